import { orderOf, type DateOrder } from '../../records/writtenDate';

/** Two numbers and a year of four digits, wherever they stand in a text. */
const figures = /(?<![\d/.-])\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/g;

/**
 * The order in which the dates of a column are written, where one of them makes sense in one order only; null where none
 * tells, and where they contradict each other.
 */
export function columnDateOrder(texts: Iterable<string>): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    for (const [date] of text.matchAll(figures)) {
      const order = orderOf(date);
      if (order !== null) orders.add(order);
    }
  }
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}
