/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, within } from '@testing-library/react';
import { Workbook } from 'excel-host';
import { accessibilityFaults, findView, goTo, openOffice, readBook, renderPane } from '../../openPane';

jest.mock('../../../../src/commands/clock', () => ({ today: () => '2026-02-10', now: () => '2026-02-10T10:00:00' }));

const workbook = new Workbook();
beforeAll(() => openOffice(workbook));

async function openOwnPlan() {
  const pane = renderPane();
  await pane.user.click(await screen.findByRole('button', { name: 'Crear con un plan propio…' }));
  await findView('Crear con un plan propio');
  return pane;
}
type User = Awaited<ReturnType<typeof openOwnPlan>>['user'];
const step = (name: string) => screen.findByRole('heading', { level: 2, name: new RegExp(`^Paso \\d de 3: ${name}$`) });
async function next(user: User, name: string) {
  await user.click(screen.getByRole('button', { name: 'Siguiente' }));
  await step(name);
}
async function fill(user: User, name: string | RegExp, typed: string) {
  const box = screen.getByLabelText(name);
  await user.clear(box);
  await user.type(box, typed);
}
async function paste(user: User, section: string, list: string) {
  const lists = within(screen.getByRole('region', { name: section }));
  await user.click(lists.getByRole('button', { name: 'Agregar pegando una lista…' }));
  await user.click(lists.getByLabelText('Lista por agregar'));
  await user.paste(list);
  await user.click(lists.getByRole('button', { name: 'Agregar' }));
  return lists;
}

describe('Crear con un plan propio', () => {
  it('asks whose plan it is before it makes anything, and keeps what was entered', async () => {
    const { user, unmount } = await openOwnPlan();
    await step('El plan');
    expect(screen.getByLabelText(/^Desde/)).toHaveValue('2026-01-01');
    expect(await accessibilityFaults()).toEqual([]);
    await fill(user, /^Hasta/, '2030-12-31');
    expect(screen.getByLabelText(/^Código/)).toHaveValue('2026-2030');
    await user.type(screen.getByRole('textbox', { name: 'Nombre' }), 'Plan de Aguas 2026-2030');
    await next(user, 'Listas');
    expect(screen.queryByLabelText('Pilares: qué sigue')).toBeNull();
    const lists = await paste(user, 'Pilares y temas', 'Cuencas\n\tDatos\n\tAcuerdos\nAgua para todos\n\tAcueductos');
    expect(lists.getByText(/^Se agregó/)).toHaveTextContent('Pilares: P26-1, P26-2; Temas: T26-101, T26-102, T26-201.');
    await paste(user, 'Países', 'Bolivia\nPerú');
    expect(await accessibilityFaults()).toEqual([]);
    await next(user, 'Vista previa');
    expect(screen.queryByRole('button', { name: 'Crear la matriz' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ir a «El plan»' }));
    expect(screen.getByText('Escriba el nombre de la organización.')).toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('pagehide')));
    unmount();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Hoja1']);
  });

  it('makes the matrix of the plan, in which nothing of another organization is offered', async () => {
    const { user } = await openOwnPlan();
    expect(await screen.findByText(/^Se recuperó un borrador/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Organización' }), 'Foro Regional del Agua');
    await next(user, 'Listas');
    await next(user, 'Vista previa');
    const preview = within(screen.getByRole('region', { name: 'Plan de Aguas 2026-2030' }));
    expect(preview.getByText(/^Foro Regional del Agua · Del 1.ene.2026 al 31.dic.2030$/)).toBeInTheDocument();
    expect(preview.getByText('Temas').nextElementSibling).toHaveTextContent('3');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Crear la matriz' }));
    await findView('Inicio');
    expect(await screen.findByText('La matriz está lista.')).toBeInTheDocument();
    const { matrix } = await readBook();
    expect(matrix.plans.all.map(({ code, organization }) => [code, organization.es])).toEqual([
      ['2026-2030', 'Foro Regional del Agua'],
    ]);
    expect(matrix.lists.themes.members.map(({ es }) => es)).toEqual(['Datos', 'Acuerdos', 'Acueductos']);
    expect(matrix.lists.countries.members.map(({ es, parent }) => [es, parent])).toEqual([
      ['Bolivia', 'member'],
      ['Perú', 'member'],
    ]);
    await goTo(user, 'Indicadores');
    expect(await screen.findByText('No hay indicadores')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Agregar los indicadores del Plan' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Nuevo indicador' })).toBeInTheDocument();
  });
});
