import { renameSheet } from '../../model/renameSheet';
import { allowances, type Attached, type Worksheet } from '../../model/Worksheet';
import { colorOf } from '../colors';
import { wordOf } from '../enumerations';
import { allowancesOf, requireInSight, requireOpenStructure } from '../protect';
import {
  defineObject,
  field,
  hostObject,
  HostError,
  type HostContext,
  type HostObject,
  type ObjectType,
} from '../objectType';
import { chartCollectionType } from './chart';
import { commentsType } from './comment';
import { pageBreaksType, pageLayoutType } from './pageLayout';
import { rangeAt, rangeObject, within } from './range';
import type { RangeTarget } from './rangeCells';
import { tableCollectionOf } from './table';
import { parseArea, sheetColumns, sheetRows } from '../../model/area';

export function worksheetObject(sheet: Worksheet): HostObject {
  return hostObject(worksheetType, sheet);
}

const whole = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
const changed = (sheet: Worksheet, { workbook }: HostContext) =>
  workbook.emit({ kind: 'sheets', sheet, source: 'api' });

/**
 * Throws `InvalidArgument` for a name that is too long, reserved or holds what Excel does not allow, and
 * `ItemAlreadyExists` for one that is taken.
 */
function checkName(name: string, context: HostContext, own?: Worksheet): string {
  const other = context.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const isTaken = (other && other !== own) || context.workbook.takenNames.has(name.toLowerCase());
  const isReserved = /^(history|historial)$/i.test(name);
  if (name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || isReserved)
    throw new HostError('InvalidArgument', name);
  if (isTaken) throw new HostError('ItemAlreadyExists', name);
  return name;
}

const protectionType = defineObject<Worksheet>({
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ isProtected }) => isProtected },
    Options: {
      get: ({ protection }) =>
        protection && {
          ...Object.fromEntries(allowances.map((name) => [name, protection.has(name)])),
          selectionMode: 'Normal',
        },
    },
  },
  methods: {
    Protect: (sheet, [options, password], context) => {
      // A sheet that is protected has to be unprotected first.
      if (sheet.isProtected || context.workbook.readOnly) throw new HostError('AccessDenied');
      sheet.protection = allowancesOf(options);
      sheet.password = typeof password === 'string' ? password : '';
      changed(sheet, context);
    },
    Unprotect: (sheet, [password], context) => {
      // What is not protected cannot be unprotected any more (office-js #6784).
      if (!sheet.isProtected || (sheet.password !== '' && sheet.password !== password))
        throw new HostError('AccessDenied');
      sheet.isProtected = false;
      changed(sheet, context);
    },
  },
});

const freezeType = defineObject<Worksheet>({
  name: 'WorksheetFreezePanes',
  properties: {},
  methods: {
    FreezeRows: (sheet, [count], context) => freeze(sheet, Number(count ?? 1), 0, context),
    FreezeColumns: (sheet, [count], context) => freeze(sheet, 0, Number(count ?? 1), context),
    FreezeAt: (sheet, [range], context) => {
      const area = typeof range === 'string' ? parseArea(range) : (range as { target: RangeTarget }).target.area;
      if (!area) throw new HostError('InvalidArgument');
      freeze(sheet, area.row + area.rows, area.column + area.columns, context);
    },
    Unfreeze: (sheet, _, context) => freeze(sheet, 0, 0, context),
    GetLocationOrNullObject: (sheet) =>
      sheet.frozen.rows + sheet.frozen.columns === 0
        ? null
        : rangeObject(sheet, {
            row: 0,
            column: 0,
            rows: Math.max(1, sheet.frozen.rows),
            columns: Math.max(1, sheet.frozen.columns),
          }),
  },
});

function freeze(sheet: Worksheet, rows: number, columns: number, context: HostContext): void {
  sheet.frozen = { rows, columns };
  changed(sheet, context);
}

/** A collection of which only the number is known. */
const counted = (name: string, key: keyof Attached) =>
  defineObject<Worksheet>({
    name,
    items: ({ attached }) => {
      if (attached[key] > 0) throw new HostError('ApiNotFound', `${name} items`);
      return [];
    },
    properties: {},
    methods: { GetCount: ({ attached }) => attached[key] },
  });
const shapesType = counted('ShapeCollection', 'shapes');
const pivotTablesType = counted('PivotTableCollection', 'pivotTables');

const usedRange = (sheet: Worksheet, valuesOnly: unknown): HostObject | null => {
  const area = sheet.usedArea(valuesOnly === true);
  return area && rangeObject(sheet, area);
};

/** The sheet before or behind another; null at the end. */
function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: unknown, { workbook }: HostContext): HostObject | null {
  const { sheets } = workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0; at += step) {
    const next = sheets[at];
    if (!next) return null;
    if (visibleOnly !== true || next.visibility === 'Visible') return worksheetObject(next);
  }
  return null;
}

function orNotFound(object: HostObject | null): HostObject {
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

const worksheetType: ObjectType<Worksheet> = defineObject<Worksheet>({
  name: 'Worksheet',
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, context) => {
        requireOpenStructure(context);
        renameSheet(context.workbook, sheet, checkName(String(value), context, sheet));
        changed(sheet, context);
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, context) => {
        requireOpenStructure(context);
        const { sheets } = context.workbook;
        const position: unknown = value;
        if (!Number.isInteger(position) || Number(position) < 0 || Number(position) >= sheets.length)
          throw new HostError('InvalidArgument', 'position');
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(Number(value), 0, sheet);
        changed(sheet, context);
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, context) => {
        const visibility = wordOf('SheetVisibility', value) as Worksheet['visibility'];
        requireOpenStructure(context);
        const isLast = context.workbook.sheets.every((one) => one === sheet || one.visibility !== 'Visible');
        if (visibility !== 'Visible' && isLast) throw new HostError('InvalidOperation', 'the last sheet that is seen');
        sheet.visibility = visibility;
        changed(sheet, context);
      },
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, context) => {
        sheet.tabColor = value === '' ? '' : colorOf(value);
        changed(sheet, context);
      },
    },
    // The library sets it by one name and reads it by another.
    Gridlines: field('showGridlines', changed),
    ShowGridlines: { get: ({ showGridlines }) => showGridlines },
    Tables: { get: (sheet) => tableCollectionOf((table) => table.sheet === sheet, sheet) },
    Charts: { get: (sheet) => hostObject(chartCollectionType, sheet) },
    Shapes: { get: (sheet) => hostObject(shapesType, sheet) },
    Comments: { get: (sheet) => hostObject(commentsType, { sheets: [sheet], own: sheet }) },
    PivotTables: { get: (sheet) => hostObject(pivotTablesType, sheet) },
    FreezePanes: { get: (sheet) => hostObject(freezeType, sheet) },
    PageLayout: { get: (sheet) => hostObject(pageLayoutType, sheet) },
    HorizontalPageBreaks: { get: (sheet) => hostObject(pageBreaksType, sheet) },
    Protection: { get: (sheet) => hostObject(protectionType, sheet) },
  },
  methods: {
    GetNext: (sheet, [visibleOnly], context) => orNotFound(neighbour(sheet, 1, visibleOnly, context)),
    GetNextOrNullObject: (sheet, [visibleOnly], context) => neighbour(sheet, 1, visibleOnly, context),
    GetPrevious: (sheet, [visibleOnly], context) => orNotFound(neighbour(sheet, -1, visibleOnly, context)),
    GetPreviousOrNullObject: (sheet, [visibleOnly], context) => neighbour(sheet, -1, visibleOnly, context),
    Activate: (sheet, _, context) => {
      requireInSight(sheet, context);
      const { workbook } = context;
      workbook.select(
        sheet,
        workbook.activeSheet === sheet ? workbook.selection : { row: 0, column: 0, rows: 1, columns: 1 },
        'api',
      );
    },
    GetRange: (sheet, [address], context) => rangeAt(sheet, address, context),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const area = { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) };
      return rangeObject(sheet, within(area));
    },
    GetCell: (sheet, [row, column]) =>
      rangeObject(sheet, within({ row: Number(row), column: Number(column), rows: 1, columns: 1 })),
    GetUsedRange: (sheet, [valuesOnly]) =>
      usedRange(sheet, valuesOnly) ?? rangeObject(sheet, { ...whole, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly),
    Delete: (sheet, _, context) => {
      requireOpenStructure(context);
      const { workbook } = context;
      const others = workbook.sheets.filter((one) => one !== sheet);
      // A workbook shows one sheet at least, and one that is hidden as deeply as can be is shown first.
      if (!others.some(({ visibility }) => visibility === 'Visible') || sheet.visibility === 'VeryHidden')
        throw new HostError('InvalidOperation');
      workbook.deleteSheet(sheet, 'api');
    },
  },
});

function find(key: unknown, { workbook }: HostContext): Worksheet | undefined {
  return workbook.sheet(String(key));
}

export const worksheetCollectionType: ObjectType<null> = defineObject<null>({
  name: 'WorksheetCollection',
  items: (_, { workbook }) => workbook.sheets.map(worksheetObject),
  properties: {},
  methods: {
    Add: (_, [name], context) => {
      requireOpenStructure(context);
      const { workbook } = context;
      const own = name ? checkName(String(name), context) : workbook.freeSheetName();
      return worksheetObject(workbook.addSheet(own, 'api'));
    },
    GetCount: (_, __, { workbook }) => workbook.sheets.length,
    GetItem: (_, [key], context) => {
      const sheet = find(key, context);
      // A sheet of another kind, such as that of one chart, is there and can do nothing of what sheets do.
      if (!sheet && context.workbook.takenNames.has(String(key).toLowerCase())) throw new HostError('UnsupportedSheet');
      if (!sheet) throw new HostError('ItemNotFound', String(key));
      return worksheetObject(sheet);
    },
    GetItemOrNullObject: (_, [key], context) => {
      const sheet = find(key, context);
      return sheet ? worksheetObject(sheet) : null;
    },
    GetActiveWorksheet: (_, __, { workbook }) => worksheetObject(workbook.activeSheet),
    GetFirst: (_, __, { workbook }) => worksheetObject(workbook.sheets[0] as Worksheet),
    GetLast: (_, __, { workbook }) => worksheetObject(workbook.sheets[workbook.sheets.length - 1] as Worksheet),
  },
});
