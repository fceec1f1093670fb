import type { Probe } from '../Probe';
import { article, errorHandling, help, reference } from '../sources';

const limits = article('concepts/resource-limits-and-performance-optimization');
/** Bytes that are more than Excel on the web takes in one request or answer. */
const tooMany = 5_300_000;
const long = 'x'.repeat(32_000);

/** Requests as such: their order, their limits, what is refused, and the workbook around them. */
export const requests: readonly Probe[] = [
  {
    name: 'requests.order',
    says: 'What a request asks for is done in its order: what is read stands before or after what is written.',
    source: article('develop/application-specific-api-model'),
    run: async (lab) => {
      const range = lab.filled([['before']]);
      await lab.sync();
      const { sheet } = lab;
      const { rowIndex } = await lab.read(range, 'rowIndex');
      const [first, second] = [sheet.getCell(rowIndex, 1), sheet.getCell(rowIndex, 1)];
      first.load('values');
      range.values = [['after']];
      second.load('values');
      await lab.sync();
      return [first.values[0]![0] as string, second.values[0]![0] as string];
    },
    gives: ['before', 'after'],
  },
  {
    name: 'requests.notLoaded',
    says: 'What was not loaded is PropertyNotLoaded when it is read.',
    source: errorHandling,
    run: (lab) => {
      const range = lab.area(1, 1);
      return lab.refusal(() => range.address.length);
    },
    gives: 'PropertyNotLoaded',
  },
  {
    name: 'requests.error',
    says: 'A failure is an error of the library with a code that is the same in every language.',
    source: errorHandling,
    run: async (lab) => {
      try {
        lab.context.workbook.worksheets.getItem(lab.name('None')).load('name');
        await lab.context.sync();
        return null;
      } catch (error) {
        return error instanceof OfficeExtension.Error ? error.code : 'another kind';
      }
    },
    gives: 'ItemNotFound',
  },
  {
    name: 'requests.afterError',
    says: 'After a request that failed the next one in the same context is carried out.',
    source: errorHandling,
    run: async (lab) => {
      const range = lab.filled([['a']]);
      await lab.sync();
      await lab.refusal(() => lab.context.workbook.worksheets.getItem(lab.name('None')).load('name'));
      return lab.values(range);
    },
    gives: [['a']],
  },
  {
    name: 'requests.waiting',
    says: 'A run that waits for a cell to be left is carried out at once where none is open.',
    source: reference('RunOptions'),
    run: (lab) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const sheet = context.workbook.worksheets.getItem((await lab.read(lab.sheet, 'id')).id);
        sheet.load('name');
        await context.sync();
        return sheet.name !== '';
      }),
    gives: true,
  },
  {
    name: 'requests.oneStep',
    says: 'A run whose requests are one step to undo is carried out, unless Excel says that this workbook undoes none.',
    source: reference('RunOptions'),
    needs: '1.20',
    run: async (lab) => {
      const { id } = await lab.read(lab.sheet, 'id');
      const options: Excel.RunOptions = { mergeUndoGroup: true };
      try {
        return await Excel.run(options, async (context) => {
          const cell = context.workbook.worksheets.getItem(id).getRange('A1');
          cell.values = [['one']];
          await context.sync();
          cell.values = [['two']];
          cell.load('values');
          await context.sync();
          return cell.values[0]![0] as string;
        });
      } catch (error) {
        return error instanceof OfficeExtension.Error ? error.code : 'another kind';
      }
    },
    answers: [
      { gives: 'two', then: 'one action of the pane is one step to undo' },
      { gives: 'UndoNotSupported', then: 'it is done again step by step' },
    ],
  },
  {
    name: 'requests.large',
    says: 'Excel on the web refuses requests of more than 5 MB, other Excels take them.',
    source: limits,
    run: async (lab) => {
      const cell = lab.area(1, 1).getCell(0, 0);
      return lab.refusal(() => {
        for (let bytes = 0; bytes < tooMany; bytes += long.length) cell.values = [[long]];
      });
    },
    answers: [
      { gives: 'RequestPayloadSizeLimitExceeded', then: 'What is written is parted by its bytes.' },
      { gives: null, then: 'There is no such limit here.' },
    ],
  },
  {
    name: 'requests.largeAnswer',
    says: 'Excel on the web refuses answers of more than 5 MB, other Excels give them.',
    source: limits,
    run: async (lab) => {
      const range = lab.filled([[long]]);
      await lab.sync();
      return lab.refusal(() => {
        for (let bytes = 0; bytes < tooMany; bytes += long.length) range.getCell(0, 0).load('values');
      });
    },
    answers: [
      { gives: 'ResponsePayloadSizeLimitExceeded', then: 'What is read is parted by its bytes.' },
      { gives: null, then: 'There is no such limit here.' },
    ],
  },
  {
    name: 'requests.workbook',
    says: 'A workbook says whether it can only be read, and lists its names.',
    source: reference('Workbook.readOnly'),
    run: async (lab) => {
      const { workbook } = lab.context;
      workbook.load('readOnly');
      workbook.names.load('items/name');
      await lab.sync();
      return [workbook.readOnly, workbook.names.items.every(({ name }) => typeof name === 'string')];
    },
    gives: [false, true],
  },
  {
    name: 'requests.date',
    says: 'Excel itself tells what number a day is: its days are counted from 1900 or from 1904.',
    source: help('office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487'),
    run: async (lab) => {
      const result = lab.context.workbook.functions.date(2025, 12, 31);
      return (await lab.read(result, 'value')).value;
    },
    answers: [
      { gives: 46_022, then: 'Days are counted from 1900.' },
      { gives: 44_560, then: 'Days are counted from 1904: 1,462 are taken off.' },
    ],
  },
];
