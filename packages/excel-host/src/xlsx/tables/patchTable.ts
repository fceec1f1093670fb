import { formatArea } from '../../model/area';
import type { Table } from '../../model/Table';
import { encodeText } from 'ooxml';
import {
  attribute,
  childOf,
  childrenOf,
  joinElement,
  nameOf,
  prefixed,
  prefixOf,
  splitElement,
  withAttribute,
  withAttributes,
  escapeXml,
} from '../package/xml';
import { columnNames, hasCriterion, readFilter, readTable } from './readTable';

/** The root of a table's part before anything is said of it. */
export const newTable = (id: number): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="" displayName="" ref="A1" totalsRowShown="0"><tableColumns count="0"></tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;

/** What became of a table's part. */
export interface PatchedTable {
  readonly root: string;
  /** Names of the columns whose criterion the model did not know, and which were filtered anew. */
  readonly lostFilters: readonly string[];
}

/** Writes into a table's part what is different in the model. Everything else stays to the letter. */
export function patchTable(root: string, table: Table): PatchedTable {
  const old = readTable(root);
  const names = columnNames(root);
  const columns = table
    .headers()
    .map((header, index) => (header === '' ? (names[index] ?? `Columna${index + 1}`) : header));
  const sameColumns = names.length === columns.length && names.every((name, index) => name === columns[index]);
  if (old && sameColumns && isSameTable(old, table)) return { root, lostFilters: [] };
  let changed = root;
  if (old?.name !== table.name) changed = withAttributes(changed, { name: table.name, displayName: table.name });
  if (!old || formatArea(old.area) !== formatArea(table.area))
    changed = withAttribute(changed, 'ref', formatArea(table.area));
  if (old?.showTotals !== table.showTotals)
    changed = withAttributes(changed, {
      totalsRowCount: table.showTotals ? 1 : null,
      totalsRowShown: table.showTotals ? null : 0,
    });
  const from = sameColumns ? names.map((_, index) => index) : placesOf(names, columns);
  const { autoFilter, lostFilters } = patchFilter(root, table, from, columns);
  const split = splitElement(changed);
  const put = (name: string, text: string | null, before: string) => {
    const at = split.pieces.findIndex((piece) => piece.name === name);
    if (at >= 0) split.pieces.splice(at, 1, ...(text === null ? [] : [{ name, text }]));
    else if (text !== null) {
      const place = split.pieces.findIndex((piece) => piece.name === before);
      split.pieces.splice(place < 0 ? split.pieces.length : place, 0, { name, text });
    }
  };
  put('autoFilter', autoFilter, split.pieces.some(({ name }) => name === 'sortState') ? 'sortState' : 'tableColumns');
  const areaOfSort = split.pieces.find(({ name }) => name === 'sortState');
  // What it was sorted by is told in cells of the table as it was.
  if (areaOfSort && old && formatArea(old.area) !== formatArea(table.area) && table.sheet.shifts.length > 0)
    put('sortState', null, '');
  if (!sameColumns) put('tableColumns', columnsXml(root, columns, from), 'tableStyleInfo');
  const style =
    childOf(root, 'tableStyleInfo') ??
    prefixed(
      '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
      prefixOf(root),
    );
  if (old?.style !== table.style || old.showBandedRows !== table.showBandedRows)
    put(
      'tableStyleInfo',
      withAttributes(style, {
        name: table.style === '' ? null : table.style,
        showRowStripes: table.showBandedRows ? 1 : 0,
      }),
      'extLst',
    );
  return { root: joinElement(split), lostFilters };
}

function isSameTable(old: NonNullable<ReturnType<typeof readTable>>, table: Table): boolean {
  return (
    old.name === table.name &&
    formatArea(old.area) === formatArea(table.area) &&
    old.style === table.style &&
    old.showTotals === table.showTotals &&
    old.showFilterButton === table.showFilterButton &&
    old.showBandedRows === table.showBandedRows &&
    sameFilters(old, table)
  );
}

const sameFilters = (a: Pick<Table, 'isFiltered' | 'filters'>, b: Pick<Table, 'isFiltered' | 'filters'>): boolean =>
  a.isFiltered === b.isFiltered && JSON.stringify([...a.filters]) === JSON.stringify([...b.filters]);

/** Which column of the file each is: the one of the same name, else, where as many are there as before, that of its place. */
function placesOf(names: readonly string[], columns: readonly string[]): (number | null)[] {
  const byName = columns.map((column) => {
    const at = names.findIndex((name) => name.toLowerCase() === column.toLowerCase());
    return at < 0 ? null : at;
  });
  const taken = new Set(byName);
  return byName.map((place, index) => {
    if (place !== null) return place;
    return names.length === columns.length && !taken.has(index) ? index : null;
  });
}

function columnsXml(root: string, columns: readonly string[], from: readonly (number | null)[]): string {
  const old = childrenOf(childOf(root, 'tableColumns'), 'tableColumn');
  let id = Math.max(0, ...old.map((column) => Number(attribute(column, 'id') ?? 0)));
  const prefix = prefixOf(root);
  const texts = columns.map((name, index) => {
    const place = from[index];
    const own =
      place === null || place === undefined ? prefixed(`<tableColumn id="${++id}"/>`, prefix) : (old[place] ?? '');
    const stored = encodeText(name).replaceAll('\n', '_x000a_');
    return attribute(own, 'name') === stored ? own : withAttribute(own, 'name', stored);
  });
  return `<${prefix}tableColumns count="${columns.length}">${texts.join('')}</${prefix}tableColumns>`;
}

/** The filter over the rows of a table, but for its totals, with the criteria of the file that are still in force. */
function patchFilter(
  root: string,
  table: Table,
  from: readonly (number | null)[],
  columns: readonly string[],
): { autoFilter: string | null; lostFilters: string[] } {
  const old = childOf(root, 'autoFilter');
  const before = readTable(root);
  const isShown = before?.showFilterButton === table.showFilterButton ? old !== undefined : table.showFilterButton;
  const isOff = !isShown && !table.isFiltered;
  if (isOff || table.hiddenHeaders) return { autoFilter: table.hiddenHeaders ? (old ?? null) : null, lostFilters: [] };
  const prefix = prefixOf(root);
  const span = formatArea({ ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) });
  const own = old ?? prefixed('<autoFilter></autoFilter>', prefix);
  const split = splitElement(attribute(own, 'ref') === span ? own : withAttribute(own, 'ref', span));
  const isSame = before !== null && sameFilters(before, table);
  const stored = split.pieces.filter(({ name }) => name === 'filterColumn').map(({ text }) => text);
  const rest = split.pieces.filter(({ name }) => name !== null && name !== 'filterColumn');
  const kept = stored.flatMap((column) => {
    const at = from.indexOf(Number(attribute(column, 'colId') ?? 0));
    if (at < 0 || (!isSame && hasCriterion(column))) return [];
    return [withAttribute(column, 'colId', at)];
  });
  const unknown = stored.filter((column) => hasCriterion(column) && !readFilter(column));
  const lostFilters =
    isSame || !table.isFiltered
      ? []
      : unknown.map((column) => columns[from.indexOf(Number(attribute(column, 'colId')))] ?? '');
  const added = isSame
    ? []
    : [...table.filters].sort(([a], [b]) => a - b).map(([column, texts]) => prefixed(filterXml(column, texts), prefix));
  const pieces = [...kept, ...added].map((text) => ({ name: nameOf(text), text }));
  return { autoFilter: joinElement({ ...split, pieces: [...pieces, ...rest] }), lostFilters };
}

function filterXml(column: number, texts: readonly string[]): string {
  const filters = texts.filter((text) => text !== '').map((text) => `<filter val="${escapeXml(text)}"/>`);
  const blank = texts.includes('') ? ' blank="1"' : '';
  return `<filterColumn colId="${column}"><filters${blank}>${filters.join('')}</filters></filterColumn>`;
}
