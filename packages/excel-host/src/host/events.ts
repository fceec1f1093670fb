import { formatArea, intersect, sheetColumns, sheetRows, type Area } from '../model/area';
import type { Table } from '../model/Table';
import type { ChangeSource, Workbook, WorkbookChange } from '../model/Workbook';
import type { CellContent, Worksheet } from '../model/Worksheet';
import { valueType } from './objects/rangeCells';

interface HostEvent {
  readonly name: string;
  readonly payload: unknown;
}

const messageTypes = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  rowSorted: 19,
  sheetRenamed: 25,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const originOf = (source: ChangeSource) => (source === 'remote' ? 'Remote' : 'Local');

/** The events that Excel sends for a change, in the client's envelopes. */
export function eventsOf(change: WorkbookChange, { tables }: Workbook): HostEvent[] {
  const { sheet, source } = change;
  const message = (type: number, target: string, detail: object): HostEvent => ({
    name: 'richApiMessage',
    payload: { ArrayData: [[65536, type, target, JSON.stringify(detail), 0, source === 'remote']] },
  });
  /** Handlers of one object and handlers of the whole collection are told separately. */
  const both = (type: number, detail: object) => [message(type, sheet.id, detail), message(type, 'Workbook', detail)];
  const told = { worksheetId: sheet.id, source: originOf(source) };
  switch (change.kind) {
    case 'cells': {
      const detail = { ...edited(change, change.area), ...detailsOf(sheet, change.area, change.before) };
      const touched = tables.filter((one) => one.sheet === sheet && intersect(one.area, change.area));
      return [
        ...both(messageTypes.sheetChanged, detail),
        ...touched.flatMap((table) => tableEvents(table, detail, message)),
      ];
    }
    case 'sorted':
      return both(messageTypes.rowSorted, { ...told, address: formatArea(change.area) });
    case 'shift': {
      const { axis, at, count } = change.shift;
      const lines = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
      const moved = Math.abs(count);
      const area = axis === 'row' ? { ...lines, row: at, rows: moved } : { ...lines, column: at, columns: moved };
      const changeType = `${axis === 'row' ? 'Row' : 'Column'}${count > 0 ? 'Inserted' : 'Deleted'}`;
      return both(messageTypes.sheetChanged, { ...edited(change, area), changeType });
    }
    case 'selection': {
      const detail = { worksheetId: sheet.id, address: formatArea(change.area) };
      const touched = tables.filter((one) => one.sheet === sheet && intersect(one.area, change.area));
      return [
        ...both(messageTypes.sheetSelection, detail),
        ...touched.map((table) =>
          message(messageTypes.tableSelection, table.id, { ...detail, tableId: table.id, isInsideTable: true }),
        ),
        { name: 'documentSelectionChanged', payload: {} },
      ];
    }
    case 'sheetActivated':
      return [
        ...(change.left
          ? [message(messageTypes.sheetDeactivated, change.left.id, { worksheetId: change.left.id })]
          : []),
        ...(change.left ? [message(messageTypes.sheetDeactivated, 'Workbook', { worksheetId: change.left.id })] : []),
        ...both(messageTypes.sheetActivated, { worksheetId: sheet.id }),
      ];
    case 'sheetAdded':
      return [message(messageTypes.sheetAdded, 'Workbook', told)];
    case 'sheetDeleted':
      return [message(messageTypes.sheetDeleted, 'Workbook', told)];
    case 'sheetRenamed':
      return both(messageTypes.sheetRenamed, { ...told, nameBefore: change.nameBefore, nameAfter: sheet.name });
    case 'tableAdded':
    case 'tableDeleted': {
      const detail = { ...told, tableId: change.table.id, tableName: change.table.name };
      return [sheet.id, 'Workbook'].map((target) => message(messageTypes[change.kind], target, detail));
    }
    case 'sheets':
    case 'tables':
    case 'charts':
    case 'format':
      return [];
  }
}

const edited = ({ sheet, source }: WorkbookChange, area: Area) => ({
  worksheetId: sheet.id,
  address: formatArea(area),
  changeType: 'RangeEdited',
  source: originOf(source),
  triggerSource: source === 'api' ? 'ThisLocalAddin' : 'Unknown',
  shiftDirection: 'None',
});

/** What stood and stands in a single cell; Excel says it of no larger range. */
function detailsOf(sheet: Worksheet, { row, column, rows, columns }: Area, before: CellContent | undefined) {
  if (rows * columns !== 1 || !before) return {};
  const after = sheet.cell(row, column);
  return {
    valueBefore: before.value,
    valueAfter: after?.value ?? '',
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** A table's own handlers, those of its sheet's tables and those of all tables are told separately. */
const tableEvents = (
  { id, sheet }: Table,
  detail: object,
  message: (type: number, target: string, detail: object) => HostEvent,
): HostEvent[] =>
  [id, sheet.id, 'Workbook'].map((target) => message(messageTypes.tableChanged, target, { ...detail, tableId: id }));
