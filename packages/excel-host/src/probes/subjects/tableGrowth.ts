import type { Lab } from '../Lab';
import type { Probe } from '../Probe';
import { article, errorHandling, help, issue, notSaid, reference } from '../sources';

const rows = [
  ['id', 'value'],
  ['x1', 1],
] as const;
const rowsAdd = reference('TableRowCollection.add');
const resizing = reference('Table.resize');

const body = (lab: Lab, table: Excel.Table) => lab.values(table.getDataBodyRange());

/** Tables that become longer. */
export const tableGrowth: readonly Probe[] = [
  {
    name: 'tableGrowth.add',
    says: 'Rows are added at the end for null and for -1, and the call gives the first of them.',
    source: rowsAdd,
    run: async (lab) => {
      const table = lab.table(rows);
      table.rows.add(undefined, [['x2', 2]]);
      const added = table.rows.add(-1, [
        ['x3', 3],
        ['x4', 4],
      ]);
      const first = await lab.values(added.getRange());
      return [await body(lab, table), first];
    },
    gives: [
      [
        ['x1', 1],
        ['x2', 2],
        ['x3', 3],
        ['x4', 4],
      ],
      [['x3', 3]],
    ],
  },
  {
    name: 'tableGrowth.blankRow',
    says: 'A table of headers alone has one blank row.',
    source: reference('TableCollection.add'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('B2:C2').values = [['id', 'value']];
      return body(lab, sheet.tables.add('B2:C2', true));
    },
    gives: [['', '']],
  },
  {
    name: 'tableGrowth.intoBlankRow',
    says: 'Whether the first row that is added takes the place of the one blank row.',
    source: notSaid,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('B2:C2').values = [['id', 'value']];
      const table = sheet.tables.add('B2:C2', true);
      table.rows.add(undefined, [['x1', 1]]);
      return body(lab, table);
    },
    answers: [
      { gives: [['x1', 1]], then: 'The first row is added like any other.' },
      {
        gives: [
          ['', ''],
          ['x1', 1],
        ],
        then: 'The first row is written into the blank one; rows without an id are no records.',
      },
    ],
  },
  {
    name: 'tableGrowth.aboveTotals',
    says: 'Rows that are added to a table with a totals row come above it.',
    source: rowsAdd,
    run: async (lab) => {
      const table = lab.table(rows);
      table.showTotals = true;
      table.rows.add(undefined, [['x2', 2]]);
      const { showTotals } = await lab.read(table, 'showTotals');
      const whole = await lab.read(table.getRange(), 'rowCount');
      return [await body(lab, table), showTotals, whole.rowCount];
    },
    gives: [
      [
        ['x1', 1],
        ['x2', 2],
      ],
      true,
      4,
    ],
  },
  {
    name: 'tableGrowth.below',
    says: 'What stands below a table is pushed down by rows that are added.',
    source: rowsAdd,
    run: async (lab) => {
      const table = lab.table(rows);
      table.getRange().getRowsBelow(1).values = [['below', '']];
      await lab.sync();
      table.rows.add(undefined, [['x2', 2]]);
      return [await body(lab, table), await lab.values(table.getRange().getRowsBelow(1).getCell(0, 0))];
    },
    answers: [
      {
        gives: [
          [
            ['x1', 1],
            ['x2', 2],
          ],
          [['below']],
        ],
        then: 'Rows are added whatever stands below the table.',
      },
      {
        gives: [
          [
            ['x1', 1],
            ['below', ''],
            ['x2', 2],
          ],
          [['']],
        ],
        then: 'What is written right below is taken in at once: it is looked for before rows are added.',
      },
    ],
  },
  {
    name: 'tableGrowth.byItself',
    says: 'Whether a table takes in what an add-in writes right below it.',
    source: article('excel/co-authoring-in-excel-add-ins'),
    run: async (lab) => {
      const table = lab.table(rows);
      await lab.sync();
      table.getRange().getRowsBelow(1).values = [['x2', 2]];
      await lab.sync();
      return (await lab.read(table.getDataBodyRange(), 'rowCount')).rowCount;
    },
    answers: [
      { gives: 1, then: 'The table is resized over what was written.' },
      { gives: 2, then: 'Nothing is left to do; it is looked before a table is resized.' },
    ],
  },
  {
    name: 'tableGrowth.resize',
    says: 'A table is made larger over rows below it, and smaller again; no cell changes.',
    source: resizing,
    run: async (lab) => {
      const table = lab.table(rows);
      await lab.sync();
      const below = table.getRange().getRowsBelow(1);
      below.values = [['x2', 2]];
      table.resize(table.getHeaderRowRange().getResizedRange(2, 0));
      const larger = await body(lab, table);
      table.resize(table.getHeaderRowRange().getResizedRange(1, 0));
      return [larger, await body(lab, table), await lab.values(table.getRange().getRowsBelow(1))];
    },
    gives: [
      [
        ['x1', 1],
        ['x2', 2],
      ],
      [['x1', 1]],
      [['x2', 2]],
    ],
  },
  {
    name: 'tableGrowth.columns',
    says: 'A table is made wider over a header beside it.',
    source: resizing,
    run: async (lab) => {
      const table = lab.table(rows);
      await lab.sync();
      const last = table.getHeaderRowRange().getLastCell();
      last.getOffsetRange(0, 1).values = [['more']];
      table.resize(table.getRange().getBoundingRect(last.getOffsetRange(1, 1)));
      return lab.values(table.getHeaderRowRange());
    },
    gives: [['id', 'value', 'more']],
  },
  {
    name: 'tableGrowth.top',
    says: 'The headers cannot move to another row by resizing.',
    source: resizing,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const name = lab.name('Table');
      sheet.tables.add('B3:C5', true).name = name;
      await lab.read(sheet, 'name');
      return (await lab.refusal(() => sheet.tables.getItem(name).resize('B2:C5'))) !== null;
    },
    gives: true,
  },
  {
    name: 'tableGrowth.into',
    says: 'A table cannot be resized over another.',
    source: errorHandling,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const name = lab.name('Table');
      sheet.tables.add('B3:C5', true).name = name;
      sheet.tables.add('B8:C9', true);
      await lab.read(sheet, 'name');
      return (await lab.refusal(() => sheet.tables.getItem(name).resize('B3:C8'))) !== null;
    },
    gives: true,
  },
  {
    name: 'tableGrowth.firstBlank',
    says: 'A table can be resized over rows whose first cell is blank.',
    source: issue(3191),
    run: async (lab) => {
      const table = lab.table(rows);
      await lab.sync();
      table.getRange().getRowsBelow(1).values = [['', 2]];
      table.resize(table.getHeaderRowRange().getResizedRange(2, 0));
      return body(lab, table);
    },
    gives: [
      ['x1', 1],
      ['', 2],
    ],
  },
  {
    name: 'tableGrowth.shape',
    says: 'Rows of another number of cells than there are columns are refused.',
    source: errorHandling,
    run: async (lab) => {
      const table = await lab.read(lab.table(rows), 'name');
      return lab.refusal(() => lab.context.workbook.tables.getItem(table.name).rows.add(undefined, [['x2', 2, 3]]));
    },
    gives: 'InvalidArgument',
  },
  {
    name: 'tableGrowth.format',
    says: 'Rows that are added take the number formats of the rows above.',
    source: notSaid,
    run: async (lab) => {
      const table = lab.table(rows);
      table.getDataBodyRange().numberFormat = [['@', '0.00']];
      await lab.sync();
      table.rows.add(undefined, [['x2', 2]]);
      const { numberFormat } = await lab.read(table.getDataBodyRange().getLastRow(), 'numberFormat');
      return numberFormat;
    },
    answers: [
      { gives: [['@', '0.00']], then: 'Formats need not be set again, and are all the same.' },
      { gives: [['General', 'General']], then: 'Formats are set with each row that is added.' },
    ],
  },
  {
    name: 'tableGrowth.rules',
    says: 'Whether a rule and a mark that all rows of a table have go on in a row that it takes in.',
    source: notSaid,
    run: async (lab) => {
      const table = lab.table(rows);
      const before = table.getDataBodyRange();
      before.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      before.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await lab.sync();
      table.resize(table.getHeaderRowRange().getResizedRange(2, 0));
      const added = table.getDataBodyRange().getLastRow();
      const marks = added.conditionalFormats.getCount();
      const { type } = await lab.read(added.dataValidation, 'type');
      return [type, marks.value];
    },
    answers: [
      { gives: ['WholeNumber', 1], then: 'They are set once.' },
      { gives: ['None', 0], then: 'They are set for whole columns, or again where rows are added.' },
      { gives: ['WholeNumber', 0], then: 'Marks are set for whole columns, or again where rows are added.' },
      { gives: ['None', 1], then: 'Rules are set for whole columns, or again where rows are added.' },
    ],
  },
  {
    name: 'tableGrowth.formula',
    says: 'Whether a formula that was written into all rows of a column goes on, for its row, in one that is added.',
    source: help('office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8'),
    run: async (lab) => {
      const table = lab.table([
        ['value', 'double'],
        [1, ''],
        [2, ''],
      ]);
      const { rowIndex } = await lab.read(table.getDataBodyRange(), 'rowIndex');
      table.getDataBodyRange().getColumn(1).formulas = [[`=B${rowIndex + 1}*2`], [`=B${rowIndex + 2}*2`]];
      await lab.sync();
      table.rows.add();
      const last = table.getDataBodyRange().getLastRow().getCell(0, 1);
      const { formulas } = await lab.read(last, 'formulas');
      return formulas[0]![0] === `=B${rowIndex + 3}*2`;
    },
    answers: [
      { gives: true, then: 'What a column computes is written once.' },
      { gives: false, then: 'Formulas that an add-in wrote are written again with each row.' },
    ],
  },
  {
    name: 'tableGrowth.list',
    says: 'Whether a list of which the members are a column of a table takes in rows that are added to it.',
    source: help('office/create-a-drop-down-list-7693307a-59ef-400a-b769-c5402dce407b'),
    run: async (lab) => {
      const table = lab.table(rows);
      const members = table.getDataBodyRange().getColumn(0);
      const { address } = await lab.read(members, 'address');
      const [sheet = '', first = ''] = address.split('!');
      const absolute = (cell: string) => `${sheet}!${cell.replace(/[A-Z]+|\d+/g, '$$$&')}`;
      const { dataValidation } = lab.area(1, 1);
      dataValidation.rule = {
        list: { inCellDropDown: true, source: `=${absolute(first)}:${absolute(first).split('!')[1]}` },
      };
      await lab.sync();
      table.rows.add(undefined, [['x2', 2]]);
      const { rowIndex } = await lab.read(members, 'rowIndex');
      const { list } = (await lab.read(dataValidation, 'rule')).rule;
      return String(list?.source).endsWith(`$${rowIndex + 2}`);
    },
    answers: [
      { gives: true, then: 'Lists are bound to the cells that there are.' },
      { gives: false, then: 'Lists are bound to whole columns, or anew where members are added.' },
    ],
  },
];
