import fc from 'fast-check';
import { semesterWindow, yearWindow, type Semester } from '../../../src/domain/calendar';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import type { Explanation } from '../../../src/domain/indicators/explain';
import { explain } from './explainById';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { breakdowns } from '../../../src/domain/indicators/sourceRows';
import type { Matrix } from '../../../src/domain/records/matrix';
import { anyRecords } from './anyRecords';
import { matrixOf } from './matrixOf';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';

const { windows: planWindows } = plansWithoutTable;
const planToDateWindow = (semester: Semester) => plansWithoutTable.planToDate(semester);

const held = { type: 'workshop', status: 'held', dialogueSpace: true, leadGroup: 'GT-PRO', mainTheme: 'T3-08' };
const ids = (rows: readonly { record: Record<string, unknown> }[]) => rows.map(({ record }) => record['id']);
const explained = (...args: Parameters<typeof explain>): Explanation => {
  const explanation = explain(...args);
  if (!explanation) throw new Error(`nothing explains ${args[1]}`);
  return explanation;
};

/** The Plan's indicators and some of the kinds that the SE may add. */
const more = [
  { id: 'X1', source: 'Activity', filter: 'Estado = realizada', measure: 'suma(Mujeres)' },
  { id: 'X2', source: 'Activity', filter: null, measure: 'distintos(Tema principal)' },
  { id: 'X3', source: 'Activity', filter: null, measure: 'distintos(Países participantes)' },
  { id: 'X4', source: 'Activity', filter: null, measure: 'porcentaje(Estado = realizada; Tipo = taller)' },
  { id: 'X5', source: 'Activity', filter: null, measure: 'promedio(Mujeres)' },
  { id: 'X6', source: 'Measurement', filter: null, measure: 'suma(Valor)', timing: 'último: Fecha' },
  {
    id: 'X7',
    source: 'Measurement',
    filter: null,
    measure: 'por paso(Valoración)',
    timing: 'último: Fecha',
  },
].map((rule) => ({
  nameEs: rule.id,
  nameEn: rule.id === 'X6' || rule.id === 'X7' ? 'x1' : null,
  level: 'process',
  timing: 'flujo: Fin real, Inicio real',
  ...rule,
}));
const withMore = [...planIndicators('es'), ...more];

describe('why a number', () => {
  it('sorts every row of the source by what it is to the value', () => {
    const matrix = matrixOf({
      Activity: [
        { ...held, id: 'A1', actualEnd: '2025-03-01' },
        { ...held, id: 'A2' },
        { ...held, id: 'A3', actualEnd: '2024-03-01' },
        { ...held, id: 'A4', actualEnd: '2025-03-02', leadGroup: 'GT-LAB' },
        { ...held, id: 'A5', actualEnd: '2025-03-03', type: 'study' },
      ],
    });
    const why = explained(matrix, 'R3', semesterWindow('2025-S1'), 'group', 'GT-PRO');
    expect(why.value).toBe(1);
    expect(ids(why.counted.map(({ row }) => row))).toEqual(['A1']);
    expect(why.excluded.map(({ row, code }) => [row.record['id'], code])).toEqual([['A2', 'noDate']]);
    expect(ids(why.outOfWindow)).toEqual(['A3']);
    expect(ids(why.otherMembers)).toEqual(['A4']);
    expect(ids(why.unmatched)).toEqual(['A5']);
    expect(explained(matrix, 'R3', planToDateWindow('2023-S2')).counted).toEqual([]);
  });

  it('names the countries that a distinct count counts and those that are new in the window', () => {
    const matrix = matrixOf({
      CountryReport: [
        { id: 'R1', class: 'followUp', country: 'MX', date: '2024-11-01' },
        { id: 'R2', class: 'followUp', country: 'MX', date: '2025-02-01' },
        { id: 'R3', class: 'followUp', country: 'CR', date: '2025-03-01' },
        { id: 'R4', class: 'followUp', country: 'CR', date: '2025-04-01' },
      ],
    });
    const names = ({ keys }: Explanation) => keys.map(({ code, isNew, rows }) => [code, isNew, ids(rows)]);
    expect(names(explained(matrix, 'I2', semesterWindow('2025-S1')))).toEqual([
      ['MX', false, ['R2']],
      ['CR', true, ['R3', 'R4']],
    ]);
    expect(names(explained(matrix, 'I2', yearWindow(2024)))).toEqual([['MX', true, ['R1']]]);
    expect(names(explained(matrix, 'I2', planToDateWindow('2025-S1'))).map(([, isNew]) => isNew)).toEqual([
      false,
      false,
    ]);
  });

  it('counts the themes of a pillar alone where themes are what is counted', () => {
    const matrix = matrixOf({
      Product: [{ id: 'P1', class: 'recommendation', agreedOn: '2025-02-01', themes: ['T1-01', 'T1-02', 'T3-08'] }],
    });
    const { value, keys } = explained(matrix, 'I1', semesterWindow('2025-S1'), 'pillar', 'PIL1');
    expect([value, keys.map(({ code }) => code)]).toEqual([2, ['T1-01', 'T1-02']]);
    const { counted } = explained(matrix, 'I1', semesterWindow('2025-S1'));
    expect(counted.map(({ weight }) => weight)).toEqual([1]);
  });

  it('has nothing to say of an indicator that is not there or whose rule cannot be read', () => {
    const broken = { ...planIndicators('es')[0], measure: 'promedio(x)' };
    expect(explain(matrixOf({ Indicator: [broken] }), 'R1', yearWindow(2025))).toBeNull();
    expect(explain(matrixOf({}), 'R9', yearWindow(2025))).toBeNull();
  });
});

describe('on any matrix why a number', () => {
  const eachValue = (check: (matrix: Matrix, why: Explanation, value: number | null, source: number) => void) =>
    fc.assert(
      fc.property(anyRecords, fc.nat(), (records, pick) => {
        const matrix = matrixOf({ ...records, Indicator: withMore });
        const { indicators } = evaluateMatrix(matrix, { today: '2026-12-31' });
        const window = planWindows[pick % planWindows.length] ?? planToDateWindow('2026-S2');
        for (const { id, rule, valueOf, values } of indicators) {
          const members = breakdowns.flatMap((dimension) =>
            [...new Set(values.filter((one) => one.dimension === dimension).map(({ member }) => member))].map(
              (member) => ({ dimension, member }),
            ),
          );
          for (const { dimension, member } of [{ dimension: 'total' as const, member: null }, ...members]) {
            const value = valueOf(window.kind, window.period, dimension, member);
            const source = matrix.tables[rule?.source ?? 'Activity'].rows.length;
            check(matrix, explained(matrix, id, window, dimension, member), value, source);
          }
        }
      }),
      { numRuns: 60 },
    );

  it('makes the same value as the engine', () => {
    eachValue((_, why, value) => expect(why.value).toBe(value));
  });

  it('leaves no row of the source out and names none twice', () => {
    eachValue((_, { counted, excluded, blank, outdated, outOfWindow, otherMembers, unmatched }, __, source) => {
      const rows = [
        ...counted.map(({ row }) => row),
        ...excluded.map(({ row }) => row),
        ...blank,
        ...outdated,
        ...outOfWindow,
        ...otherMembers,
        ...unmatched,
      ];
      expect([rows.length, new Set(rows).size]).toEqual([source, source]);
    });
  });
});
