import { proposedChoices } from '../../src/domain/merge/importChoices';
import type { IncomingNote } from '../../src/domain/merge/incomingNote';
import { notesFromTable } from '../../src/domain/merge/notesFromTable';
import { plannedImport } from '../domain/merge/plannedImport';
import { noteDocument } from '../../src/domain/note/noteDocument';
import { notesById, noteOf } from '../../src/domain/note/noteIndex';
import { cellContextOf, type Matrix } from '../../src/domain/records/matrix';
import { sampleRecords } from '../../src/domain/sample/sampleRecords';
import { Workbook } from 'excel-host';
import { createMatrix } from '../../src/workbook/creation/createMatrix';
import { importChanges } from '../../src/workbook/operations/importChanges';
import { openWorkbook, tableIn } from '../../src/workbook/openWorkbook';
import { readNoteSheets } from '../../src/workbook/noteSheet/readNoteSheets';
import { writeNoteSheet } from '../../src/workbook/noteSheet/writeNoteSheet';
import { now, openBlank, openMatrix, today } from './excel';

const author = { who: 'Ana', now };

/** Makes the matrix of a workbook from notes, as the pane does. */
async function rebuild(notes: readonly IncomingNote[], language: 'es' | 'en' = 'es'): Promise<Matrix> {
  await createMatrix(language, { today });
  const preview = plannedImport((await openWorkbook()).matrix, { notes, copies: [], assigned: new Map() });
  const result = await importChanges(preview, proposedChoices, author);
  if (result.kind !== 'imported') throw new Error(result.kind);
  return (await openWorkbook()).matrix;
}

describe('a workbook with nothing but notes', () => {
  it('is made a matrix from its table of notes, which stays as it is', async () => {
    const workbook = new Workbook();
    await openBlank(workbook);
    const sheet = workbook.sheets[0];
    if (!sheet) throw new Error('no sheet');
    const cells = [
      ['Código', 'Antecedentes', 'Actividad', 'Tipo', 'Mía'],
      ['A25-22222', 'Texto', 'Taller', 'Taller', 'a'],
      ['A25-33333', 'Otro', 'Reunión', 'Reunión', 'b'],
    ];
    cells.forEach((row, r) => row.forEach((cell, c) => workbook.enter(sheet, r, c, cell)));
    workbook.addTable(sheet, { row: 0, column: 0, rows: 3, columns: 5 }, 'NotasConceptuales');
    const snapshot = await openWorkbook();
    const table = tableIn(snapshot, 'NotasConceptuales');
    if (!table) throw new Error('no table');
    const { tables } = await rebuild(notesFromTable(table, cellContextOf(snapshot.matrix)));
    expect(tables.Activity.rows.map(({ record }) => [record.id, record.title, record.type])).toEqual([
      ['A25-22222', 'Taller', 'workshop'],
      ['A25-33333', 'Reunión', 'meeting'],
    ]);
    expect(tables.ConceptNote.rows).toHaveLength(2);
    expect(sheet.rows.slice(0, 3).map((row) => (row ?? []).map((cell) => cell?.value))).toEqual(cells);
  });

  it('is made a matrix from its printed sheets: every field of the notes is there again', async () => {
    const rows = sampleRecords({ language: 'es', activities: 6 }).filter(({ table }) => table !== 'Product');
    const { workbook } = await openMatrix('es', rows);
    const before = await openWorkbook();
    const notes = notesById(before.matrix);
    for (const { record } of before.matrix.tables.Activity.rows)
      await writeNoteSheet(before, noteDocument(record, noteOf(record, notes)), { language: 'es' });
    const only = new Workbook();
    await openBlank(only);
    only.sheets.splice(0, 1, ...workbook.sheets.filter(({ name }) => name.startsWith('Nota ')));
    const incoming = await readNoteSheets(await openWorkbook(), 'es');
    expect(incoming).toHaveLength(6);
    const after = await rebuild(incoming);
    const entered = ({ tables }: Matrix) =>
      [...tables.Activity.rows, ...tables.ConceptNote.rows].map(({ record }) => ({
        ...record,
        version: null,
        updatedAt: null,
        updatedBy: null,
        semester: null,
        noteShare: null,
        noteStatus: null,
      }));
    expect(entered(after)).toEqual(entered(before.matrix));
  });

  it('is refused where the workbook has more of a matrix than its notes', async () => {
    await openMatrix('es');
    await expect(createMatrix('es', { today })).rejects.toMatchObject({ code: 'notEmpty' });
  });
});
