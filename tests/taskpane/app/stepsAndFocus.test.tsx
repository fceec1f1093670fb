/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { announceOutcome } from '../../../src/commands/commandOutcome';
import { activity } from '../../../src/domain/records/activity';
import { blankRecord } from '../../../src/domain/records/declaration';
import { type ExcelHost, Workbook } from 'excel-host';
import { createMatrix } from '../../../src/workbook/creation/createMatrix';
import { WorkbookError } from '../../../src/workbook/workbookError';
import { findView, goTo, openOffice, renderPane, unfold } from '../openPane';

const workbook = new Workbook();
let host: ExcelHost;
type User = ReturnType<typeof renderPane>['user'];

beforeAll(async () => {
  ({ host } = await openOffice(workbook));
});
afterEach(() => localStorage.clear());

const press = (user: User, name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const inPane = () => screen.getByRole('tabpanel').contains(document.activeElement);

async function openNote(user: User, title: string) {
  await user.click(await screen.findByRole('button', { name: new RegExp(title) }));
  await screen.findByRole('form', { name: /^Actividad A25/ });
}

async function write(user: User, field: string, text: string) {
  await unfold(user, 'Antecedentes y justificación');
  const box = await screen.findByRole('textbox', { name: new RegExp(`^${field}`) });
  await user.clear(box);
  await user.click(box);
  await user.paste(text);
}

async function openList() {
  const pane = renderPane();
  await goTo(pane.user, 'Actividades');
  await screen.findByRole('button', { name: /Taller de fronteras/ });
  return pane;
}

describe('a button of the ribbon on a workbook without a matrix', () => {
  it.each([{ kind: 'reviewAsked' } as const, { kind: 'failed', error: new WorkbookError('noMatrix') } as const])(
    'leads to where one can be made, and says why: $kind',
    async (outcome) => {
      const { user } = renderPane();
      await goTo(user, 'Más');
      act(() => announceOutcome(outcome));
      await findView('Inicio');
      expect(await screen.findByRole('alert')).toHaveTextContent('Este libro no tiene la matriz.');
      expect(await screen.findByRole('button', { name: 'Crear la matriz' })).toBeEnabled();
    },
  );

  it('says so too when the pane opens only then', async () => {
    announceOutcome({ kind: 'reviewAsked' });
    renderPane();
    expect(await screen.findByText(/^Este libro no tiene la matriz/)).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Crear la matriz' })).toBeEnabled();
  });
});

describe('in a matrix', () => {
  beforeAll(async () => {
    const rows = ['Taller de fronteras', 'Reunión de protección'].map((title, index) => ({
      table: 'Activity' as const,
      record: {
        ...blankRecord(activity),
        ...{ id: `A25-2222${index + 2}`, title, type: 'workshop', leadGroup: 'GT-PRO', status: 'approved' },
      },
    }));
    await createMatrix('es', { today: '2025-07-15', rows });
  });

  it('shows what was saved, not what stood there before, where the workbook cannot be read again', async () => {
    const { user } = await openList();
    await openNote(user, 'Taller de fronteras');
    await write(user, 'Justificación', 'Lo nuevo');
    let failures = 0;
    let isWritten = false;
    const { intercept } = host;
    host.intercept = async (body, carryOut) => {
      if (isWritten && ++failures) return host.failure('ServiceNotAvailable');
      isWritten = body.includes('"ActionType":4');
      return carryOut();
    };
    try {
      await press(user, 'Guardar');
      await screen.findByText('Guardada A25-22222, «Taller de fronteras».');
      await waitFor(() => expect(failures).toBeGreaterThan(0));
      await act(() => new Promise((resolve) => setTimeout(resolve)));
      expect(screen.getByRole('textbox', { name: /^Justificación/ })).toHaveValue('Lo nuevo');
    } finally {
      host.intercept = intercept;
    }
  });

  describe('a message', () => {
    it('of a save goes as the next record is edited, and never stands above its refusal', async () => {
      const { user } = await openList();
      await openNote(user, 'Taller de fronteras');
      await write(user, 'Justificación', 'Uno');
      await press(user, 'Guardar');
      expect(await screen.findByText('Guardada A25-22222, «Taller de fronteras».')).toBeInTheDocument();
      await press(user, 'Volver');
      await openNote(user, 'Reunión de protección');
      expect(screen.queryByText('Guardada A25-22222, «Taller de fronteras».')).not.toBeInTheDocument();
      await write(user, 'Justificación', 'Dos');
      await press(user, 'Guardar y nueva');
      expect(await screen.findByText('Guardada A25-22223, «Reunión de protección».')).toBeInTheDocument();
      expect(screen.getByRole('form', { name: 'Nueva actividad' })).toBeInTheDocument();
      await press(user, 'Guardar');
      expect(screen.getByRole('group', { name: /datos por corregir/ })).toHaveFocus();
      expect(screen.queryByText('Guardada A25-22223, «Reunión de protección».')).not.toBeInTheDocument();
    });

    it('of a failure goes as the person edits on, or leaves', async () => {
      const { user } = await openList();
      await openNote(user, 'Taller de fronteras');
      const fail = async () => {
        await write(user, 'Justificación', `Otra ${Math.random()}`);
        host.setFault('generalException', true);
        await press(user, 'Guardar');
        return screen.findByText(/^Excel no pudo completar la operación/);
      };
      const message = await fail();
      await unfold(user, 'Identificación');
      expect(message).toBeInTheDocument();
      await user.type(screen.getByRole('textbox', { name: /^Justificación/ }), '.');
      expect(message).not.toBeInTheDocument();
      const again = await fail();
      await press(user, 'Volver');
      await user.click(await screen.findByRole('button', { name: 'Descartar cambios' }));
      await screen.findByRole('button', { name: /Taller de fronteras/ });
      expect(again).not.toBeInTheDocument();
    });

    it('goes as another record is selected in the sheet', async () => {
      const { user } = await openList();
      await openNote(user, 'Taller de fronteras');
      await write(user, 'Justificación', 'Tres');
      await press(user, 'Guardar');
      const message = await screen.findByText('Guardada A25-22222, «Taller de fronteras».');
      const { sheet, area } = workbook.table('Actividades')!;
      act(() => workbook.select(sheet, { row: area.row + 2, column: area.column + 1, rows: 1, columns: 1 }, 'user'));
      await screen.findByRole('form', { name: 'Actividad A25-22223' });
      expect(message).not.toBeInTheDocument();
    });
  });

  describe('the focus', () => {
    it('stays in the pane after a new record is saved, dropped, or refused by Excel', async () => {
      const { user } = await openList();
      await press(user, 'Nueva actividad');
      await user.type(screen.getByRole('textbox', { name: /^Actividad/ }), 'Algo');
      await press(user, 'Cancelar');
      await user.click(await screen.findByRole('button', { name: 'Descartar cambios' }));
      await screen.findByRole('button', { name: /Taller de fronteras/ });
      await waitFor(() => expect(inPane()).toBe(true));

      await openNote(user, 'Taller de fronteras');
      await write(user, 'Justificación', 'Cuatro');
      host.setFault('generalException', true);
      await press(user, 'Guardar');
      await screen.findByText(/^Excel no pudo completar la operación/);
      await waitFor(() => expect(screen.getByRole('button', { name: 'Guardar' })).toHaveFocus());
      await press(user, 'Guardar');
      await screen.findByText('Guardada A25-22222, «Taller de fronteras».');
      expect(screen.getByRole('button', { name: 'Guardar' })).toHaveFocus();
      await press(user, 'Volver');
      await waitFor(() => expect(screen.getByRole('button', { name: /Taller de fronteras/ })).toHaveFocus());
    });

    it('goes to the view once a draft is dropped whose record is not in the sheet', async () => {
      const { user, unmount } = await openList();
      await press(user, 'Nueva actividad');
      await user.type(screen.getByRole('textbox', { name: /^Actividad/ }), 'Borrador');
      unmount();
      const again = renderPane();
      await again.user.click(await screen.findByRole('button', { name: /Borrador/ }));
      await again.user.click(await screen.findByRole('button', { name: 'Descartar el borrador' }));
      await screen.findByRole('button', { name: /Taller de fronteras/ });
      await waitFor(() => expect(inPane()).toBe(true));
    });

    it('is not taken from who works in the sheet', async () => {
      const { user } = await openList();
      await openNote(user, 'Taller de fronteras');
      const back = screen.getByRole('button', { name: 'Volver' });
      back.focus();
      act(() => void window.dispatchEvent(new FocusEvent('blur')));
      act(() => back.remove());
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
      expect(document.body).toHaveFocus();
      act(() => void window.dispatchEvent(new FocusEvent('focus')));
    });

    it('is let go where somebody leaves the pane with Tab after what had it is gone', async () => {
      const { user } = await openList();
      await openNote(user, 'Taller de fronteras');
      const back = screen.getByRole('button', { name: 'Volver' });
      back.focus();
      act(() => back.remove());
      const content = screen.getByRole('tabpanel');
      await waitFor(() => expect(content).toHaveFocus());
      // On the way out the focus manager puts a stop at the end of the page for a moment.
      const stop = document.body.appendChild(document.createElement('i'));
      stop.tabIndex = 0;
      stop.setAttribute('data-tabster-dummy', '');
      act(() => stop.focus());
      act(() => stop.remove());
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
      expect(document.body).toHaveFocus();
    });

    it('stays in the pane as the dates of a group are closed', async () => {
      const { user } = await openList();
      await goTo(user, 'Más');
      await user.click(await screen.findByRole('button', { name: /^Ver las responsabilidades/ }));
      const [enter] = await screen.findAllByRole('button', { name: /^Anotar fechas/ });
      await user.click(enter!);
      await user.click(
        within(await screen.findByRole('form', { name: /^Anotar/ })).getByRole('button', { name: 'Cerrar' }),
      );
      await waitFor(() => expect(inPane()).toBe(true));
    });
  });
});
