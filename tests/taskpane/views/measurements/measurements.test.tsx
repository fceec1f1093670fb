/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Workbook } from 'excel-host';
import type { NewRow } from '../../../../src/domain/records/changes';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { accessibilityFaults, findView, goTo, openOffice, readBook, renderPane } from '../../openPane';

const workbook = new Workbook();
const indicator = (id: string, nameEs: string, measure: string, timing: string, source = 'Measurement'): NewRow => ({
  table: 'Indicator',
  record: { id, nameEs, level: 'result', source, measure, timing },
});
const measured = (id: string, country: string, date: string, more: NewRow['record']): NewRow => ({
  table: 'Measurement',
  record: { id, indicator: 'X1', country, date, ...more },
});
beforeAll(async () => {
  await openOffice(workbook);
  const rows: readonly NewRow[] = [
    indicator('X1', 'Días de respuesta', 'promedio(Valor)', 'último: Fecha'),
    indicator('X2', 'Talleres realizados', 'porcentaje(Estado = Realizada)', 'flujo: Fin real', 'Activity'),
    measured('V25-22222', 'MX', '2025-02-01', { value: 20 }),
    measured('V25-33333', 'MX', '2025-05-01', { value: 14, verification: 'Encuesta anual' }),
    measured('V25-44444', 'CR', '2025-03-01', { value: 5 }),
    measured('V25-55555', 'PA', '2025-03-01', { rating: 'high' }),
    ...(['held', 'approved', 'held'] as const).map((status, at): NewRow => ({
      table: 'Activity',
      record: { id: `A25-${at + 2}2222`, title: `Taller ${at}`, type: 'workshop', status, actualEnd: '2025-03-01' },
    })),
  ];
  await createMatrix('es', { today: '2025-07-15', rows });
});
afterEach(() => localStorage.clear());

async function openCard(id: string) {
  const pane = renderPane();
  await goTo(pane.user, 'Indicadores');
  const card = await screen.findByRole('article', { name: new RegExp(`^${id} `) });
  return { ...pane, card: within(card) };
}

async function openWhy(id: string, period: string) {
  const pane = await openCard(id);
  await pane.user.click(pane.card.getByRole('button', { name: /acumulado del Plan/ }));
  await findView('¿Por qué este número?');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Periodo que abarca' }), 'semester');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Periodo' }), period);
  return pane;
}

describe('Mediciones', () => {
  it('lists what was measured, the latest first, and finds it by words', async () => {
    const { user } = renderPane();
    await goTo(user, 'Más');
    const open = await screen.findByRole('button', { name: 'Ver las mediciones…' });
    await waitFor(() => expect(open).toBeEnabled());
    await user.click(open);
    await findView('Mediciones');
    const rows = within(await screen.findByRole('list', { name: 'Mediciones' })).getAllByRole('button');
    expect(rows.map((row) => row.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      'X1 · 14Días de respuesta1 may 2025 · México',
      'X1 · 5Días de respuesta1 mar 2025 · Costa Rica',
      'X1 · AltoDías de respuesta1 mar 2025 · Panamá',
      'X1 · 20Días de respuesta1 feb 2025 · México',
    ]);
    await user.type(screen.getByRole('searchbox', { name: 'Buscar mediciones' }), 'encuesta');
    expect(screen.getByText('1 de 4 mediciones')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('takes a new one from the card of its indicator, of which it knows whose it is', async () => {
    const { user, card } = await openCard('X1');
    await user.click(card.getByRole('button', { name: 'Anotar una medición…' }));
    await findView('Mediciones');
    expect(await screen.findByRole('combobox', { name: 'Indicador' })).toHaveValue('X1 · Días de respuesta');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(screen.getByRole('button', { name: 'Fecha' })).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText(/^Fecha/), { target: { value: '2025-07-01' } });
    await user.type(screen.getByLabelText('Valor'), '12.5');
    await user.tab();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/^Se guardó la medición «X1 · 1 jul 2025»\./)).toBeInTheDocument();
    const { rows } = (await readBook()).matrix.tables.Measurement;
    expect(rows.at(-1)?.record).toMatchObject({ indicator: 'X1', date: '2025-07-01', value: 12.5 });
  });
});

describe('why a value of a new kind', () => {
  it('of the latest is told with what a later one took the place of, and what is blank', async () => {
    await openWhy('X1', '2025-S1');
    expect(
      screen.getByText(/^Calcula el promedio de «Valor» de las mediciones del indicador; de cada país/),
    ).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Del periodo, con otra posterior (1)' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Del periodo, en blanco (1)' })).toBeInTheDocument();
    expect(screen.getByText(/^2 filas cuentan \+ 1 en blanco \+ 1 con otra posterior/)).toBeInTheDocument();
    expect(screen.getByText('9.5')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('of a share is told with which rows meet it', async () => {
    await openWhy('X2', '2025-S1');
    expect(screen.getByText('66.7')).toBeInTheDocument();
    expect(await screen.findByText('Cumplen 2 de 3.')).toBeInTheDocument();
    expect(screen.getByText(/no cumple/)).toBeInTheDocument();
  });

  it('of nothing is blank and says so', async () => {
    await openWhy('X2', '2024-S1');
    expect(screen.getByText('sin valor')).toBeInTheDocument();
    expect(screen.getByText(/el porcentaje queda en blanco, no es 0\.$/)).toBeInTheDocument();
  });
});
