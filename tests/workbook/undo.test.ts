import { cellsOfBookCode } from '../../src/workbook/writing/markBook';
import { proposedChoices } from '../../src/domain/merge/importChoices';
import { planImport } from '../../src/domain/merge/planImport';
import type { Row } from '../../src/domain/records/matrix';
import { atOnce } from '../../src/domain/steps';
import { semesterReport } from '../../src/domain/report/reportAddress';
import { deleteColumns, filterTable, type Workbook } from 'excel-host';
import { addMissingColumns } from '../../src/workbook/creation/addColumns';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { closeSemester } from '../../src/workbook/operations/closeSemester';
import { importChanges } from '../../src/workbook/operations/importChanges';
import { recalculate } from '../../src/workbook/operations/recalculate';
import { saveRecords } from '../../src/workbook/operations/saveRecords';
import { writeReport } from '../../src/workbook/report/writeReport';
import { showRows } from '../../src/workbook/showRows';
import { writeNoteSheet } from '../../src/workbook/noteSheet/writeNoteSheet';
import { heldActivity, now, openMatrix, today } from './excel';

const who = 'Ana';
const rows = [
  { table: 'Activity', record: heldActivity({ id: 'A25-22222', version: 1 }) },
  // Typed in without an id: it is given one in a request of its own.
  { table: 'Activity', record: heldActivity({ title: 'Reunión' }) },
] as const;

async function saveRowWithoutId() {
  const snapshot = await openWorkbook();
  const base = snapshot.matrix.tables.Activity.rows[1] as Row;
  const values = { ...base.record, id: 'A25-33333', city: 'San José' };
  return saveRecords(snapshot, { edits: [{ table: 'Activity', base, values }], who, now });
}

async function importNote() {
  const { matrix } = await openWorkbook();
  const note = {
    source: 'nota.docx',
    activity: { id: 'A25-22222', version: 1, city: 'Lima' },
    note: { background: 'Uno' },
    unedited: new Set<never>(),
    problems: [],
  };
  const preview = atOnce(planImport(matrix, { notes: [note], copies: [], assigned: new Map() }));
  return importChanges(preview, proposedChoices, { who, now });
}

const actions: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['saving a record', saveRowWithoutId],
  ['importing a note', importNote],
  ['recalculating', () => recalculate({ today, now })],
  ['closing a semester', () => closeSemester('2025-S1', { today, now, who })],
  ['writing a report', () => writeReport(semesterReport('2025-S1'), { today })],
  ['writing the sheet of a note', async () => writeNoteSheet(await openWorkbook(), null, { language: 'es' })],
  ['adding missing columns', () => addMissingColumns()],
  ['showing hidden rows', () => showRows({ by: 'filter', tableName: 'Productos' })],
];

// The library of the npm package has no notes, by which a matrix is made from ExcelApi 1.18 on.
beforeAll(() => openMatrix('es', rows));

/** A matrix in an Excel of a level, that lacks a column and has a filtered table. */
async function open(excelApi: string) {
  const excel = await openMatrix('es', rows, { excelApi });
  const { workbook } = excel;
  deleteColumns(workbook, workbook.table('PlanAnual')!.sheet, 2, 1, 'user');
  filterTable(workbook, workbook.table('Productos')!, 1, ['nadie'], 'es-ES');
  workbook.history.clear();
  return { ...excel, runs: jest.spyOn(Excel, 'run') };
}

/** Every cell that is filled, every table and every hidden row. */
const stateOf = ({ sheets, tables }: Workbook) => [
  ...sheets.flatMap(({ name, rows: lines, hiddenRows }) => [
    ...lines.flatMap((line, row) =>
      line.flatMap((cell, column) => (cell && cell.value !== '' ? [`${name} ${row} ${column} ${cell.value}`] : [])),
    ),
    `${name} hides ${[...hiddenRows].join()}`,
  ]),
  ...tables.map(({ name, area }) => `${name} ${JSON.stringify(area)}`),
];

/** The same but for the workbook's code, which comes with the first request that writes records to its end. */
const stateWithoutCode = (workbook: Workbook) => {
  const { code, ...labels } = cellsOfBookCode('');
  const own = [` ${code}`, ...Object.values(labels)];
  return stateOf(workbook).filter((line) => !own.some((text) => line.includes(text)));
};

const isWriting = (body: string) => /"ActionType":4|"ClearFilters"/.test(body);

describe('undo in Excel', () => {
  it.each(actions)('takes back %s as one step from ExcelApi 1.20 on', async (_, act) => {
    const { workbook } = await open('1.20');
    const before = stateOf(workbook);
    await act();
    const after = stateOf(workbook);
    expect(after).not.toEqual(before);
    workbook.history.undo();
    expect(stateOf(workbook)).toEqual(before);
    expect(workbook.history.canUndo).toBe(false);
    workbook.history.redo();
    expect(stateOf(workbook)).toEqual(after);
  });

  it('is asked for nothing by reading, nor before 1.20', async () => {
    const { runs } = await open('1.20');
    await openWorkbook();
    expect(runs).toHaveBeenLastCalledWith({ delayForCellEdit: false }, expect.anything());
    const old = await open('1.19');
    await saveRowWithoutId();
    expect(old.runs).toHaveBeenLastCalledWith({ delayForCellEdit: false }, expect.anything());
  });

  it.each(actions)('that Excel cannot offer as one step keeps nothing from being done: %s', async (_, act) => {
    const plain = await open('1.19');
    await act();
    const wanted = stateWithoutCode(plain.workbook).length;
    for (const share of [0, 0.5, 1]) {
      const { workbook, host, runs } = await open('1.20');
      let isMerged = true;
      host.intercept = (body, carryOut) => {
        if (!isMerged || !isWriting(body)) return carryOut();
        isMerged = false;
        const { Actions } = JSON.parse(body) as { Actions: unknown[] };
        return carryOut({ at: Math.floor(share * (Actions.length - 1)), code: 'UndoNotSupported' });
      };
      await act();
      expect(stateWithoutCode(workbook)).toHaveLength(wanted);
      expect(runs.mock.calls.map(([options]) => 'mergeUndoGroup' in (options as object))).toEqual(
        expect.arrayContaining([true, false]),
      );
    }
  });
});
