import { withAddress } from '../../records/linkedText';
import { declarationOf } from '../../records/records';
import { targetParts } from '../target';
import type { OpenPoint } from '../adoptedRecord';
import { Draft } from './Draft';
import { finishDraft } from './finishDraft';
import type { FoundRecord, ReadRow, TableReading } from './tableReading';
import { recordPlaces, type TableColumn } from './tableColumns';
import { ownCellOf, type PlacedCell } from './RecordReader';

/** A row of a cross table: its records, and the cells of which it is not sure whether they are marks. */
export interface CrossRow extends ReadRow {
  readonly open: readonly OpenPoint[];
}

/** Reads a cross table: each marked cell is a record of what its row's first cell and its column's header say. */
export function* readCross(reading: TableReading): Iterable<CrossRow> {
  const { columns, table } = reading;
  const { record } = table.layout;
  const rowHead = columns.find(({ parts }) => parts?.record === record);
  const marked = columns.filter((column) => column !== rowHead && column.parts?.record === record);
  const kept = columns.filter(({ parts }) => parts === null);
  for (const row of recordPlaces(table.layout)) {
    const found: FoundRecord[] = [];
    const open: OpenPoint[] = [];
    const head = rowHead && placedIn(reading, row, rowHead, true);
    for (const column of head ? marked : []) {
      const placed = placedIn(reading, row, column, false);
      const mark = placed ? reading.reader.mark(placed) : 'no';
      if (!placed || mark === 'no') continue;
      if (mark === 'unsure') open.push(unsure(reading, column, placed));
      else if (rowHead && head) found.push(...recordOf(reading, { row, rowHead, head, column, placed, kept }));
    }
    yield { place: row, found, open, skipped: head ? null : 'blank' };
  }
}

function placedIn({ grid }: TableReading, row: number, { at }: TableColumn, fills: boolean): PlacedCell | null {
  const cell = fills ? grid.filled(row, at, 'down') : grid.at(row, at);
  return cell && cell.text.trim() !== '' ? { cell, row, column: at } : null;
}

const unsure = ({ table: { layout } }: TableReading, { target }: TableColumn, { cell, row, column }: PlacedCell) =>
  ({
    kind: 'doubt',
    field: target,
    sheet: layout.sheet,
    row,
    column,
    text: cell.text.trim(),
    options: ['yes', 'no'],
    keptIn: null,
  }) as const;

interface Marked {
  readonly row: number;
  readonly rowHead: TableColumn;
  readonly head: PlacedCell;
  readonly column: TableColumn;
  readonly placed: PlacedCell;
  readonly kept: readonly TableColumn[];
}

function recordOf(reading: TableReading, { row, rowHead, head, column, placed, kept }: Marked): readonly FoundRecord[] {
  const { table, reader } = reading;
  const { layout } = table;
  const draft = new Draft();
  reader.column(draft, rowHead, head, null);
  readHeader(reading, draft, column);
  for (const one of kept) {
    const cell = placedIn(reading, row, one, true);
    if (cell) reader.keep(draft, one, cell, layout.record);
  }
  const { cell } = placed;
  if (cell.date !== undefined && 'date' in declarationOf(layout.record).fields)
    draft.take('date', cell.date, 'own', false);
  if (cell.link !== undefined) draft.set('verification', withAddress('', cell.link));
  if (cell.comment !== undefined)
    reader.keep(
      draft,
      { ...column, own: column.own },
      { ...placed, cell: { value: '', text: '', comment: cell.comment } },
      layout.record,
    );
  for (const [name, text] of layout.constants) {
    const target = name.includes('.') ? name : `${layout.record}.${name}`;
    reader.stated(draft, target, text, null, null);
  }
  finishDraft(layout.record, draft, []);
  return [
    { record: layout.record, draft, origin: { sheet: layout.sheet, row, column: column.at, line: null, isCell: true } },
  ];
}

/** What a column's header says of its records: answers may give the title of the product that it means. */
function readHeader(reading: TableReading, draft: Draft, column: TableColumn): void {
  const { table, grid, reader } = reading;
  const parts = targetParts(column.target);
  const row = [...table.layout.headers].reverse().find((line) => grid.at(line, column.at)?.text.trim());
  const header = row === undefined ? undefined : grid.filled(row, column.at, 'across');
  const text = header?.text.trim() ?? column.header;
  const meant = table.values.get(parts.field)?.get(text)?.join('; ') ?? table.layout.legend.get(text) ?? text;
  const placed = { cell: header ?? { value: text, text }, row: row ?? 0, column: column.at };
  if (declarationOf(parts.record).fields[parts.field]?.kind === 'reference') {
    draft.take(parts.field, meant, 'own', false);
    draft.sources.set(parts.field, { header: column.header, text, cell: '' });
    if (placed.cell.link !== undefined) draft.keep(column.own, ownCellOf(placed.cell));
  } else
    reader.column(
      draft,
      { ...column, order: null },
      { ...placed, cell: { ...placed.cell, value: meant, text: meant } },
      null,
    );
}
