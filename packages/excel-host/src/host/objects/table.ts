import { intersect, parseArea, type Area } from '../../model/area';
import { shiftCells } from '../../model/shiftCells';
import { clearFilters as clearTableFilters } from '../../model/sortAndFilter';
import { fewestRows, type Table } from '../../model/Table';
import { nameHeaders, resizeTable } from '../../model/tableGrowth';
import type { Worksheet } from '../../model/Worksheet';
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
import { requireAllowed } from '../protect';
import { rangeAt, rangeObject } from './range';
import type { RangeTarget } from './rangeCells';
import { tableChanged } from './tableChanged';
import { columnsType, shownHeader } from './tableColumns';
import { autoFilterType, clearFilters, tableSortType } from './tableOrder';
import { acrossTable, tableRowsType } from './tableRows';
import { worksheetObject } from './worksheet';

function tableObject(table: Table): HostObject {
  return hostObject(tableType, table);
}

/** The tables of a workbook, a sheet or a range; on the sheet a new one is made, on the active one where there is none. */
interface TablesTarget {
  readonly sheet: Worksheet | null;
  readonly includes: (table: Table) => boolean;
}

export function tableCollectionOf(includes: TablesTarget['includes'], sheet: Worksheet | null = null): HostObject {
  return hostObject(tableCollectionType, { includes, sheet });
}

const listed = ({ includes }: TablesTarget, { workbook }: HostContext): Table[] => workbook.tables.filter(includes);

function find(includes: TablesTarget, key: unknown, context: HostContext): Table | undefined {
  const tables = listed(includes, context);
  if (typeof key === 'number') return tables[key];
  const wanted = String(key).toLowerCase();
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

const tableCollectionType: ObjectType<TablesTarget> = defineObject<TablesTarget>({
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
    Add: ({ sheet }, [address, hasHeaders], context) => add(sheet, address, hasHeaders, context),
  },
});

function add(own: Worksheet | null, address: unknown, hasHeaders: unknown, context: HostContext): HostObject {
  const { workbook } = context;
  const range = isHostObject(address) ? address : rangeAt(own ?? workbook.activeSheet, address, context);
  const { sheet, area } = range.target as RangeTarget;
  if ((own && own !== sheet) || typeof hasHeaders !== 'boolean') throw new HostError('InvalidArgument');
  requireAllowed(sheet, context);
  requireFree(sheet, hasHeaders ? area : { ...area, rows: area.rows + 1 }, null, context);
  if (!hasHeaders)
    shiftCells(
      workbook,
      sheet,
      { axis: 'row', at: area.row, count: 1, across: { first: area.column, count: area.columns } },
      'api',
    );
  const table = workbook.addTable(sheet, hasHeaders ? area : { ...area, rows: area.rows + 1 });
  nameHeaders(table);
  return tableObject(table);
}

/** Throws `MergedRangeConflict` where another table or merged cells are. */
function requireFree(sheet: Worksheet, area: Area, own: Table | null, { workbook }: HostContext): void {
  const others = workbook.tables.filter((one) => one !== own && one.sheet === sheet).map((one) => one.area);
  if ([...others, ...sheet.merges].some((one) => intersect(one, area))) throw new HostError('MergedRangeConflict');
}

function resize(table: Table, target: unknown, context: HostContext): void {
  const { sheet, area } = (isHostObject(target) ? target : rangeAt(table.sheet, target, context)).target as RangeTarget;
  requireAllowed(sheet, context);
  if (sheet !== table.sheet || area.row !== table.area.row || area.rows < fewestRows(table))
    throw new HostError('InvalidArgument');
  requireFree(sheet, area, table, context);
  if (context.losesResizes) return;
  resizeTable(context.workbook, table, area);
  tableChanged(table, context);
}

function showTotals(table: Table, value: boolean, context: HostContext): void {
  requireAllowed(table.sheet, context);
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
  tableChanged(table, context);
}

const restyled = (table: Table, context: HostContext): void => {
  requireAllowed(table.sheet, context);
  tableChanged(table, context);
};

/** A letter, `_` or `\\` first, no blanks, and nothing that could be read as the place of a cell. */
const isNameOfTable = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name) && parseArea(name) === null && !/^(r\d*|c\d*|r\d*c\d*)$/i.test(name);

/** Throws `InvalidArgument` for a name that another table has or that Excel does not allow. */
function rename(table: Table, name: string, context: HostContext): void {
  const other = context.workbook.table(name);
  const isTaken =
    (other && other !== table) ||
    [...context.workbook.names.keys()].some((one) => one.toLowerCase() === name.toLowerCase());
  requireAllowed(table.sheet, context);
  if (isTaken || !isNameOfTable(name)) throw new HostError('InvalidArgument', name);
  table.name = name;
  tableChanged(table, context);
}

const tableType: ObjectType<Table> = defineObject<Table>({
  name: 'Table',
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (table, value, context) => rename(table, String(value), context) },
    Style: field('style', restyled),
    ShowTotals: {
      get: (table) => table.showTotals,
      set: (table, value, context) => showTotals(table, Boolean(value), context),
    },
    ShowFilterButton: field('showFilterButton', restyled),
    ShowBandedRows: field('showBandedRows', restyled),
    ShowHeaders: { get: ({ hiddenHeaders }) => hiddenHeaders === null },
    Columns: { get: (table) => hostObject(columnsType, table) },
    Rows: { get: (table) => hostObject(tableRowsType, table) },
    Sort: { get: (table) => hostObject(tableSortType, table) },
    AutoFilter: {
      get: (table) => {
        // Whether a table without buttons has a filter that can be asked for is not said.
        if (!table.showFilterButton) throw new HostError('ItemNotFound');
        return hostObject(autoFilterType, table);
      },
    },
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
      requireAllowed(table.sheet, context);
      clearTableFilters(table);
      context.workbook.removeTable(table, 'api');
      table.sheet.changeCells(table.area, (cell) => {
        cell.value = '';
        delete cell.formula;
      });
      tableChanged(table, context);
    },
  },
});
