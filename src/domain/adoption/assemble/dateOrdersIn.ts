import { matchesNotAfter } from '../../notAfter';
import { orderOf, type DateOrder } from '../../records/writtenDate';

/** Two numbers and a year of four digits, wherever they stand in a text. */
const figures = /\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/g;

/**
 * The orders in which dates are written that make sense in one order only; the dates of a column where these tell one are
 * written in it.
 */
export function dateOrdersIn(texts: Iterable<string>): ReadonlySet<DateOrder> {
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    for (const [date] of matchesNotAfter(text, /[\d/.-]/, figures)) {
      const order = orderOf(date);
      if (order !== null) orders.add(order);
    }
  }
  return orders;
}
