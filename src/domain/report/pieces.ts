import type { TimeWindow } from '../calendar';
import type { IndicatorEvaluation } from '../indicators/evaluate';
import { noMember } from '../indicators/member';
import type { SourceRow } from '../indicators/sourceRows';
import type { Dimension } from '../indicators/valueAddress';
import type { Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import type { PageTexts } from './reportTexts';
import {
  gridColumns,
  type ChartBlock,
  type Plain,
  type ReportCell,
  type ReportColumn,
  type ReportRow,
  type Shade,
  type TableBlock,
  type TextBlock,
} from './ReportDocument';

/** A cell that is no figure. */
export const plain = (value: Plain): ReportCell => ({ value: value === '' ? null : value });

/** Words about rows, which lead to them. */
export const wordsOf = (value: Plain, table: RecordName, row: Row<unknown>): ReportCell => ({
  ...plain(value),
  source: { kind: 'rows', table, rows: [row as Row] },
});

/** How many rows there are. */
export const countOf = (table: RecordName, rows: readonly Row<unknown>[]): ReportCell => ({
  value: rows.length,
  source: { kind: 'rows', table, rows: rows as readonly Row[] },
});

/** How many activities there are. */
export const activityCount = (sources: readonly SourceRow[]): ReportCell => countOf('Activity', rowsOf(sources));

/** A figure taken from rows in another way than counting them. */
export const figureOf = (value: number | null, table: RecordName, rows: readonly Row<unknown>[]): ReportCell => ({
  value,
  source: { kind: 'rows', table, rows: rows as readonly Row[] },
});

/** The sum of fields over activities, with those that add to it. */
export function sumOf(sources: readonly SourceRow[], ...fields: readonly string[]): ReportCell {
  const amount = ({ row }: SourceRow) => fields.reduce((sum, field) => sum + Number(row.record[field] ?? 0), 0);
  return figureOf(
    sources.reduce((sum, one) => sum + amount(one), 0),
    'Activity',
    rowsOf(sources.filter((one) => amount(one) !== 0)),
  );
}

/** How many countries took part, each counted once, with the activities that name any. */
export function countryCount(sources: readonly SourceRow[]): ReportCell {
  const present = sources.filter(({ country }) => country.some((code) => code !== noMember));
  const codes = new Set(present.flatMap(({ country }) => country).filter((code) => code !== noMember));
  return figureOf(codes.size, 'Activity', rowsOf(present));
}

/** A row without an id is known by where it stands. */
export const keyOf = ({ row }: SourceRow): string => String(row.record['id'] ?? '') || `#${row.index}`;

export const rowsOf = (sources: readonly SourceRow[]): readonly Row[] => sources.map(({ row }) => row);

/** A value of an indicator in a window, of its total or of one member; blank where the window has not begun. */
export function indicatorCell(
  { id, valueOf, rule, rowsIn }: IndicatorEvaluation,
  window: TimeWindow | null,
  dimension: Dimension = 'total',
  member: string | null = null,
): ReportCell {
  const value = window && valueOf(window.kind, window.period, dimension, member);
  if (value === null || !window) return plain(value);
  const { kind, period } = window;
  if (kind === 'days') {
    const isTotal = dimension === 'total' && rule !== null && rowsIn !== undefined;
    return isTotal ? figureOf(value, rule.source, rowsIn(period)) : plain(value);
  }
  return { value, source: { kind: 'value', address: { indicator: id, window: kind, period, dimension, member } } };
}

/**
 * Marks the figures of rows in some of their columns from little to much, by thirds of the largest of them.
 * @param from position of the first column, `count` how many follow
 */
export function shaded(rows: readonly ReportRow[], from: number, count: number): readonly ReportRow[] {
  const isMapped = (index: number) => index >= from && index < from + count;
  const figures = rows.flatMap(({ cells }) => cells.filter((_, index) => isMapped(index)));
  const most = figures.reduce((largest, { value }) => Math.max(largest, Number(value ?? 0)), 0);
  const mark = (cell: ReportCell): ReportCell =>
    Number(cell.value ?? 0) > 0 ? { ...cell, shade: Math.ceil((3 * Number(cell.value)) / most) as Shade } : cell;
  return rows.map(({ key, cells }) => ({
    key,
    cells: cells.map((cell, index) => (isMapped(index) ? mark(cell) : cell)),
  }));
}

const column =
  (kind: ReportColumn['kind']) =>
  (key: string, label: string, span = 1): ReportColumn => ({ key, label, kind, span });

/** Columns of a table, by what they hold. */
export const words = column('text');
export const number = column('number');
export const percent = column('percent');
export const day = column('date');

/** Words of the report. A heading may be named like a table below it: their keys differ. */
export const textBlock = (kind: TextBlock['kind'], name: string, text: string): TextBlock => ({
  kind,
  key: kind === 'heading' || kind === 'subheading' ? `§${name}` : name,
  text,
});

/** A table whose title is given. */
export const table = (
  key: string,
  title: string,
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
): TableBlock => ({ kind: 'table', key, title, columns, rows });

/** Says how many rows of a table are left out; nothing where none is. */
export const moreRows = (
  { text }: { readonly text: { readonly page: Pick<PageTexts, 'moreRows'> } },
  key: string,
  count: number,
): readonly TextBlock[] => (count > 0 ? [textBlock('note', `${key}-more`, text.page.moreRows(count))] : []);

/** A chart of neighbouring columns of a table. */
export const chart = (
  key: string,
  title: string,
  type: ChartBlock['type'],
  of: string,
  columns: readonly string[],
): ChartBlock => ({ kind: 'chart', key, title, type, table: of, columns });

/** Columns that one table has no room for go on in others of about the same width. */
export function inParts<T>(all: readonly T[], most: number = gridColumns): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / most));
  const each = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, part) => all.slice(part * each, (part + 1) * each));
}
