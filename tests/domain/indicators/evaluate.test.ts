import fc from 'fast-check';
import { evaluateMatrix, indicatorOf, seenFrom } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { recalculateInSteps } from '../../../src/domain/indicators/recalculation';
import { ruleCells } from '../../../src/domain/indicators/ruleText';
import type { FieldValue } from '../../../src/domain/records/field';
import { listsFrom } from '../../../src/domain/records/listIndex';
import { listOfBreakdown, type Breakdown } from '../../../src/domain/indicators/sourceRows';
import type { Dimension } from '../../../src/domain/indicators/valueAddress';
import type { Matrix } from '../../../src/domain/records/matrix';
import { noMember } from '../../../src/domain/indicators/member';
import { anyRecords } from './anyRecords';
import { anyRule } from './anyRule';
import { byLoops } from './loops';
import { matrixOf } from './matrixOf';
import { oracle } from './oracle';
import { atOnce } from '../../../src/domain/steps';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';

const { semesters: planSemesters, windows: planWindows } = plansWithoutTable;

type Values = Record<string, FieldValue>;
const held: Values = { type: 'workshop', status: 'held', dialogueSpace: true, leadGroup: 'GT-PRO', mainTheme: 'T3-08' };
const evaluate = (records: Parameters<typeof matrixOf>[0], today = '2026-12-31') => {
  const evaluation = evaluateMatrix(matrixOf(records), { today });
  return (id: string) => {
    const found = evaluation.indicators.find((one) => one.id === id);
    if (!found) throw new Error(`no indicator ${id}`);
    return found;
  };
};

describe('what is wrong with the rule of an indicator', () => {
  it('is told with its table and row, and with its code where it has one', () => {
    const [first, second] = planIndicators('es');
    const wrong = { ...first, timing: 'ayer' };
    const { problems } = evaluateMatrix(matrixOf({ Indicator: [second!, wrong, { ...wrong, id: null }] }), {
      today: '2026-12-31',
    });
    const places = problems.map(({ table, field, sheetRow, ...more }) => [table, field, sheetRow, more.record]);
    expect(places).toEqual([
      ['Indicator', 'timing', 3, first!.id],
      ['Indicator', 'timing', 4, undefined],
    ]);
    expect(problems.map((problem) => 'record' in problem)).toEqual([true, false]);
  });
});

describe('an evaluation', () => {
  it('is seen from the semester of today, unless from another, and knows indicators without blanks around their codes', () => {
    const [first] = planIndicators('es');
    const matrix = matrixOf({ Indicator: [{ ...first!, id: ' R1 ' }] });
    const seen = [undefined, '2024-S1' as const].map((reference) =>
      evaluateMatrix(matrix, { today: '2025-07-15', ...(reference && { reference }) }),
    );
    expect(seen.map(({ reference }) => reference)).toEqual(['2025-S2', '2024-S1']);
    expect(seen[0]?.indicators.map(({ id }) => id)).toEqual(['R1']);
  });

  it('gives the indicator of a code however it is typed: of several rows the one that counts, else the first', () => {
    const [first, second] = planIndicators('es');
    const twice = [
      { ...first!, nameEs: 'B' },
      { ...first!, nameEs: 'A' },
      { ...second!, timing: 'ayer' },
    ];
    for (const Indicator of [twice, twice.toReversed()]) {
      const evaluation = evaluateMatrix(matrixOf({ Indicator }), { today: '2025-07-15' });
      const [counts, unread] = [' r1', 'R2'].map((id) => indicatorOf(evaluation, id));
      expect([counts?.id, counts?.rule?.source, counts?.record.nameEs]).toEqual(['R1', 'Product', 'A']);
      expect([unread?.id, unread?.rule]).toEqual(['R2', null]);
      expect(indicatorOf(evaluation, 'R9')).toBeUndefined();
    }
  });

  it('is the same one where it is seen from where it was, and keeps all that it found from elsewhere', () => {
    const matrix = matrixOf({});
    const evaluation = evaluateMatrix(matrix, { today: '2025-07-15' });
    expect(seenFrom(evaluation, '2025-S2', matrix)).toBe(evaluation);
    const { counting, problems, reference } = seenFrom(evaluation, '2024-S1', matrix);
    expect([counting, problems, reference]).toEqual([evaluation.counting, evaluation.problems, '2024-S1']);
  });

  it('finds nothing wrong with the indicators of the Plan', () => {
    expect(evaluateMatrix(matrixOf({}), { today: '2025-07-15' }).problems).toEqual([]);
  });
});

describe('a window', () => {
  it('has a value from its first day on', () => {
    const valueOn = (today: string) => evaluate({}, today)('R1').valueOf('semester', '2025-S2');
    expect(['2025-06-30', '2025-07-01'].map(valueOn)).toEqual([null, 0]);
  });
});

describe('the indicators of the Plan', () => {
  it('count a practice that was shown in two workshops once', () => {
    const of = evaluate({
      Product: [
        {
          id: 'P1',
          class: 'goodPractice',
          agreedOn: '2025-06-30',
          activities: ['A1', 'A2'],
          themes: ['T1-01', 'T3-08'],
        },
      ],
    });
    expect(of('R2').valueOf('semester', '2025-S1')).toBe(1);
    expect(of('R2').valueOf('semester', '2025-S1', 'pillar', 'PIL1')).toBe(1);
    expect(of('R2').valueOf('semester', '2025-S1', 'pillar', 'PIL3')).toBe(1);
    expect(of('R2').valueOf('semester', '2025-S2')).toBe(0);
  });

  it('count a joint activity under each of its groups and once in the total', () => {
    const of = evaluate({ Activity: [{ ...held, id: 'A1', actualEnd: '2024-02-29', jointGroups: ['GT-LAB'] }] });
    expect(of('R3').valueOf('year', '2024')).toBe(1);
    expect(of('R3').valueOf('year', '2024', 'group', 'GT-PRO')).toBe(1);
    expect(of('R3').valueOf('year', '2024', 'group', 'GT-LAB')).toBe(1);
  });

  it('put 30 June and 1 July into different semesters and take the start where there is no end', () => {
    const of = evaluate({
      Activity: [
        { ...held, id: 'A1', actualEnd: '2025-06-30' },
        { ...held, id: 'A2', actualStart: '2025-07-01' },
      ],
    });
    expect(of('R3').valueOf('semester', '2025-S1')).toBe(1);
    expect(of('R3').valueOf('semester', '2025-S2')).toBe(1);
    expect(of('R3').valueOf('plan', '2025-S2')).toBe(2);
  });

  it('keep a process open from its start until it is agreed or closed, whichever is first', () => {
    const of = evaluate({
      Product: [
        { id: 'P1', class: 'roadmap', start: '2023-06-30', agreedOn: '2024-12-31' },
        { id: 'P2', class: 'roadmap', start: '2023-07-01', closedOn: '2024-01-10', agreedOn: '2025-01-01' },
        { id: 'P3', class: 'exchangeProcess', start: '2024-01-01' },
      ],
    });
    expect(planSemesters.map((semester) => of('P1').valueOf('semester', semester))).toEqual([1, 2, 1, 0, 0, 0, 0, 0]);
    expect(of('P1').valueOf('year', '2024')).toBe(0);
    expect(of('P2').valueOf('plan', '2026-S2')).toBe(1);
  });

  it('count distinct themes and countries, so that a year is not the sum of its semesters', () => {
    const of = evaluate({
      Product: [
        { id: 'P1', class: 'recommendation', agreedOn: '2025-02-01', themes: ['T1-01', 'T2-01'] },
        { id: 'P2', class: 'recommendation', agreedOn: '2025-09-01', themes: ['T1-01'] },
      ],
      CountryReport: ['2025-03-01', '2025-08-01'].map((date, index) => ({
        id: `R${index}`,
        class: 'followUp',
        country: 'MX',
        date,
      })),
    });
    expect(of('I1').valueOf('semester', '2025-S1')).toBe(2);
    expect(of('I1').valueOf('year', '2025')).toBe(2);
    expect(of('I1').valueOf('year', '2025', 'pillar', 'PIL1')).toBe(1);
    expect(of('I2').valueOf('year', '2025')).toBe(1);
    expect(of('I2').valueOf('semester', '2025-S2')).toBe(1);
  });

  it('exclude with the reason what should count and cannot, and nothing else', () => {
    const of = evaluate({
      Activity: [
        { ...held, id: 'A1' },
        { ...held, id: 'A2', status: 'approved' },
        { ...held, id: 'A3', type: 'Mesa redonda' },
      ],
      Product: [{ id: 'P1', class: 'roadmap' }],
      CountryReport: [
        { id: 'R1', class: 'followUp', date: '2025-01-01' },
        { id: 'R2', class: 'followUp', country: 'Haití', date: '2025-01-01' },
        { id: 'R3', class: 'followUp', country: 'MX' },
      ],
    });
    const reasons = (id: string) => of(id).exclusions.map(({ row, code }) => [row.record['id'], code]);
    expect(reasons('R3')).toEqual([
      ['A1', 'noDate'],
      ['A3', 'unknownMember'],
    ]);
    expect(reasons('R1')).toEqual([]);
    expect(reasons('I2')).toEqual([
      ['R1', 'noMember'],
      ['R2', 'unknownMember'],
      ['R3', 'noDate'],
    ]);
  });

  it('let the highest version of an id count, wherever it stands', () => {
    const rows = [
      { ...held, id: 'A1', version: 1, actualEnd: '2023-03-01' },
      { ...held, id: 'a1 ', version: 2, actualEnd: '2024-03-01' },
    ];
    for (const Activity of [rows, rows.toReversed()]) {
      const of = evaluate({ Activity });
      expect(of('R3').valueOf('year', '2024')).toBe(1);
      expect(of('R3').valueOf('year', '2023')).toBe(0);
      expect(of('R3').exclusions.map(({ code }) => code)).toEqual(['duplicateId']);
    }
  });

  it('have no value where a window has not begun', () => {
    const of = evaluate({}, '2025-06-30');
    expect(of('R1').valueOf('semester', '2025-S1')).toBe(0);
    expect(of('R1').valueOf('semester', '2025-S2')).toBeNull();
    expect(of('R1').valueOf('year', '2026')).toBeNull();
  });

  it('measure progress from the baseline and light it against the share of the Plan that has passed', () => {
    const indicators = planIndicators('es').map((one) => ({
      ...one,
      planTarget: one.id === 'R1' ? 4 : one.id === 'R2' ? 0 : null,
    }));
    const Product = ['2023-02-01', '2023-03-01'].map((agreedOn, index) => ({
      id: `P${index}`,
      class: 'roadmap',
      agreedOn,
    }));
    const matrix = matrixOf({ Indicator: indicators, Product });
    const at = (reference: '2023-S1' | '2025-S1' | '2026-S2') =>
      evaluateMatrix(matrix, { today: '2026-12-31', reference }).indicators[0];
    expect(at('2023-S1')).toMatchObject({ progress: 0.5, light: 'green' });
    expect(at('2025-S1')).toMatchObject({ progress: 0.5, light: 'amber' });
    expect(at('2026-S2')).toMatchObject({ progress: 0.5, light: 'red' });
    const [, withoutWay, withoutTarget] = evaluateMatrix(matrix, { today: '2026-12-31' }).indicators;
    expect([withoutWay?.progress, withoutTarget?.progress]).toEqual([null, null]);
  });
});

const memberCodes = ({ lists }: Matrix, dimension: Breakdown) =>
  lists[listOfBreakdown[dimension]].members.map(({ code }) => code);
const totals = (records: Parameters<typeof matrixOf>[0], language: 'es' | 'en' = 'es') =>
  evaluateMatrix(matrixOf(records, language), { today: '2026-12-31' }).indicators.map(({ id, values, exclusions }) => ({
    id,
    values: values.map((one) => JSON.stringify(one)).sort(),
    excluded: exclusions.length,
  }));

describe('on any matrix the engine', () => {
  it('agrees with plain loops written from the counting rules', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom('2026-12-31', '2025-08-20', '2024-06-30'), (records, today) => {
        const matrix = matrixOf(records);
        const { indicators } = evaluateMatrix(matrix, { today });
        for (const window of planWindows.filter(({ begins }) => begins <= today)) {
          const expected = oracle(records, window, today);
          for (const { id, valueOf } of indicators) {
            expect([id, window.period, valueOf(window.kind, window.period)]).toEqual([id, window.period, expected[id]]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with them for any rule that the SE may add, in total and for every member', () => {
    fc.assert(
      fc.property(anyRecords, anyRule, fc.constantFrom(...planWindows), (records, rule, window) => {
        const indicator = { id: 'X1', nameEs: 'X1', level: 'process', ...ruleCells(rule, 'es', listsFrom()) };
        const matrix = matrixOf({ ...records, Indicator: [indicator] });
        const [one] = evaluateMatrix(matrix, { today: '2026-12-31' }).indicators;
        const rows = matrix.tables[rule.source].rows.map(({ record }) => record as Values);
        expect(one?.rule).toEqual(rule);
        const at = (dimension: Dimension, member: string | null) => [dimension, member, window.kind, window.period];
        for (const dimension of one?.dimensions ?? []) {
          const members = dimension === 'total' ? [null] : [...memberCodes(matrix, dimension), noMember];
          for (const member of members) {
            const value = one?.valueOf(window.kind, window.period, dimension, member);
            expect([...at(dimension, member), value]).toEqual([
              ...at(dimension, member),
              byLoops(rule, rows, window, dimension, member),
            ]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same values whatever the order of rows and the language of the workbook', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const reversed = {
          Activity: records.Activity.toReversed(),
          Product: records.Product.toReversed(),
          CountryReport: records.CountryReport.toReversed(),
          Measurement: records.Measurement.toReversed(),
        };
        expect(totals(reversed)).toEqual(totals(records));
        expect(totals(records, 'en')).toEqual(totals(records));
      }),
      { numRuns: 40 },
    );
  });

  it('lets members sum to at least the total, and none exceed it', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        for (const { values } of evaluateMatrix(matrixOf(records), { today: '2026-12-31' }).indicators) {
          for (const total of values.filter(({ dimension }) => dimension === 'total')) {
            for (const dimension of new Set(values.map((one) => one.dimension))) {
              if (dimension === 'total' || dimension === 'sex') continue;
              const members = values.filter(
                (one) => one.dimension === dimension && one.window === total.window && one.period === total.period,
              );
              expect(members.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThanOrEqual(total.value);
              for (const { value } of members) expect(value).toBeLessThanOrEqual(total.value);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('adds counts and sums of a flow up over the semesters of a year and of the Plan to date', () => {
    fc.assert(
      fc.property(anyRecords, anyRule, (records, rule) => {
        fc.pre(rule.timing.kind === 'flow' && ['count', 'sum'].includes(rule.measure.kind));
        // What nobody entered is nothing to add, and not 0.
        fc.pre(rule.source !== 'Measurement');
        const indicator = { id: 'X1', nameEs: 'X1', level: 'process', ...ruleCells(rule, 'es', listsFrom()) };
        const [one] = evaluateMatrix(matrixOf({ ...records, Indicator: [indicator] }), {
          today: '2026-12-31',
        }).indicators;
        const semesters = planSemesters.map((semester) => one?.valueOf('semester', semester) ?? NaN);
        planSemesters.forEach((semester, place) => {
          const upTo = semesters.slice(0, place + 1).reduce((sum, value) => sum + value, 0);
          expect(one?.valueOf('plan', semester)).toBe(upTo);
          const ofYear = (semesters[place] ?? 0) + (semesters[place - 1] ?? 0);
          if (semester.endsWith('S2')) expect(one?.valueOf('year', semester.slice(0, 4))).toBe(ofYear);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('plans nothing a second time', () => {
    const options = {
      today: '2025-07-15',
      now: '2025-07-15T10:00:00',
      makeId: (letter: string) => `${letter}25-NUEVO`,
    };
    fc.assert(
      fc.property(anyRecords, (records) => {
        const withIds = Object.fromEntries(
          Object.entries(records).map(([name, rows]) => [
            name,
            rows.map((row, index) => ({ ...row, id: row.id ?? `${name}${index}` })),
          ]),
        );
        const first = atOnce(recalculateInSteps(matrixOf(withIds), options)).changes;
        const apply = (name: string, rows: readonly Values[]) =>
          rows.map((row, index) => ({
            ...row,
            ...Object.fromEntries(
              first.fields
                .filter((one) => one.table === name && one.index === index)
                .map(({ field, value }) => [field, value]),
            ),
          }));
        const next = {
          ...Object.fromEntries(Object.entries(withIds).map(([name, rows]) => [name, apply(name, rows as Values[])])),
          Indicator: apply('Indicator', planIndicators('es')),
          IndicatorValue: first.rows.filter(({ table }) => table === 'IndicatorValue').map(({ record }) => record),
        };
        expect(atOnce(recalculateInSteps(matrixOf(next), options)).changes).toEqual({ fields: [], rows: [] });
      }),
      { numRuns: 25 },
    );
  });
});
