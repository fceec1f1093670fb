import type { Probe } from '../Probe';
import { article, errorHandling, help, notSaid, reference } from '../sources';

const formats = reference('Range.numberFormat');

/** How cells show what they hold. */
export const numberFormats: readonly Probe[] = [
  {
    name: 'numberFormats.read',
    says: 'A format is written and read in its American form, and changes no value.',
    source: formats,
    run: async (lab) => {
      const range = lab.filled([[46_022, 1234.5, 0.25]]);
      range.numberFormat = [['yyyy-mm-dd', '#,##0.00', '0%']];
      const { numberFormat, values } = await lab.read(range, 'numberFormat,values');
      return [numberFormat, values];
    },
    gives: [[['yyyy-mm-dd', '#,##0.00', '0%']], [[46_022, 1234.5, 0.25]]],
  },
  {
    name: 'numberFormats.shown',
    says: 'The text of a cell is its value as its format shows it, however narrow its column is.',
    source: reference('Range.text'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['yyyy-mm-dd', '0%', '000']];
      range.values = [[46_022, 0.25, 7]];
      range.format.columnWidth = 5;
      const { text } = await lab.read(range, 'text');
      return text;
    },
    gives: [['2025-12-31', '25%', '007']],
  },
  {
    name: 'numberFormats.conditions',
    says: 'Parts of a format can be for values that meet a condition, and a date can name its language.',
    source: help('office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const range = sheet.getRange('A1:E1');
      const formats = ['[>=10000]#,##0;0', '[>=10000]#,##0;[=0]–;0', '[>=10000]#,##0;[=0]–;0', '0 %'];
      range.numberFormat = [[...formats, '[$-80A]d mmm yyyy']];
      range.values = [[2593, 0, 12, 0.75, 46_022]];
      const { numberFormat, text } = await lab.read(range, 'numberFormat,text');
      return [numberFormat[0]?.[4], text[0]?.slice(0, 4)];
    },
    gives: ['[$-80A]d mmm yyyy', ['2593', '–', '12', '75 %']],
  },
  {
    name: 'numberFormats.refused',
    says: 'What cannot be a format, such as one of five parts, is InvalidArgument.',
    source: errorHandling,
    run: (lab) => {
      const range = lab.area(1, 1);
      return lab.refusal(() => (range.numberFormat = [['0;0;0;0;0']]));
    },
    gives: 'InvalidArgument',
  },
  {
    name: 'numberFormats.one',
    says: 'One format, as an array of one cell, goes to all cells of a range.',
    source: formats,
    run: async (lab) => {
      const range = lab.area(2, 2);
      range.numberFormat = [['@']];
      return (await lab.read(range, 'numberFormat')).numberFormat;
    },
    gives: [
      ['@', '@'],
      ['@', '@'],
    ],
  },
  {
    name: 'numberFormats.null',
    says: 'In an array of formats null leaves the format of a cell as it is.',
    source: article('excel/excel-add-ins-blank-null-values'),
    run: async (lab) => {
      const range = lab.area(1, 2);
      range.numberFormat = [['0.0', '0.0']];
      await lab.sync();
      range.numberFormat = [[null, '@']];
      return (await lab.read(range, 'numberFormat')).numberFormat;
    },
    gives: [['0.0', '@']],
  },
  {
    name: 'numberFormats.cleared',
    says: 'Clearing formats makes a cell General again and keeps its value.',
    source: reference('Range.clear'),
    run: async (lab) => {
      const range = lab.filled([[0.5]]);
      range.numberFormat = [['0%']];
      range.clear('Formats');
      const { numberFormat, values } = await lab.read(range, 'numberFormat,values');
      return [numberFormat, values];
    },
    gives: [[['General']], [[0.5]]],
  },
  {
    name: 'numberFormats.textAfterNumber',
    says: 'A number stays a number when its cell is given the format of text.',
    source: formats,
    run: async (lab) => {
      const range = lab.filled([[7]]);
      await lab.sync();
      range.numberFormat = [['@']];
      return lab.values(range);
    },
    gives: [[7]],
  },
  {
    name: 'numberFormats.wholeColumn',
    says: 'Formats of whole columns cannot be written.',
    source: article('excel/excel-add-ins-ranges-unbounded'),
    run: async (lab) => {
      const code = await lab.refusal(() => (lab.anotherSheet().getRange('B:B').numberFormat = [['@']]));
      return code !== null;
    },
    gives: true,
  },
  {
    name: 'numberFormats.longTextInTextCell',
    says: 'Whether a text of more than 255 letters is shown as #### in a cell with the format of text.',
    source: notSaid,
    run: async (lab) => {
      const range = lab.area(1, 1);
      range.numberFormat = [['@']];
      range.values = [['x'.repeat(300)]];
      const { text, values } = await lab.read(range, 'text,values');
      return { isShown: text[0]![0] === 'x'.repeat(300), isKept: values[0]![0] === 'x'.repeat(300) };
    },
    answers: [
      { gives: { isShown: true, isKept: true }, then: 'Columns of long texts may have the format of text.' },
      { gives: { isShown: false, isKept: true }, then: 'Columns of long texts are left General, and texts escaped.' },
    ],
  },
];
