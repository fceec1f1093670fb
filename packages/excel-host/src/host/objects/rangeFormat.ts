import type { Area } from '../../model/area';
import { sheetColumns, sheetRows } from '../../model/area';
import type { Style } from '../../model/Worksheet';
import { colorOf } from '../colors';
import { wordOf } from '../enumerations';
import { defineObject, hostObject, HostError, type HostContext, type ObjectType, type Property } from '../objectType';
import { requireAllowed } from '../protect';
import type { RangeTarget } from './rangeCells';

/** Styles every cell of a range; whole columns and rows only where cells are, as their blank rest shows nothing. */
function restyle({ sheet, area }: RangeTarget, context: HostContext, change: (style: Style) => Partial<Style>): void {
  requireAllowed(sheet, context, 'allowFormatCells');
  const apply = (style: Style = {}): Style => ({ ...style, ...change(style) });
  if (area.rows === sheetRows || area.columns === sheetColumns) {
    sheet.changeCells(area, (cell) => (cell.style = apply(cell.style)));
  } else {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = sheet.ensure(row, column);
        cell.style = apply(cell.style);
      }
    }
  }
  context.workbook.emit({ kind: 'format', sheet, source: 'api' });
}

/** What all cells of a range have; null where they differ. Cells that there are not yet have the fallback. */
function shared<T>(
  { sheet, area }: RangeTarget,
  fallback: T,
  read: (style: Style | undefined) => T | undefined,
): T | null {
  const seen = new Set<T>();
  let count = 0;
  sheet.eachCell(area, ({ style }) => {
    seen.add(read(style) ?? fallback);
    count++;
  });
  if (count < area.rows * area.columns) seen.add(fallback);
  const [only = fallback] = seen;
  return seen.size > 1 ? null : only;
}

/** The same for what lines of a sheet have, by the first of them and their number. */
function sharedByLines(sizes: ReadonlyMap<number, number>, first: number, count: number, fallback: number) {
  const seen = new Set<number>();
  let found = 0;
  for (const [line, size] of sizes) {
    if (line < first || line >= first + count) continue;
    seen.add(size);
    found++;
  }
  if (found < count) seen.add(fallback);
  const [only = fallback] = seen;
  return seen.size > 1 ? null : only;
}

/** A part of the look of cells. `checked` throws for what Excel does not take. */
function styleProperty<K extends keyof Style>(
  key: K,
  fallback: NonNullable<Style[K]>,
  checked: (value: unknown) => Style[K],
): Property<RangeTarget> {
  return {
    get: (target) => shared<Style[K]>(target, fallback, (style) => style?.[key]),
    set: (target, value, context) => {
      const taken = checked(value);
      restyle(target, context, () => ({ [key]: taken }));
    },
  };
}

/** A truth value. Throws `InvalidArgument` for anything else. */
function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', String(value));
  return value;
}

/** A number between two. Throws `InvalidArgument` for anything else. */
const between =
  (least: number, most: number) =>
  (value: unknown): number => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw new HostError('InvalidArgument', String(value));
    return value;
  };

const defaultWidth = 48;
const defaultHeight = 15;

const fillType = defineObject<RangeTarget>({
  name: 'RangeFill',
  properties: { Color: styleProperty('fill', '#FFFFFF', colorOf) },
  methods: { Clear: (target, _, context) => restyle(target, context, () => ({ fill: undefined })) },
});

const fontType = defineObject<RangeTarget>({
  name: 'RangeFont',
  properties: {
    Bold: styleProperty('bold', false, truth),
    Italic: styleProperty('italic', false, truth),
    Underline: {
      get: (target) => shared(target, 'None', (style) => (style?.underline ? 'Single' : 'None')),
      set: (target, value, context) => {
        const underline = wordOf('RangeUnderlineStyle', value) !== 'None';
        restyle(target, context, () => ({ underline }));
      },
    },
    Size: styleProperty('size', 11, between(1, 409)),
    Name: styleProperty('fontName', 'Calibri', String),
    Color: styleProperty('color', '#000000', colorOf),
  },
  methods: {},
});

interface BorderTarget extends RangeTarget {
  readonly edge: string;
}

const borderType = defineObject<BorderTarget>({
  name: 'RangeBorder',
  properties: {
    Style: borderProperty('style', 'None', (value) => wordOf('BorderLineStyle', value)),
    Color: borderProperty('color', '#000000', colorOf),
    Weight: borderProperty('weight', 'Thin', (value) => wordOf('BorderWeight', value)),
    SideIndex: { get: ({ edge }) => edge },
  },
  methods: {},
});

function borderProperty(
  key: 'style' | 'color' | 'weight',
  fallback: string,
  checked: (value: unknown) => string,
): Property<BorderTarget> {
  return {
    get: ({ sheet, area, edge }) => {
      const [part] = edgeAreas(area, edge);
      return part
        ? shared({ sheet, area: part.area }, fallback, (style) => style?.borders?.[part.side]?.[key])
        : fallback;
    },
    set: ({ sheet, area, edge }, value, context) => {
      const taken = checked(value);
      for (const part of edgeAreas(area, edge)) {
        // Each cell keeps the other sides that it has.
        restyle({ sheet, area: part.area }, context, ({ borders }) => {
          const side = { style: 'Continuous', color: '#000000', ...borders?.[part.side], [key]: taken };
          return { borders: { ...borders, [part.side]: side } };
        });
      }
    },
  };
}

/** The cells that an edge of a range touches, with the side of those cells. */
function edgeAreas(area: Area, edge: string): { area: Area; side: string }[] {
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, side: 'EdgeTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, side: 'EdgeBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, side: 'EdgeLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: area.column + area.columns - 1, columns: 1 }, side: 'EdgeRight' }];
    case 'InsideHorizontal':
      return area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, side: 'EdgeBottom' }] : [];
    case 'InsideVertical':
      return area.columns > 1 ? [{ area: { ...area, columns: area.columns - 1 }, side: 'EdgeRight' }] : [];
    default:
      throw new HostError('ApiNotFound', `RangeBorder ${edge}`);
  }
}

const bordersType = defineObject<RangeTarget>({
  name: 'RangeBorderCollection',
  properties: {},
  methods: {
    GetItem: ({ sheet, area }, [edge]) => hostObject(borderType, { sheet, area, edge: wordOf('BorderIndex', edge) }),
  },
});

const formatProtectionType = defineObject<RangeTarget>({
  name: 'FormatProtection',
  properties: {
    Locked: {
      get: (target) => {
        const unlocked = shared(target, false, (style) => style?.unlocked);
        return unlocked === null ? null : !unlocked;
      },
      set: (target, value, context) => {
        const isLocked = truth(value);
        requireAllowed(target.sheet, context);
        restyle(target, context, () => ({ unlocked: isLocked ? undefined : true }));
      },
    },
  },
  methods: {},
});

export const rangeFormatType: ObjectType<RangeTarget> = defineObject<RangeTarget>({
  name: 'RangeFormat',
  properties: {
    Protection: { get: (target) => hostObject(formatProtectionType, target) },
    ColumnWidth: {
      get: ({ sheet, area }) => sharedByLines(sheet.columnWidths, area.column, area.columns, defaultWidth),
      set: ({ sheet, area }, value, context) => {
        requireAllowed(sheet, context, 'allowFormatColumns');
        const width = between(0, 1790)(value);
        for (let column = area.column; column < area.column + area.columns; column++)
          sheet.columnWidths.set(column, width);
        context.workbook.emit({ kind: 'format', sheet, source: 'api' });
      },
    },
    RowHeight: {
      get: ({ sheet, area }) => sharedByLines(sheet.rowHeights, area.row, area.rows, defaultHeight),
      set: ({ sheet, area }, value, context) => {
        requireAllowed(sheet, context, 'allowFormatRows');
        const height = between(0, 409)(value);
        for (let row = area.row; row < area.row + area.rows; row++) sheet.rowHeights.set(row, height);
        context.workbook.emit({ kind: 'format', sheet, source: 'api' });
      },
    },
    WrapText: styleProperty('wrap', false, truth),
    HorizontalAlignment: styleProperty('horizontal', 'General', (value) => wordOf('HorizontalAlignment', value)),
    VerticalAlignment: styleProperty('vertical', 'Bottom', (value) => wordOf('VerticalAlignment', value)),
    IndentLevel: styleProperty('indent', 0, between(0, 250)),
    Fill: { get: (target) => hostObject(fillType, target) },
    Font: { get: (target) => hostObject(fontType, target) },
    Borders: { get: (target) => hostObject(bordersType, target) },
  },
  methods: {
    AutofitColumns: ({ sheet, area }, _, context) => {
      requireAllowed(sheet, context, 'allowFormatColumns');
      for (let column = area.column; column < Math.min(area.column + area.columns, 256); column++) {
        let longest = 6;
        sheet.eachCell(
          { ...area, column, columns: 1 },
          (cell) => (longest = Math.max(longest, String(cell.value).length)),
        );
        sheet.columnWidths.set(column, Math.min(longest, 80) * 5.6);
      }
    },
    AutofitRows: ({ sheet, area }, _, context) => {
      requireAllowed(sheet, context, 'allowFormatRows');
      for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rows.length); row++)
        sheet.rowHeights.delete(row);
    },
  },
});
