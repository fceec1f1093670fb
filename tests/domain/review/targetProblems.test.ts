import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import type { Indicator } from '../../../src/domain/records/indicator';
import type { RawTable } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { reviewMatrix } from '../../../src/domain/review/reviewMatrix';
import { problemPlace, problemText } from '../../../src/i18n/problemText';
import { rawTables } from '../indicators/matrixOf';

const settings = (green: string | number, amber: string | number): RawTable => ({
  name: 'CatalogoAjustes',
  sheet: 'Catálogos',
  headers: ['Código', 'Español', 'Inglés', 'Valor'],
  rows: [
    ['greenFrom', '', '', green],
    ['amberFrom', '', '', amber],
  ],
  firstRow: 3,
  firstColumn: 1,
});

function found(values: Partial<Indicator>, ajustes?: RawTable) {
  const [first] = planIndicators('es');
  const raw = rawTables({ Indicator: [{ ...first, ...values }] }, 'es');
  const matrix = readMatrix(ajustes ? [...raw, ajustes] : raw, { date1904: false });
  const problems = reviewMatrix(matrix, evaluateMatrix(matrix, { today: '2025-07-15' }));
  return {
    settings: matrix.settings,
    words: problems.map((problem) => `${problemPlace(problem, 'es')}: ${problemText(problem, 'es')}`),
  };
}

describe('Revisión', () => {
  it('warns of a direction that its target contradicts, with both numbers', () => {
    expect(found({ direction: 'up', baseline: 10, planTarget: 4 }).words).toEqual([
      expect.stringMatching(/^Indicadores · fila 2 · Sentido esperado: .*aumentar.*\(4\) es menor .*\(10\)/),
    ]);
    expect(found({ direction: 'down', baseline: 1, planTarget: 4 }).words).toEqual([
      expect.stringMatching(/disminuir.*\(4\) es mayor .*\(1\)/),
    ]);
    expect(found({ direction: 'down', baseline: 10, planTarget: 4 }).words).toEqual([]);
  });

  it('warns of a threshold of amber above that of green, and of one that is no number', () => {
    expect(found({}, settings(0.9, 0.6)).words).toEqual([]);
    expect(found({}, settings(0.5, 0.6)).words).toEqual([
      expect.stringMatching(/^CatalogoAjustes · Valor: .*amarillo \(0\.6\) es mayor que el del verde \(0\.5\)/),
    ]);
    const broken = found({}, settings('mucho', 0.6));
    expect(broken.words).toEqual(['CatalogoAjustes · fila 3 · Valor: «mucho» no es un número.']);
    expect(broken.settings.greenFrom).toBe(0.9);
  });
});
