import type { Table } from '../../model/Table';
import type { HostContext } from '../objectType';

/** Tells that a table is not as it was. */
export const tableChanged = (table: Table, { workbook }: HostContext): void =>
  workbook.emit({ kind: 'tables', sheet: table.sheet, source: 'api' });
