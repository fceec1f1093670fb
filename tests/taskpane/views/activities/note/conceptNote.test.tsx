/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blankRecord } from '../../../../../src/domain/records/declaration';
import { noteHints } from '../../../../../src/domain/note/noteHints';
import { activity } from '../../../../../src/domain/records/activity';
import { type ExcelHost, Workbook } from 'excel-host';
import { createMatrix } from '../../../../../src/workbook/creation/createMatrix';
import { accessibilityFaults, goTo, openOffice, readBook, renderPane, unfold } from '../../../openPane';

const workbook = new Workbook();
let host: ExcelHost;
const titles = ['Taller de fronteras', 'Reunión de protección', 'Seminario laboral'];

beforeAll(async () => {
  ({ host } = await openOffice(workbook));
  const rows = titles.map((title, index) => ({
    table: 'Activity' as const,
    record: {
      ...blankRecord(activity),
      ...{ id: `A25-2222${index + 2}`, title, type: 'workshop', leadGroup: 'GT-PRO', status: 'approved' },
      plannedStart: '2025-08-01',
    },
  }));
  await createMatrix('es', { today: '2025-07-15', rows });
});
afterEach(() => localStorage.clear());

async function openNote(title: string) {
  const pane = renderPane();
  await goTo(pane.user, 'Actividades');
  await pane.user.click(await screen.findByRole('button', { name: new RegExp(title) }));
  await screen.findByRole('form', { name: /^Actividad A25/ });
  return pane;
}

async function write(user: ReturnType<typeof renderPane>['user'], section: string, field: string, text: string) {
  await unfold(user, section);
  const box = await screen.findByRole('textbox', { name: new RegExp(`^${field}`) });
  await user.clear(box);
  await user.click(box);
  await user.paste(text);
}

const noteOf = async (id: string) =>
  (await readBook()).matrix.tables.ConceptNote.rows.find(({ record }) => record.id === id)?.record;

describe('the concept note', () => {
  it('is filled beside the row, shows how complete it is, and is written with it', async () => {
    const { user } = await openNote('Taller de fronteras');
    const before = screen.getByRole('progressbar', { name: /^Antes de realizarla/ });
    expect(before).toHaveAccessibleName('Antes de realizarla: 5 de 26 datos');
    await write(user, 'Antecedentes y justificación', 'Antecedentes', 'Uno\n- dos\n- tres');
    expect(before).toHaveAccessibleName('Antes de realizarla: 6 de 26 datos');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Guardada A25-22222, «Taller de fronteras».')).toBeInTheDocument();
    expect((await noteOf('A25-22222'))?.background).toBe('Uno\n- dos\n- tres');
    const row = (await readBook()).matrix.tables.Activity.rows[0]?.record;
    expect(row).toMatchObject({ noteStatus: 'incomplete', noteShare: 0.23 });
  });

  it('says beside each field what to write, as the Word document does, but for how to choose where the form picks', async () => {
    const { user } = await openNote('Taller de fronteras');
    await unfold(user, 'Presupuesto y logística');
    const funding = await screen.findByRole('textbox', { name: /^Quién cubre qué/ });
    expect(funding).toHaveAccessibleDescription(noteHints['ConceptNote.funding']?.es);
    await user.click(funding);
    await user.paste('OIM: 12 mil');
    expect(funding).toHaveAccessibleDescription(/No se entiende cuánto cubre: OIM\./);
    await unfold(user, 'Participantes, países y socios');
    expect(await screen.findByText('Organismos y redes que apoyan.')).toBeInTheDocument();
    expect(screen.queryByText(/uno por línea/i)).toBeNull();
  });

  it('takes people to each missing field with one click', async () => {
    const { user } = await openNote('Seminario laboral');
    await user.click(screen.getByRole('button', { name: 'Faltan 21' }));
    await user.click(screen.getByRole('button', { name: 'Punto focal' }));
    expect(await screen.findByRole('textbox', { name: /^Punto focal/ })).toHaveFocus();
  });

  it('does not let an activity be held without it, and lists what is missing', async () => {
    const { user } = await openNote('Seminario laboral');
    await unfold(user, 'Identificación');
    await user.click(screen.getByRole('combobox', { name: /^Estado/ }));
    await user.click(await screen.findByRole('option', { name: 'Realizada' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const gate = await screen.findByRole('group', { name: 'Falta completar la nota conceptual' });
    expect(gate).toHaveFocus();
    await user.click(within(gate).getByRole('button', { name: 'Anotar el motivo de una excepción' }));
    const reason = await screen.findByRole('textbox', { name: /^Excepción a la nota/ });
    expect(reason).toHaveFocus();
    await user.paste('Emergencia regional');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/^Guardada /)).toBeInTheDocument();
    const { tables } = (await readBook()).matrix;
    expect(tables.Activity.rows[2]?.record).toMatchObject({ status: 'held', noteException: 'Emergencia regional' });
    const logged = tables.ChangeLog.rows
      .map(({ record }) => record)
      .filter(({ field }) => field === 'Excepción a la nota');
    expect(logged).toMatchObject([{ record: 'A25-22224', after: 'Emergencia regional' }]);
  });

  it('survives a pane that is closed halfway, as a draft that can be dropped', async () => {
    const { user, unmount } = await openNote('Reunión de protección');
    await write(user, 'Antecedentes y justificación', 'Justificación', 'A medio escribir');
    unmount();
    const again = await openNote('Reunión de protección');
    await unfold(again.user, 'Antecedentes y justificación');
    expect(await screen.findByRole('textbox', { name: /^Justificación/ })).toHaveValue('A medio escribir');
    expect(screen.getByText(/^Se recuperó un borrador sin guardar/)).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await again.user.click(screen.getByRole('button', { name: 'Descartar el borrador' }));
    await unfold(again.user, 'Antecedentes y justificación');
    expect(await screen.findByRole('textbox', { name: /^Justificación/ })).toHaveValue('');
    expect(localStorage).toHaveLength(0);
  });

  it('says that a draft lasts only as long as the pane, where the machine has no room for it', async () => {
    const { user } = await openNote('Reunión de protección');
    const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    try {
      await write(user, 'Antecedentes y justificación', 'Justificación', 'Sin sitio');
      const warning = await screen.findByText(/^El borrador no se puede conservar/);
      // It stands where it is seen wherever the person is in the form.
      expect(screen.getByRole('main')).not.toContainElement(warning);
      await user.clear(screen.getByRole('textbox', { name: /^Justificación/ }));
      await waitFor(() => expect(warning).not.toBeInTheDocument());
    } finally {
      setItem.mockRestore();
    }
  });

  it('says so as long as such a draft waits, also after the form was left, until it is dropped', async () => {
    const { user } = await openNote('Reunión de protección');
    const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    try {
      await write(user, 'Antecedentes y justificación', 'Justificación', 'Sin sitio');
      await user.click(screen.getByRole('button', { name: 'Volver' }));
      expect(await screen.findByRole('alertdialog')).toHaveTextContent(/si sale, queda solo hasta que cierre el panel/);
      await user.click(await screen.findByRole('button', { name: 'Salir y dejar borrador' }));
      expect(await screen.findByText(/^El borrador no se puede conservar/)).toBeInTheDocument();
      const [left] = await screen.findAllByRole('button', { name: /Reunión de protección/ });
      await user.click(left!);
      await user.click(await screen.findByRole('button', { name: 'Descartar el borrador' }));
      await waitFor(() => expect(screen.queryByText(/^El borrador no se puede conservar/)).not.toBeInTheDocument());
    } finally {
      setItem.mockRestore();
    }
  });

  it('survives a write that fails, and is saved by pressing again', async () => {
    const { user } = await openNote('Reunión de protección');
    await write(user, 'Antecedentes y justificación', 'Justificación', 'Motivo');
    host.setFault('generalException', true);
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/^Excel no pudo completar la operación/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /^Justificación/ })).toHaveValue('Motivo');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Guardada A25-22223, «Reunión de protección».')).toBeInTheDocument();
    expect((await noteOf('A25-22223'))?.justification).toBe('Motivo');
    expect(localStorage).toHaveLength(0);
  });

  it('goes on to the next activity of the list', async () => {
    const { user } = await openNote('Taller de fronteras');
    await write(user, 'Antecedentes y justificación', 'Justificación', 'Otra');
    await user.click(screen.getByRole('button', { name: 'Guardar y siguiente' }));
    expect(await screen.findByRole('form', { name: 'Actividad A25-22223' })).toBeInTheDocument();
  });

  it('makes and links products of the activity', async () => {
    const { user } = await openNote('Taller de fronteras');
    await unfold(user, 'Acuerdos y resultados');
    const products = await screen.findByRole('group', { name: 'Productos logrados' });
    await user.click(within(products).getByRole('button', { name: 'Agregar un producto nuevo' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await within(products).findByRole('combobox', { name: /^Clase/ })).toHaveFocus();
    await user.type(within(products).getByRole('combobox', { name: /^Clase/ }), 'hoja{Enter}');
    await user.click(within(products).getByRole('textbox', { name: /^Título/ }));
    await user.paste('Hoja de ruta regional');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Guardada A25-22222, «Taller de fronteras».')).toBeInTheDocument();
    const row = (await readBook()).matrix.tables.Product.rows[0]?.record;
    expect(row).toMatchObject({ class: 'roadmap', title: 'Hoja de ruta regional', activities: ['A25-22222'] });
    await waitFor(() => expect(localStorage).toHaveLength(0));

    await write(user, 'Antecedentes y justificación', 'Justificación', 'Con su producto');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(async () => expect((await noteOf('A25-22222'))?.justification).toBe('Con su producto'));
    expect((await readBook()).matrix.tables.Product.rows).toHaveLength(1);
  });

  it('keeps what is typed while it is being saved, as unsaved', async () => {
    const { user } = await openNote('Seminario laboral');
    await write(user, 'Antecedentes y justificación', 'Justificación', 'Primero');
    const { intercept } = host;
    let answer = () => {};
    const isAnswered = new Promise<void>((resolve) => (answer = resolve));
    host.intercept = (_, carryOut) => isAnswered.then(() => carryOut());
    const box = screen.getByRole('textbox', { name: /^Justificación/ });
    try {
      await user.click(screen.getByRole('button', { name: 'Guardar' }));
      await user.click(box);
      await user.paste(' y después');
    } finally {
      answer();
      host.intercept = intercept;
    }
    expect(await screen.findByText('Guardada A25-22224, «Seminario laboral».')).toBeInTheDocument();
    expect((await noteOf('A25-22224'))?.justification).toBe('Primero');
    expect(screen.getByRole('textbox', { name: /^Justificación/ })).toHaveValue('Primero y después');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(async () => expect((await noteOf('A25-22224'))?.justification).toBe('Primero y después'));
  });
});

describe('a concept note taken out of the pane', () => {
  async function choose(action: string) {
    const { user } = await openNote('Taller de fronteras');
    await user.click(screen.getByRole('button', { name: 'Más acciones' }));
    await user.click(await screen.findByRole('menuitem', { name: action }));
  }

  it('is a sheet to print', async () => {
    await choose('Nota en una hoja para imprimir');
    expect(await screen.findByText('La hoja «Nota A25-22222» está lista para imprimir.')).toBeInTheDocument();
    const values = workbook.sheet('Nota A25-22222')?.rows.flatMap((row) => row.map((cell) => cell?.value));
    expect(values).toContain('Taller de fronteras');
  });

  it('is a Word file, with the sheet offered beside it', async () => {
    const files: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    });
    await choose('Nota en Word (.docx)');
    expect(await screen.findByText(/^Se descargó «Nota conceptual A25-22222\.docx»/)).toBeInTheDocument();
    expect(files[0]?.size).toBeGreaterThan(5000);
    expect(screen.getByRole('button', { name: 'Nota en una hoja para imprimir' })).toBeInTheDocument();
  });

  it('is a sheet or a text to copy where the pane cannot download, as on a Mac', async () => {
    // The library does not let its platform be changed: the one that it runs on is called a Mac instead.
    const platform = jest.replaceProperty(Office.PlatformType, 'Mac', Office.context.platform as never);
    try {
      await choose('Nota en Word (.docx)');
      const dialog = await screen.findByRole('dialog', { name: 'Aquí el panel no puede descargar archivos' });
      const copy = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'La nota como texto' });
      expect(copy.value).toContain('Actividad: Taller de fronteras');
      expect(await accessibilityFaults()).toEqual([]);
      await userEvent.click(within(dialog).getByRole('button', { name: 'Nota en una hoja para imprimir' }));
      expect(await screen.findByText('La hoja «Nota A25-22222» está lista para imprimir.')).toBeInTheDocument();
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    } finally {
      platform.restore();
    }
  });

  it('gives the focus back to what was pressed when Esc closes what is shown in place of a download', async () => {
    const platform = jest.replaceProperty(Office.PlatformType, 'Mac', Office.context.platform as never);
    try {
      await choose('Nota en Word (.docx)');
      await screen.findByRole('dialog');
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
      await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-haspopup', 'menu'));
    } finally {
      platform.restore();
    }
  });
});
