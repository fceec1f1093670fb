import { percentProblems } from '../../../src/domain/review/percentProblems';
import { targetsIn } from '../../../src/domain/indicators/targets';
import { matrixOf, rawTables } from '../indicators/matrixOf';
import { RawBook } from '../indicators/rawBook';

const share = {
  id: 'X7',
  nameEs: 'Actividades realizadas',
  source: 'Activity',
  measure: 'porcentaje(Estado = Realizada)',
  timing: 'flujo: Fin real',
};
const rated = {
  id: 'X8',
  nameEs: 'Albergues con norma',
  unit: 'Porcentaje',
  source: 'Measurement',
  measure: 'promedio(Valor)',
  timing: 'último: Fecha',
};
const count = { id: 'X9', nameEs: 'Talleres', source: 'Activity', measure: 'conteo', timing: 'flujo: Fin real' };
const Indicator = [share, rated, count];
const target = (indicator: string) => ({ id: `M-${indicator}`, indicator, kind: 'plan', value: 5 });
const measurement = { id: 'V1', indicator: 'Albergues con norma', date: '2025-05-05', value: 5 };

/** A workbook in which somebody types into the cell of a target, and into that of a measurement. */
function typed(cells: {
  readonly X7?: string | number;
  readonly X9?: string | number;
  readonly measured?: string | number;
}) {
  const book = new RawBook(
    rawTables({ Indicator, Target: [target('X7'), target('X9')], Measurement: [measurement] }, 'es'),
  );
  if (cells.X7 !== undefined) book.edit('Target', 0, 'value', cells.X7);
  if (cells.X9 !== undefined) book.edit('Target', 1, 'value', cells.X9);
  if (cells.measured !== undefined) book.edit('Measurement', 0, 'value', cells.measured);
  const { matrix } = book;
  const told = percentProblems(matrix).map(({ code, table, sheetRow, field, params }) => [
    code,
    table,
    sheetRow,
    field,
    params,
  ]);
  const [first, , last] = matrix.tables.Indicator.rows.map(
    ({ record }) => [...targetsIn(matrix)(record).values()][0]?.planTarget,
  );
  return {
    told,
    targets: [first, last],
    measured: matrix.tables.Measurement.rows[0]?.record.value,
    problems: matrix.problems,
  };
}

describe('a target or a measurement that is typed as a percentage', () => {
  it.each(['80 %', '80%', ' 80\u00a0% ', '80,0 %'])('is 80 where the indicator is one: «%s»', (text) => {
    const { told, targets, measured, problems } = typed({ X7: text, measured: text });
    expect(targets).toEqual([80, 5]);
    expect(measured).toBe(80);
    expect([...told, ...problems]).toEqual([]);
  });

  it('is told where Excel kept the fraction, with its place and what to write', () => {
    const { told } = typed({ X7: 0.8, measured: 0.07 });
    expect(told).toEqual([
      ['fractionOfPercent', 'Target', 2, 'value', { indicator: 'X7', value: 0.8, percent: 80 }],
      ['fractionOfPercent', 'Measurement', 2, 'value', { indicator: 'X8', value: 0.07, percent: 7 }],
    ]);
  });

  it('is not asked about again where the text says which it is, nor where it is nothing', () => {
    expect(typed({ X7: '0.8 %', measured: 0 })).toMatchObject({ told: [], targets: [0.8, 5], measured: 0 });
  });

  it('is told where the indicator is no percentage', () => {
    expect(typed({ X9: '80 %' }).told).toEqual([
      ['percentOfNumber', 'Target', 3, 'value', { indicator: 'X9', value: '80 %', number: 80 }],
    ]);
    expect(typed({ X9: 0.8 }).told).toEqual([]);
  });

  it('is told in the columns of the table of indicators too', () => {
    const matrix = matrixOf({ Indicator: [{ ...share, baseline: 0.25, planTarget: 80, target2026: 1 }] });
    expect(percentProblems(matrix).map(({ field, params }) => [field, params['percent']])).toEqual([
      ['baseline', 25],
      ['target2026', 100],
    ]);
  });
});
