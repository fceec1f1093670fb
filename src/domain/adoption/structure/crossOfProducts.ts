import type { Lists } from '../../records/listIndex';
import type { ColumnMeaning, TableLayout, Target } from '../layout';
import { constantsIn } from './constants';

/** Countries that the headings of a cross table name at least. */
const fewestCountries = 3;
/** Other columns by which a table is a list of products, and its marks only stand beside. */
const fewestOthers = 3;

const isCountry = ({ to }: ColumnMeaning): boolean => to.startsWith('Product.country:');

/**
 * A list of products with a column for each country as what it mostly is: a cross table whose marks are the reports. The
 * marks beside a full list of products are kept.
 */
export function crossOfProducts(layout: TableLayout, said: readonly string[], lists: Lists): TableLayout {
  const countries = layout.columns.filter(isCountry);
  if (layout.record !== 'Product' || countries.length === 0) return layout;
  const others = layout.columns.filter(({ to }) =>
    /^Product\.(class|agreedOn|start|closedOn|groups|verification)$/.test(to),
  );
  if (countries.length < fewestCountries || others.length >= fewestOthers)
    return { ...layout, columns: layout.columns.map((one) => (isCountry(one) ? { ...one, to: 'keep' } : one)) };
  const meaning = (column: ColumnMeaning): Target => {
    if (isCountry(column)) return 'CountryReport.country';
    return column.to === 'Product.title'
      ? 'CountryReport.product'
      : column.to === 'Product.themes'
        ? 'CountryReport.themes'
        : 'keep';
  };
  const columns = layout.columns.map((column) => ({ ...column, to: meaning(column) }));
  return {
    ...layout,
    record: 'CountryReport',
    orientation: 'cross',
    columns,
    constants: constantsIn('CountryReport', said, new Set(['country', 'product']), lists),
    sections: null,
    sectionSays: new Map(),
    confidence: Math.max(layout.confidence, 0.75),
  };
}
