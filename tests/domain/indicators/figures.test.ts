import { evaluateMatrix, seenFrom } from '../../../src/domain/indicators/evaluate';
import type { Figures } from '../../../src/domain/indicators/figures';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { shortIndicatorName } from '../../../src/domain/records/indicatorName';
import { sampleRecords } from '../../../src/domain/sample/sampleRecords';
import { recordNames } from '../../../src/domain/records/records';
import { matrixOf } from './matrixOf';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';

const { semesters: planSemesters } = plansWithoutTable;

const sample = sampleRecords({ language: 'es' });
const matrix = matrixOf(
  Object.fromEntries(
    recordNames.map((name) => [name, sample.filter(({ table }) => table === name).map(({ record }) => record)]),
  ),
);
const figuresOf = ({ current, previous, year, cumulative, progress, light }: Figures) => [
  current,
  previous,
  year,
  cumulative,
  progress,
  light,
];

describe('an evaluation seen from another semester', () => {
  const evaluation = evaluateMatrix(matrix, { today: '2025-07-15' });

  it.each(planSemesters)('shows at %s what an evaluation for that semester shows', (reference) => {
    const seen = seenFrom(evaluation, reference, matrix);
    const made = evaluateMatrix(matrix, { today: '2025-07-15', reference });
    expect(seen.reference).toBe(reference);
    expect(seen.indicators.map(figuresOf)).toEqual(made.indicators.map(figuresOf));
  });

  it('has figures that differ between semesters, or the above would say nothing', () => {
    const shown = planSemesters.map((reference) =>
      JSON.stringify(seenFrom(evaluation, reference, matrix).indicators.map(figuresOf)),
    );
    expect(new Set(shown).size).toBeGreaterThan(5);
  });
});

describe('the short name of an indicator', () => {
  const first = planIndicators('es')[0];
  if (!first) throw new Error('no indicators');

  it('is that of the Plan’s indicator, in the language asked for', () => {
    expect(shortIndicatorName(first, 'es')).toBe('Hojas de ruta consensuadas');
    expect(shortIndicatorName(first, 'en')).toBe('Road maps agreed');
  });

  it('is its own name once somebody has renamed it, and for one of the SE’s own', () => {
    expect(shortIndicatorName({ ...first, nameEs: 'Hojas de ruta firmadas' }, 'es')).toBe('Hojas de ruta firmadas');
    expect(shortIndicatorName({ ...first, id: 'I25-2222A' }, 'es')).toBe(first.nameEs);
  });
});
