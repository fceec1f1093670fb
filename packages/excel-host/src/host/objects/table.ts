import { intersect, sheetRows, type Area } from '../../model/area';
import type { Scalar } from '../../model/coerceInput';
import type { Shift } from '../../model/references';
import { shiftCells } from '../../model/shiftCells';
import { clearFilters as clearTableFilters, filterTable } from '../../model/sortAndFilter';
import { fewestRows, type Table } from '../../model/Table';
import { continueRow, nameHeaders, resizeTable } from '../../model/tableGrowth';
import {
  defineObject,
  field,
  hostObject,
  HostError,
  isHostObject,
  type HostContext,
  type HostObject,
  type ObjectType,
} from '../objectType';
import { rangeAt, rangeObject, requireEditable, type RangeTarget } from './range';
import { worksheetObject } from './worksheet';

export function tableObject(table: Table): HostObject {
  return hostObject(tableType, table);
}

type TableFilter = (table: Table) => boolean;

/** The tables of a workbook, a sheet or a range. */
export function tableCollectionOf(includes: TableFilter): HostObject {
  return hostObject(tableCollectionType, includes);
}

const listed = (includes: TableFilter, { workbook }: HostContext): Table[] => workbook.tables.filter(includes);
const changed = (table: Table, { workbook }: HostContext) =>
  workbook.emit({ kind: 'tables', sheet: table.sheet, source: 'api' });

function find(includes: TableFilter, key: unknown, context: HostContext): Table | undefined {
  const tables = listed(includes, context);
  if (typeof key === 'number') return tables[key];
  const wanted = String(key).toLowerCase();
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

const tableCollectionType: ObjectType<TableFilter> = defineObject<TableFilter>({
  name: 'TableCollection',
  items: (includes, context) => listed(includes, context).map(tableObject),
  properties: { Count: { get: (includes, context) => listed(includes, context).length } },
  methods: {
    GetCount: (includes, _, context) => listed(includes, context).length,
    GetItem: (includes, [key], context) => {
      const table = find(includes, key, context);
      if (!table) throw new HostError('ItemNotFound', String(key));
      return tableObject(table);
    },
    GetItemOrNullObject: (includes, [key], context) => {
      const table = find(includes, key, context);
      return table ? tableObject(table) : null;
    },
    GetItemAt: (includes, [index], context) => {
      const table = listed(includes, context)[Number(index)];
      if (!table) throw new HostError('ItemNotFound', String(index));
      return tableObject(table);
    },
    Add: (_, [address, hasHeaders], context) => add(address, hasHeaders === true, context),
  },
});

function add(address: unknown, hasHeaders: boolean, context: HostContext): HostObject {
  const { workbook } = context;
  const range = isHostObject(address) ? address : rangeAt(workbook.activeSheet, address, context);
  const { sheet, area } = range.target as RangeTarget;
  requireEditable(sheet, context);
  if (workbook.tables.some((table) => table.sheet === sheet && intersect(table.area, area)))
    throw new HostError('InvalidArgument', 'tables overlap');
  if (!hasHeaders) throw new HostError('UnsupportedOperation', 'tables without headers');
  const table = workbook.addTable(sheet, area);
  nameHeaders(table);
  return tableObject(table);
}

function resize(table: Table, target: unknown, context: HostContext): void {
  const { sheet, area } = (isHostObject(target) ? target : rangeAt(table.sheet, target, context)).target as RangeTarget;
  requireEditable(sheet, context);
  if (sheet !== table.sheet || area.row !== table.area.row || area.rows < fewestRows(table))
    throw new HostError('InvalidArgument');
  const others = context.workbook.tables.filter((one) => one !== table && one.sheet === sheet);
  if (others.some((one) => intersect(one.area, area))) throw new HostError('InvalidArgument', 'tables overlap');
  if (context.losesResizes) return;
  resizeTable(context.workbook, table, area);
  changed(table, context);
}

/** Makes room for rows in the body: the totals row and whatever stands below move down. */
function insertRows(table: Table, at: number, count: number, context: HostContext): void {
  requireEditable(table.sheet, context);
  const { workbook } = context;
  const { area, body } = table;
  const row = body.row + at;
  const isAtEnd = at >= body.rows && !table.showTotals;
  if (!isAtEnd || hasCellsBelow(table)) shiftCells(workbook, table.sheet, acrossTable(table, row, count), 'api');
  table.area = area;
  resizeTable(workbook, table, { ...area, rows: area.rows + count });
  for (let index = row; index < row + count; index++) continueRow(table, index);
  changed(table, context);
}

const hasCellsBelow = ({ sheet, area }: Table): boolean => {
  let isFilled = false;
  sheet.eachCell({ ...area, row: area.row + area.rows, rows: sheetRows }, () => (isFilled = true));
  return isFilled;
};

const acrossTable = ({ area }: Table, at: number, count: number): Shift => ({
  axis: 'row',
  at,
  count,
  across: { first: area.column, count: area.columns },
});

function addRows(table: Table, index: unknown, values: unknown, context: HostContext): HostObject {
  const rows = (
    Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [table.headers().map(() => '')]
  ) as unknown[][];
  if (rows.some((row) => row.length !== table.area.columns)) throw new HostError('InvalidArgument');
  const at = typeof index === 'number' ? index : table.body.rows;
  insertRows(table, at, rows.length, context);
  rows.forEach((row, offset) =>
    row.forEach((value, column) => {
      if (value === null || value === undefined) return;
      context.workbook.enter(table.sheet, table.body.row + at + offset, table.area.column + column, value as Scalar);
    }),
  );
  const area: Area = { ...table.body, row: table.body.row + at, rows: rows.length };
  context.workbook.emit({ kind: 'cells', sheet: table.sheet, area, source: 'api' });
  return hostObject(tableRowType, { table, index: at });
}

const tableRowType = defineObject<{ table: Table; index: number }>({
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ table, index }) => [
        Array.from({ length: table.area.columns }, (_, column) =>
          table.sheet.value(table.body.row + index, table.area.column + column),
        ),
      ],
    },
  },
  methods: {
    GetRange: ({ table, index }) => rangeObject(table.sheet, { ...table.body, row: table.body.row + index, rows: 1 }),
    Delete: ({ table, index }, _, context) => {
      requireEditable(table.sheet, context);
      shiftCells(context.workbook, table.sheet, acrossTable(table, table.body.row + index, -1), 'api');
      changed(table, context);
    },
  },
});

const tableRowsType = defineObject<Table>({
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

interface ColumnTarget {
  readonly table: Table;
  readonly index: number;
}

const filterType = defineObject<ColumnTarget>({
  name: 'Filter',
  properties: {},
  methods: {
    ApplyValuesFilter: ({ table, index }, [values], context) => filterRows(table, index, values as unknown[], context),
    Clear: ({ table, index }, _, context) => clearFilters(table, context, index),
  },
});

const columnType = defineObject<ColumnTarget>({
  name: 'TableColumn',
  id: ({ index }) => String(index + 1),
  properties: {
    Name: {
      get: ({ table, index }) => table.headers()[index],
      set: ({ table, index }, value) => {
        if (table.hiddenHeaders) table.hiddenHeaders = table.headers().with(index, String(value));
        else table.sheet.ensure(table.area.row, table.area.column + index).value = String(value);
      },
    },
    Index: { get: ({ index }) => index },
    Filter: { get: (target) => hostObject(filterType, target) },
  },
  methods: {
    GetRange: ({ table, index }) =>
      rangeObject(table.sheet, { ...table.area, column: table.area.column + index, columns: 1 }),
    GetDataBodyRange: ({ table, index }) =>
      rangeObject(table.sheet, { ...table.body, column: table.area.column + index, columns: 1 }),
    GetHeaderRowRange: ({ table, index }) =>
      rangeObject(table.sheet, { ...shownHeader(table), column: table.area.column + index, columns: 1 }),
  },
});

/** Throws `ItemNotFound` where the header row is switched off: the first row is one of data then. */
function shownHeader({ header, hiddenHeaders }: Table): Area {
  if (hiddenHeaders) throw new HostError('ItemNotFound', 'header row');
  return header;
}

function column(table: Table, key: unknown): HostObject | null {
  const headers = table.headers();
  const index =
    typeof key === 'number'
      ? key - 1
      : headers.findIndex((name, at) => name.toLowerCase() === String(key).toLowerCase() || String(at + 1) === key);
  return index >= 0 && index < headers.length ? hostObject(columnType, { table, index }) : null;
}

const columnsType = defineObject<Table>({
  name: 'TableColumnCollection',
  items: (table) => table.headers().map((_, index) => hostObject(columnType, { table, index })),
  properties: { Count: { get: ({ area }) => area.columns } },
  methods: {
    GetCount: ({ area }) => area.columns,
    GetItem: (table, [key]) => {
      const found = column(table, key);
      if (!found) throw new HostError('ItemNotFound', String(key));
      return found;
    },
    GetItemOrNullObject: (table, [key]) => column(table, key),
    GetItemAt: (table, [index]) => {
      const found = column(table, Number(index) + 1);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
  },
});

function filterRows(table: Table, index: number, values: readonly unknown[], context: HostContext): void {
  filterTable(context.workbook, table, index, values.map(String), context.locale);
  context.workbook.emit({ kind: 'format', sheet: table.sheet, source: 'api' });
}

function clearFilters(table: Table, context: HostContext, index?: number): void {
  if (index === undefined) clearTableFilters(table);
  else filterTable(context.workbook, table, index, null, context.locale);
  context.workbook.emit({ kind: 'format', sheet: table.sheet, source: 'api' });
}

const autoFilterType = defineObject<Table>({
  name: 'AutoFilter',
  properties: {
    IsDataFiltered: { get: ({ isFiltered }) => isFiltered },
    Enabled: { get: ({ showFilterButton }) => showFilterButton },
  },
  methods: {
    ClearCriteria: (table, _, context) => clearFilters(table, context),
    Reapply: () => null,
  },
});

function showTotals(table: Table, value: boolean, context: HostContext): void {
  if (table.showTotals === value) return;
  const below = table.area.row + table.area.rows;
  const { area, sheet } = table;
  if (value) {
    shiftCells(context.workbook, sheet, acrossTable(table, below, 1), 'api');
    table.area = { ...area, rows: area.rows + 1 };
    sheet.ensure(below, area.column).value = 'Total';
  } else {
    shiftCells(context.workbook, sheet, acrossTable(table, below - 1, -1), 'api');
    table.area = { ...area, rows: area.rows - 1 };
  }
  table.showTotals = value;
  changed(table, context);
}

/** Throws `InvalidArgument` for a name that another table has or that Excel does not allow. */
function rename(table: Table, name: string, context: HostContext): void {
  const other = context.workbook.table(name);
  if ((other && other !== table) || !/^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name))
    throw new HostError('InvalidArgument', name);
  table.name = name;
  changed(table, context);
}

const tableType: ObjectType<Table> = defineObject<Table>({
  name: 'Table',
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (table, value, context) => rename(table, String(value), context) },
    Style: field('style', changed),
    ShowTotals: {
      get: (table) => table.showTotals,
      set: (table, value, context) => showTotals(table, Boolean(value), context),
    },
    ShowFilterButton: field('showFilterButton', changed),
    ShowBandedRows: field('showBandedRows', changed),
    ShowHeaders: { get: ({ hiddenHeaders }) => hiddenHeaders === null },
    Columns: { get: (table) => hostObject(columnsType, table) },
    Rows: { get: (table) => hostObject(tableRowsType, table) },
    AutoFilter: { get: (table) => hostObject(autoFilterType, table) },
    Worksheet: { get: ({ sheet }) => worksheetObject(sheet) },
  },
  methods: {
    GetRange: ({ sheet, area }) => rangeObject(sheet, area),
    GetHeaderRowRange: (table) => rangeObject(table.sheet, shownHeader(table)),
    GetDataBodyRange: ({ sheet, body }) => rangeObject(sheet, body),
    GetTotalRowRange: ({ sheet, totals }) => {
      if (!totals) throw new HostError('ItemNotFound');
      return rangeObject(sheet, totals);
    },
    Resize: (table, [range], context) => resize(table, range, context),
    ClearFilters: (table, _, context) => clearFilters(table, context),
    Delete: (table, _, context) => {
      requireEditable(table.sheet, context);
      context.workbook.tables.splice(context.workbook.tables.indexOf(table), 1);
      table.sheet.eachCell(table.area, (cell) => {
        cell.value = '';
        delete cell.formula;
      });
      changed(table, context);
    },
  },
});
