import { day, keyOf, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import type { SourceRow } from '../../indicators/sourceRows';
import { agreedIn, asOf, labelIn, productOf, titleWithCode, type Subject } from '../subject';

/** Products agreed or exchanged in the window, by name. */
export function products(subject: Subject): readonly ReportBlock[] {
  const { text, window } = subject;
  const agreed = [...agreedIn(subject, window)].sort(byClassAndDay);
  return [
    textBlock('heading', 'products', text.agreedProducts),
    agreed.length === 0
      ? textBlock('paragraph', 'noProducts', text.noProducts)
      : table('products', text.agreedProducts, columnsOf(subject, text.date), rowsOf(subject, agreed, 'agreedOn')),
  ];
}

/** Products that are on their way: begun, and neither agreed nor closed. */
export function openProducts(subject: Subject): readonly ReportBlock[] {
  const { text, products: all } = subject;
  const day = asOf(subject);
  const open = all
    .filter((one) => {
      const { start, agreedOn, closedOn } = productOf(one);
      const ends = [agreedOn, closedOn].filter((date) => date !== null);
      return (start === null || start <= day) && ends.every((date) => date > day);
    })
    .sort(byClassAndDay);
  if (open.length === 0) return [];
  return [
    textBlock('subheading', 'openProducts', text.openProducts),
    // When it may be agreed lies ahead: it is known since when it is under way.
    table('openProducts', text.openProducts, columnsOf(subject, text.begun), rowsOf(subject, open, 'start')),
  ];
}

const columnsOf = ({ text }: Subject, dated: string) => [
  words('title', text.title),
  words('class', text.class, 2),
  day('date', dated),
  words('themes', text.themes, 4),
  words('groups', text.groups, 3),
];

const rowsOf = (subject: Subject, all: readonly SourceRow[], dated: 'agreedOn' | 'start'): readonly ReportRow[] =>
  all.map((one) => {
    const product = productOf(one);
    const labels = (list: 'themes' | 'workingGroups', codes: readonly string[]) =>
      codes.map((code) => labelIn(subject, list, code)).join('; ');
    return {
      key: keyOf(one),
      cells: [
        wordsOf(titleWithCode(subject, product.title, product.id), 'Product', one.row),
        plain(labelIn(subject, 'productClasses', product.class)),
        plain(product[dated]),
        plain(labels('themes', product.themes)),
        plain(labels('workingGroups', product.groups)),
      ],
    };
  });

const byClassAndDay = (a: SourceRow, b: SourceRow): number => {
  const [one, other] = [productOf(a), productOf(b)];
  const order = (text: string | null, than: string | null) => String(text).localeCompare(String(than));
  return order(one.class, other.class) || order(one.agreedOn, other.agreedOn) || order(one.id, other.id);
};
