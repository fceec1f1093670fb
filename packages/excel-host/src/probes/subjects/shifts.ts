import type { Probe } from '../Probe';
import { errorHandling, help, issue, notSaid, reference } from '../sources';

const column = (values: readonly string[]) => values.map((value) => [value]);

/** Cells that come, go, move and are merged. */
export const shifts: readonly Probe[] = [
  {
    name: 'shifts.insert',
    says: 'Rows that are inserted push what stands there down; the call gives the new blank ones.',
    source: reference('Range.insert'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('A1:A3').values = column(['a', 'b', 'c']);
      const rows = sheet.getRange('A2').getResizedRange(1, 0).getEntireRow().insert('Down');
      rows.getCell(0, 0).values = [['new']];
      return lab.values(sheet.getRange('A1:A5'));
    },
    gives: [['a'], ['new'], [''], ['b'], ['c']],
  },
  {
    name: 'shifts.followed',
    says: 'In one request a cell that was fetched before rows come above it stays that cell.',
    source: reference('Range.insert'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('A1:A3').values = column(['a', 'b', 'c']);
      const last = sheet.getRange('A1:A3').find('c', { completeMatch: true }).getEntireRow().getCell(0, 0);
      await lab.read(last, 'values');
      sheet.getRange('1:1').insert('Down');
      last.values = [['new']];
      return lab.values(sheet.getRange('A1:A4'));
    },
    gives: [[''], ['a'], ['b'], ['new']],
  },
  {
    name: 'shifts.delete',
    says: 'Rows that are deleted let what is below come up.',
    source: reference('Range.delete'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('A1:A3').values = column(['a', 'b', 'c']);
      sheet.getRange('A2').getEntireRow().delete('Up');
      return lab.values(sheet.getRange('A1:A3'));
    },
    gives: [['a'], ['c'], ['']],
  },
  {
    name: 'shifts.move',
    says: 'Cells that are moved take their values and looks along, and leave blank ones.',
    source: reference('Range.moveTo'),
    run: async (lab) => {
      const range = lab.filled([['a', 'b', '', '']]);
      range.getCell(0, 0).format.font.bold = true;
      range.getCell(0, 0).getResizedRange(0, 1).moveTo(range.getCell(0, 2));
      const { font } = range.getCell(0, 2).format;
      font.load('bold');
      return [await lab.values(range), font.bold];
    },
    gives: [[['', '', 'a', 'b']], true],
  },
  {
    name: 'shifts.clearContents',
    says: 'Clearing contents leaves the looks, clearing all leaves nothing.',
    source: reference('Range.clear'),
    run: async (lab) => {
      const [first, second] = [lab.filled([['a']]), lab.filled([['a']])];
      for (const range of [first, second]) range.format.font.bold = true;
      first.clear(Excel.ClearApplyTo.contents);
      second.clear();
      for (const range of [first, second]) {
        range.load('values');
        range.format.font.load('bold');
      }
      await lab.sync();
      return [first, second].map(({ values, format }) => [values[0]![0] as string, format.font.bold]);
    },
    gives: [
      ['', true],
      ['', false],
    ],
  },
  {
    name: 'shifts.table',
    says: 'Moving a part of a table’s rows apart from the rest is InsertDeleteConflict.',
    source: errorHandling,
    run: async (lab) => {
      const table = lab.table([
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ]);
      await lab.sync();
      return lab.refusal(() => table.getDataBodyRange().getCell(0, 0).insert('Down'));
    },
    gives: 'InsertDeleteConflict',
  },
  {
    name: 'shifts.offSheet',
    says: 'Rows that would push filled cells off the end of the sheet are NonBlankCellOffSheet.',
    source: errorHandling,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('A1048576').values = [['last']];
      await lab.sync();
      return lab.refusal(() => sheet.getRange('1:1').insert('Down').load('address'));
    },
    gives: 'NonBlankCellOffSheet',
  },
  {
    name: 'shifts.merge',
    says: 'Merging keeps the first value; merged across, every row keeps its own.',
    source: help('office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf'),
    run: async (lab) => {
      const values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      const [all, across] = [lab.filled(values), lab.filled(values)];
      all.merge();
      across.merge(true);
      return [await lab.values(all), await lab.values(across)];
    },
    gives: [
      [
        ['a', ''],
        ['', ''],
      ],
      [
        ['a', ''],
        ['c', ''],
      ],
    ],
  },
  {
    name: 'shifts.mergeCovered',
    says: 'Whether what is written into a cell that a merge covers comes to light when the cells are parted.',
    source: notSaid,
    run: async (lab) => {
      const range = lab.area(1, 2);
      range.merge();
      await lab.sync();
      range.getCell(0, 1).values = [['covered']];
      await lab.sync();
      range.unmerge();
      return lab.values(range);
    },
    answers: [
      { gives: [['', '']], then: 'Merged cells are written at their first cell only.' },
      {
        gives: [['', 'covered']],
        then: 'It is kept out of sight: cells are merged before they are filled all the same.',
      },
    ],
  },
  {
    name: 'shifts.mergeFilled',
    says: 'A fill that is set on merged cells is that of all of them.',
    source: issue(6405),
    run: async (lab) => {
      const range = lab.area(1, 3);
      range.merge(true);
      range.format.fill.color = '#E2EFDA';
      return (await lab.read(range.format.fill, 'color')).color;
    },
    gives: '#E2EFDA',
  },
];
