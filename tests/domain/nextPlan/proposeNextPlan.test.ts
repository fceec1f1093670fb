import { proposeNextPlan } from '../../../src/domain/nextPlan/proposeNextPlan';
import { readChoices, readDraft, withoutBlanks } from '../../../src/domain/nextPlan/nextPlanChoices';
import { thePlan } from '../../../src/domain/plan/thePlan';
import { Plans } from '../../../src/domain/records/plans';

const proposed = (start: string, end: string, name = 'Plan') =>
  proposeNextPlan(new Plans([{ ...thePlan, start, end, name: { es: name, en: name } }])).plan;

describe('the plan that is proposed', () => {
  it('follows on the last one, is as long and is called like it', () => {
    expect(proposeNextPlan(new Plans([thePlan])).plan).toEqual({
      code: '2027-2030',
      name: { es: 'Plan Estratégico de la CRM 2027-2030', en: 'RCM Strategic Plan 2027-2030' },
      start: '2027-01-01',
      end: '2030-12-31',
    });
  });

  it.each([
    ['2024-01-01', '2028-12-31', '2029-01-01', '2033-12-31'],
    ['2024-07-01', '2027-06-30', '2027-07-01', '2030-06-30'],
    ['2024-01-01', '2024-12-31', '2025-01-01', '2025-12-31'],
    ['2024-03-15', '2026-03-14', '2026-03-15', '2028-03-14'],
  ])('after %s to %s runs from %s to %s', (from, until, start, end) => {
    expect(proposed(from, until)).toMatchObject({ start, end, name: { es: '', en: '' } });
  });

  it('is kept as a draft while its name is still missing, and begun only with one', () => {
    const choices = proposeNextPlan(new Plans([{ ...thePlan, name: { es: 'Plan', en: 'Plan' } }]));
    expect(readDraft(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
    expect(readChoices(JSON.stringify(choices)).kind).toBe('faulty');
    const named = { ...choices.plan, name: { es: ' ', en: 'Plan' }, objective: { es: '', en: '' } };
    expect(withoutBlanks({ ...choices, plan: named }).plan).toEqual({
      ...choices.plan,
      name: { es: 'Plan', en: 'Plan' },
    });
    expect(readChoices(JSON.stringify(withoutBlanks({ ...choices, plan: named }))).kind).toBe('read');
    expect(readDraft({ ...choices, lists: 'all' })).toBeNull();
  });
});
