import type { Lab } from '../Lab';
import type { Probe } from '../Probe';
import { article, errorHandling, help, notSaid, reference } from '../sources';

const naming = help('office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9');

/** The code with which a name of a sheet is refused; sheets that were made nevertheless are taken away. */
async function refusalOfName(lab: Lab, name: string): Promise<string | null> {
  const { worksheets } = lab.context.workbook;
  const code = await lab.refusal(() => worksheets.add(name).load('id'));
  if (code === null) worksheets.getItem(name).delete();
  await lab.sync();
  return code;
}

/** Sheets, and what hangs on them. */
export const sheets: readonly Probe[] = [
  {
    name: 'sheets.added',
    says: 'A sheet that is added stands last, is in view for nobody, and is found by its name and its id.',
    source: reference('WorksheetCollection.add'),
    run: async (lab) => {
      const { worksheets } = lab.context.workbook;
      const sheet = lab.anotherSheet();
      const active = worksheets.getActiveWorksheet();
      const last = worksheets.getLast();
      for (const one of [active, sheet, last]) one.load('id,name');
      await lab.sync();
      const [byName, byId] = [worksheets.getItem(sheet.name.toUpperCase()), worksheets.getItem(sheet.id)];
      byName.load('id');
      byId.load('name');
      await lab.sync();
      return [active.id !== sheet.id, last.id === sheet.id, byName.id === sheet.id, byId.name === sheet.name];
    },
    gives: [true, true, true, true],
  },
  {
    name: 'sheets.listed',
    says: 'All sheets are listed with their names, visibility and protection.',
    source: reference('WorksheetCollection'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.visibility = 'Hidden';
      sheet.load('name');
      const { worksheets } = lab.context.workbook;
      worksheets.load('items/name,items/visibility,items/protection/protected');
      await lab.sync();
      const own = worksheets.items.find(({ name }) => name === sheet.name);
      return own ? [own.visibility, own.protection.protected] : null;
    },
    gives: ['Hidden', false],
  },
  {
    name: 'sheets.missing',
    says: 'A sheet that there is not is ItemNotFound, or a null object.',
    source: reference('WorksheetCollection.getItemOrNullObject'),
    run: async (lab) => {
      const { worksheets } = lab.context.workbook;
      const none = worksheets.getItemOrNullObject(lab.name('None'));
      await lab.sync();
      const code = await lab.refusal(() => worksheets.getItem(lab.name('None')).load('name'));
      return [none.isNullObject, code];
    },
    gives: [true, 'ItemNotFound'],
  },
  {
    name: 'sheets.missingSet',
    says: 'Setting something on a sheet that is a null object does nothing, and fails nothing.',
    source: article('develop/application-specific-api-model'),
    run: (lab) =>
      lab.refusal(() => {
        lab.context.workbook.worksheets.getItemOrNullObject(lab.name('None')).visibility = 'Visible';
      }),
    answers: [
      { gives: null, then: 'What may be gone is set without asking first.' },
      { gives: 'ItemNotFound', then: 'It is asked first whether it is there.' },
      { gives: 'InvalidObjectPath', then: 'It is asked first whether it is there.' },
    ],
  },
  {
    name: 'sheets.names',
    says: 'A name has at most 31 letters, none of \\ / ? * : [ ], no apostrophe at its ends, and is not History.',
    source: naming,
    run: async (lab) => {
      const wrong = ['x'.repeat(32), 'a/b', 'a?b', 'a[b', "'a", "a'", 'History'];
      const codes: (string | null)[] = [];
      for (const name of wrong) codes.push(await refusalOfName(lab, name));
      return codes.map((code) => code !== null);
    },
    gives: [true, true, true, true, true, true, true],
  },
  {
    name: 'sheets.longName',
    says: 'A name of 31 letters is taken.',
    source: naming,
    run: (lab) => refusalOfName(lab, `${lab.name('Sheet')}${'x'.repeat(31)}`.slice(0, 31)),
    gives: null,
  },
  {
    name: 'sheets.taken',
    says: 'A name that another sheet has, in any case, is ItemAlreadyExists.',
    source: errorHandling,
    run: async (lab) => {
      const { name } = await lab.read(lab.anotherSheet(), 'name');
      return lab.refusal(() => lab.context.workbook.worksheets.add(name.toUpperCase()).load('id'));
    },
    gives: 'ItemAlreadyExists',
  },
  {
    name: 'sheets.position',
    says: 'A sheet can be moved before another.',
    source: reference('Worksheet.position'),
    run: async (lab) => {
      const [first, second] = [lab.anotherSheet(), lab.anotherSheet()];
      await lab.read(first, 'position');
      second.position = first.position;
      first.load('position');
      second.load('position');
      await lab.sync();
      return first.position - second.position;
    },
    gives: 1,
  },
  {
    name: 'sheets.visibility',
    says: 'A sheet is hidden, hidden deeply and shown again.',
    source: reference('Worksheet.visibility'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const seen: string[] = [];
      for (const visibility of ['Hidden', 'VeryHidden', 'Visible'] as const) {
        sheet.visibility = visibility;
        seen.push((await lab.read(sheet, 'visibility')).visibility);
      }
      return seen;
    },
    gives: ['Hidden', 'VeryHidden', 'Visible'],
  },
  {
    name: 'sheets.frozen',
    says: 'Rows, and rows with columns, can be frozen on a sheet that is not in view.',
    source: reference('WorksheetFreezePanes.freezeAt'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const { freezePanes } = sheet;
      freezePanes.freezeRows(2);
      const rows = await lab.read(freezePanes.getLocationOrNullObject(), 'rowCount');
      freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const both = await lab.read(freezePanes.getLocationOrNullObject(), 'rowCount,columnCount');
      return [rows.rowCount, both.rowCount, both.columnCount];
    },
    gives: [2, 3, 2],
  },
  {
    name: 'sheets.gridlines',
    says: 'Lines of a sheet can be switched off.',
    source: reference('Worksheet.showGridlines'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.showGridlines = false;
      return (await lab.read(sheet, 'showGridlines')).showGridlines;
    },
    gives: false,
  },
  {
    name: 'sheets.attached',
    says: 'On a blank sheet there are no charts, shapes, tables, PivotTables, comments, marks and rules.',
    source: reference('Worksheet'),
    run: async (lab) => {
      const { charts, shapes, tables, pivotTables, comments, ...sheet } = partsOf(lab.anotherSheet());
      const counts = [charts, shapes, tables, pivotTables, comments].map((all) => all.getCount());
      counts.push(sheet.cells.conditionalFormats.getCount());
      const { type } = await lab.read(sheet.cells.dataValidation, 'type');
      return [counts.map(({ value }) => value), type === Excel.DataValidationType.none];
    },
    gives: [[0, 0, 0, 0, 0, 0], true],
  },
  {
    name: 'sheets.notes',
    says: 'Notes of a sheet, the older comments without answers, are counted.',
    source: reference('Worksheet.notes'),
    needs: '1.18',
    run: async (lab) => {
      const count = lab.anotherSheet().notes.getCount();
      await lab.sync();
      return count.value;
    },
    gives: 0,
  },
  {
    name: 'sheets.selected',
    says: 'Selecting cells of a sheet shows it, and the active cell is the first of them.',
    source: reference('Range.select'),
    run: (lab) =>
      lab.elsewhere(async () => {
        const sheet = lab.anotherSheet();
        sheet.activate();
        sheet.getRange('B3:C4').select();
        const { address } = await lab.read(lab.context.workbook.getActiveCell(), 'address');
        return address.split('!')[1]!;
      }),
    gives: 'B3',
  },
  {
    name: 'sheets.hiddenShown',
    says: 'Whether a hidden sheet can be brought to view without being shown first.',
    source: notSaid,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.visibility = 'Hidden';
      const { id } = await lab.read(sheet, 'id');
      return (await lab.refusal(() => lab.context.workbook.worksheets.getItem(id).activate())) === null;
    },
    answers: [
      { gives: false, then: 'A hidden sheet is shown before it is brought to view.' },
      { gives: true, then: 'This Excel lets it pass without a word.' },
    ],
  },
];

/** What hangs on a sheet, and all of its cells. */
const partsOf = (sheet: Excel.Worksheet) => ({
  charts: sheet.charts,
  shapes: sheet.shapes,
  tables: sheet.tables,
  pivotTables: sheet.pivotTables,
  comments: sheet.comments,
  cells: sheet.getRange(),
});
