import type { DateOrder } from '../../records/writtenDate';
import { runsOf, type Steps } from '../../steps';
import type { AnsweredTable } from '../answeredTable';
import { sureFrom, type Adoptable, type ColumnMeaning, type TableLayout } from '../layout';
import type { OwnHeaders } from '../ownHeaders';
import { partsOf, type TargetParts } from '../target';
import { isDateTarget } from './CellReader';
import { dateOrdersIn } from './dateOrdersIn';
import type { SheetGrid } from './SheetGrid';

/** A column of a table (a row, where records lie in columns) as it is read. */
export interface TableColumn {
  readonly at: number;
  readonly header: string;
  readonly target: string;
  /** Null where it is only kept. */
  readonly parts: TargetParts | null;
  /** Own column of what is kept of it: as it is, or what of it could not be read. */
  readonly own: string;
  readonly order: DateOrder | null;
  readonly isSplit: boolean;
  /** Whether each line of its cells is a record of another kind. */
  readonly isOfOther: boolean;
  /** Whether only the ground of its cells is read: what stands in them is read before. */
  readonly isSecond: boolean;
}

/** Where a table's records lie: a cell of a record and a column, whichever way they run. */
export function cellPlace(
  { orientation, places }: TableLayout,
  record: number,
  column: number,
): readonly [number, number] {
  const known = places?.get(column);
  if (known) return known;
  return orientation === 'columns' ? [column, record] : [record, column];
}

/** The columns of a table that are read or kept, in order. Those of which it is not sure what they mean are only kept. */
export function* tableColumns(
  { layout, dateOrder }: AnsweredTable,
  grid: SheetGrid,
  headersOf: (record: Adoptable) => OwnHeaders,
): Steps<readonly TableColumn[]> {
  const headers = headersOf(layout.record);
  const meant = layout.columns
    .filter(({ to }) => to !== 'ignore')
    .map((column) => sure(column, layout, grid, headersOf));
  const kept = headers.ofKept(meant.filter(({ to }) => to === 'keep'));
  const columns: TableColumn[] = [];
  for (const { at, header, to } of meant) {
    const parts = partsOf(to);
    const isOfOther = parts !== null && parts.record !== layout.record;
    const isSecond = parts?.fill === true && columns.some((one) => one.at === at);
    const own = parts ? originalOf(headersOf(parts.record), header, isSecond) : (kept.get(at) ?? header);
    const isOfDays = parts !== null && isDateTarget(parts);
    const order = isOfDays ? (dateOrder.get(at) ?? (yield* orderIn(layout, grid, at))) : null;
    columns.push({
      at,
      header,
      target: to,
      parts,
      own,
      order,
      isSplit: !isSecond && layout.split.has(at),
      isOfOther,
      isSecond,
    });
    yield;
  }
  return columns;
}

/** The own column of what could not be read: of a column's cells, or of their ground. */
const originalOf = (headers: OwnHeaders, header: string, isSecond: boolean): string =>
  isSecond ? headers.label('colour') : headers.ofOriginal(header);

function sure(
  column: ColumnMeaning,
  layout: TableLayout,
  grid: SheetGrid,
  headersOf: (record: Adoptable) => OwnHeaders,
) {
  const { at, to, confidence } = column;
  const field = partsOf(to);
  const label = field ? headersOf(field.record).labelOf(field.field) : '';
  const header = column.header.trim() || headerIn(layout, grid, at) || label;
  return { at, header, to: confidence < sureFrom ? ('keep' as const) : to };
}

/** The words of a column's header cells. */
function headerIn(layout: TableLayout, grid: SheetGrid, at: number): string {
  const words = layout.headers.map((line) => grid.at(...cellPlace(layout, line, at))?.text.trim() ?? '');
  return words.filter((word) => word !== '').join(' ');
}

function* orderIn(layout: TableLayout, grid: SheetGrid, at: number): Steps<DateOrder | null> {
  const orders = new Set<DateOrder>();
  for (const records of runsOf(recordPlaces(layout))) {
    const cells = records.map((record) => grid.at(...cellPlace(layout, record, at)));
    const texts = cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
    for (const order of dateOrdersIn(texts)) orders.add(order);
    yield;
  }
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}

/** Rows (columns, where records lie in columns) that may hold a record: all of the table but those that are told to be none. */
export function recordPlaces({ data: [first, last], orientation, skipped, headers }: TableLayout): readonly number[] {
  const none = orientation === 'columns' ? new Set(headers) : new Set([...skipped.map(({ row }) => row), ...headers]);
  const places: number[] = [];
  for (let place = first; place <= last; place++) if (!none.has(place)) places.push(place);
  return places;
}
