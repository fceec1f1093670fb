import { foldText } from '../../foldText';
import type { Lists } from '../../records/listIndex';
import type { ColumnMeaning, SkippedRow, TableLayout } from '../layout';
import { constantsIn } from './constants';
import { isFilled, type Grid } from './Grid';
import { isGroupRow } from './headerBands';
import { markIn } from './marks';
import { reportClassNamed } from './namedMembers';

/** Fewer countries are no cross table, unless its words say that it is one of products. */
const [fewestCountries, fewestOfProducts] = [4, 2];
/** Columns from the left within which the countries of a cross table stand. */
const deepestColumn = 6;

/** What tells that headings are products. */
const products =
  /\b(recomendacion(es)?|buenas? practicas?|hojas? de ruta|productos?|procesos?|mecanismos?|lineamientos|guias?|protocolos?|recommendations?|good practices?|road ?maps?|outputs?)\b/;

/** A cross table of countries and products with a mark for each report, its countries one below the other; null where there is none. */
export function crossTable(sheet: string, grid: Grid, lists: Lists): TableLayout | null {
  for (let column = 1; column <= Math.min(deepestColumn, grid.lastColumn); column++) {
    const countries = countryRows(grid, column, lists);
    if (countries.length < fewestOfProducts) continue;
    const layout = crossAt(sheet, grid, column, countries, lists);
    const isEnough = countries.length >= fewestCountries || (layout !== null && isOfProducts(layout, lists));
    if (layout && isEnough) return layout;
  }
  return null;
}

/** The rows of a column that name each a country of their own. */
function countryRows(grid: Grid, column: number, lists: Lists): readonly number[] {
  const rows: number[] = [];
  const seen = new Set<string>();
  for (const row of grid.rows.slice(0, 400)) {
    const code = lists.countries.codeOf(grid.text(row, column));
    if (code === undefined) continue;
    if (seen.has(code)) return [];
    seen.add(code);
    rows.push(row);
  }
  return rows;
}

function crossAt(sheet: string, grid: Grid, column: number, rows: readonly number[], lists: Lists): TableLayout | null {
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const header = grid.rows[grid.firstFrom(first) - 1];
  if (header === undefined) return null;
  let top = header;
  while (top > 1 && isGroupRow(grid, top - 1, top)) top--;
  const columns: ColumnMeaning[] = [];
  for (let at = column + 1; at <= grid.lastColumn; at++) {
    const heading = grid.text(header, at);
    const texts = rows
      .map((row) => grid.at(row, at))
      .filter(isFilled)
      .map((cell) => cell?.text.trim() ?? '');
    if (heading === '' && texts.length === 0) continue;
    const marks = texts.filter((text) => markIn(text) !== null);
    const isMarked =
      heading !== '' &&
      texts.length > 0 &&
      marks.length >= texts.length * 0.6 &&
      marks.some((text) => !/^\d+$/.test(text));
    const isBlank = heading !== '' && texts.length === 0 && /\p{L}{4}/u.test(heading);
    columns.push({
      at,
      header: heading,
      to: isMarked || isBlank ? 'CountryReport.product' : 'keep',
      confidence: 0.9,
      because: 'both',
    });
  }
  const marked = columns.filter(({ to }) => to === 'CountryReport.product');
  if (marked.length < 2 || marked.length < columns.length / 2) return null;
  const titles = grid.rows.filter((row) => row < top);
  const texts = [sheet, ...titles.flatMap((row) => grid.filledIn(row).map((at) => grid.text(row, at)))];
  const constants = constantsIn('CountryReport', texts, new Set(['country', 'product']), lists);
  if (!constants.has('class')) {
    const said = new Set(marked.map((one) => reportClassOfProduct(lists, one.header)));
    const [only] = said;
    if (said.size === 1 && only) constants.set('class', only);
  }
  const isReport = [...texts, ...marked.map((one) => one.header)].some(
    (text) => products.test(foldText(text)) || reportClassNamed(lists, text) !== null,
  );
  const country: ColumnMeaning = {
    at: column,
    header: grid.text(header, column),
    to: 'CountryReport.country',
    confidence: 0.97,
    because: 'both',
  };
  const skipped: SkippedRow[] = [
    ...titles.map((row) => ({ row, reason: 'title' as const })),
    ...grid.rowsBetween(top, header).map((row) => ({ row, reason: 'header' as const })),
    ...otherRows(grid, rows, first, column),
  ];
  return {
    sheet,
    record: 'CountryReport',
    orientation: 'cross',
    headers: grid.rowsBetween(top, header),
    data: [first, last],
    columns: [country, ...columns],
    constants,
    sections: null,
    sectionRows: [],
    sectionSays: new Map(),
    skipped,
    split: new Set(),
    legend: new Map(),
    confidence: isReport ? 0.95 : 0.5,
  };
}

/** Whether all that is marked is named as a product, below a heading for countries, and every row names one. */
function isOfProducts({ columns, skipped, confidence }: TableLayout, lists: Lists): boolean {
  const [country, ...others] = columns;
  const isHeaded = /^(pais(es)?|countr(y|ies)|estados?|states?)?( miembros?| member| reportante)?$/.test(
    foldText(country?.header ?? ''),
  );
  const named = others.filter(({ to }) => to !== 'keep');
  return (
    isHeaded &&
    confidence >= 0.9 &&
    named.every(({ header }) => products.test(foldText(header)) || reportClassNamed(lists, header) !== null) &&
    !skipped.some(({ reason }) => reason === 'unclear')
  );
}

/** What a country reports of a product, by the product's title. */
function reportClassOfProduct(lists: Lists, title: string): string | null {
  const folded = foldText(title);
  const code = /^recom/.test(folded) ? 'followUp' : /^(buenas? practica|good practice)/.test(folded) ? 'benefit' : null;
  return code !== null && lists.reportClasses.has(code) ? code : null;
}

/** Rows among and below the countries that name none. */
function otherRows(grid: Grid, countries: readonly number[], first: number, column: number): SkippedRow[] {
  const own = new Set(countries);
  const last = countries.at(-1) ?? 0;
  return grid.rows
    .filter((row) => row >= first && !own.has(row) && grid.filledIn(row).length > 0)
    .map((row) => {
      const isTotal = /^(sub)?total/.test(
        foldText(grid.text(row, column) || grid.text(row, grid.filledIn(row)[0] ?? 1)),
      );
      return { row, reason: isTotal ? 'total' : row > last ? 'note' : 'unclear' } as const;
    });
}
