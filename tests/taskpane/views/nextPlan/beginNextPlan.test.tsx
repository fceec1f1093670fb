/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { Workbook } from 'excel-host';
import { listsOfPlan } from '../../../../src/domain/records/listIndex';
import { sampleRecords } from '../../../../src/domain/sample/sampleRecords';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { accessibilityFaults, findView, goTo, openOffice, readBook, renderPane } from '../../openPane';

let mockToday = '2027-01-15';
jest.mock('../../../../src/commands/clock', () => ({
  today: () => mockToday,
  now: () => `${mockToday}T10:00:00`,
}));

const workbook = new Workbook();
beforeAll(async () => {
  await openOffice(workbook);
  await createMatrix('es', { today: '2026-12-15', rows: sampleRecords({ language: 'es', activities: 20 }) });
});
afterEach(() => localStorage.clear());

async function openNextPlan() {
  const pane = renderPane();
  await goTo(pane.user, 'Más');
  const open = await screen.findByRole('button', { name: 'Empezar el plan siguiente…' });
  await waitFor(() => expect(open).toBeEnabled());
  await pane.user.click(open);
  await findView('Empezar el plan siguiente');
  return pane;
}
type User = Awaited<ReturnType<typeof openNextPlan>>['user'];
const step = (name: string) => screen.findByRole('heading', { level: 2, name: new RegExp(`^Paso \\d de 5: ${name}$`) });
async function next(user: User, name: string) {
  await user.click(screen.getByRole('button', { name: 'Siguiente' }));
  await step(name);
}
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('Empezar el plan siguiente', () => {
  it('proposes days, name and code, and says at the step what is wrong with them', async () => {
    const { user } = await openNextPlan();
    await step('El plan');
    expect(screen.getByLabelText(/^Desde/)).toHaveValue('2027-01-01');
    expect(screen.getByLabelText(/^Hasta/)).toHaveValue('2030-12-31');
    expect(screen.getByLabelText(/^Código/)).toHaveValue('2027-2030');
    expect(screen.getByRole('textbox', { name: 'Nombre' })).toHaveValue('Plan Estratégico de la CRM 2027-2030');
    expect(await accessibilityFaults()).toEqual([]);
    const end = screen.getByLabelText(/^Hasta/);
    await user.clear(end);
    await user.type(end, '2031-12-31');
    expect(screen.getByLabelText(/^Código/)).toHaveValue('2027-2031');
    const start = screen.getByLabelText(/^Desde/);
    await user.clear(start);
    await user.type(start, '2026-03-01');
    expect(await screen.findByText(/^El plan anterior llega hasta el 31.dic.2026/)).toBeInTheDocument();
    await user.clear(screen.getByRole('textbox', { name: 'Nombre' }));
    await user.clear(screen.getByLabelText(/^Nombre \(inglés\)/));
    await next(user, 'Listas');
    for (const name of ['Indicadores', 'Lo pendiente', 'Vista previa']) await next(user, name);
    expect(screen.queryByRole('button', { name: 'Empezar el plan' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ir a «El plan»' }));
    await step('El plan');
    expect(screen.getByText('Escriba el nombre del Plan.')).toBeInTheDocument();
    await user.clear(screen.getByLabelText(/^Desde/));
    await user.type(screen.getByLabelText(/^Desde/), '2027-01-01');
    for (const name of ['Listas', 'Indicadores', 'Lo pendiente', 'Vista previa']) await next(user, name);
    expect(screen.queryByRole('button', { name: 'Empezar el plan' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ir a «El plan»' }));
    await user.type(screen.getByRole('textbox', { name: 'Nombre (inglés)' }), 'Plan 2027');
    for (const name of ['Listas', 'Indicadores', 'Lo pendiente', 'Vista previa']) await next(user, name);
    expect(screen.getByRole('button', { name: 'Empezar el plan' })).toBeEnabled();
  });

  it('is what the first view leads to once the last plan is over, and quietly in its last semester', async () => {
    const over = renderPane();
    const said = /^«Plan Estratégico de la CRM 2023-2026» terminó el 31 dic 2026\. Sus últimos periodos aún se pueden/;
    expect(await screen.findByText(said)).toBeInTheDocument();
    await over.user.click(screen.getByRole('button', { name: 'Empezar el plan siguiente' }));
    await findView('Empezar el plan siguiente');
    over.unmount();
    for (const [day, isHinted] of [
      ['2026-12-31', true],
      ['2026-06-30', false],
    ] as const) {
      mockToday = day;
      const pane = renderPane();
      const steps = within(await screen.findByRole('region', { name: 'Qué hacer ahora' }));
      expect(steps.queryByRole('button', { name: /^Empezar el plan siguiente/ }) !== null).toBe(isHinted);
      expect(screen.queryByText(said)).toBeNull();
      pane.unmount();
    }
    mockToday = '2027-01-15';
  });

  it('keeps what was chosen when the pane is closed, and leads back to it', async () => {
    const first = await openNextPlan();
    await next(first.user, 'Listas');
    const lists = section('Pilares y temas');
    await first.user.click(lists.getByRole('button', { name: 'Agregar pegando una lista…' }));
    await first.user.click(lists.getByLabelText('Lista por agregar'));
    await first.user.paste('Datos\n\tRegistros\n\tCensos\n\tcensos');
    await first.user.click(lists.getByRole('button', { name: 'Agregar' }));
    expect(lists.getByText(/^Se agregó/)).toHaveTextContent(
      'Se agregó: Pilares: P27-1; Temas: T27-101, T27-102. 1 repetido se dejó fuera.',
    );
    act(() => void window.dispatchEvent(new Event('pagehide')));
    first.unmount();
    const { user } = renderPane();
    await user.click(await screen.findByRole('button', { name: 'Empezar el plan siguiente: 2027-2030' }));
    await findView('Empezar el plan siguiente');
    expect(await screen.findByText(/^Se recuperó un borrador/)).toBeInTheDocument();
    await next(user, 'Listas');
    expect(screen.getByRole('button', { name: 'T27-102 Censos' })).toBeInTheDocument();
  });

  it('begins a plan with what was chosen, whose indicators are then shown', async () => {
    const { user } = await openNextPlan();
    await next(user, 'Listas');
    const lists = section('Pilares y temas');
    await user.selectOptions(lists.getByLabelText('Pilares: qué sigue'), 'Elegir…');
    await user.click(lists.getByRole('checkbox', { name: /^PIL3/ }));
    expect(lists.getByText('Siguen 2 de 3.')).toBeInTheDocument();
    await user.selectOptions(lists.getByLabelText('Temas: qué sigue'), 'Elegir…');
    // What the plan did in each theme is told beside it.
    const done = lists.getAllByRole('checkbox', {
      name: /^T\d-\d\d .* · (sin actividades|1 actividad|\d+ actividades)$/,
    });
    expect(done).toHaveLength(39);
    await user.selectOptions(lists.getByLabelText('Temas: qué sigue'), 'Nada');
    await user.click(lists.getByRole('button', { name: 'Agregar pegando una lista…' }));
    await user.click(lists.getByLabelText('Lista por agregar'));
    await user.paste('1. Datos\r\n1.1 Registros\r\n1.2 Censos\r\n');
    await user.click(lists.getByRole('button', { name: 'Agregar' }));
    await user.click(lists.getByRole('button', { name: 'T27-101 Registros' }));
    await user.type(lists.getByRole('combobox', { name: /^Toma el lugar de/ }), 'T1-01{Enter}');
    expect(await accessibilityFaults()).toEqual([]);
    await next(user, 'Indicadores');
    await user.selectOptions(screen.getByLabelText('Indicadores: qué sigue'), 'Elegir…');
    await user.click(screen.getByRole('checkbox', { name: /^I3/ }));
    await user.type(screen.getByLabelText('Meta del Plan de R3'), '90');
    expect(await accessibilityFaults()).toEqual([]);
    await next(user, 'Lo pendiente');
    const activities = section('Actividades sin terminar');
    await user.selectOptions(activities.getByLabelText(/qué sigue/), 'all');
    await next(user, 'Vista previa');
    const preview = section('Plan Estratégico de la CRM 2027-2030');
    expect(preview.getByText('siguen 2, 1 nuevo, 1 no sigue')).toBeInTheDocument();
    expect(preview.getByText('siguen 0, 2 nuevos, 39 no siguen')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Empezar el plan' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'El plan empezó' })).toBeInTheDocument();
    const { matrix } = await readBook();
    const [, plan] = matrix.plans.all;
    if (!plan) throw new Error('There is no second plan.');
    expect(listsOfPlan(matrix.lists, plan).themes.members.map(({ code }) => code)).toEqual(['T27-101', 'T27-102']);
    expect(matrix.lists.themes.member('T27-101')?.replaces).toEqual(['T1-01']);
    expect(matrix.tables.Target.rows.some(({ record }) => record.indicator === 'R3' && record.value === 90)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Recalcular los indicadores' }));
    expect(await screen.findByText(/celdas/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ver los indicadores' }));
    await findView('Indicadores');
    expect(await screen.findByRole('combobox', { name: /emestre/ })).toHaveDisplayValue(/2027/);
    expect(screen.getByRole('article', { name: /^R3/ })).toHaveTextContent(/90/);
    expect(screen.queryByRole('article', { name: /^I3/ })).toBeNull();
    await user.click(within(screen.getByRole('article', { name: /^R3/ })).getByRole('button', { name: 'Ficha' }));
    expect(await screen.findByText(/^Estos datos son de «Plan Estratégico de la CRM 2023-2026»/)).toBeInTheDocument();
  });
});
