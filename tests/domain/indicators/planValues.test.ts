import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { valueAt } from '../../../src/domain/indicators/planValues';
import type { IndicatorValue } from '../../../src/domain/records/indicatorValue';
import { rawTables } from './matrixOf';
import { RawBook } from './rawBook';

const today = '2025-07-15';
const bookOf = () => new RawBook(rawTables({ Indicator: planIndicators('es') }, 'es'));

describe('the value of a row in which nothing counts', () => {
  const [indicator] = evaluateMatrix(bookOf().matrix, { today }).indicators;
  const total = { window: 'semester', period: '2025-S1', dimension: 'total' } as IndicatorValue;

  it('is 0 where there could be one', () => expect(valueAt(indicator, total, null)).toBe(0));

  it.each([
    ['its indicator', undefined, total],
    ['its breakdown', indicator, { ...total, dimension: 'sex' }],
    ['its period', indicator, { ...total, period: null }],
    ['its window', indicator, { ...total, period: '2026-S1' }],
  ])('is blank where there is none to have: without %s', (_, evaluation, row) => {
    expect(valueAt(evaluation, row as IndicatorValue, null)).toBeNull();
  });
});

describe('a row that stands in Valores twice', () => {
  it('has its value once, and is blank the second time', () => {
    const book = bookOf();
    book.recalculate(today);
    const { rows, raw } = book.matrix.tables.IndicatorValue;
    const { index } = rows.find(({ record }) => record.window === 'semester' && record.period === '2025-S1')!;
    book.addRow('IndicatorValue', raw!.rows[index]!);
    const { changes } = book.recalculate(today);
    const ofValues = changes.fields.filter(({ table }) => table === 'IndicatorValue');
    expect(ofValues).toEqual([{ table: 'IndicatorValue', index: rows.length, field: 'value', value: null }]);
  });
});
