import type { Probe } from '../Probe';
import { article, notSaid, reference } from '../sources';

const nulls = article('excel/excel-add-ins-blank-null-values');

/** How cells, rows and columns look. */
export const looks: readonly Probe[] = [
  {
    name: 'looks.font',
    says: 'Bold, size and colour of a font are kept as they are set.',
    source: reference('RangeFont'),
    run: async (lab) => {
      const { font } = lab.area(1, 1).format;
      font.bold = true;
      font.size = 15;
      font.color = '#1F3864';
      const { bold, size, color } = await lab.read(font, 'bold,size,color');
      return [bold, size, color];
    },
    gives: [true, 15, '#1F3864'],
  },
  {
    name: 'looks.fill',
    says: 'A fill is given by its code; cleared, it is white.',
    source: reference('RangeFill.color'),
    run: async (lab) => {
      const [first, second] = [lab.area(1, 1).format.fill, lab.area(1, 1).format.fill];
      first.color = '#E2EFDA';
      second.color = '#E2EFDA';
      second.clear();
      first.load('color');
      second.load('color');
      await lab.sync();
      return [first.color, second.color];
    },
    gives: ['#E2EFDA', '#FFFFFF'],
  },
  {
    name: 'looks.colorName',
    says: 'A colour can be given by its name, and is read as its code.',
    source: reference('RangeFill.color'),
    run: async (lab) => {
      const { fill } = lab.area(1, 1).format;
      fill.color = 'orange';
      return (await lab.read(fill, 'color')).color;
    },
    gives: '#FFA500',
  },
  {
    name: 'looks.mixed',
    says: 'What is not the same in all cells of a range is read as null.',
    source: nulls,
    run: async (lab) => {
      const range = lab.area(1, 2);
      range.getCell(0, 0).format.font.bold = true;
      return (await lab.read(range.format.font, 'bold')).bold as unknown as null;
    },
    gives: null,
  },
  {
    name: 'looks.alignment',
    says: 'Alignment, indent and the wrapping of text are kept as they are set.',
    source: reference('RangeFormat'),
    run: async (lab) => {
      const { format } = lab.area(1, 1);
      format.horizontalAlignment = 'Left';
      format.verticalAlignment = 'Top';
      format.indentLevel = 2;
      format.wrapText = true;
      await lab.read(format, 'horizontalAlignment,verticalAlignment,indentLevel,wrapText');
      return [format.horizontalAlignment, format.verticalAlignment, format.indentLevel, format.wrapText];
    },
    gives: ['Left', 'Top', 2, true],
  },
  {
    name: 'looks.word',
    says: 'A word that is none of the enumeration is refused.',
    source: article('testing/application-specific-api-error-handling'),
    run: (lab) => lab.refusal(() => (lab.area(1, 1).format.horizontalAlignment = 'Middle' as never)),
    gives: 'InvalidArgument',
  },
  {
    name: 'looks.borders',
    says: 'A line at one side of cells has a style and a colour.',
    source: reference('RangeBorder'),
    run: async (lab) => {
      const border = lab.area(2, 2).format.borders.getItem('EdgeBottom');
      border.style = 'Continuous';
      border.color = '#BFBFBF';
      const { style, color } = await lab.read(border, 'style,color');
      return [style, color];
    },
    gives: ['Continuous', '#BFBFBF'],
  },
  {
    name: 'looks.sizes',
    says: 'Widths and heights are points, and kept to about one of them.',
    source: reference('RangeFormat.columnWidth'),
    run: async (lab) => {
      const { format } = lab.anotherSheet().getRange('B2');
      format.columnWidth = 200;
      format.rowHeight = 45;
      const { columnWidth, rowHeight } = await lab.read(format, 'columnWidth,rowHeight');
      return [Math.abs(columnWidth - 200) < 4, Math.abs(rowHeight - 45) < 2];
    },
    gives: [true, true],
  },
  {
    name: 'looks.wholeColumn',
    says: 'Width, alignment and font of whole columns can be set.',
    source: reference('RangeFormat'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('B500').values = [['x']];
      const { format } = sheet.getRange('B1').getEntireColumn();
      format.columnWidth = 100;
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.font.bold = true;
      const one = sheet.getRange('B500').format;
      one.load('wrapText,verticalAlignment');
      one.font.load('bold');
      await lab.sync();
      return [one.wrapText, one.verticalAlignment, one.font.bold];
    },
    gives: [true, 'Top', true],
  },
  {
    name: 'looks.hidden',
    says: 'Rows and columns are hidden and shown again, and say so.',
    source: reference('Range.rowHidden'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const [row, column] = [sheet.getRange('A3'), sheet.getRange('C1')];
      row.rowHidden = true;
      column.columnHidden = true;
      row.load('rowHidden');
      column.load('columnHidden');
      await lab.sync();
      const hidden = [row.rowHidden, column.columnHidden];
      row.rowHidden = false;
      column.columnHidden = false;
      row.load('rowHidden');
      column.load('columnHidden');
      await lab.sync();
      return [hidden, [row.rowHidden, column.columnHidden]];
    },
    gives: [
      [true, true],
      [false, false],
    ],
  },
  {
    name: 'looks.hiddenCells',
    says: 'Cells in hidden rows and columns are read and written like others.',
    source: notSaid,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      range.getCell(1, 1).values = [['new']];
      return lab.values(range);
    },
    gives: [
      ['a', 'b'],
      ['c', 'new'],
    ],
  },
];
