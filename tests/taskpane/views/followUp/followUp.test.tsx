/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type FaultName, Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { saveRecords } from '../../../../src/workbook/operations/saveRecords';
import { accessibilityFaults, findView, goTo, openOffice, readBook, renderPane } from '../../openPane';

jest.mock('../../../../src/commands/clock', () => ({ today: () => '2025-06-15', now: () => '2025-06-15T10:00:00' }));

const workbook = new Workbook();
let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(workbook);
  const product = (id: string, record: object) => ({
    table: 'Product' as const,
    record: { id, class: 'recommendation', title: 'Retorno digno', themes: ['T3-08'], ...record },
  });
  const report = (id: string, record: object) => ({
    table: 'CountryReport' as const,
    record: { id, class: 'followUp', country: 'CR', product: 'P25-AAAAA', ...record },
  });
  const rows = [
    product('P25-AAAAA', { agreedOn: '2025-02-01' }),
    product('P24-BBBBB', { agreedOn: '2024-02-01', themes: ['T1-01', 'T2-06'] }),
    report('R25-AAAAA', { date: '2025-03-01', description: 'Ley aprobada' }),
    report('R24-AAAAA', { date: '2024-11-01', country: 'MX' }),
    report('R25-CCCCC', { date: '2025-03-01', country: null }),
  ];
  await createMatrix('es', { today: '2025-06-15', rows });
});

afterEach(() => localStorage.clear());

async function openFollowUp() {
  const pane = renderPane();
  await goTo(pane.user, 'Más');
  const open = await screen.findByRole('button', { name: 'Anotar reportes…' });
  await waitFor(() => expect(open).toBeEnabled());
  await pane.user.click(open);
  await findView('Reportes de países');
  await screen.findByRole('form', { name: 'Recomendaciones' });
  return pane;
}
const product = (code: string) => screen.getByRole('group', { name: new RegExp(code) });
const mark = (code: string, country: string) =>
  within(product(code)).getByRole('button', { name: new RegExp(`^${country}:`) });
const reports = async () => (await readBook()).matrix.tables.CountryReport.rows.map(({ record }) => record);
const verification = () => screen.getByLabelText(/^Medio de verificación/);

/** Lets the next writing request be carried out, and answers neither it nor any later one well until told otherwise. */
function loseAnswersFromWriting(): () => void {
  const { host } = office;
  const { intercept } = host;
  let isLost = false;
  host.intercept = async (body, carryOut) => {
    const isWriting = body.includes('"ActionType":4');
    if (!isLost && !isWriting) return carryOut();
    if (!isLost) await carryOut();
    isLost = true;
    return host.failure('ServiceNotAvailable');
  };
  return () => (host.intercept = intercept);
}

describe('Reportes de países', () => {
  it('shows each country beside each product, in words too, and leads to the reports that are there', async () => {
    const { user } = await openFollowUp();
    expect(screen.getByText('2 recomendaciones · 1 país reporta en 2025-S1')).toBeInTheDocument();
    expect(within(product('P25-AAAAA')).getAllByRole('button')).toHaveLength(11);
    expect(mark('P25-AAAAA', 'Costa Rica')).toHaveAccessibleName('Costa Rica: reportó en 2025-S1 (1 reporte)');
    expect(mark('P25-AAAAA', 'México')).toHaveAccessibleName('México: reportó solo antes de 2025-S1 (1 reporte)');
    expect(mark('P24-BBBBB', 'Costa Rica')).toHaveAccessibleName('Costa Rica: sin reportes hasta 2025-S1');
    await user.click(screen.getByRole('button', { name: '2 reportes' }));
    await user.click(screen.getByRole('button', { name: /1\smar\s2025 · Costa Rica/ }));
    await waitFor(() => expect(workbook.activeSheet.name).toBe('Reportes de países'));
    expect(screen.getByRole('button', { name: '1 reporte sin país o fecha que se pueda leer' })).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('marks with the keyboard, and saves a report for each mark once the source is given', async () => {
    const { user } = await openFollowUp();
    mark('P25-AAAAA', 'Panamá').focus();
    await user.keyboard(' ');
    expect(mark('P25-AAAAA', 'Panamá')).toHaveAttribute('aria-pressed', 'true');
    for (const [code, country] of [
      ['P25-AAAAA', 'Honduras'],
      ['P24-BBBBB', 'Panamá'],
      ['P24-BBBBB', 'Honduras'],
      ['P24-BBBBB', 'Belice'],
      ['P24-BBBBB', 'Belice'],
    ] as const)
      await user.click(mark(code, country));
    expect(screen.getByText('4 reportes por guardar')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    const before = await reports();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(screen.getByText('Falta este dato.')).toBeInTheDocument();
    expect(verification()).toHaveFocus();
    await user.type(verification(), 'Oficio 123');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Se guardaron 4 reportes en 2025-S1.')).toBeInTheDocument();
    const all = await reports();
    expect(all.slice(0, before.length)).toEqual(before);
    const added = all.slice(before.length);
    const common = { class: 'followUp', date: '2025-06-15', verification: 'Oficio 123', description: null };
    expect(added).toEqual(
      expect.arrayContaining(
        ['PA', 'HN'].flatMap((country) => [
          expect.objectContaining({ ...common, country, product: 'P25-AAAAA', themes: ['T3-08'] }),
          expect.objectContaining({ ...common, country, product: 'P24-BBBBB', themes: ['T1-01', 'T2-06'] }),
        ]),
      ),
    );
    expect(added).toHaveLength(4);
    expect(new Set(added.map(({ id }) => id)).size).toBe(4);
    await waitFor(() =>
      expect(mark('P25-AAAAA', 'Panamá')).toHaveAccessibleName('Panamá: reportó en 2025-S1 (1 reporte)'),
    );
    expect(mark('P25-AAAAA', 'Panamá')).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByText('Marque los países que reportaron.')).toBeInTheDocument();
  });

  it('tells when the date lies in another semester, and refuses one that cannot be meant', async () => {
    const { user } = await openFollowUp();
    await user.click(mark('P25-AAAAA', 'Belice'));
    const date = screen.getByLabelText(/^Fecha/);
    fireEvent.change(date, { target: { value: '2024-03-01' } });
    expect(screen.getByText(/Esta fecha es de 2024-S1/)).toBeInTheDocument();
    fireEvent.change(date, { target: { value: '2025-06-16' } });
    expect(screen.getByText('Esta fecha aún no llega.')).toBeInTheDocument();
    fireEvent.change(date, { target: { value: '2027-03-01' } });
    expect(screen.getByText(/fuera del Plan/)).toBeInTheDocument();
    fireEvent.change(date, { target: { value: '' } });
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(screen.getByText('Falta este dato.')).toBeInTheDocument();
    expect(date).toHaveFocus();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Semestre' }), '2024-S2');
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Descartar cambios' }));
    await waitFor(() => expect(mark('P25-AAAAA', 'México')).toHaveAccessibleName(/reportó en 2024-S2/));
    await user.click(mark('P25-AAAAA', 'México'));
    expect(screen.getByLabelText(/^Fecha/)).toHaveValue('2024-12-31');
  });

  it.each<FaultName>(['busy', 'protectedSheets'])(
    'keeps marks and texts when saving fails (%s), and adds nothing twice when it is tried again',
    async (fault) => {
      const { user } = await openFollowUp();
      const before = (await reports()).length;
      await user.click(mark('P24-BBBBB', 'Canadá'));
      await user.type(verification(), 'Acta');
      office.host.setFault(fault, true);
      await user.click(screen.getByRole('button', { name: 'Guardar' }));
      await screen.findByRole('button', { name: 'Cerrar' });
      expect(mark('P24-BBBBB', 'Canadá')).toHaveAttribute('aria-pressed', 'true');
      expect(verification()).toHaveValue('Acta');
      office.host.setFault(fault, false);
      await waitFor(() => expect(screen.getByRole('button', { name: 'Guardar' })).toBeEnabled());
      await user.click(screen.getByRole('button', { name: 'Guardar' }));
      await screen.findByText('Se guardó 1 reporte en 2025-S1.');
      expect(await reports()).toHaveLength(before + 1);
    },
  );

  it('says that it is saved where only the answer was lost', async () => {
    const { user } = await openFollowUp();
    const before = (await reports()).length;
    await user.click(mark('P24-BBBBB', 'Canadá'));
    await user.type(verification(), 'Acta');
    office.host.setFault('commitThenReject', true);
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByText('Se guardó 1 reporte en 2025-S1.');
    expect(await reports()).toHaveLength(before + 1);
  });

  it('says whose report stands in the sheet with other data, and keeps the marks until they are taken off', async () => {
    const { user } = await openFollowUp();
    const before = (await reports()).length;
    await user.click(mark('P24-BBBBB', 'Guatemala'));
    await user.click(mark('P24-BBBBB', 'Nicaragua'));
    await user.type(verification(), 'Acta');
    const answersAgain = loseAnswersFromWriting();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByRole('button', { name: 'Cerrar' });
    answersAgain();
    await user.type(verification(), ' corregida');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/con otros datos \(Guatemala, Nicaragua\)/)).toBeInTheDocument();
    expect(mark('P24-BBBBB', 'Guatemala')).toHaveAttribute('aria-pressed', 'true');
    expect(verification()).toHaveValue('Acta corregida');
    expect(await reports()).toHaveLength(before + 2);
    await user.click(screen.getByRole('button', { name: 'Quitar marcas' }));
    expect(screen.getByText('Marque los países que reportaron.')).toBeInTheDocument();
  });

  it('keeps marks and source as a draft when they are left, and takes them up again until they are dropped', async () => {
    const { user } = await openFollowUp();
    await user.click(mark('P24-BBBBB', 'Panamá'));
    await user.type(verification(), 'Oficio 12');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Semestre' }), '2024-S2');
    await user.click(await screen.findByRole('button', { name: 'Salir y dejar borrador' }));
    await waitFor(() => expect(mark('P24-BBBBB', 'Panamá')).toHaveAttribute('aria-pressed', 'false'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Semestre' }), '2025-S1');
    expect(await screen.findByText(/^Se recuperó un borrador/)).toBeInTheDocument();
    expect(mark('P24-BBBBB', 'Panamá')).toHaveAttribute('aria-pressed', 'true');
    expect(verification()).toHaveValue('Oficio 12');
    await user.click(screen.getByRole('button', { name: 'Descartar el borrador' }));
    expect(mark('P24-BBBBB', 'Panamá')).toHaveAttribute('aria-pressed', 'false');
    expect(localStorage).toHaveLength(0);
  });

  it('shows the grid of a read-only workbook, and takes no entry', async () => {
    workbook.readOnly = true;
    try {
      await openFollowUp();
      await waitFor(() => expect(within(product('P25-AAAAA')).queryAllByRole('button')).toHaveLength(0));
      expect(within(product('P25-AAAAA')).getByRole('img', { name: /^Costa Rica: reportó/ })).toBeInTheDocument();
      expect(screen.queryByText('Marque los países que reportaron.')).not.toBeInTheDocument();
    } finally {
      workbook.readOnly = false;
    }
  });

  it('says where good practices are recorded as long as there are none', async () => {
    const { user } = await openFollowUp();
    await user.click(screen.getByRole('tab', { name: 'Buenas prácticas' }));
    expect(screen.getByRole('heading', { name: 'Aún no hay buenas prácticas' })).toBeInTheDocument();
    expect(screen.getByText(/en la hoja Productos/)).toBeInTheDocument();
  });

  it('shows the newest of many products, the others when asked, and tells those of one title apart', async () => {
    const snapshot = await readBook();
    const edits = Array.from({ length: 23 }, (_, index) => {
      const agreedOn = `2025-05-${String(index + 1).padStart(2, '0')}`;
      const values = { id: `P25-GP${100 + index}`, class: 'goodPractice', title: 'Ventanilla única', agreedOn };
      return { table: 'Product' as const, base: null, values };
    });
    await act(() => saveRecords(snapshot, { edits, who: '', now: '2025-06-15T10:00:00' }));
    const { user } = await openFollowUp();
    await user.click(screen.getByRole('tab', { name: 'Buenas prácticas' }));
    const groups = () => screen.getAllByRole('group', { name: /^Ventanilla única · P25-GP/ });
    await waitFor(() => expect(groups()).toHaveLength(20));
    expect(groups()[0]).toHaveAccessibleName('Ventanilla única · P25-GP122');
    await user.click(screen.getByRole('button', { name: 'Mostrar 3 más' }));
    await waitFor(() => expect(groups()).toHaveLength(23));
    expect(screen.queryByRole('button', { name: /^Mostrar/ })).not.toBeInTheDocument();
  });
});
