import { sheetRows, type Area } from '../../model/area';
import type { Shift } from '../../model/references';
import { shiftCells } from '../../model/shiftCells';
import type { Table } from '../../model/Table';
import { continueRow, resizeTable } from '../../model/tableGrowth';
import { defineObject, hostObject, HostError, type HostContext, type HostObject } from '../objectType';
import { requireAllowed } from '../protect';
import { rangeObject } from './range';
import { enterAll, grid } from './rangeCells';
import { tableChanged } from './tableChanged';

/** Makes room for rows in the body: the totals row and whatever stands below move down. */
function insertRows(table: Table, at: number, count: number, context: HostContext): void {
  requireAllowed(table.sheet, context);
  const { workbook } = context;
  const { area, body } = table;
  const row = body.row + at;
  const isAtEnd = at >= body.rows && !table.showTotals;
  if (!isAtEnd || hasCellsBelow(table)) shiftCells(workbook, table.sheet, acrossTable(table, row, count), 'api');
  table.area = area;
  resizeTable(workbook, table, { ...area, rows: area.rows + count });
  for (let index = row; index < row + count; index++) continueRow(table, index);
  tableChanged(table, context);
}

const hasCellsBelow = ({ sheet, area }: Table): boolean => {
  let isFilled = false;
  sheet.eachCell({ ...area, row: area.row + area.rows, rows: sheetRows }, () => (isFilled = true));
  return isFilled;
};

/** A shift of the table's own columns. */
export const acrossTable = ({ area }: Table, at: number, count: number): Shift => ({
  axis: 'row',
  at,
  count,
  across: { first: area.column, count: area.columns },
});

const isEmpty = ({ sheet, body }: Table): boolean => body.rows === 1 && sheet.usedArea(true, body) === null;

/** Where rows are added: at the end for none and for -1. Throws `InvalidArgument` for a place that there is not. */
function placeOf(index: unknown, { body }: Table): number {
  if (index === undefined || index === null || index === -1) return body.rows;
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index > body.rows)
    throw new HostError('InvalidArgument', `index ${String(index)}`);
  return index;
}

function addRows(table: Table, index: unknown, values: unknown, context: HostContext): HostObject {
  const rows = (values === undefined || values === null ? [table.headers().map(() => null)] : values) as unknown[][];
  const hasShape =
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.length === table.area.columns) &&
    rows.length > 0;
  if (!hasShape) throw new HostError('InvalidArgument', 'values do not have the shape of rows');
  const at = placeOf(index, table);
  // A table without rows has a blank one, which the first of the new rows takes.
  const first = isEmpty(table) ? 0 : at;
  const count = rows.length - (isEmpty(table) ? 1 : 0);
  if (count > 0) insertRows(table, isEmpty(table) ? 1 : at, count, context);
  const area: Area = { ...table.body, row: table.body.row + first, rows: rows.length };
  enterAll({ sheet: table.sheet, area }, rows, context);
  return hostObject(tableRowType, { table, index: first });
}

interface RowTarget {
  readonly table: Table;
  readonly index: number;
}

/** The cells of a row, which is only a position. Throws `ItemNotFound` where there is none any more. */
function rowArea({ table, index }: RowTarget): Area {
  if (index < 0 || index >= table.body.rows) throw new HostError('ItemNotFound');
  return { ...table.body, row: table.body.row + index, rows: 1 };
}

const tableRowType = defineObject<RowTarget>({
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => grid({ sheet: target.table.sheet, area: rowArea(target) }, (cell) => cell?.value ?? ''),
      set: (target, value, context) => enterAll({ sheet: target.table.sheet, area: rowArea(target) }, value, context),
    },
  },
  methods: {
    GetRange: (target) => rangeObject(target.table.sheet, rowArea(target)),
    Delete: (target, _, context) => {
      const { table } = target;
      requireAllowed(table.sheet, context);
      shiftCells(context.workbook, table.sheet, acrossTable(table, rowArea(target).row, -1), 'api');
      tableChanged(table, context);
    },
  },
});

export const tableRowsType = defineObject<Table>({
  name: 'TableRowCollection',
  items: (table) => Array.from({ length: table.body.rows }, (_, index) => hostObject(tableRowType, { table, index })),
  properties: { Count: { get: ({ body }) => body.rows } },
  methods: {
    Add: (table, [index, values], context) => addRows(table, index, values, context),
    GetCount: ({ body }) => body.rows,
    GetItemAt: (table, [index]) => {
      if (Number(index) >= table.body.rows || Number(index) < 0) throw new HostError('ItemNotFound');
      return hostObject(tableRowType, { table, index: Number(index) });
    },
  },
});
