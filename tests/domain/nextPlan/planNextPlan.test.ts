import { readChoices, type NextPlanChoices } from '../../../src/domain/nextPlan/nextPlanChoices';
import { planNextPlan } from '../../../src/domain/nextPlan/planNextPlan';
import type { NextPlan } from '../../../src/domain/nextPlan/NextPlan';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { matrixOf } from '../indicators/matrixOf';

const plan = { code: '2027-2030', name: { es: 'Plan 2027-2030' }, start: '2027-01-01', end: '2030-12-31' };
function choicesOf(more: object = {}): NextPlanChoices {
  const read = readChoices(JSON.stringify({ plan, ...more }));
  if (read.kind === 'faulty') throw new Error(read.faults.join('\n'));
  return read.choices;
}
let made = 0;
const options = { today: '2027-01-15', makeId: (letter: string, year: number) => `${letter}${year}-${++made}` };
const matrix = matrixOf({
  Indicator: planIndicators('es'),
  Product: [
    { id: 'P1', class: 'roadmap', start: '2025-03-01', themes: ['T1-01'] },
    { id: 'P2', class: 'roadmap', start: '2025-03-01', agreedOn: '2026-02-01' },
    { id: 'P3', class: 'recommendation', agreedOn: '2026-03-01' },
    { id: 'P4', class: 'recommendation', agreedOn: '2026-03-02' },
  ],
  CountryReport: [{ id: 'C1', class: 'followUp', country: 'MX', date: '2026-05-01', product: 'P4' }],
  Activity: [
    { id: 'A1', title: 'Taller', status: 'approved', plannedStart: '2026-11-01', mainTheme: 'T1-01', remarks: 'Nota' },
    { id: 'A2', title: 'Hecho', status: 'held', actualEnd: '2026-02-01' },
    { id: 'A3', title: 'Dejado', status: 'cancelled' },
  ],
  PlanYear: [{ year: 2026 }],
  GroupYear: [{ year: 2026, group: 'GT-PRO' }],
});

function planned(more: object = {}, of = matrix): NextPlan {
  const result = planNextPlan(of, choicesOf(more), options);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.plan;
}
const recordsOf = ({ records }: NextPlan, table: string) =>
  records.filter((one) => one.table === table).map(({ values }) => values);
const faultsOf = (more: object) => {
  const result = planNextPlan(matrix, choicesOf(more), options);
  return 'faults' in result ? result.faults.map(({ code, value }) => [code, value]) : [];
};

describe('the next plan', () => {
  it('comes into the table of plans beside the one that the workbook has held without it', () => {
    const [first, second] = recordsOf(planned(), 'StrategicPlan');
    expect(first).toMatchObject({ id: '2023-2026', start: '2023-01-01', end: '2026-12-31', shortNameEs: 'CRM' });
    expect(second).toMatchObject({ id: '2027-2030', nameEs: 'Plan 2027-2030', shortNameEs: 'CRM', shortNameEn: 'RCM' });
  });

  it('has a row for each of its years and of its standing groups in them', () => {
    const all = planned();
    expect(recordsOf(all, 'PlanYear').map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030]);
    expect(recordsOf(all, 'GroupYear')).toHaveLength(4 * 3);
  });

  it('takes lists over, but for members that stay behind, and new ones take the place of others', () => {
    const all = planned({
      lists: {
        pillars: { keep: 'none', add: [{ code: 'N1', es: 'Pilar nuevo' }] },
        themes: { keep: ['T3-08'], add: [{ code: 'N1-1', es: 'Datos', parent: 'N1', replaces: ['T1-01'] }] },
      },
      carryOver: { activities: ['A1'] },
    });
    const themes = all.lists.find(({ list }) => list === 'themes');
    expect(themes?.moved).toHaveLength(38);
    expect(themes?.moved.map(({ code }) => code)).not.toContain('T3-08');
    expect(themes?.added).toEqual([
      { code: 'N1-1', es: 'Datos', en: 'Datos', parent: 'N1', aliases: '', plans: '2027-2030', replaces: 'T1-01' },
    ]);
    expect(all.summary.lists.themes).toEqual({ kept: 1, added: 1, left: 38 });
    expect(themes?.moved.every(({ plans }) => plans.join() === '2023-2026')).toBe(true);
    const [activity] = recordsOf(all, 'Activity');
    expect(activity).toMatchObject({
      title: 'Taller',
      status: 'proposed',
      planYear: 2027,
      mainTheme: 'N1-1',
      plannedStart: null,
      remarks: 'Viene del Plan anterior: A1.\nNota',
    });
  });

  it('begins indicators that run on with what they came to, unless something else is said', () => {
    const targets = [{ indicator: 'R2', kind: 'baseline', value: 7 }];
    const baselines = recordsOf(planned({ targets }), 'Target').map(({ indicator, value }) => [indicator, value]);
    expect(baselines).toContainEqual(['R1', 1]);
    expect(baselines).toContainEqual(['R2', 7]);
    expect(baselines.filter(([indicator]) => indicator === 'R2')).toHaveLength(1);
    expect(recordsOf(planned({ indicators: { baseline: 'none' } }), 'Target')).toEqual([]);
  });

  it('leaves indicators with the plans of before, and takes new ones in', () => {
    const added = {
      code: 'N1',
      name: { es: 'Talleres realizados' },
      level: 'result',
      source: 'Actividades',
      filter: 'Estado = Realizada',
      measure: 'conteo',
      timing: 'flujo: Fin real',
    };
    const all = planned({ indicators: { keep: ['R1'], add: [added] } });
    const rows = recordsOf(all, 'Indicator');
    expect(rows.find(({ id }) => id === 'R2')?.['plans']).toEqual(['2023-2026']);
    expect(rows.find(({ id }) => id === 'N1')).toMatchObject({ plans: ['2027-2030'], nameEs: 'Talleres realizados' });
    expect(all.summary.indicators).toEqual({ kept: 1, added: 1, left: 7 });
  });

  it('closes what is left behind on its first day, so that it was open to the end of the plan before', () => {
    const closed = (carryOver: object) =>
      recordsOf(planned({ carryOver }), 'Product').map(({ id, closedOn }) => [id, closedOn]);
    expect(closed({})).toEqual([]);
    expect(closed({ products: 'none', recommendations: 'none' })).toEqual([
      ['P1', '2027-01-01'],
      ['P3', '2027-01-01'],
    ]);
    expect(closed({ products: ['P1'], recommendations: 'none' })).toEqual([['P3', '2027-01-01']]);
  });

  it('takes over what is of the plan before it, and nothing of the ones before that', () => {
    const plans = ['2019-2022', '2023-2026'];
    const third = matrixOf({
      StrategicPlan: plans.map((id) => ({
        id,
        nameEs: id,
        organizationEs: 'Otra',
        start: `${id.slice(0, 4)}-01-01`,
        end: `${id.slice(5)}-12-31`,
      })),
      Indicator: planIndicators('es').map((one, at) => ({ ...one, plans: plans.slice(at % 2, (at % 2) + 1) })),
      Target: [],
    });
    const all = planned({ indicators: { keep: 'all' } }, third);
    const rows = recordsOf(all, 'Indicator');
    expect(rows.length).toBe(all.summary.indicators.kept);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ plans: own }) => String(own) === '2023-2026,2027-2030')).toBe(true);
  });

  it('has no short form of an organization that is another', () => {
    const own = { organization: { es: 'Otra' } };
    const [, next] = recordsOf(planned({ plan: { ...plan, ...own } }), 'StrategicPlan');
    expect(next).toMatchObject({ organizationEs: 'Otra', shortNameEs: null });
  });

  it.each([
    ['ends before it begins', { plan: { ...plan, end: '2026-12-31' } }, ['endBeforeStart', '2026-12-31']],
    ['lasts hardly a semester', { plan: { ...plan, end: '2027-03-01' } }, ['tooShort', '2027-03-01']],
    ['begins within the one before', { plan: { ...plan, start: '2026-10-01' } }, ['notAfter', '2026-12-31']],
    ['keeps a theme that is none', { lists: { themes: { keep: ['T9'] } } }, ['unknownMember', 'T9']],
    [
      'takes a code that is another’s',
      { lists: { themes: { add: [{ code: 'T1-01', es: 'Otro' }] } } },
      ['memberTaken', 'T1-01'],
    ],
    [
      'puts a theme under a pillar that is none',
      { lists: { themes: { add: [{ code: 'N', es: 'Otro', parent: 'PIL9' }] } } },
      ['unknownParent', 'PIL9'],
    ],
    [
      'has a target of a year outside',
      { targets: [{ indicator: 'R1', kind: 'year', year: 2026, value: 1 }] },
      ['yearOutside', 'R1: 2026'],
    ],
    [
      'has a target of an indicator that is none',
      { targets: [{ indicator: 'X', kind: 'plan', value: 1 }] },
      ['unknownIndicator', 'X'],
    ],
    ['carries over a row that is none', { carryOver: { activities: ['A9'] } }, ['unknownRow', 'A9']],
  ])('is refused where it %s', (_, more, fault) => expect(faultsOf(more)).toContainEqual(fault));

  it('says where a file of choices is wrong', () => {
    expect(readChoices('{')).toEqual({ kind: 'faulty', faults: ['is no JSON'] });
    const read = readChoices(JSON.stringify({ plan: { ...plan, start: '1 de enero' }, temas: [] }));
    expect(read.kind === 'faulty' && read.faults.map((fault) => fault.split(':')[0])).toEqual(['plan.start', 'file']);
  });
});
