import type { Lab } from '../Lab';
import type { Probe } from '../Probe';
import { issue, notSaid, reference } from '../sources';

const rows = [
  ['id', 'value'],
  ['b', 2],
  ['', ''],
  ['c', 3],
  ['a', 1],
] as const;

const filtered = (lab: Lab): Excel.Table => {
  const table = lab.table([['id', 'value'], ...(['a', 'b', 'c'] as const).map((id, at) => [id, at] as const)]);
  table.columns.getItem('id').filter.applyValuesFilter(['a', 'c']);
  return table;
};

/** Rows that are brought into order, and rows that are kept out of sight. */
export const sortAndFilter: readonly Probe[] = [
  {
    name: 'sort.rows',
    says: 'Sorting moves whole rows; blank ones come last.',
    source: reference('TableSort.apply'),
    run: async (lab) => {
      const table = lab.table(rows);
      table.sort.apply([{ key: 0, ascending: true }]);
      return lab.values(table.getDataBodyRange());
    },
    gives: [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['', ''],
    ],
  },
  {
    name: 'sort.found',
    says: 'After sorting a row is found by its id, in the same request that sorts.',
    source: reference('Range.find'),
    run: async (lab) => {
      const table = lab.table(rows);
      table.sort.apply([{ key: 0, ascending: true }]);
      const row = table.columns.getItem('id').getRange().find('c', { completeMatch: true, matchCase: true });
      row.getOffsetRange(0, 1).values = [['new']];
      return lab.values(table.columns.getItem('value').getRange());
    },
    gives: [['value'], [1], [2], ['new'], ['']],
  },
  {
    name: 'filter.state',
    says: 'A table says whether its rows are filtered, and takes its filters off.',
    source: reference('AutoFilter.isDataFiltered'),
    run: async (lab) => {
      const table = filtered(lab);
      const hidden = table.getDataBodyRange().getRow(1);
      hidden.load('rowHidden');
      const { isDataFiltered } = await lab.read(table.autoFilter, 'isDataFiltered');
      const before = [isDataFiltered, hidden.rowHidden];
      table.clearFilters();
      hidden.load('rowHidden');
      return [before, [(await lab.read(table.autoFilter, 'isDataFiltered')).isDataFiltered, hidden.rowHidden]];
    },
    gives: [
      [true, true],
      [false, false],
    ],
  },
  {
    name: 'filter.withoutButtons',
    says: 'Whether a table without filter buttons can be asked if its rows are filtered.',
    source: notSaid,
    run: async (lab) => {
      const table = lab.table(rows);
      table.showFilterButton = false;
      const { name } = await lab.read(table, 'name');
      const { autoFilter } = lab.context.workbook.tables.getItem(name);
      const code = await lab.refusal(() => autoFilter.load('isDataFiltered'));
      if (code !== null) return code;
      return autoFilter.isNullObject === true ? 'null' : autoFilter.isDataFiltered;
    },
    answers: [
      { gives: 'ItemNotFound', then: 'Only tables with filter buttons are asked.' },
      { gives: false, then: 'All tables could be asked alike.' },
      { gives: 'null', then: 'A filter that is null is no filter.' },
      { gives: 'GeneralException', then: 'Only tables with filter buttons are asked.' },
    ],
  },
  {
    name: 'filter.values',
    says: 'Rows that a filter hides are read like others.',
    source: reference('Range.values'),
    run: async (lab) => lab.values(filtered(lab).getDataBodyRange()),
    gives: [
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ],
  },
  {
    name: 'filter.written',
    says: 'Whether what is written over filtered rows goes where it was meant.',
    source: issue(224),
    run: async (lab) => {
      const table = filtered(lab);
      await lab.sync();
      const range = table.columns.getItem('value').getRange();
      range.values = [['value'], ['x'], ['y'], ['z']];
      await lab.sync();
      table.clearFilters();
      return lab.values(range);
    },
    answers: [
      {
        gives: [['value'], ['x'], ['y'], ['z']],
        then: 'Filtered tables can be written; what is written is read again.',
      },
      {
        gives: [['value'], ['x'], [1], ['z']],
        then: 'Rows that a filter hides are not written: filters come off first.',
      },
      { gives: [['value'], ['x'], [1], ['y']], then: 'Rows go astray: filters come off before anything is written.' },
    ],
  },
  {
    name: 'filter.shownByHand',
    says: 'Rows that were hidden by hand are shown by their range; that is no filter.',
    source: reference('Range.rowHidden'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const table = sheet.tables.add('A1:A3', true);
      sheet.getRange('2:2').rowHidden = true;
      const { isDataFiltered } = await lab.read(table.autoFilter, 'isDataFiltered');
      table.getDataBodyRange().rowHidden = false;
      const { rowHidden } = await lab.read(sheet.getRange('2:2'), 'rowHidden');
      return [isDataFiltered, rowHidden];
    },
    gives: [false, false],
  },
  {
    name: 'filter.added',
    says: 'Rows can be added below a table whose rows are filtered.',
    source: notSaid,
    run: async (lab) => {
      const table = filtered(lab);
      await lab.sync();
      table.getRange().getRowsBelow(1).values = [['d', 3]];
      table.resize(table.getHeaderRowRange().getResizedRange(4, 0));
      table.clearFilters();
      return lab.values(table.columns.getItem('id').getRange());
    },
    gives: [['id'], ['a'], ['b'], ['c'], ['d']],
  },
];
