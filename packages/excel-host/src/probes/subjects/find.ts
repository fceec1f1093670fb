import type { Lab } from '../Lab';
import type { Probe } from '../Probe';
import { article, issue, notSaid, reference } from '../sources';

const search = reference('Range.find');
const searchText = article('excel/excel-add-ins-ranges-string-match');
const whole: Excel.SearchCriteria = { completeMatch: true, matchCase: true };

/** How far below the first cell of a range a text is found; null where it is not. */
async function rowOf(lab: Lab, range: Excel.Range, text: string, criteria = whole): Promise<number | null> {
  const found = range.findOrNullObject(text, criteria);
  found.load('rowIndex');
  range.load('rowIndex');
  await lab.sync();
  return found.isNullObject ? null : found.rowIndex - range.rowIndex;
}

/** Looking for what cells hold. */
export const find: readonly Probe[] = [
  {
    name: 'find.whole',
    says: 'A whole match to the letter is found, and neither a part nor another case is.',
    source: search,
    run: async (lab) => {
      const range = lab.filled([['A1x'], ['a1'], ['A1']]);
      return [await rowOf(lab, range, 'A1'), await rowOf(lab, range, '1x')];
    },
    gives: [2, null],
  },
  {
    name: 'find.part',
    says: 'Unless a whole match and the case are asked for, parts in any case are found.',
    source: reference('SearchCriteria.matchCase'),
    run: (lab) => rowOf(lab, lab.filled([['b'], ['xA1x']]), 'a1', {}),
    gives: 1,
  },
  {
    name: 'find.miss',
    says: 'What is not there is ItemNotFound, and breaks the request off before what comes after it.',
    source: searchText,
    run: async (lab) => {
      const range = lab.filled([['a'], ['b'], ['']]);
      await lab.sync();
      const code = await lab.refusal(() => {
        range.find('nothing', whole);
        range.getCell(2, 0).values = [['written']];
      });
      return [code, (await lab.values(range))[2]?.[0] ?? null];
    },
    gives: ['ItemNotFound', ''],
  },
  {
    name: 'find.used',
    says: 'What was found is used further in the same request: its row crossed with a column.',
    source: search,
    run: async (lab) => {
      const range = lab.filled([
        ['id', 'value'],
        ['x1', 'a'],
        ['x2', 'b'],
      ]);
      const row = range.getColumn(0).find('x2', whole).getEntireRow();
      row.getIntersection(range.getColumn(1)).values = [['new']];
      return lab.values(range.getColumn(1));
    },
    gives: [['value'], ['a'], ['new']],
  },
  {
    name: 'find.single',
    says: 'Asked of a single cell the whole sheet is searched.',
    source: search,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('C7').values = [['far']];
      return (await lab.read(sheet.getRange('A1').find('far', whole), 'address')).address.split('!')[1]!;
    },
    gives: 'C7',
  },
  {
    name: 'find.wildcards',
    says: 'A star and a question mark stand for other letters; after a tilde they are themselves.',
    source: notSaid,
    run: async (lab) => {
      const range = lab.filled([['abc'], ['a*c'], ['a?c'], ['a~c']]);
      const seek = (text: string) => rowOf(lab, range, text);
      return [await seek('a*c'), await seek('a?c'), await seek('a~*c'), await seek('a~?c'), await seek('a~~c')];
    },
    gives: [0, 0, 1, 2, 3],
  },
  {
    name: 'find.lineBreak',
    says: 'A question mark stands for a line break too, and a star for parts that hold some.',
    source: notSaid,
    run: async (lab) => {
      const range = lab.filled([['one'], ['one\ntwo\nthree']]);
      return [
        await rowOf(lab, range, 'one?two?three'),
        await rowOf(lab, range, '*two*'),
        await rowOf(lab, range, '*?three'),
      ];
    },
    answers: [
      { gives: [1, 1, 1], then: 'Texts of several lines are compared before they are written over.' },
      { gives: [null, null, null], then: 'Texts of several lines are written over without being compared.' },
    ],
  },
  {
    name: 'find.order',
    says: 'Of several that match the first from the top is found.',
    source: notSaid,
    run: (lab) => rowOf(lab, lab.filled([['same'], ['b'], ['same']]), 'same'),
    answers: [
      { gives: 0, then: 'A search gives the first row of several with one content.' },
      { gives: 2, then: 'A search begins after the first cell: of several with one content it gives another.' },
    ],
  },
  {
    name: 'find.numbers',
    says: 'A whole number that is shown as it is can be found by its digits.',
    source: search,
    run: (lab) => rowOf(lab, lab.filled([[1], [12], [2]]), '2'),
    gives: 2,
  },
  {
    name: 'find.apostrophe',
    says: 'A text that was written with an apostrophe is found without it.',
    source: notSaid,
    run: (lab) => rowOf(lab, lab.filled([['a'], ["'007"]]), '007'),
    gives: 1,
  },
  {
    name: 'find.hiddenSheet',
    says: 'Nothing is found on a hidden sheet.',
    source: issue(6349),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('A1:A2').values = [['a'], ['b']];
      sheet.visibility = 'Hidden';
      return rowOf(lab, sheet.getRange('A1:A2'), 'b');
    },
    answers: [
      { gives: null, then: 'A hidden sheet is shown before something is looked for on it.' },
      { gives: 1, then: 'This Excel finds cells on hidden sheets too.' },
    ],
  },
  {
    name: 'find.hiddenRow',
    says: 'Whether what stands in a hidden row is found.',
    source: notSaid,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const range = sheet.getRange('A1:A3');
      range.values = [['a'], ['b'], ['c']];
      sheet.getRange('A2').getEntireRow().rowHidden = true;
      return rowOf(lab, range, 'b');
    },
    answers: [
      { gives: null, then: 'Rows are shown, or a person asked to, before they are looked for.' },
      { gives: 1, then: 'Rows hidden by hand are found.' },
    ],
  },
  {
    name: 'find.hiddenColumn',
    says: 'Whether what stands in a hidden column is found.',
    source: notSaid,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const range = sheet.getRange('A1:A3');
      range.values = [['a'], ['b'], ['c']];
      sheet.getRange('A:A').columnHidden = true;
      return rowOf(lab, range, 'b');
    },
    answers: [
      { gives: null, then: 'A column of keys is shown while something is looked for in it.' },
      { gives: 1, then: 'Columns hidden by hand can be searched.' },
    ],
  },
  {
    name: 'find.filteredRow',
    says: 'Whether what stands in a row that a filter hides is found.',
    source: notSaid,
    run: async (lab) => {
      const table = lab.table([['key'], ['a'], ['b'], ['c']]);
      table.columns.getItem('key').filter.applyValuesFilter(['a', 'c']);
      const row = await rowOf(lab, table.getDataBodyRange(), 'b');
      table.clearFilters();
      await lab.sync();
      return row;
    },
    answers: [
      { gives: null, then: 'Filters are taken off, or a person asked to, before rows are looked for.' },
      { gives: 1, then: 'Filtered rows are found.' },
    ],
  },
  {
    name: 'find.long',
    says: 'A text of 255 letters can be looked for.',
    source: notSaid,
    run: (lab) => rowOf(lab, lab.filled([['a'], ['x'.repeat(255)]]), 'x'.repeat(255)),
    gives: 1,
  },
  {
    name: 'find.rowOfMerged',
    says: 'A text in merged cells is found at their first cell.',
    source: notSaid,
    run: async (lab) => {
      const range = lab.area(2, 3);
      range.getRow(1).merge();
      range.getCell(1, 0).values = [['merged']];
      return rowOf(lab, range, 'merged');
    },
    gives: 1,
  },
];
