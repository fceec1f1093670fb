/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, waitFor, within } from '@testing-library/react';
import { Workbook, type ExcelHost } from 'excel-host';
import { openWorkbook, readAgain } from '../../../../src/workbook/openWorkbook';
import { accessibilityFaults, findView, goTo, openOffice, renderPane } from '../../openPane';

jest.mock('../../../../src/workbook/openWorkbook', () => {
  const real = jest.requireActual<{ openWorkbook: typeof openWorkbook; readAgain: typeof readAgain }>(
    '../../../../src/workbook/openWorkbook',
  );
  return { ...real, openWorkbook: jest.fn(real.openWorkbook), readAgain: jest.fn(real.readAgain) };
});

const workbook = new Workbook('Mi hoja');
let host: ExcelHost;
beforeAll(async () => {
  ({ host } = await openOffice(workbook));
});
afterEach(() => {
  host.intercept = (_, carryOut) => carryOut();
  workbook.readOnly = false;
  localStorage.clear();
});

async function openView() {
  const pane = renderPane();
  await goTo(pane.user, 'Más');
  const open = await screen.findByRole('button', { name: 'Comprobar este Excel…' });
  await waitFor(() => expect(open).toBeEnabled());
  await pane.user.click(open);
  await findView('Comprobar este Excel');
  return pane;
}

const startButton = () => screen.findByRole('button', { name: /^Empezar la comprobación|^Comprobar otra vez/ });
const sheetNames = () => workbook.sheets.map(({ name }) => name);

describe('Comprobar este Excel', () => {
  it('says what it will do before it does anything', async () => {
    await openView();
    expect(await startButton()).toBeEnabled();
    expect(screen.getByText(/«Comprobación», y al final se elimina/)).toBeInTheDocument();
    expect(screen.getByText(/ya no se podrá deshacer/)).toBeInTheDocument();
    expect(sheetNames()).toEqual(['Mi hoja']);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('can be stopped, tells what it found so far and leaves nothing in the workbook', async () => {
    const { user } = await openView();
    await user.click(await startButton());
    await screen.findByText(/^[1-9]\d* de \d+$/);
    expect(sheetNames()).toContain('Comprobación');
    await user.click(screen.getByRole('button', { name: 'Cancelar' }));
    const result = await screen.findByRole('group', { name: 'Comprobación detenida' });
    expect(result).toHaveFocus();
    expect(within(result).getByText(/^\d+ como se esperan?, ninguna distinta\.$/)).toBeInTheDocument();
    expect(sheetNames()).toEqual(['Mi hoja']);
  });

  it('reads the workbook again only once it is over', async () => {
    const { user } = await openView();
    const readings = () => jest.mocked(openWorkbook).mock.calls.length + jest.mocked(readAgain).mock.calls.length;
    const before = readings();
    let hasRested = false;
    host.intercept = async (_, carryOut) => {
      // Longer than it takes the pane to read what was changed.
      if (!hasRested && sheetNames().includes('Comprobación')) {
        hasRested = true;
        await new Promise((resolve) => setTimeout(resolve, 1_500));
      }
      return carryOut();
    };
    await user.click(await startButton());
    await screen.findByText(/^[1-9]\d* de \d+$/);
    // An hour later somebody comes back to the pane.
    const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_000);
    window.dispatchEvent(new Event('focus'));
    clock.mockRestore();
    expect([hasRested, readings()]).toEqual([true, before]);
    await user.click(screen.getByRole('button', { name: 'Cancelar' }));
    await screen.findByRole('group', { name: 'Comprobación detenida' });
    await waitFor(() => expect(readings()).toBeGreaterThan(before));
  });

  it('shows what differs with its source, and all of it as a text without data of the workbook', async () => {
    workbook.type(workbook.activeSheet, 0, 0, 'secreto');
    // This Excel refuses to look for anything.
    host.intercept = async (body, carryOut) =>
      body.includes('"Name":"FindOrNullObject"') ? host.failure('GeneralException') : carryOut();
    const { user } = await openView();
    await user.click(await startButton());
    const result = await screen.findByRole('group', { name: 'Comprobación terminada' });
    const differing = within(result).getByRole('region', { name: 'Lo que es distinto en este Excel' });
    const belief = within(differing)
      .getByText(/A whole match to the letter is found/)
      .closest('li') as HTMLElement;
    expect(belief).toHaveTextContent('Se observó{"error":"GeneralException"}');
    expect(belief).toHaveTextContent('https://learn.microsoft.com/javascript/api/excel/excel.range');
    const { value } = within(result).getByRole<HTMLTextAreaElement>('textbox', { name: /Resultado/ });
    expect(value).toMatch(/^Matriz CRM: \d/);
    expect(value).toMatch(/^ExcelApi: 1\.\d+$/m);
    expect(value).toMatch(/^DIFFERS find\.whole/m);
    expect(value).not.toMatch(/secreto|Mi hoja/);
    expect(await accessibilityFaults()).toEqual([]);
    expect(sheetNames()).toEqual(['Mi hoja']);
  });

  it('keeps the last result for whoever comes back to it', async () => {
    const { user } = await openView();
    expect(await screen.findByRole('group', { name: /^Comprobación (terminada|detenida)$/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Más' }));
    expect(await screen.findByRole('button', { name: 'Comprobar este Excel…' })).toBeInTheDocument();
  });

  it('does not begin in a workbook that can only be read', async () => {
    workbook.readOnly = true;
    await openView();
    await waitFor(() => expect(screen.getByText(/Este libro es de solo lectura/)).toBeInTheDocument());
    expect(await startButton()).toBeDisabled();
  });
});
