import type { Area } from '../../model/area';
import type { Table } from '../../model/Table';
import { defineObject, hostObject, HostError, type HostObject } from '../objectType';
import { requireAllowed } from '../protect';
import { rangeObject } from './range';
import { filterType, type ColumnTarget } from './tableOrder';

const columnType = defineObject<ColumnTarget>({
  name: 'TableColumn',
  id: ({ index }) => String(index + 1),
  properties: {
    Name: {
      get: ({ table, index }) => table.headers()[index],
      set: ({ table, index }, value, context) => {
        const others = table.headers().filter((_, at) => at !== index);
        const name = String(value);
        if (name === '' || others.some((other) => other.toLowerCase() === name.toLowerCase()))
          throw new HostError('InvalidArgument', name);
        requireAllowed(table.sheet, context);
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
export function shownHeader({ header, hiddenHeaders }: Table): Area {
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

export const columnsType = defineObject<Table>({
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
