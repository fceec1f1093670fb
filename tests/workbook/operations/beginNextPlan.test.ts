import { readChoices, type NextPlanChoices } from '../../../src/domain/nextPlan/nextPlanChoices';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { catalogDeclaration } from '../../../src/domain/records/catalog';
import { planLists } from '../../../src/domain/records/lists';
import type { NewRow } from '../../../src/domain/records/changes';
import { listsOfPlan } from '../../../src/domain/records/listIndex';
import type { Matrix } from '../../../src/domain/records/matrix';
import { beginNextPlan } from '../../../src/workbook/operations/beginNextPlan';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { heldActivity, openMatrix } from '../excel';

const author = { who: 'Ana', now: '2027-01-15T10:00:00' };
const rows: readonly NewRow[] = [
  { table: 'Activity', record: heldActivity({ id: 'A25-22222' }) },
  {
    table: 'Activity',
    record: { id: 'A26-33333', title: 'Por hacer', status: 'approved', plannedStart: '2026-11-03' },
  },
  { table: 'Product', record: { id: 'P25-22222', class: 'roadmap', title: 'Ruta', start: '2025-02-01' } },
];
function choices(): NextPlanChoices {
  const read = readChoices(
    JSON.stringify({
      plan: { code: '2027-2030', name: { es: 'Plan que sigue' }, start: '2027-01-01', end: '2030-12-31' },
      lists: {
        pillars: { keep: ['PIL1'], add: [{ code: 'N1', es: 'Pilar nuevo' }] },
        themes: {
          keep: ['T1-01'],
          add: [
            { code: 'N1-1', es: 'Tema nuevo', parent: 'N1', replaces: ['T3-08'] },
            { code: 'N1-2', es: 'Otro tema nuevo', parent: 'N1' },
          ],
        },
      },
      indicators: { keep: ['R1', 'R3'] },
      targets: [{ indicator: 'R3', kind: 'plan', value: 12 }],
      carryOver: { products: 'none', activities: 'all' },
    }),
  );
  if (read.kind === 'faulty') throw new Error(read.faults.join());
  return read.choices;
}

/** A workbook as it was made before there were plans in it. */
async function openEarlier() {
  const opened = await openMatrix('es', rows);
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    for (const { table } of planLists.map(catalogDeclaration))
      for (const column of ['Sustituye a', 'Planes'])
        tables.getItem(table).columns.getItem(column).getRange().getEntireColumn().delete('Left');
    tables.getItem('Indicadores').columns.getItem('Planes').getRange().delete('Left');
    await context.sync();
  });
  return opened;
}

const valuesOf = (matrix: Matrix) =>
  evaluateMatrix(matrix, { today: '2027-01-15', reference: '2026-S2' }).indicators.map((one) => ({
    id: one.id,
    progress: one.progress,
    values: one.values.filter(({ period }) => period < '2027'),
  }));

describe.each([
  ['of before', openEarlier],
  ['of now', () => openMatrix('es', rows)],
] as const)('the next plan begun in a workbook %s', (_, open) => {
  it('is there whole, once, and changes nothing of the plan before', async () => {
    const { workbook } = await open();
    const before = (await openWorkbook()).matrix;
    expect((await beginNextPlan(choices(), author)).kind).toBe('begun');
    const { matrix } = await openWorkbook();
    expect(matrix.plans.all.map(({ code }) => code)).toEqual(['2023-2026', '2027-2030']);
    const [old, next] = matrix.plans.all.map((plan) => listsOfPlan(matrix.lists, plan));
    expect(next?.pillars.members.map(({ code }) => code)).toEqual(['PIL1', 'N1']);
    expect(next?.themes.members.map(({ code }) => code)).toEqual(['T1-01', 'N1-1', 'N1-2']);
    expect(next?.themes.member('N1-1')).toMatchObject({ parent: 'N1', replaces: ['T3-08'] });
    expect(old?.themes.members).toHaveLength(39);
    expect(valuesOf(matrix)).toEqual(valuesOf(before));
    const carried = matrix.tables.Activity.rows.find(({ record }) => record.planYear === 2027);
    expect(carried?.record).toMatchObject({ title: 'Por hacer', status: 'proposed' });
    expect(matrix.tables.Product.rows[0]?.record.closedOn).toBe('2027-01-01');
    expect(matrix.tables.Target.rows.map(({ record: { indicator, kind, value } }) => [indicator, kind, value])).toEqual(
      [
        ['R3', 'plan', 12],
        ['R1', 'baseline', 0],
        ['R3', 'baseline', 1],
      ],
    );
    const height = () => workbook.tables.map(({ name, body }) => [name, body.rows]);
    const heights = height();
    expect((await beginNextPlan(choices(), author)).kind).toBe('begun');
    expect(height()).toEqual(heights);
  });
});

it('a next plan that cannot be begun so writes nothing', async () => {
  const { workbook } = await openMatrix('es', rows);
  const chosen = choices();
  const sheets = workbook.sheets.length;
  const result = await beginNextPlan({ ...chosen, plan: { ...chosen.plan, start: '2026-06-01' } }, author);
  expect(result.kind).toBe('faulty');
  expect(workbook.sheets.length).toBe(sheets);
});
