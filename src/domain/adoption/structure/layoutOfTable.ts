import type { Lists } from '../../records/listIndex';
import type { ColumnMeaning, SectionSays, SkippedRow, SkipReason, TableLayout } from '../layout';
import type { Steps } from '../../steps';
import { withAnswers } from './answeredRows';
import { meaningOf } from './columnMeanings';
import { constantsIn } from './constants';
import { crossOfProducts } from './crossOfProducts';
import type { FoundTable } from './findTables';
import { titlesAbove } from './findTables';
import { judgeRows, type JudgedRow } from './judgeRows';
import type { LegendLine } from './legends';
import { yearSaid } from './periods';
import { rowKind, type RowSense } from './rowKinds';
import { SectionReader } from './SectionReader';
import { splitColumns } from './splitting';
import { statusByColour } from './statusByColour';
import { legendIn, withLegend } from './tableLegend';

/** A table with its rows told apart. */
export interface LaidOut {
  readonly layout: TableLayout;
  readonly found: FoundTable;
  /** Rows that hold records. */
  readonly records: number;
}

/** What is said about a table outside of it. */
export interface TableSetting {
  readonly sheet: string;
  readonly lists: Lists;
  /** Row below which this table's own titles begin; of records in columns the row in which the table before ends. */
  readonly after: number;
  /** Of records in columns the row in which the first table begins: what stands above is the title of all. */
  readonly first?: number;
  /** Legends outside of tables. */
  readonly legend: readonly LegendLine[];
}

/** Rows that make a step. */
const rowsInStep = 25;

/** Fields by which the rows of a record are known. */
const keys = ['title', 'nameEs', 'product', 'description', 'country'] as const;

/** Tells the rows of a table apart and what they have in common. */
export function* layoutOfTable(found: FoundTable, setting: TableSetting): Steps<LaidOut> {
  const { grid, band, meaning, given, left, right } = found;
  const { record } = meaning;
  const assigned = meaning.columns;
  const key =
    keys.map((field) => assigned.find((one) => one.field === field)?.column.at).find((at) => at !== undefined) ?? left;
  const numbering = new Set(
    assigned
      .filter(({ field, column }) => field === 'keep' && column.contents.isNumbering)
      .map(({ column }) => column.at),
  );
  const sections = new SectionReader(setting.lists, record);
  const sense: RowSense = { grid, sections, band, left, right, key, numbering };
  const rows = [];
  for (const row of grid.rowsBetween(found.from, found.to)) {
    if (rows.push(rowKind(row, sense)) % rowsInStep === 0) yield;
  }
  const judged = withLegend(withAnswers(judgeRows(rows, sense), found.given, sections), sense, assigned);
  const records = judged.filter(({ reason }) => reason === null || reason === 'unclear');
  const [first, last] = endsOfData(judged, band.bottom + 1);
  const sectionRows = judged.filter(({ reason }) => reason === 'section');
  const says = new Map(sectionRows.map(({ row, says: said }) => [row, said ?? { text: '', field: null, value: '' }]));
  const field = given?.sections ?? mostSaid([...says.values()]);
  const titles = titleTexts(found, setting);
  const columns = columnsOf(found);
  const said = [setting.sheet, ...titles.map(({ text }) => text), ...found.above];
  const taken = new Set([...assigned.map((one) => one.field.replace(/:.*/, '')), ...saidBeforeRecords(judged)]);
  const constants = constantsIn(record, said, taken, setting.lists);
  for (const [name, value] of activityYears(columns))
    if (!constants.has(name) && !taken.has(name)) constants.set(name, value);
  for (const [name, value] of given?.constants ?? []) constants.set(name, value);
  const layout: TableLayout = {
    sheet: setting.sheet,
    record,
    orientation: 'rows',
    headers: headerRows(found),
    data: given?.data ?? [first, last],
    columns,
    constants,
    sections: field,
    sectionRows: sectionRows.map(({ row }) => row),
    sectionSays: says,
    skipped: [
      ...headRows(
        found,
        titles.map(({ row }) => row),
        setting.legend,
      ),
      ...skippedIn(judged),
    ].sort((a, b) => a.row - b.row),
    split: given?.split ?? splitColumns(record, assigned),
    legend: new Map([...setting.legend, ...legendIn(judged, sense)].map(({ sign, meaning: words }) => [sign, words])),
    confidence: confidenceOf(found),
  };
  const byColour = statusByColour(layout, assigned, {
    grid,
    lists: setting.lists,
    records: records.map(({ row }) => row),
  });
  const whole = byColour ? { ...layout, columns: [...layout.columns, byColour] } : layout;
  return { layout: crossOfProducts(whole, said, setting.lists), found, records: records.length };
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

/** The columns as they are told, with what is answered of them. */
function columnsOf({ meaning, given }: FoundTable): ColumnMeaning[] {
  return meaning.columns.map((assigned) => {
    const known = meaningOf(meaning.record, assigned);
    const answer = given?.columns?.get(assigned.column.at);
    return answer === undefined ? known : { ...known, to: answer, confidence: 1, because: 'answer' };
  });
}

/** Activities are of the year that the heading of their titles says, also where they stand beside indicators. */
function activityYears(columns: readonly ColumnMeaning[]): [string, string][] {
  const column = columns.find(({ to }) => to === 'Activity.title');
  const year = column ? yearSaid(column.header) : null;
  const isBeside = columns.some(({ to }) => to.startsWith('Indicator.'));
  return year === null ? [] : [[isBeside ? 'Activity.planYear' : 'planYear', String(year)]];
}

/** The texts above a table, the nearest ones first. */
function titleTexts(
  { grid, band, left, right }: FoundTable,
  { after, first = left }: TableSetting,
): { readonly row: number; readonly text: string }[] {
  if (grid.isTurned) {
    return [...rowsFrom(after + 1, left - 1), ...rowsFrom(1, first - 1)]
      .map((at) => ({ row: at, text: grid.text(band.top, at) }))
      .filter(({ text }, index, all) => text !== '' && all.findIndex((one) => one.text === text) === index);
  }
  const from = after > 0 ? Math.max(after + 1, titlesAbove(grid, band.top)) : 1;
  return grid
    .rowsBetween(from, band.top - 1)
    .flatMap((row) => {
      const cells = grid.filledIn(row);
      return cells.flatMap((column) => {
        const end = grid.mergeAt(row, column)?.right ?? column;
        const isAbove = cells.length === 1 || (column <= right && end >= left);
        return isAbove ? [{ row, text: grid.text(row, column) }] : [];
      });
    })
    .reverse();
}

function headerRows({ band, given, isHeadless }: FoundTable): readonly number[] {
  return given?.headers ?? (isHeadless ? [] : rowsFrom(band.top, band.bottom));
}

function headRows(found: FoundTable, above: readonly number[], legend: readonly LegendLine[]): SkippedRow[] {
  const headers = headerRows(found);
  const reasons = (rows: Iterable<number>, reason: SkipReason) => [...new Set(rows)].map((row) => ({ row, reason }));
  const explaining = new Set(legend.map(({ row }) => row));
  const legends = above.filter((row) => explaining.has(row));
  const titles = above.filter((row) => !explaining.has(row));
  return [...reasons(legends, 'legend'), ...reasons(titles, 'title'), ...reasons(headers, 'header')];
}

const skippedIn = (judged: readonly JudgedRow[]): SkippedRow[] =>
  judged.flatMap(({ row, reason }) => (reason === null ? [] : [{ row, reason }]));

/** First and last row of records, sections and sums; what stands below is about the table. */
function endsOfData(judged: readonly JudgedRow[], from: number): readonly [first: number, last: number] {
  const inData: ReadonlySet<SkipReason | null> = new Set([
    ...([null, 'unclear', 'section', 'total', 'subtotal', 'repeatedHeader'] as const),
  ]);
  const rows = judged.filter(({ reason }) => inData.has(reason)).map(({ row }) => row);
  return [rows[0] ?? from, rows.at(-1) ?? from];
}

/** Fields that sections say of all records: none stands above the first section of its field. */
function saidBeforeRecords(judged: readonly JudgedRow[]): readonly string[] {
  const first = judged.findIndex(({ reason }) => reason === null || reason === 'unclear');
  return judged.slice(0, Math.max(0, first)).flatMap(({ says }) => says?.field ?? []);
}

function mostSaid(says: readonly SectionSays[]): string | null {
  const counts = new Map<string, number>();
  for (const { field } of says) if (field !== null) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** How sure it is that a table holds records: by what tells them and by how much more is known. */
function confidenceOf({ meaning, given }: FoundTable): number {
  if (given?.record) return 1;
  const known = meaning.score / (meaning.identity || 1);
  const share = meaning.identity * (known / (known + 0.5));
  return Math.round(Math.min(1, share + 0.12) * 100) / 100;
}
