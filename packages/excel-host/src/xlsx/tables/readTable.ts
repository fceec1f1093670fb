import { decodeText } from 'ooxml';
import { parseArea } from '../../model/area';
import type { Table } from '../../model/Table';
import type { Worksheet } from '../../model/Worksheet';
import type { Workbook } from '../../model/Workbook';
import { attribute, childOf, childrenOf, isTrue } from '../package/xml';

/** What a table's part says, as far as the model knows it. */
export type TableContent = Pick<
  Table,
  | 'name'
  | 'area'
  | 'style'
  | 'showTotals'
  | 'showFilterButton'
  | 'showBandedRows'
  | 'isFiltered'
  | 'filters'
  | 'hiddenHeaders'
>;

/** Reads a table's part from its root element; null where it does not say where the table stands. */
export function readTable(root: string): TableContent | null {
  const area = parseArea(attribute(root, 'ref') ?? '');
  if (!area) return null;
  const autoFilter = childOf(root, 'autoFilter');
  const columns = childrenOf(autoFilter, 'filterColumn');
  const hidden = columns.filter((column) => isTrue(attribute(column, 'hiddenButton')));
  const style = childOf(root, 'tableStyleInfo');
  return {
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    area,
    style: (style === undefined ? null : attribute(style, 'name')) ?? '',
    showTotals: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: autoFilter !== undefined && hidden.length < area.columns,
    showBandedRows: style !== undefined && isTrue(attribute(style, 'showRowStripes')),
    isFiltered: columns.some(hasCriterion),
    filters: new Map(columns.flatMap((column) => readFilter(column) ?? [])),
    hiddenHeaders: attribute(root, 'headerRowCount') === '0' ? columnNames(root) : null,
  };
}

/** The names of a table's columns as its part has them. */
export const columnNames = (root: string): string[] =>
  childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((column) => decodeText(attribute(column, 'name') ?? ''));

/** Whether a column's filter is more than a button that is not shown. */
export const hasCriterion = (column: string): boolean => childrenOf(column).length > 0;

/** The texts that a column lets through; null for another kind of criterion. */
export function readFilter(column: string): [number, readonly string[]][] | null {
  const filters = childOf(column, 'filters');
  if (filters === undefined || childrenOf(filters).some((one) => !/^<(?:[\w.-]+:)?filter[\s/>]/.test(one))) return null;
  const texts = childrenOf(filters, 'filter').map((one) => attribute(one, 'val') ?? '');
  if (isTrue(attribute(filters, 'blank'))) texts.push('');
  return [[Number(attribute(column, 'colId') ?? 0), texts]];
}

/** Puts a table of a file into the model. */
export function addTable(workbook: Workbook, sheet: Worksheet, content: TableContent): Table {
  const table = workbook.addTable(sheet, content.area, content.name);
  Object.assign(table, content, { filters: new Map(content.filters) });
  return table;
}
