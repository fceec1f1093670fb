/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { Workbook } from 'excel-host';
import { planIndicators } from '../../../../src/domain/indicators/planIndicators';
import type { NewRow } from '../../../../src/domain/records/changes';
import { planValues } from '../../../../src/domain/records/strategicPlan';
import { thePlan } from '../../../../src/domain/plan/thePlan';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { accessibilityFaults, findView, goTo, openOffice, readBook, renderPane } from '../../openPane';

jest.mock('../../../../src/commands/clock', () => ({ today: () => '2027-01-15', now: () => '2027-01-15T10:00:00' }));

const next = {
  ...thePlan,
  code: '2027-2030',
  start: '2027-01-01',
  end: '2030-12-31',
  name: { es: 'Plan que sigue', en: '' },
};
const rows: readonly NewRow[] = [
  ...[thePlan, next].map((plan): NewRow => ({ table: 'StrategicPlan', record: planValues(plan) })),
  ...planIndicators('es').map((record): NewRow => ({
    table: 'Indicator',
    record: record.id === 'R1' ? { ...record, planTarget: 8 } : record,
  })),
];
beforeAll(async () => {
  await openOffice(new Workbook());
  await createMatrix('es', { today: '2026-12-15', rows });
});
afterEach(() => localStorage.clear());

async function openTargets() {
  const pane = renderPane();
  await goTo(pane.user, 'Indicadores');
  const card = (await screen.findAllByRole('article'))[0]!;
  await pane.user.click(within(card).getByRole('button', { name: /^Ficha/ }));
  await findView('Ficha del indicador');
  await pane.user.click(await screen.findByRole('button', { name: 'Metas de cada plan…' }));
  await findView('Línea base y metas');
  return pane;
}
const plan = (name: string) => within(screen.getByRole('region', { name }));
const targetsOfR1 = async () =>
  (await readBook()).matrix.tables.Target.rows
    .map(({ record }) => record)
    .filter(({ indicator }) => indicator === 'R1')
    .map(({ plan: code, kind, year, value }) => [code, kind, year, value]);

describe('Línea base y metas', () => {
  it('are entered plan by plan, and written to their table', async () => {
    const { user } = await openTargets();
    const before = plan(thePlan.name.es);
    expect(before.getByText('Meta del Plan').nextElementSibling).toHaveTextContent('8');
    expect(before.getByRole('button', { name: 'Ficha del indicador' })).toBeInTheDocument();
    const own = plan('Plan que sigue');
    expect(own.getByText('Sin línea base ni metas.')).toBeInTheDocument();
    await user.click(own.getByRole('button', { name: 'Anotar línea base y metas de «Plan que sigue»' }));
    await user.type(own.getByLabelText('Línea base'), '2');
    await user.type(own.getByLabelText('Meta del año 2028'), '4');
    await user.type(own.getByLabelText('Meta del Plan'), '9');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(own.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Metas de R1 guardadas: Plan que sigue.')).toBeInTheDocument();
    expect(await targetsOfR1()).toEqual([
      ['2027-2030', 'baseline', null, 2],
      ['2027-2030', 'year', 2028, 4],
      ['2027-2030', 'plan', null, 9],
    ]);
    // The form stays: a second change writes into the rows that it made.
    await user.clear(own.getByLabelText('Meta del Plan'));
    await user.type(own.getByLabelText('Meta del Plan'), '10');
    await waitFor(() =>
      expect(own.getByRole('button', { name: 'Guardar' })).not.toHaveAttribute('aria-disabled', 'true'),
    );
    await user.click(own.getByRole('button', { name: 'Guardar' }));
    await waitFor(async () => expect((await targetsOfR1()).at(-1)).toEqual(['2027-2030', 'plan', null, 10]));
    expect(await targetsOfR1()).toHaveLength(3);
  });

  it('are kept as a draft that Inicio leads back to', async () => {
    const { user, unmount } = await openTargets();
    const own = plan('Plan que sigue');
    await user.click(own.getByRole('button', { name: /^Anotar/ }));
    await user.type(own.getByLabelText('Meta del año 2029'), '6');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    unmount();
    const again = renderPane();
    await again.user.click(await screen.findByRole('button', { name: 'Línea base y metas: R1, 2027-2030' }));
    await findView('Línea base y metas');
    expect(await screen.findByText(/^Se recuperó un borrador/)).toBeInTheDocument();
    expect(screen.getByLabelText('Meta del año 2029')).toHaveValue(6);
  });

  it('move from the columns of the first plan by one click in Revisión, once', async () => {
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    const section = within(await screen.findByRole('region', { name: 'Metas en la hoja Indicadores' }));
    await user.click(section.getByRole('button', { name: 'Pasar a la hoja Metas' }));
    expect(await screen.findByText('Las metas están en la hoja Metas.')).toBeInTheDocument();
    expect(await targetsOfR1()).toContainEqual(['2023-2026', 'plan', null, 8]);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Metas en la hoja Indicadores' })).toBeNull());
    await goTo(user, 'Indicadores');
    const card = (await screen.findAllByRole('article'))[0]!;
    await user.click(within(card).getByRole('button', { name: /^Ficha/ }));
    await findView('Ficha del indicador');
    // What is said in their table is not asked for a second time here.
    expect(screen.queryByLabelText('Meta del Plan')).toBeNull();
    expect(screen.getByRole('button', { name: 'Metas de cada plan…' })).toBeInTheDocument();
  });
});
