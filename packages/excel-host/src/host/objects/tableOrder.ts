import { clearFilters as clearTableFilters, filterTable, reapplyFilters, sortTable } from '../../model/sortAndFilter';
import type { Table } from '../../model/Table';
import { defineObject, HostError, type HostContext } from '../objectType';
import { requireAllowed } from '../protect';

export interface ColumnTarget {
  readonly table: Table;
  readonly index: number;
}

export const filterType = defineObject<ColumnTarget>({
  name: 'Filter',
  properties: {},
  methods: {
    ApplyValuesFilter: ({ table, index }, [values], context) => filterRows(table, index, values as unknown[], context),
    Clear: ({ table, index }, _, context) => clearFilters(table, context, index),
  },
});

function filterRows(table: Table, index: number, values: readonly unknown[], context: HostContext): void {
  requireAllowed(table.sheet, context, 'allowAutoFilter');
  if (!Array.isArray(values)) throw new HostError('InvalidArgument', 'values of a filter');
  filterTable(context.workbook, table, index, values.map(String), context.locale);
  context.workbook.emit({ kind: 'format', sheet: table.sheet, source: 'api' });
}

export function clearFilters(table: Table, context: HostContext, index?: number): void {
  requireAllowed(table.sheet, context, 'allowAutoFilter');
  if (index === undefined) clearTableFilters(table);
  else filterTable(context.workbook, table, index, null, context.locale);
  context.workbook.emit({ kind: 'format', sheet: table.sheet, source: 'api' });
}

export const autoFilterType = defineObject<Table>({
  name: 'AutoFilter',
  properties: {
    IsDataFiltered: { get: ({ isFiltered }) => isFiltered },
    Enabled: { get: ({ showFilterButton }) => showFilterButton },
  },
  methods: {
    ClearCriteria: (table, _, context) => clearFilters(table, context),
    Reapply: (table, _, context) => {
      requireAllowed(table.sheet, context, 'allowAutoFilter');
      reapplyFilters(context.workbook, table, context.locale);
      context.workbook.emit({ kind: 'format', sheet: table.sheet, source: 'api' });
    },
  },
});

/** Sorts by several columns, the first of them first. Throws `InvalidArgument` for a column that there is not. */
function sort(table: Table, fields: unknown, context: HostContext): void {
  requireAllowed(table.sheet, context, 'allowSort');
  if (!Array.isArray(fields) || fields.length === 0) throw new HostError('InvalidArgument', 'fields of a sort');
  const keys = fields as readonly { key?: unknown; ascending?: unknown; sortOn?: unknown }[];
  for (const { key, sortOn } of keys) {
    if (typeof key !== 'number' || key < 0 || key >= table.area.columns) throw new HostError('InvalidArgument', 'key');
    if (sortOn !== undefined && sortOn !== 'Value') throw new HostError('ApiNotFound', 'SortField.SortOn');
  }
  // Equal rows keep their order, so the last key goes first.
  for (const { key, ascending } of [...keys].reverse()) sortTable(table, Number(key), ascending !== false);
  context.workbook.emit({ kind: 'sorted', sheet: table.sheet, area: table.body, source: 'api' });
}

export const tableSortType = defineObject<Table>({
  name: 'TableSort',
  properties: {},
  methods: { Apply: (table, [fields], context) => sort(table, fields, context) },
});
