import type { Area } from '../../model/area';
import { sheetColumns, sheetRows } from '../../model/area';
import type { Style } from '../../model/Worksheet';
import { defineObject, hostObject, type HostContext, type ObjectType, type Property } from '../objectType';
import { requireEditable, type RangeTarget } from './range';

/** Styles every cell of a range; whole columns and rows only where cells are, as their blank rest shows nothing. */
function restyle({ sheet, area }: RangeTarget, context: HostContext, change: (style: Style) => Partial<Style>): void {
  requireEditable(sheet, context);
  const apply = (style: Style = {}): Style => ({ ...style, ...change(style) });
  if (area.rows === sheetRows || area.columns === sheetColumns) {
    sheet.eachCell(area, (cell) => (cell.style = apply(cell.style)));
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

function styleProperty<K extends keyof Style>(key: K, fallback: NonNullable<Style[K]>): Property<RangeTarget> {
  return {
    get: ({ sheet, area }) => sheet.cell(area.row, area.column)?.style?.[key] ?? fallback,
    set: (target, value, context) => restyle(target, context, () => ({ [key]: value })),
  };
}

const defaultWidth = 48;
const defaultHeight = 15;

const fillType = defineObject<RangeTarget>({
  name: 'RangeFill',
  properties: { Color: styleProperty('fill', '#FFFFFF') },
  methods: { Clear: (target, _, context) => restyle(target, context, () => ({ fill: undefined })) },
});

const fontType = defineObject<RangeTarget>({
  name: 'RangeFont',
  properties: {
    Bold: styleProperty('bold', false),
    Italic: styleProperty('italic', false),
    Underline: {
      get: ({ sheet, area }) => (sheet.cell(area.row, area.column)?.style?.underline ? 'Single' : 'None'),
      set: (target, value, context) => restyle(target, context, () => ({ underline: String(value) !== 'None' })),
    },
    Size: styleProperty('size', 11),
    Name: styleProperty('fontName', 'Calibri'),
    Color: styleProperty('color', '#000000'),
  },
  methods: {},
});

interface BorderTarget extends RangeTarget {
  readonly edge: string;
}

const borderType = defineObject<BorderTarget>({
  name: 'RangeBorder',
  properties: {
    Style: borderProperty('style', 'None'),
    Color: borderProperty('color', '#000000'),
    Weight: borderProperty('weight', 'Thin'),
    SideIndex: { get: ({ edge }) => edge },
  },
  methods: {},
});

function borderProperty(key: 'style' | 'color' | 'weight', fallback: string): Property<BorderTarget> {
  return {
    get: ({ sheet, area, edge }) => sheet.cell(area.row, area.column)?.style?.borders?.[edge]?.[key] ?? fallback,
    set: ({ sheet, area, edge }, value, context) => {
      for (const part of edgeAreas(area, edge)) {
        // Each cell keeps the other sides that it has.
        restyle({ sheet, area: part.area }, context, ({ borders }) => {
          const side = { style: 'Continuous', color: '#000000', ...borders?.[part.side], [key]: value };
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
      return [];
  }
}

const bordersType = defineObject<RangeTarget>({
  name: 'RangeBorderCollection',
  properties: {},
  methods: { GetItem: ({ sheet, area }, [edge]) => hostObject(borderType, { sheet, area, edge: String(edge) }) },
});

export const rangeFormatType: ObjectType<RangeTarget> = defineObject<RangeTarget>({
  name: 'RangeFormat',
  properties: {
    ColumnWidth: {
      get: ({ sheet, area }) => sheet.columnWidths.get(area.column) ?? defaultWidth,
      set: ({ sheet, area }, value, context) => {
        for (let column = area.column; column < area.column + area.columns; column++)
          sheet.columnWidths.set(column, Number(value));
        context.workbook.emit({ kind: 'format', sheet, source: 'api' });
      },
    },
    RowHeight: {
      get: ({ sheet, area }) => sheet.rowHeights.get(area.row) ?? defaultHeight,
      set: ({ sheet, area }, value, context) => {
        for (let row = area.row; row < area.row + area.rows; row++) sheet.rowHeights.set(row, Number(value));
        context.workbook.emit({ kind: 'format', sheet, source: 'api' });
      },
    },
    WrapText: styleProperty('wrap', false),
    HorizontalAlignment: styleProperty('horizontal', 'General'),
    VerticalAlignment: styleProperty('vertical', 'Bottom'),
    IndentLevel: styleProperty('indent', 0),
    Fill: { get: (target) => hostObject(fillType, target) },
    Font: { get: (target) => hostObject(fontType, target) },
    Borders: { get: (target) => hostObject(bordersType, target) },
  },
  methods: {
    AutofitColumns: ({ sheet, area }) => {
      for (let column = area.column; column < Math.min(area.column + area.columns, 256); column++) {
        let longest = 6;
        sheet.eachCell(
          { ...area, column, columns: 1 },
          (cell) => (longest = Math.max(longest, String(cell.value).length)),
        );
        sheet.columnWidths.set(column, Math.min(longest, 80) * 5.6);
      }
    },
    AutofitRows: ({ sheet, area }) => {
      for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rows.length); row++)
        sheet.rowHeights.delete(row);
    },
  },
});
