/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { sampleRecords } from '../../../../src/domain/sample/sampleRecords';
import { type ExcelHost, Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { recalculate } from '../../../../src/workbook/operations/recalculate';
import { accessibilityFaults, findView, goTo, openOffice, renderPane } from '../../openPane';

const workbook = new Workbook();
let host: ExcelHost;
beforeAll(async () => {
  ({ host } = await openOffice(workbook));
  const rows = sampleRecords({ language: 'es', activities: 30 });
  await createMatrix('es', { today: '2025-07-15', rows, illustrative: true });
  await recalculate({ today: '2025-07-15', now: '2025-07-15T10:00:00', reference: '2025-S1' });
});
afterEach(() => localStorage.clear());

const sheetName = 'Resumen 2025-S1';

/** Opens the reports at the summary of a semester that is over on whatever day the test runs. */
async function openReports() {
  const pane = renderPane();
  await goTo(pane.user, 'Informes');
  await choose(pane.user, 'Semestre', '2025-S1');
  await screen.findByRole('heading', { level: 2, name: /^Informe semestral 2025-S1/ });
  return pane;
}

const choose = async (user: UserEvent, name: string, option: string) =>
  user.selectOptions(await screen.findByRole('combobox', { name }), option);

/** Writes the summary; it may be there already. */
async function write(user: UserEvent) {
  const button = await screen.findByRole('button', { name: /^(Escribir en una hoja|Actualizar la hoja)$/ });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  await screen.findByText(new RegExp(`^La hoja «${sheetName}» (está lista|ya estaba al día)`));
  await screen.findByText('Nada cambia: la hoja ya dice lo mismo.');
}

/** The row of the report's sheet that has a key, from 0. */
function rowOf(key: string): number {
  const sheet = workbook.sheet(sheetName);
  const keys = sheet?.rows.map((_, row) => String(sheet.value(row, 0)).split(' | ')[0]) ?? [];
  return keys.indexOf(key);
}
const narrative = () => String(workbook.sheet(sheetName)?.value(rowOf('narrative'), 1));
const writeNarrative = (text: string) =>
  act(() => workbook.type(workbook.sheet(sheetName)!, rowOf('narrative'), 1, text));

/** Puts a number of women to an activity held in the semester. */
function countWomen(women: number) {
  const { sheet, area, body } = workbook.table('Actividades')!;
  const columnOf = (header: string) =>
    [...Array(area.columns).keys()].find((at) => sheet.value(area.row, area.column + at) === header) ?? -1;
  const value = (row: number, header: string) => sheet.value(body.row + row, body.column + columnOf(header));
  const held = [...Array(body.rows).keys()].find(
    (row) => value(row, 'Estado') === 'Realizada' && String(value(row, 'Semestre')) === '2025-S1',
  );
  act(() => workbook.type(sheet, body.row + (held ?? -1), body.column + columnOf('Mujeres'), String(women)));
}

const figureName = /^\d+, Participaciones de mujeres · 2025-S1: ¿por qué este número\?$/;

/** A report's heading. To look for it by its role takes longer than the report is made in, between two looks. */
const reportTitle = (name: RegExp) => screen.findByText(name, { selector: 'h2' });

describe('a report between two meetings', () => {
  it('is of the days between them that are chosen, or of any that are entered', async () => {
    const { user } = await openReports();
    await choose(user, 'Informe', 'Informe entre dos reuniones');
    await choose(user, 'Días del informe', '2024-11-28 2025-06-12');
    await screen.findByRole('heading', { level: 2, name: /^Informe del periodo 2024-11-28–2025-06-12/ });
    fireEvent.change(screen.getByLabelText('Hasta'), { target: { value: '2024-11-01' } });
    expect(screen.getByText('Escriba dos fechas, la primera antes de la última.')).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText('Hasta'), { target: { value: '2025-03-31' } });
    await screen.findByRole('heading', { level: 2, name: /^Informe del periodo 2024-11-28–2025-03-31/ });
    expect(screen.getByRole('combobox', { name: 'Días del informe' })).toHaveDisplayValue('Otros días');
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('the reports', () => {
  it('can be chosen: seven kinds, each of its semester, year or group, and previewed before anything is written', async () => {
    const { user } = await openReports();
    expect(screen.getByText('Este informe aún no tiene su hoja.')).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Los indicadores de un vistazo' })).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    const kinds = [
      ['year', /^Informe anual 2025$/],
      ['group', /^Informe del Grupo de Trabajo 2025$/],
      ['handover', /^Traspaso de la Presidencia Pro-Témpore 2025$/],
      ['plan', /^Balance del Plan a la fecha/],
      ['frameworks', /^Contribución al PMM y a los ODS/],
      ['impact', /^Insumos para medir el impacto/],
    ] as const;
    for (const [kind, title] of kinds) {
      await choose(user, 'Informe', kind);
      expect(await reportTitle(title)).toBeInTheDocument();
    }
    await choose(user, 'Informe', 'group');
    await choose(user, 'Grupo de Trabajo', 'GT-PRO');
    await choose(user, 'Año', '2024');
    expect(await reportTitle(/Grupo de Trabajo 2024$/)).toBeInTheDocument();
    expect(workbook.sheets.some(({ name }) => name.startsWith('Grupo GT'))).toBe(false);
  });

  it('are written, shown, and compared with their sheet', async () => {
    const { user } = await openReports();
    await write(user);
    expect(screen.getByText(new RegExp(`^La hoja «${sheetName}» ya existe`))).toBeInTheDocument();
    act(() => workbook.select(workbook.sheets[0]!, { row: 0, column: 0, rows: 1, columns: 1 }, 'user'));
    await user.click(screen.getAllByRole('button', { name: 'Ver la hoja' })[0]!);
    await waitFor(() => expect(workbook.activeSheet.name).toBe(sheetName));
    countWomen(777);
    const section = await screen.findByRole('region', { name: /^Lo que cambiará en la hoja \(\d+\)$/ });
    expect(
      within(section).getByText(
        'Actividades realizadas por Grupo de Trabajo · Total (cada una contada una vez) · De mujeres',
      ),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await write(user);
  });

  it('keep what the SE wrote, tell what changed since, and draft it afresh only when asked to', async () => {
    const { user } = await openReports();
    await write(user);
    const draft = narrative();
    writeNarrative('Palabras de la Secretaría.');
    expect(await screen.findByText('Texto suyo, se conserva')).toBeInTheDocument();
    await write(user);
    countWomen(555);
    expect(await screen.findByText('Cambió desde que lo escribió:')).toBeInTheDocument();
    await write(user);
    expect(narrative()).toBe('Palabras de la Secretaría.');
    await user.click(await screen.findByRole('switch', { name: /^Reemplazar por el borrador nuevo/ }));
    expect(screen.getByText('Se reemplazará')).toBeInTheDocument();
    await write(user);
    expect(narrative()).not.toContain('Palabras');
    expect(narrative().slice(0, 20)).toBe(draft.slice(0, 20));
  });

  it('can be stopped as long as nothing is written', async () => {
    const { user } = await openReports();
    await choose(user, 'Informe', 'year');
    await choose(user, 'Año', '2023');
    await screen.findByRole('heading', { level: 2, name: 'Informe anual 2023' });
    const { intercept } = host;
    let answer = () => {};
    const isStopped = new Promise<void>((resolve) => (answer = resolve));
    host.intercept = (_, carryOut) => isStopped.then(() => carryOut());
    try {
      await user.click(screen.getByRole('button', { name: 'Escribir en una hoja' }));
      fireEvent.click(await screen.findByRole('button', { name: 'Cancelar' }));
      answer();
      expect(await screen.findByText('Se canceló: el informe no se escribió.')).toBeInTheDocument();
    } finally {
      answer();
      host.intercept = intercept;
    }
    expect(screen.queryByRole('button', { name: 'Cancelar' })).not.toBeInTheDocument();
    expect(workbook.sheet('Informe anual 2023')).toBeUndefined();
  });

  it('are Word documents and slides; where the pane cannot download, the sheet is pointed to', async () => {
    const { user } = await openReports();
    const files: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    });
    const button = await screen.findByRole('button', { name: 'Descargar en Word' });
    await waitFor(() => expect(button).toBeEnabled());
    await user.click(button);
    expect(await screen.findByText(/^Se descargó «Resumen 2025-S1\.docx»/)).toBeInTheDocument();
    expect(files[0]?.size).toBeGreaterThan(5000);
    await user.click(screen.getByRole('checkbox', { name: 'En español e inglés' }));
    await user.click(screen.getByRole('button', { name: 'Descargar en PowerPoint' }));
    expect(await screen.findByText(/^Se descargó «Resumen 2025-S1 \(es-en\)\.pptx»/)).toBeInTheDocument();
    expect(files[1]?.type).toContain('presentationml');
    const platform = jest.replaceProperty(Office.PlatformType, 'Mac', Office.context.platform as never);
    try {
      await user.click(button);
      expect(await screen.findByText(/^Excel para Mac y para iPad no permite descargas/)).toBeInTheDocument();
    } finally {
      platform.restore();
    }
    expect(files).toHaveLength(2);
  });

  it('say why a file cannot be the template of the office', async () => {
    const { user } = await openReports();
    const group = screen.getByRole('group', { name: 'Para llevar a la reunión' });
    const input = group.querySelector('input[type="file"]') as HTMLInputElement;
    await user.upload(input, new File(['no es Word'], 'plantilla.docx'));
    expect(await screen.findByText(/^No se puede usar «plantilla\.docx» como plantilla\. /)).toBeInTheDocument();
    expect(within(group).getByRole('button', { name: 'Usar la plantilla de Word de su oficina…' })).toBeEnabled();
  });

  it('lead from a figure to its rows in two clicks, and back to the same figure of the same report', async () => {
    const { user } = await openReports();
    await user.click(screen.getByRole('button', { name: 'Cifras clave' }));
    await user.click(await screen.findByRole('button', { name: figureName }));
    await findView('Las filas de esta cifra');
    expect(await screen.findByRole('heading', { level: 2, name: 'Participaciones de mujeres' })).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    const [first] = within(await screen.findByRole('list', { name: 'Actividades' })).getAllByRole('button');
    const row = Number(/ (\d+)$/.exec(first?.textContent ?? '')?.[1]);
    await user.click(first!);
    await waitFor(() => expect(workbook.activeSheet.name).toBe('Actividades'));
    expect(workbook.selection.row + 1).toBe(row);
    expect(first).toHaveAttribute('aria-current', 'true');
    await user.click(await screen.findByRole('button', { name: 'Informes' }));
    await waitFor(async () => expect(await screen.findByRole('button', { name: figureName })).toHaveFocus());
    expect(screen.getByRole('combobox', { name: 'Semestre' })).toHaveValue('2025-S1');
  });

  it('lead from a value of an indicator to why, and back to the report', async () => {
    const { user } = await openReports();
    await choose(user, 'Informe', 'year');
    await user.click(await screen.findByRole('button', { name: 'Indicadores' }));
    const [figure] = await screen.findAllByRole('button', { name: /^\d+, R2 .* · 2025: ¿por qué este número\?$/ });
    await user.click(figure!);
    await findView('¿Por qué este número?');
    await user.click(await screen.findByRole('button', { name: 'Informes' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Informe anual 2025' })).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Informe' })).toHaveValue('year');
  });

  it('lead from the cell of a figure that is selected in their sheet to its rows', async () => {
    const { user } = await openReports();
    await write(user);
    const cell = { row: rowOf('figures/women'), column: 2, rows: 1, columns: 1 };
    act(() => workbook.select(workbook.sheet(sheetName)!, cell, 'user'));
    await screen.findByText(/^Seleccionado en la hoja: Participaciones de mujeres · 2025-S1/);
    await user.click(screen.getByRole('button', { name: '¿Por qué?' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Participaciones de mujeres' })).toBeInTheDocument();
  });

  it('are not written over a sheet that holds something else', async () => {
    const other = workbook.addSheet('Informe anual 2024', 'user');
    act(() => workbook.type(other, 0, 0, 'Apuntes'));
    const { user } = await openReports();
    await choose(user, 'Informe', 'year');
    await choose(user, 'Año', '2024');
    expect(await screen.findByText(/^La hoja «Informe anual 2024» no es un informe/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Actualizar la hoja' })).toBeDisabled();
  });

  it('are in the language of the matrix, around them the pane in that of the person', async () => {
    localStorage.setItem('matriz.language', 'en');
    const { user } = renderPane('en');
    await goTo(user, 'Reports');
    await choose(user, 'Semester', '2025-S1');
    const title = await screen.findByRole('heading', { level: 2, name: 'Informe semestral 2025-S1' });
    expect(title.closest('[lang]')).toHaveAttribute('lang', 'es');
    expect(screen.getByRole('button', { name: 'Download in Word' })).toBeInTheDocument();
    expect(await screen.findByRole('region', { name: 'What will change in the sheet' })).toBeInTheDocument();
  });
});
