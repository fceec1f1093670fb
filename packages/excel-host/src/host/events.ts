import { formatArea, sheetColumns, sheetRows } from '../model/area';
import type { WorkbookChange } from '../model/Workbook';

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
} as const;

/** The events that Excel sends for a change, in the client's envelopes. */
export function eventsOf(change: WorkbookChange): HostEvent[] {
  const { sheet, source } = change;
  const isRemote = source === 'remote';
  const origin = isRemote ? 'Remote' : 'Local';
  const message = (type: number, target: string, detail: object): HostEvent => ({
    name: 'richApiMessage',
    payload: { ArrayData: [[65536, type, target, JSON.stringify(detail), 0, isRemote]] },
  });
  /** Handlers of one sheet and handlers of the whole collection are told separately. */
  const both = (type: number, detail: object) => [message(type, sheet.id, detail), message(type, 'Workbook', detail)];
  switch (change.kind) {
    case 'cells': {
      const detail = {
        worksheetId: sheet.id,
        address: formatArea(change.area),
        changeType: 'RangeEdited',
        source: origin,
        triggerSource: source === 'api' ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
      };
      return both(messageTypes.sheetChanged, detail);
    }
    case 'shift': {
      const { axis, at, count } = change.shift;
      const lines = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
      const moved = Math.abs(count);
      const area = axis === 'row' ? { ...lines, row: at, rows: moved } : { ...lines, column: at, columns: moved };
      const detail = {
        worksheetId: sheet.id,
        address: formatArea(area),
        changeType: `${axis === 'row' ? 'Row' : 'Column'}${count > 0 ? 'Inserted' : 'Deleted'}`,
        source: origin,
        triggerSource: source === 'api' ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
      };
      return both(messageTypes.sheetChanged, detail);
    }
    case 'selection': {
      const detail = { worksheetId: sheet.id, address: formatArea(change.area) };
      return [...both(messageTypes.sheetSelection, detail), { name: 'documentSelectionChanged', payload: {} }];
    }
    case 'sheetActivated':
      return both(messageTypes.sheetActivated, { worksheetId: sheet.id });
    case 'sheetAdded':
      return [message(messageTypes.sheetAdded, 'Workbook', { worksheetId: sheet.id, source: origin })];
    case 'sheetDeleted':
      return [message(messageTypes.sheetDeleted, 'Workbook', { worksheetId: sheet.id, source: origin })];
    case 'sheets':
    case 'tables':
    case 'charts':
    case 'format':
      return [];
  }
}
