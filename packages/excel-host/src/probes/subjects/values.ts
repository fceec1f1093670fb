import type { CellInput } from '../Lab';
import type { Probe } from '../Probe';
import { article, issue, notSaid, reference, specifications } from '../sources';

const cellInput = reference('Range.values');
const nulls = article('excel/excel-add-ins-blank-null-values');
const unbounded = article('excel/excel-add-ins-ranges-unbounded');

/** A value that the types of the library do not allow. */
const wrong = (value: unknown): never => value as never;

/** Texts that Excel would take for something else, each with an apostrophe before it. */
const escaped = ['=1+1', '+52 55', '-x', '@a', "'x", '007', '1-2', 'true', '1E5', '31/12/2025', '#N/A', '50%'];

/** What is written into cells, and how it is read then. */
export const values: readonly Probe[] = [
  {
    name: 'values.plain',
    says: 'Texts, numbers and truth values are read as they were written, and a blank cell as an empty text.',
    source: cellInput,
    run: (lab) => lab.values(lab.filled([['text', 1.5, -2, true, '']])),
    gives: [['text', 1.5, -2, true, '']],
  },
  {
    name: 'values.null',
    says: 'In an array of values null leaves a cell as it is, and an empty text clears it.',
    source: nulls,
    run: async (lab) => {
      const range = lab.filled([['a', 'b', 'c']]);
      await lab.sync();
      range.values = [[null, '', 'new']];
      return lab.values(range);
    },
    gives: [['a', '', 'new']],
  },
  {
    name: 'values.one',
    says: 'One value, alone or as an array of one cell, fills all cells of a range.',
    source: cellInput,
    run: async (lab) => {
      const [first, second] = [lab.area(2, 2), lab.area(1, 2)];
      first.values = [['x']];
      second.values = wrong('y');
      return [await lab.values(first), await lab.values(second)];
    },
    gives: [
      [
        ['x', 'x'],
        ['x', 'x'],
      ],
      [['y', 'y']],
    ],
  },
  {
    name: 'values.shape',
    says: 'An array that does not have the shape of the range is refused.',
    source: article('testing/application-specific-api-error-handling'),
    run: (lab) => lab.refusal(() => (lab.area(2, 2).values = [['a', 'b', 'c']])),
    gives: 'InvalidArgument',
  },
  {
    name: 'values.american',
    says: 'What an add-in writes is read by American rules in every locale; days as other locales write them stay text.',
    source: cellInput,
    run: async (lab) => {
      const [row = []] = await lab.values(lab.filled([['12/31/2025', '31/12/2025', '1,234.5', '1.234,5', 'TRUE']]));
      return row.map((value) => typeof value);
    },
    gives: ['number', 'string', 'number', 'string', 'boolean'],
  },
  {
    name: 'values.isoDay',
    says: 'A day written as YYYY-MM-DD becomes a date.',
    source: cellInput,
    run: async (lab) => typeof (await lab.values(lab.filled([['2025-12-31']])))[0]?.[0],
    gives: 'number',
  },
  {
    name: 'values.numbers',
    says: 'Texts that look like numbers become numbers, and lose zeros before them.',
    source: cellInput,
    run: (lab) => lab.values(lab.filled([['007', '1E5', '50%']])),
    gives: [[7, 100_000, 0.5]],
  },
  {
    name: 'values.formula',
    says: 'A text that begins with =, + or - is taken for a formula.',
    source: cellInput,
    run: async (lab) => {
      const { values: read, formulas } = await lab.read(lab.filled([['=1+1', '+1+1', '-1-1']]), 'values,formulas');
      return [formulas[0]!.map((formula) => String(formula).startsWith('=')), read[0]![0] === '=1+1'];
    },
    gives: [[true, true, true], false],
  },
  {
    name: 'values.formulas',
    says: 'Of cells without a formula the formulas are their values.',
    source: reference('Range.formulas'),
    run: async (lab) => (await lab.read(lab.filled([['text', 7, '']]), 'formulas')).formulas,
    gives: [['text', 7, '']],
  },
  {
    name: 'values.types',
    says: 'What kind of value a cell holds is told; an error is told from a text that looks like one.',
    source: reference('Range.valueTypes'),
    run: async (lab) => (await lab.read(lab.filled([['=1/0', "'#N/A", 7, '']]), 'valueTypes')).valueTypes,
    gives: [['Error', 'String', 'Double', 'Empty']],
  },
  {
    name: 'values.apostrophe',
    says: 'An apostrophe before a text keeps it exactly as it is, and is not read back.',
    source: issue(6687),
    run: async (lab) => (await lab.values(lab.filled([escaped.map((text) => `'${text}`)])))[0] ?? [],
    gives: escaped,
  },
  {
    name: 'values.apostropheTwice',
    says: 'What was read and is written again is parsed again: the apostrophe is lost.',
    source: issue(6687),
    run: async (lab) => {
      const range = lab.filled([["'007"]]);
      range.values = await lab.values(range);
      return lab.values(range);
    },
    gives: [[7]],
  },
  {
    name: 'values.textFormat',
    says: 'A cell that has the format of text before it is written keeps what would be a number or a formula as text.',
    source: reference('Range.numberFormat'),
    run: async (lab) => {
      const range = lab.area(1, 3);
      range.numberFormat = [['@', '@', '@']];
      range.values = [['007', '12/31/2025', '=1+1']];
      return lab.values(range);
    },
    gives: [['007', '12/31/2025', '=1+1']],
  },
  {
    name: 'values.apostropheInTextCell',
    says: 'Whether a cell with the format of text keeps an apostrophe that was written before its text.',
    source: notSaid,
    run: async (lab) => {
      const range = lab.area(1, 1);
      range.numberFormat = [['@']];
      range.values = [["'007"]];
      return (await lab.values(range))[0]?.[0] ?? null;
    },
    answers: [
      { gives: '007', then: 'Texts can be escaped without looking at the format of their cells.' },
      { gives: "'007", then: 'Texts are escaped only where the cell does not have the format of text.' },
    ],
  },
  {
    name: 'values.apostropheBeforeTextFormat',
    says: 'A text that was written with an apostrophe stays as it is when its cell is given the format of text.',
    source: notSaid,
    run: async (lab) => {
      const range = lab.filled([["'007"]]);
      await lab.sync();
      range.numberFormat = [['@']];
      return lab.values(range);
    },
    gives: [['007']],
  },
  {
    name: 'values.longest',
    says: 'A cell holds 32,767 letters.',
    source: specifications,
    run: async (lab) => String((await lab.values(lab.filled([['x'.repeat(32_767)]])))[0]?.[0]).length,
    gives: 32_767,
  },
  {
    name: 'values.tooLong',
    says: 'What is longer than a cell holds is refused.',
    source: specifications,
    run: async (lab) => {
      const code = await lab.refusal(() => lab.filled([['x'.repeat(32_768)]]));
      return code === null ? 'taken' : 'refused';
    },
    answers: [
      { gives: 'refused', then: 'A form that lets too much through gets an error, and loses nothing.' },
      { gives: 'taken', then: 'Only a form that counts letters keeps texts from being cut off.' },
    ],
  },
  {
    name: 'values.longMinus',
    says: 'A long text that begins with a minus is taken when an apostrophe stands before it.',
    source: issue(3256),
    run: async (lab) => String((await lab.values(lab.filled([[`'-${'x'.repeat(8_300)}`]])))[0]?.[0]).length,
    gives: 8_301,
  },
  {
    name: 'values.lines',
    says: 'Line feeds, no-break spaces, accents and signs beyond 16 bits stay as they are.',
    source: cellInput,
    run: (lab) => lab.values(lab.filled([['a\nb', 'a\u00a0b', 'ñandú', '🙂'] as CellInput[]])),
    gives: [['a\nb', 'a\u00a0b', 'ñandú', '🙂']],
  },
  {
    name: 'values.error',
    says: 'A cell with an error is read as the text of the error.',
    source: cellInput,
    run: (lab) => lab.values(lab.filled([['#N/A']])),
    gives: [['#N/A']],
  },
  {
    name: 'values.undefined',
    says: 'In an array of values undefined is as good as null: the cell stays as it is.',
    source: nulls,
    run: async (lab) => {
      const range = lab.filled([['a', 'b']]);
      await lab.sync();
      range.values = [[undefined, 'new']];
      return lab.values(range);
    },
    gives: [['a', 'new']],
  },
  {
    name: 'values.wholeColumn',
    says: 'Of whole columns no values are read: null comes instead, without an error.',
    source: unbounded,
    run: async (lab) => (await lab.read(lab.area(1, 1).getEntireColumn(), 'values')).values as unknown as null,
    gives: null,
  },
  {
    name: 'values.wholeColumnWritten',
    says: 'Values of whole columns cannot be written.',
    source: unbounded,
    run: async (lab) => {
      const code = await lab.refusal(() => (lab.anotherSheet().getRange('B:B').values = wrong('x')));
      return code !== null;
    },
    gives: true,
  },
];
