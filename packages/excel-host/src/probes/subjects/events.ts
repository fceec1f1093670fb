import type { Probe } from '../Probe';
import { article, notSaid, reference } from '../sources';

const changed = reference('WorksheetChangedEventArgs');

/** What Excel tells of itself. */
export const events: readonly Probe[] = [
  {
    name: 'events.changed',
    says: 'A change is told with its sheet and address, also to the add-in that made it, and is local.',
    source: changed,
    run: async (lab) => {
      const range = lab.area(2, 2);
      const { id } = await lab.read(lab.sheet, 'id');
      const { address } = await lab.read(range, 'address');
      const told = await lab.heard(lab.sheet.onChanged, () => (range.values = [['x']]));
      const own = told.filter((one) => one.address === address.split('!')[1]);
      return own.slice(0, 1).map((one) => [one.worksheetId === id, one.source, one.changeType]);
    },
    gives: [[true, 'Local', 'RangeEdited']],
  },
  {
    name: 'events.details',
    says: 'What a cell held and holds is told for single cells only.',
    source: reference('WorksheetChangedEventArgs.details'),
    run: async (lab) => {
      const [one, two] = [lab.filled([['before']]), lab.filled([['a', 'b']])];
      await lab.sync();
      const told = await lab.heard(
        lab.sheet.onChanged,
        async () => {
          one.values = [['after']];
          await lab.sync();
          two.values = [['c', 'd']];
        },
        2,
      );
      return told.map(({ details }) => (details ? [details.valueBefore, details.valueAfter] : null));
    },
    gives: [['before', 'after'], null],
  },
  {
    name: 'events.anySheet',
    says: 'One handler hears the changes of all sheets.',
    source: reference('WorksheetCollection.onChanged'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const { id } = await lab.read(sheet, 'id');
      const told = await lab.heard(lab.context.workbook.worksheets.onChanged, () => {
        sheet.getRange('B2').values = [['x']];
      });
      return told.filter(({ worksheetId }) => worksheetId === id).length;
    },
    gives: 1,
  },
  {
    name: 'events.sheets',
    says: 'Sheets that come and go are told.',
    source: reference('WorksheetCollection.onAdded'),
    run: async (lab) => {
      const { worksheets } = lab.context.workbook;
      const { id } = await lab.read(lab.anotherSheet(), 'id');
      const added = await lab.heard(worksheets.onAdded, () => lab.anotherSheet());
      const deleted = await lab.heard(worksheets.onDeleted, () => worksheets.getItem(id).delete());
      return [added.length, deleted.filter(({ worksheetId }) => worksheetId === id).length];
    },
    gives: [1, 1],
  },
  {
    name: 'events.selected',
    says: 'Another selection is told, also when an add-in selects.',
    source: reference('Workbook.onSelectionChanged'),
    run: (lab) =>
      lab.elsewhere(async () => {
        const sheet = lab.anotherSheet();
        await lab.sync();
        const told = await lab.heard(lab.context.workbook.onSelectionChanged, () => {
          sheet.activate();
          sheet.getRange('C5').select();
        });
        return told.length > 0;
      }),
    gives: true,
  },
  {
    name: 'events.selectedAnywhere',
    says: 'One handler hears what is selected on any sheet, with that sheet and the address.',
    source: reference('WorksheetSelectionChangedEventArgs'),
    run: (lab) =>
      lab.elsewhere(async () => {
        const { worksheets } = lab.context.workbook;
        const sheet = await lab.read(lab.anotherSheet(), 'id');
        const told = await lab.heard(worksheets.onSelectionChanged, () => {
          sheet.activate();
          sheet.getRange('C5:D6').select();
        });
        return told.filter(({ worksheetId, address }) => worksheetId === sheet.id && address === 'C5:D6').length;
      }),
    gives: 1,
  },
  {
    name: 'events.removed',
    says: 'A handler that was taken off hears nothing more.',
    source: article('excel/excel-add-ins-events'),
    run: async (lab) => {
      let count = 0;
      const handler = lab.sheet.onChanged.add(async () => void count++);
      await lab.sync();
      handler.remove();
      await handler.context.sync();
      const told = await lab.heard(lab.sheet.onChanged, () => lab.filled([['x']]));
      return [count, told.length > 0];
    },
    gives: [0, true],
  },
  {
    name: 'events.sortedAnywhere',
    says: 'One handler hears that rows of any sheet were sorted, and of which.',
    source: reference('WorksheetRowSortedEventArgs'),
    run: async (lab) => {
      const sheet = await lab.read(lab.anotherSheet(), 'id');
      const table = sheet.tables.add('B2:B5', true);
      table.getDataBodyRange().values = [['c'], ['b'], ['a']];
      await lab.sync();
      const told = await lab.heard(lab.context.workbook.worksheets.onRowSorted, () =>
        table.sort.apply([{ key: 0, ascending: true }]),
      );
      return told.map(({ worksheetId, source }) => [worksheetId === sheet.id, source]);
    },
    gives: [[true, 'Local']],
  },
  {
    name: 'events.renamed',
    says: 'Another name of a sheet is told, with both names.',
    source: reference('WorksheetCollection.onNameChanged'),
    needs: '1.17',
    run: async (lab) => {
      const sheet = await lab.read(lab.anotherSheet(), 'id,name');
      const [own, other] = [sheet.name, lab.name('Sheet')];
      const told = await lab.heard(
        lab.context.workbook.worksheets.onNameChanged,
        async () => {
          sheet.name = other;
          await lab.sync();
          // It is taken away by the name that it had.
          sheet.name = own;
        },
        2,
      );
      return told.map(({ worksheetId, nameBefore, nameAfter }) => [
        worksheetId === sheet.id,
        nameBefore === own,
        nameAfter === other,
      ]);
    },
    gives: [
      [true, true, true],
      [true, false, false],
    ],
  },
  {
    name: 'events.moved',
    says: 'Rows that come into a sheet, and those that go out of a table, are told as more than edited cells.',
    source: reference('DataChangeType'),
    run: async (lab) => {
      const table = lab.table([['id'], ['a'], ['b'], ['c']]);
      await lab.sync();
      const kinds: boolean[] = [];
      for (const act of [() => lab.area(1, 1).getEntireRow().insert('Down'), () => table.rows.getItemAt(0).delete()]) {
        const told = await lab.heard(lab.sheet.onChanged, act);
        kinds.push(told.some(({ changeType }) => changeType !== 'RangeEdited'));
      }
      return kinds;
    },
    gives: [true, true],
  },
  {
    name: 'events.sorted',
    says: 'Whether a sort is told as a change, beside its own event.',
    source: notSaid,
    run: async (lab) => {
      const table = lab.table([['id'], ['b'], ['a']]);
      await lab.sync();
      const kinds: string[] = [];
      await lab.heard(lab.sheet.onRowSorted, async () => {
        const told = await lab.heard(
          lab.sheet.onChanged,
          () => table.sort.apply([{ key: 0, ascending: true }]),
          // Nothing may come: the wait ends with what is written after it.
          0,
        );
        if (told.length > 0) kinds.push('changed');
        else kinds.push('sorted');
      });
      return kinds;
    },
    answers: [
      { gives: ['sorted'], then: 'Whoever follows changes follows sorting too, by its own event.' },
      { gives: ['changed'], then: 'Changes tell of sorting as well.' },
    ],
  },
];
