/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, within, waitFor } from '@testing-library/react';
import { blankNote, noteDocument } from '../../../../src/domain/note/noteDocument';
import { noteOf, notesById } from '../../../../src/domain/note/noteIndex';
import { activity } from '../../../../src/domain/records/activity';
import { blankRecord } from '../../../../src/domain/records/declaration';
import { writeNoteDocx } from '../../../../src/files/word/writeNoteDocx';
import { Workbook } from 'excel-host';
import { noteLists } from '../../../../src/workbook/noteLists';
import { writeNoteSheet } from '../../../../src/workbook/noteSheet/writeNoteSheet';
import { accessibilityFaults, openOffice, readBook, renderPane } from '../../openPane';

const workbook = new Workbook();
beforeAll(() => openOffice(workbook));
afterEach(() => localStorage.clear());

async function noteFile(id: string, title: string): Promise<File> {
  const snapshot = await readBook();
  const row = { ...blankRecord(activity), id, title, type: 'workshop', plannedStart: '2025-08-01', version: 3 };
  const bytes = await writeNoteDocx(noteDocument(row, { ...blankNote(id), background: `De ${title}` }), {
    language: 'es',
    ...noteLists(snapshot),
  });
  return new File([bytes as BlobPart], `${id}.docx`);
}

const contents = async () => {
  const { tables } = (await readBook()).matrix;
  return {
    titles: tables.Activity.rows.map(({ record: { id, title } }) => [id, title]),
    backgrounds: tables.ConceptNote.rows.map(({ record: { id, background } }) => [id, background]),
  };
};
const both = {
  titles: [
    ['A25-22222', 'Taller'],
    ['A25-33333', 'Foro'],
  ],
  backgrounds: [
    ['A25-22222', 'De Taller'],
    ['A25-33333', 'De Foro'],
  ],
};

/** The button that writes, once what would be written is counted. */
const ready = async () => {
  const write = await screen.findByRole('button', { name: 'Escribir en la matriz' });
  await waitFor(() => expect(write).toBeEnabled());
  return write;
};

describe('a workbook without a matrix', () => {
  it('is given one from notes in Word, once the person has seen what is in them', async () => {
    const { user } = renderPane();
    const start = await screen.findByRole('region', { name: 'Empezar desde las notas' });
    await user.click(within(start).getByRole('button', { name: 'Importar notas o copias…' }));
    const files = await screen.findByLabelText('Archivos por importar', { selector: 'input' });
    await user.upload(files, [await noteFile('A25-22222', 'Taller'), await noteFile('A25-33333', 'Foro')]);
    expect(await screen.findByRole('group', { name: 'Foro' })).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Idioma del libro' })).toHaveValue('es');
    expect(await accessibilityFaults()).toEqual([]);
    expect((await readBook()).hasMatrix).toBe(false);
    await user.click(await ready());
    expect(await screen.findByText('2 registros agregados.')).toBeInTheDocument();
    expect(await contents()).toEqual(both);
    await user.click(screen.getByRole('button', { name: 'Ver las actividades' }));
    expect(await screen.findByText('2 actividades')).toBeInTheDocument();
  });

  it('is given one again from its printed notes', async () => {
    const before = await readBook();
    const notes = notesById(before.matrix);
    for (const { record } of before.matrix.tables.Activity.rows)
      await writeNoteSheet(before, noteDocument(record, noteOf(record, notes)), { language: 'es' });
    for (const sheet of [...workbook.sheets].filter(({ name }) => !name.startsWith('Nota ')))
      workbook.deleteSheet(sheet, 'api');
    const { user } = renderPane();
    const rebuild = 'Reconstruir la matriz desde las notas de este libro';
    await user.click(await screen.findByRole('button', { name: rebuild }));
    await user.click(await screen.findByRole('button', { name: rebuild }));
    expect(await screen.findByText('Se agregan (2)')).toBeInTheDocument();
    await user.click(await ready());
    expect(await screen.findByText('2 registros agregados.')).toBeInTheDocument();
    expect(await contents()).toEqual(both);
  });

  it('takes back into the matrix the activities that were removed and whose notes are still there', async () => {
    const table = workbook.table('Actividades');
    if (!table) throw new Error('no table of activities');
    for (let column = 0; column < table.area.columns; column++) workbook.enter(table.sheet, 1, column, '');
    const { user } = renderPane();
    await user.click(await screen.findByRole('button', { name: /^Recuperar actividades desde sus notas/ }));
    await user.click(await screen.findByRole('button', { name: 'Recuperar actividades desde sus notas' }));
    expect(await screen.findByRole('group', { name: 'Taller' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '1 registro sin cambios' })).toBeInTheDocument();
    await user.click(await ready());
    expect(await screen.findByText('1 registro agregado.')).toBeInTheDocument();
    const { titles, backgrounds } = await contents();
    expect(titles.sort()).toEqual(both.titles);
    expect(backgrounds).toEqual(both.backgrounds);
  });
});
