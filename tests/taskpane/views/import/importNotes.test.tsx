/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { blankNote, noteDocument } from '../../../../src/domain/note/noteDocument';
import { noteOf, notesById } from '../../../../src/domain/note/noteIndex';
import { activity, type Activity } from '../../../../src/domain/records/activity';
import type { Matrix } from '../../../../src/domain/records/matrix';
import { blankRecord } from '../../../../src/domain/records/declaration';
import { writeNoteDocx } from '../../../../src/files/word/writeNoteDocx';
import { writeReportDocx } from '../../../../src/files/word/writeReportDocx';
import { Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { noteLists } from '../../../../src/workbook/noteLists';
import { sheetOf, tableSheet } from '../../../files/xlsx/sheetMarkup';
import { workbookFile } from '../../../files/xlsx/workbookParts';
import { paragraph, withBody, withValue } from '../../../files/word/docxEdits';
import { accessibilityFaults, goTo, openOffice, readBook, renderPane } from '../../openPane';
import { thePlan } from '../../../../src/domain/plan/thePlan';

const workbook = new Workbook();
const record = (values: Partial<Activity>): Activity => ({
  ...blankRecord(activity),
  type: 'workshop',
  leadGroup: 'GT-PRO',
  status: 'approved',
  plannedStart: '2025-08-01',
  version: 1,
  updatedAt: '2025-03-01T09:00:00',
  ...values,
});
const rows = [
  { id: 'A25-22222', title: 'Taller de fronteras', city: 'San José', responsible: 'Ana' },
  { id: 'A25-22223', title: 'Reunión de protección', city: 'Lima' },
  { id: 'A25-22224', title: 'Seminario laboral', city: 'Quito' },
].map((values) => ({ table: 'Activity' as const, record: record(values) }));

beforeAll(async () => {
  await openOffice(workbook);
  await createMatrix('es', { today: '2025-07-15', rows });
});
afterEach(() => localStorage.clear());

async function matrixNow(): Promise<Matrix> {
  const { matrix } = await readBook();
  return matrix;
}
async function context() {
  const snapshot = await readBook();
  return { language: 'es', ...noteLists(snapshot) } as const;
}
const fileOf = (bytes: Uint8Array, name: string) => new File([bytes as BlobPart], name);

/** The note of an activity as the pane writes it, with fields edited as in Word. */
async function editedNote(id: string, edits: Readonly<Record<string, string>>): Promise<File> {
  const matrix = await matrixNow();
  const row = matrix.tables.Activity.byId.get(id)?.record;
  if (!row) throw new Error(id);
  const bytes = await writeNoteDocx(noteDocument(row, noteOf(row, notesById(matrix))), await context());
  const edited = withBody(bytes, (body) =>
    Object.entries(edits).reduce((next, [field, text]) => withValue(next, `note_${field}`, paragraph(text)), body),
  );
  return fileOf(edited, `Nota ${id}.docx`);
}

type Pane = ReturnType<typeof renderPane>;

async function openImport() {
  const pane = renderPane();
  await pane.user.click(await screen.findByRole('button', { name: 'Importar notas o copias…' }));
  const files = await screen.findByLabelText('Archivos por importar', { selector: 'input' });
  return { ...pane, choose: (...chosen: File[]) => pane.user.upload(files, chosen) };
}
const card = (name: string) => screen.findByRole('group', { name });
const write = () => screen.getByRole('button', { name: 'Escribir en la matriz' });
/** Says whose activity a card is about. */
const answer = async (user: Pane['user'], item: HTMLElement, option: string) => {
  await user.click(within(item).getByRole('combobox', { name: '¿Qué actividad es?' }));
  await user.click(screen.getByRole('option', { name: option }));
};
/** The button that writes, once what would be written is counted. */
const ready = async () => {
  await waitFor(() => expect(write()).toBeEnabled());
  return write();
};
function activities() {
  const table = workbook.table('Actividades');
  if (!table) throw new Error('no table of activities');
  return table;
}
const activityOf = async (id: string) => (await matrixNow()).tables.Activity.byId.get(id)?.record;

describe('importing notes', () => {
  it('shows only what was edited in a note, writes it, and leads to the activities', async () => {
    const file = await editedNote('A25-22222', { Activity_city: 'Heredia', ConceptNote_background: 'Texto nuevo' });
    const { user, choose } = await openImport();
    expect(await accessibilityFaults()).toEqual([]);
    await choose(file);
    const item = await card('Taller de fronteras');
    expect(within(item).getAllByRole('radiogroup')).toHaveLength(2);
    const city = within(item).getByRole('radiogroup', { name: 'Ciudad' });
    expect(within(city).getByRole('radio', { name: 'Ahora: San José' })).not.toBeChecked();
    expect(within(city).getByRole('radio', { name: 'Propuesto: Heredia' })).toBeChecked();
    const background = within(item).getByRole('radiogroup', { name: 'Antecedentes' });
    expect(within(background).getByRole('radio', { name: 'Ahora: (en blanco)' })).toBeInTheDocument();
    expect(await screen.findByText('Se escribirán 2 datos de 1 registro.')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(await ready());
    const result = await screen.findByRole('group', { name: 'La importación está en la matriz' });
    expect(result).toHaveFocus();
    expect(within(result).getByText('1 registro cambiado.')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    expect(await activityOf('A25-22222')).toMatchObject({ city: 'Heredia', responsible: 'Ana', version: 2 });
    await user.click(within(result).getByRole('button', { name: 'Taller de fronteras' }));
    expect(await screen.findByRole('form', { name: 'Actividad A25-22222' })).toBeInTheDocument();
  });

  it('takes several files at once, says of each one that is refused why, and obeys what is chosen', async () => {
    const note = await editedNote('A25-22223', { Activity_city: 'Tacna', Activity_responsible: 'Berta' });
    const options = await context();
    const fresh = noteDocument(record({ id: null, title: 'Foro nuevo', version: null, updatedAt: null }), {
      ...blankNote(null),
      background: 'Porque sí',
    });
    const added = fileOf(await writeNoteDocx(fresh, options), 'Foro.docx');
    const bad = fileOf(new TextEncoder().encode('hola'), 'carta.docx');
    const empty = fileOf(new Uint8Array(), 'vacía.xlsx');
    const { user, choose } = await openImport();
    await choose(note, bad, added, empty);
    const refused = await screen.findByText('De 2 archivos no se toma nada');
    const alert = refused.closest<HTMLElement>('[role="alert"]');
    if (!alert) throw new Error('no alert');
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^carta\.docx: No es un archivo de Word \(\.docx\) ni de Excel \(\.xlsx\)/),
      'vacía.xlsx: El archivo está vacío.',
    ]);
    const item = await card('Reunión de protección');
    await user.click(within(item).getByRole('radio', { name: 'Ahora: Lima' }));
    const foro = await card('Foro nuevo');
    const add = within(foro).getByRole('checkbox', { name: 'Agregar este registro' });
    expect(add).toBeChecked();
    await user.click(add);
    expect(await screen.findByText('Se escribirá 1 dato de 1 registro.')).toBeInTheDocument();
    await user.click(add);
    await user.click(within(foro).getByRole('button', { name: /^Ver los \d+ datos$/ }));
    expect(within(foro).getByText('Porque sí')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(await ready());
    expect(await screen.findByText('1 registro agregado y 1 registro cambiado.')).toBeInTheDocument();
    expect(await activityOf('A25-22223')).toMatchObject({ city: 'Lima', responsible: 'Berta' });
    const titles = (await matrixNow()).tables.Activity.rows.map(({ record: { title } }) => title);
    expect(titles).toEqual([...rows.map((row) => row.record.title), 'Foro nuevo']);
  });

  it('does not say that there is nothing to change of a note whose only edit it could not read', async () => {
    const { user, choose } = await openImport();
    await choose(await editedNote('A25-22224', { Activity_actualEnd: 'ayer' }));
    const seminar = await card('Seminario laboral');
    expect(within(seminar).getByText(/«ayer» no es una fecha/)).toBeVisible();
    expect(screen.getByRole('list', { name: 'No se leyó todo (1)' })).toBeVisible();
    expect(screen.queryByText('No hay nada que cambiar')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Elegir otros archivos' }));
  });

  it('keeps the choices where writing fails, and writes them when it is tried again', async () => {
    const file = await editedNote('A25-22224', { Activity_city: 'Guayaquil', Activity_responsible: 'Carla' });
    const { user, choose } = await openImport();
    await choose(file);
    const item = await card('Seminario laboral');
    await user.click(within(item).getByRole('button', { name: 'No tomar nada' }));
    expect(await screen.findByText(/^No se escribirá nada/)).toBeInTheDocument();
    expect(write()).toBeDisabled();
    await user.click(within(item).getByRole('radio', { name: 'Propuesto: Carla' }));
    const { sheet } = activities();
    sheet.isProtected = true;
    await user.click(await ready());
    expect(await screen.findByText(/^La hoja «Actividades» está protegida/)).toBeInTheDocument();
    sheet.isProtected = false;
    expect(await activityOf('A25-22224')).toMatchObject({ city: 'Quito', responsible: null });
    expect(within(item).getByRole('radio', { name: 'Ahora: Quito' })).toBeChecked();
    await user.click(await ready());
    expect(await screen.findByText('1 registro cambiado.')).toBeInTheDocument();
    expect(await activityOf('A25-22224')).toMatchObject({ city: 'Quito', responsible: 'Carla' });
  });

  it('writes nothing where somebody changed the activity meanwhile, and compares again', async () => {
    const file = await editedNote('A25-22224', { Activity_city: 'Guayaquil' });
    const { user, choose } = await openImport();
    await choose(file);
    await card('Seminario laboral');
    act(() => workbook.type(activities().sheet, 3, 1, 'Seminario regional', 'remote'));
    await user.click(await ready());
    expect(await screen.findByText('Nada se escribió: la matriz cambió')).toBeInTheDocument();
    expect(await activityOf('A25-22224')).toMatchObject({ city: 'Quito' });
    await user.click(screen.getByRole('button', { name: 'Comparar de nuevo' }));
    await card('Seminario regional');
    await user.click(await ready());
    expect(await screen.findByText('1 registro cambiado.')).toBeInTheDocument();
    expect(await activityOf('A25-22224')).toMatchObject({ city: 'Guayaquil', title: 'Seminario regional' });
  });

  it('asks which activity a note without code is about, and waits while people look elsewhere', async () => {
    const options = await context();
    const edited = withBody(await writeNoteDocx(null, options), (body) =>
      withValue(body, 'note_Activity_city', paragraph('Cusco')),
    );
    const file = fileOf(edited, 'sin código.docx');
    const { user, choose } = await openImport();
    await choose(file);
    const item = await card('(sin título)');
    expect(await screen.findByText(/^No se escribirá nada/)).toBeInTheDocument();
    expect(write()).toBeDisabled();
    await answer(user, item, 'A25-22223 · Reunión de protección');
    const known = await card('Reunión de protección');
    expect(within(known).getByRole('radiogroup', { name: 'Ciudad' })).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(within(known).getByRole('radio', { name: 'Ahora: Lima' }));
    await answer(user, known, 'Dejarlo como se encontró');
    expect(await card('(sin título)')).toBeInTheDocument();
    await goTo(user, 'Actividades');
    await goTo(user, 'Inicio');
    await user.click(screen.getByRole('button', { name: 'Importar notas o copias…' }));
    expect(await card('(sin título)')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Elegir otros archivos' }));
    expect(await screen.findByLabelText('Archivos por importar', { selector: 'input' })).toBeInTheDocument();
  });

  /** What the pane says of each file, by its name. */
  const accountOf = async (label: string) =>
    Object.fromEntries(
      [...(await screen.findByRole('list', { name: label })).children].map((file) => {
        const [name, ...lines] = within(file as HTMLElement)
          .getAllByText(/./, { selector: 'span' })
          .map(({ textContent }) => textContent);
        return [name, lines];
      }),
    );

  it('tells of a report that it is one and that there is nothing to import, and of each file what became of it', async () => {
    const blocks = [
      { kind: 'title', key: 'title', text: 'Informe semestral 2025-S1' },
      { kind: 'subtitle', key: 'plan', text: 'Plan Estratégico de la CRM 2023-2026' },
    ] as const;
    const address = { kind: 'semester', period: '2025-S1', group: null } as const;
    const report = await writeReportDocx(
      { address, language: 'es', plan: thePlan, blocks, foot: '' },
      { narratives: new Map() },
    );
    const { user, choose } = await openImport();
    await choose(fileOf(report, 'Resumen.docx'));
    expect(await screen.findByText('No hay nada que importar')).toBeVisible();
    expect(await accountOf('Qué se leyó de cada archivo')).toEqual({
      'Resumen.docx': [
        'Es un informe que escribió el complemento («Informe semestral 2025-S1»): no hay nada que importar.',
        'Ningún registro.',
      ],
    });
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Elegir otros archivos' }));

    const headers = ['Código', 'Actividad', 'Tipo', 'Estado'];
    const rowsOf = (...cells: string[][]) => [headers, ...cells];
    const copy = workbookFile({
      sheets: [
        sheetOf(
          '2025',
          rowsOf(['A25-22222', 'Taller de fronteras', 'Taller', 'Aprobada'], ['', 'Foro', 'Taller', 'Propuesta']),
        ),
        sheetOf('Resumen 2025-S1', [
          ['title', 'Otro'],
          ['plan', 'Plan'],
          ['written', 'Hoy'],
        ]),
        sheetOf('Apuntes', [['algo']]),
      ],
    });
    const second = workbookFile({
      sheets: [tableSheet('Tabla1', rowsOf(['A25-99999', 'Congreso', 'Congreso', 'Propuesta']))],
    });
    await user.upload(await screen.findByLabelText('Archivos por importar', { selector: 'input' }), [
      fileOf(copy, 'copia.xlsx'),
      fileOf(new TextEncoder().encode('hola'), 'carta.docx'),
      fileOf(second, 'copia.xlsx'),
    ]);
    await card('Congreso');
    await user.click(await screen.findByRole('button', { name: 'Qué se leyó de cada archivo' }));
    expect((await accountOf('Qué se leyó de cada archivo'))['copia.xlsx (2)']).toEqual([
      'Actividades: 1 fila leída, hoja «Tabla1».',
      'Se agregan: 1.',
    ]);
    await user.click(await ready());
    await screen.findByText('2 registros agregados.');
    expect(await accountOf('Qué pasó con cada archivo')).toEqual({
      'copia.xlsx': [
        'Actividades: 2 filas leídas, hoja «2025», en celdas sin tabla.',
        'La hoja «Resumen 2025-S1» es un informe que escribió el complemento («Resumen 2025-S1»): no hay nada que importar.',
        'Nada de la matriz se reconoció en «Apuntes»: no se tomó nada de ahí.',
        'Agregados: 1 · sin cambios: 1.',
      ],
      'copia.xlsx (2)': ['Actividades: 1 fila leída, hoja «Tabla1».', 'Agregados: 1.'],
    });
    expect(screen.getByText('De 1 archivo no se toma nada')).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
