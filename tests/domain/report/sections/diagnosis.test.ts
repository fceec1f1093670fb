import fc from 'fast-check';
import { explain } from '../../indicators/explainById';
import { evaluateMatrix } from '../../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../../src/domain/indicators/planIndicators';
import type { ReportAddress } from '../../../../src/domain/report/reportAddress';
import { inParts } from '../../../../src/domain/report/pieces';
import { anyRecords } from '../../indicators/anyRecords';
import { matrixOf } from '../../indicators/matrixOf';
import { keysIn, reportOf, rowIn, tableIn, textsIn, valuesIn } from '../reportOf';

const address: ReportAddress = { kind: 'plan', period: '2025-S2', group: null };
const today = '2026-01-31';
const [first, last] = ['2023-01-01', '2025-12-31'];

/** Rows of a sort without copies: each id once, so that every row is its own. */
const single = anyRecords.map((records) => {
  const apart = <T extends { id: string | null }>(rows: readonly T[], letter: string) =>
    rows.map((row, at) => ({ ...row, id: `${letter}${at}` }));
  return {
    Activity: apart(records.Activity, 'A'),
    Product: apart(records.Product, 'P'),
    CountryReport: apart(records.CountryReport, 'R').map((report, at) => ({
      ...report,
      product: at % 2 === 0 && records.Product.length > 0 ? `P${at % records.Product.length}` : null,
    })),
  };
});
const inPlan = (day: string | null) => day !== null && day >= first && day <= last;

describe('the inputs for the diagnosis of the next plan', () => {
  it('have of every indicator the value of each semester, and as many rows as count in the plan', () => {
    fc.assert(
      fc.property(single, (records) => {
        const matrix = matrixOf({ ...records, Indicator: planIndicators('es') });
        const report = reportOf(matrix, address, today);
        const evaluation = evaluateMatrix(matrix, { today });
        expect(tableIn(report, 'semesterValues')?.columns.map(({ label }) => label)).toEqual([
          'Indicador',
          ...['2023-S1', '2023-S2', '2024-S1', '2024-S2', '2025-S1', '2025-S2'],
        ]);
        for (const { id, valueOf } of evaluation.indicators) {
          expect(rowIn(report, 'semesterValues', id)['s-2024-S2']).toBe(valueOf('semester', '2024-S2', 'total', null));
          const why = explain(matrix, id, matrix.plans.window('plan', '2025-S2')!);
          const { rows, codes } = rowIn(report, 'rowsBehind', id);
          expect(rows).toBe(why?.counted.length);
          expect(
            String(codes ?? '')
              .split(', ')
              .filter(Boolean)
              .sort(),
          ).toEqual(why?.counted.map(({ row }) => String(row.record['id'])).sort());
        }
      }),
      { numRuns: 40 },
    );
  });

  it('count for each theme in how many activities each Member Country took part', () => {
    fc.assert(
      fc.property(single, (records) => {
        const report = reportOf(matrixOf(records), address, today);
        for (const theme of ['T1-01', 'T2-06', 'T3-08'] as const) {
          const held = records.Activity.filter(
            ({ status, actualStart, actualEnd, mainTheme, secondaryThemes }) =>
              status === 'held' &&
              inPlan(actualEnd ?? actualStart) &&
              (mainTheme === theme || secondaryThemes.includes(theme)),
          );
          const told = { ...rowIn(report, 'themesByCountry', theme), ...rowIn(report, 'themesByCountry1', theme) };
          if (held.length === 0) expect(keysIn(report, 'themesByCountry')).not.toContain(theme);
          else
            expect(told).toMatchObject({
              all: held.length,
              'c-MX': held.filter(({ participatingCountries }) => participatingCountries.includes('MX')).length,
              'c-CR': held.filter(({ participatingCountries }) => participatingCountries.includes('CR')).length,
            });
        }
        // Whoever is no member has no column.
        const labels = [...(tableIn(report, 'themesByCountry')?.columns ?? [])].map(({ label }) => label);
        expect(labels).not.toContain('Haití');
      }),
      { numRuns: 60 },
    );
  });

  it('follow each theme from what was agreed to the countries that report on it', () => {
    fc.assert(
      fc.property(single, (records) => {
        const report = reportOf(matrixOf(records), address, today);
        for (const theme of ['T1-01', 'T1-02', 'T2-06', 'T3-08'] as const) {
          const agreed = (kind: string) =>
            records.Product.filter((one) => one.class === kind && one.themes.includes(theme) && inPlan(one.agreedOn));
          const countries = (kind: string) =>
            new Set(
              records.CountryReport.filter((one) => {
                const product = records.Product.find(({ id }) => id === one.product);
                const themes = product ? product.themes : one.themes;
                return one.class === kind && inPlan(one.date) && themes.includes(theme) && one.country !== 'Haití';
              }).flatMap(({ country }) => country ?? []),
            ).size;
          const counts = {
            recommended: agreed('recommendation').length,
            followUp: countries('followUp'),
            exchanged: agreed('goodPractice').length,
            benefit: countries('benefit'),
          };
          const isTold = Object.values(counts).some((count) => count > 0);
          expect(keysIn(report, 'chain').includes(theme)).toBe(isTold);
          if (isTold) expect(rowIn(report, 'chain', theme)).toMatchObject(counts);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('tell the lessons under their themes, in the order of the list', () => {
    const held = { status: 'held', actualEnd: '2024-05-01' } as const;
    const report = reportOf(
      matrixOf({
        Activity: [
          { ...held, id: 'A1', title: 'Taller', mainTheme: 'T2-06' },
          { ...held, id: 'A2', title: 'Foro', mainTheme: 'T1-01' },
          { ...held, id: 'A3', title: 'Curso', mainTheme: 'T1-02' },
        ],
        ConceptNote: [
          { id: 'A1', lessons: 'Traducir a tiempo.' },
          { id: 'A2', lessons: 'Invitar antes.' },
        ],
      }),
      address,
      today,
    );
    expect(valuesIn(report, 'lessonsByTheme').map((cells) => cells.slice(1))).toEqual([
      ['A2 Foro', 'Invitar antes.'],
      ['A1 Taller', 'Traducir a tiempo.'],
    ]);
  });

  it('say what the Conference contributed to, and attribute nothing to it; a report of a semester has none', () => {
    const matrix = matrixOf({});
    expect(textsIn(reportOf(matrix, address, today))).toContainEqual(expect.stringContaining('no se le atribuye'));
    expect(tableIn(reportOf(matrix, '2025-S2', today), 'semesterValues')).toBeUndefined();
  });
});

describe('columns in parts', () => {
  it('keep all of them in their order, in as few parts as there is room, of about one width', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (all, most) => {
        const parts = inParts(all, most);
        const widths = parts.map((part) => part.length);
        expect(parts.flat()).toEqual(all);
        expect(parts).toHaveLength(Math.max(1, Math.ceil(all.length / most)));
        expect(Math.max(...widths)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
