import type { Probe } from '../Probe';
import { article, errorHandling, issue, reference } from '../sources';

const rows = [
  ['id', 'value'],
  ['x1', 1],
  ['x2', 2],
] as const;

/** Tables, their columns and rows. */
export const tables: readonly Probe[] = [
  {
    name: 'tables.parts',
    says: 'A table has a header row, a body and both together.',
    source: reference('Table.getDataBodyRange'),
    run: async (lab) => {
      const table = lab.table(rows);
      const [header, body, whole] = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
      for (const range of [header, body, whole]) range.load('values');
      await lab.sync();
      return [header.values, body.values, whole.values.length];
    },
    gives: [
      [['id', 'value']],
      [
        ['x1', 1],
        ['x2', 2],
      ],
      3,
    ],
  },
  {
    name: 'tables.found',
    says: 'A table is found in the workbook by its name, in any case, and knows its sheet.',
    source: reference('TableCollection.getItem'),
    run: async (lab) => {
      const table = await lab.read(lab.table(rows), 'name');
      const same = lab.context.workbook.tables.getItem(table.name.toUpperCase());
      same.load('name,showHeaders,showTotals');
      const { worksheet } = same;
      worksheet.load('id');
      const own = await lab.read(lab.sheet, 'id');
      return [same.name === table.name, worksheet.id === own.id, same.showHeaders, same.showTotals];
    },
    gives: [true, true, true, false],
  },
  {
    name: 'tables.missing',
    says: 'A name that no table has is ItemNotFound, or a null object on which all that hangs is null too.',
    source: article('develop/application-specific-api-model'),
    run: async (lab) => {
      const { tables: all } = lab.context.workbook;
      const none = all.getItemOrNullObject(lab.name('None'));
      const values = none.getDataBodyRange().load('values');
      const sheet = none.worksheet.load('name');
      await lab.sync();
      const code = await lab.refusal(() => all.getItem(lab.name('None')).load('name'));
      return [none.isNullObject, values.isNullObject, sheet.isNullObject, code];
    },
    gives: [true, true, true, 'ItemNotFound'],
  },
  {
    name: 'tables.listed',
    says: 'The tables of a sheet, of the workbook and of a range are listed with their names.',
    source: reference('Range.getTables'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const name = lab.name('Table');
      sheet.tables.add('B2:C4', true).name = name;
      const [own, all] = [sheet.tables, lab.context.workbook.tables];
      const inRange = sheet.getRange('A1:B2').getTables(false);
      const beside = sheet.getRange('A1:A9').getTables(false);
      for (const list of [own, all, inRange, beside]) list.load('items/name');
      const count = own.getCount();
      await lab.sync();
      const names = (list: Excel.TableCollection | Excel.TableScopedCollection) => list.items.map((one) => one.name);
      const isOnly = (found: readonly string[]) => found.length === 1 && found[0] === name;
      return [isOnly(names(own)), names(all).includes(name), isOnly(names(inRange)), names(beside), count.value];
    },
    gives: [true, true, true, [], 1],
  },
  {
    name: 'tables.name',
    says: 'A name that another table has is refused.',
    source: issue(551),
    run: async (lab) => {
      const first = await lab.read(lab.table(rows), 'name');
      const second = await lab.read(lab.table(rows), 'id');
      return lab.refusal(() => (lab.context.workbook.tables.getItem(second.id).name = first.name));
    },
    gives: 'InvalidArgument',
  },
  {
    name: 'tables.cellName',
    says: 'A name that could be the place of a cell is refused.',
    source: reference('Table.name'),
    run: async (lab) => {
      const table = await lab.read(lab.table(rows), 'id');
      return lab.refusal(() => (lab.context.workbook.tables.getItem(table.id).name = 'A1'));
    },
    gives: 'InvalidArgument',
  },
  {
    name: 'tables.headers',
    says: 'Headers become texts, and no two are alike.',
    source: article('excel/excel-add-ins-tables'),
    run: async (lab) => {
      const table = lab.table([
        [2025, 'a', 'a', ''],
        [1, 2, 3, 4],
      ]);
      const [headers = []] = await lab.values(table.getHeaderRowRange());
      return [headers[0]!, headers[1]!, new Set(headers).size, headers.every((one) => typeof one === 'string' && one)];
    },
    gives: ['2025', 'a', 4, true],
  },
  {
    name: 'tables.onOwnSheet',
    says: 'A table is made on the sheet of which it is asked, whatever sheet is in view.',
    source: reference('TableCollection.add'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const table = sheet.tables.add('B2:C4', true);
      sheet.load('id');
      const { id } = await lab.read(table.worksheet, 'id');
      return id === sheet.id;
    },
    gives: true,
  },
  {
    name: 'tables.overlap',
    says: 'A table over cells of another is refused.',
    source: errorHandling,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.tables.add('B2:C4', true);
      await lab.read(sheet, 'name');
      return (await lab.refusal(() => sheet.tables.add('C4:D6', true).load('name'))) !== null;
    },
    gives: true,
  },
  {
    name: 'tables.merged',
    says: 'A table over merged cells is MergedRangeConflict.',
    source: errorHandling,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('B2:C2').merge();
      await lab.read(sheet, 'name');
      return lab.refusal(() => sheet.tables.add('B2:C4', true).load('name'));
    },
    gives: 'MergedRangeConflict',
  },
  {
    name: 'tables.looks',
    says: 'Style and filter buttons of a table are kept as they are set; a style that there is not is refused.',
    source: reference('Table.style'),
    run: async (lab) => {
      const table = await lab.read(lab.table(rows), 'id');
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      const { style, showFilterButton } = await lab.read(table, 'style,showFilterButton');
      return [style, showFilterButton];
    },
    gives: ['TableStyleLight1', false],
  },
  {
    name: 'tables.columns',
    says: 'A column is found by its header; its range has the header in it.',
    source: reference('TableColumn.getRange'),
    run: async (lab) => {
      const table = lab.table(rows);
      const none = table.columns.getItemOrNullObject('nothing');
      const column = table.columns.getItemOrNullObject('id');
      const values = await lab.values(table.columns.getItem('value').getRange());
      return [values, none.isNullObject, column.isNullObject];
    },
    gives: [[['value'], [1], [2]], true, false],
  },
  {
    name: 'tables.missingColumn',
    says: 'A header that no column has is ItemNotFound.',
    source: reference('TableColumnCollection.getItem'),
    run: async (lab) => {
      const table = await lab.read(lab.table(rows), 'name');
      return lab.refusal(() =>
        lab.context.workbook.tables.getItem(table.name).columns.getItem('nothing').getRange().load('address'),
      );
    },
    gives: 'ItemNotFound',
  },
  {
    name: 'tables.cellOfRow',
    says: 'A cell is had from a row that was found and a column that was found, wherever both are now.',
    source: reference('Range.getIntersection'),
    run: async (lab) => {
      const table = lab.table(rows);
      const ids = table.columns.getItem('id').getRange();
      const column = table.columns.getItem('value').getRange().getEntireColumn();
      const row = ids.find('x2', { completeMatch: true, matchCase: true }).getEntireRow();
      row.getIntersection(column).values = [['new']];
      return lab.values(table.getDataBodyRange());
    },
    gives: [
      ['x1', 1],
      ['x2', 'new'],
    ],
  },
];
