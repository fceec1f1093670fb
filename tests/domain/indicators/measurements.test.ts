import { semesterWindow, yearWindow, serialFromDate } from '../../../src/domain/calendar';
import { planClosing } from '../../../src/domain/closing/planClosing';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import type { Cell } from '../../../src/domain/records/cell';
import { declarationOf } from '../../../src/domain/records/records';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { reviewMatrix } from '../../../src/domain/review/reviewMatrix';
import { explain } from './explainById';
import { matrixOf, rawTables } from './matrixOf';

const today = '2026-12-31';
const rule = { nameEs: 'Tiempo de respuesta', nameEn: 'Time to answer', level: 'result', source: 'Measurement' };
const stock = { ...rule, id: 'X1', measure: 'suma(Valor)', timing: 'último: Fecha' };
const flow = { ...stock, timing: 'flujo: Fecha' };
const mean = { ...stock, measure: 'promedio(Valor)' };
const rated = { ...stock, measure: 'por paso(Valoración)' };
const measured = (id: string, date: string, more: Readonly<Record<string, string | number | null>>) => ({
  id,
  indicator: 'X1',
  date,
  ...more,
});
const rows = [
  measured('V1', '2025-02-01', { country: 'MX', value: 10 }),
  measured('V2', '2025-05-01', { country: 'MX', value: 14 }),
  measured('V3', '2025-03-01', { country: 'CR', value: 5 }),
  measured('V4', '2025-08-01', { country: 'CR', value: 7 }),
];
const evaluated = (Indicator: typeof stock, Measurement: Parameters<typeof matrixOf>[0]['Measurement'] = rows) => {
  const [found] = evaluateMatrix(matrixOf({ Indicator: [Indicator], Measurement }), { today }).indicators;
  if (!found) throw new Error('no indicator');
  return found;
};

describe('what is measured', () => {
  it('is, by the latest, that of each country in the window, added up', () => {
    const { valueOf } = evaluated(stock);
    expect([valueOf('semester', '2025-S1'), valueOf('semester', '2025-S2'), valueOf('year', '2025')]).toEqual([
      19, 7, 21,
    ]);
    expect(valueOf('semester', '2025-S1', 'country', 'MX')).toBe(14);
  });

  it('is, by a flow, all that was measured in the window', () => {
    expect(evaluated(flow).valueOf('semester', '2025-S1')).toBe(29);
  });

  it('is averaged over the latest of each country where that is asked for', () => {
    expect(evaluated(mean).valueOf('semester', '2025-S1')).toBe(9.5);
  });

  it('is blank and not 0 where nobody has entered anything, or only a rating', () => {
    const onlyRated = [measured('V1', '2024-02-01', { rating: 'high' })];
    for (const one of [stock, flow, mean]) {
      const { valueOf } = evaluated(one, onlyRated);
      expect(valueOf('semester', '2024-S1')).toBeNull();
      expect(valueOf('semester', '2023-S1')).toBeNull();
    }
  });

  it('is 0 where somebody entered that', () => {
    expect(evaluated(stock, [measured('V1', '2024-02-01', { value: 0 })]).valueOf('semester', '2024-S1')).toBe(0);
  });

  it('is of its own indicator, and of no other', () => {
    const others = [...rows, { ...rows[0], id: 'V9', indicator: 'X2', value: 100 }];
    expect(evaluated(flow, others).valueOf('semester', '2025-S1')).toBe(29);
  });

  it('of one day is what was edited last, then what has the last code, in whatever order they stand', () => {
    const twice = [
      measured('V1', '2025-02-01', { value: 1, updatedAt: '2025-03-01T10:00:00' }),
      measured('V2', '2025-02-01', { value: 2, updatedAt: '2025-02-01T10:00:00' }),
    ];
    for (const order of [twice, twice.toReversed()]) {
      expect(evaluated(stock, order).valueOf('semester', '2025-S1')).toBe(1);
    }
    const alike = twice.map((one) => ({ ...one, updatedAt: null }));
    for (const order of [alike, alike.toReversed()]) {
      expect(evaluated(stock, order).valueOf('semester', '2025-S1')).toBe(2);
    }
  });

  it('without a date, or with one that lies ahead, is excluded and told', () => {
    const { exclusions } = evaluated(flow, [
      { id: 'V1', indicator: 'X1', value: 3 },
      measured('V2', '2027-01-01', { value: 3 }),
    ]);
    expect(exclusions.map(({ row, code }) => [row.record['id'], code])).toEqual([
      ['V1', 'noDate'],
      ['V2', 'futureDate'],
    ]);
  });

  it('is closed with the rows that made it', () => {
    const matrix = matrixOf({ Indicator: [stock], Measurement: rows });
    const closing = planClosing(matrix, '2025-S1', {
      today,
      now: `${today}T10:00:00`,
      who: 'Ana',
      makeId: (letter) => `${letter}25-NUEVO`,
    });
    if (closing.kind !== 'closing') throw new Error(closing.kind);
    const total = closing.changes.rows.find(
      ({ record }) =>
        record['period'] === '2025-S1' && record['window'] === 'semester' && record['dimension'] === 'total',
    );
    expect(total?.record).toMatchObject({ value: 19, reported: 19, reportedRows: 'V2=14; V3=5' });
  });
});

describe('a rating', () => {
  const ratings = [
    measured('V1', '2025-02-01', { country: 'MX', rating: 'low' }),
    measured('V2', '2025-05-01', { country: 'MX', rating: 'high' }),
    measured('V3', '2025-03-01', { country: 'CR', rating: 'high' }),
    measured('V4', '2025-03-01', { country: 'PA', value: 3 }),
  ];

  it('is how many rows stand at each step, with all rated ones as the total', () => {
    const { values } = evaluated(rated, ratings);
    const ofSemester = values.filter(({ window, period }) => window === 'semester' && period === '2025-S1');
    expect(ofSemester.filter(({ dimension }) => dimension === 'step' || dimension === 'total')).toEqual([
      expect.objectContaining({ dimension: 'total', value: 2 }),
      expect.objectContaining({ dimension: 'step', member: 'high', value: 2 }),
    ]);
    const all = evaluated({ ...rated, timing: 'flujo: Fecha' }, ratings);
    expect([null, 'low', 'high'].map((step) => all.valueOf('year', '2025', step ? 'step' : 'total', step))).toEqual([
      3, 1, 2,
    ]);
  });

  it('has its steps however else it is to be broken down', () => {
    const [only] = evaluateMatrix(
      matrixOf({ Indicator: [{ ...rated, breakdown: ['country'] }], Measurement: ratings }),
      { today },
    ).indicators;
    expect(only?.dimensions).toEqual(['total', 'country', 'step']);
  });

  it('that is not on the list is excluded, and one that is missing is told', () => {
    const odd = [...ratings, measured('V5', '2025-04-01', { country: 'SV', rating: 'Regular' })];
    const matrix = matrixOf({ Indicator: [rated], Measurement: odd });
    expect(evaluated(rated, odd).exclusions.map(({ row, code }) => [row.record['id'], code])).toEqual([
      ['V5', 'unknownMember'],
    ]);
    const why = explain(matrix, 'X1', semesterWindow('2025-S1'));
    expect(why?.blank.map(({ record }) => record['id'])).toEqual(['V4']);
    expect(why?.outdated.map(({ record }) => record['id'])).toEqual(['V1']);
  });
});

describe('a measurement typed straight into the sheet', () => {
  const { fields } = declarationOf('Measurement');
  /** A matrix whose measurements are cells as somebody types them. */
  const typed = (cells: Readonly<Record<string, Cell>>, indicators: readonly (typeof stock)[] = [flow]) => {
    const tables = rawTables({ Indicator: indicators }, 'es').map((raw) =>
      raw.name === 'Mediciones' ? { ...raw, rows: [Object.keys(fields).map((name) => cells[name] ?? '')] } : raw,
    );
    return readMatrix(tables, { date1904: false });
  };

  it.each([
    ['by its code, in any case', { indicator: ' x1', date: serialFromDate('2025-03-31', false), value: 12.5 }],
    [
      'by its name, in any case and without accents',
      { indicator: 'tiempo de respuesta', date: '31/mar/2025', value: '12,5' },
    ],
    ['by its name in English', { indicator: 'Time to answer', date: '2025-03-31', value: '12.5' }],
  ])('is understood %s', (_, cells) => {
    const matrix = typed({ ...cells, country: 'mexico' });
    const [found] = evaluateMatrix(matrix, { today }).indicators;
    expect(found?.valueOf('semester', '2025-S1')).toBe(12.5);
    expect(found?.valueOf('semester', '2025-S1', 'country', 'MX')).toBe(12.5);
  });

  it('without a code counts, and is given none wrong', () => {
    const matrix = typed({ indicator: 'X1', date: serialFromDate('2025-03-31', false), value: 1 });
    const problems = reviewMatrix(matrix, evaluateMatrix(matrix, { today }));
    expect(problems.filter(({ table }) => table === 'Measurement')).toEqual([]);
  });

  const codesOf = (cells: Readonly<Record<string, Cell>>, indicators?: readonly (typeof stock)[]) => {
    const matrix = typed(cells, indicators);
    return reviewMatrix(matrix, evaluateMatrix(matrix, { today }))
      .filter(({ table }) => table === 'Measurement')
      .map(({ code, field }) => [code, field]);
  };

  it.each<[string, Readonly<Record<string, Cell>>, readonly (readonly [string, string])[]]>([
    [
      'is of no indicator',
      { date: '2025-03-31', value: 3 },
      [
        ['dateAsText', 'date'],
        ['requiredField', 'indicator'],
      ],
    ],
    [
      'is of one that is not there',
      { indicator: 'X7', date: '2025-03-31', value: 3 },
      [
        ['dateAsText', 'date'],
        ['unknownReference', 'indicator'],
      ],
    ],
    [
      'has no number',
      { indicator: 'X1', date: '2025-03-31', value: 'mucho' },
      [
        ['dateAsText', 'date'],
        ['notANumber', 'value'],
      ],
    ],
    ['has no date', { indicator: 'X1', value: 3 }, [['noDate', 'date']]],
  ])('that %s is told of in the review', (_, cells, expected) => {
    expect(codesOf(cells).sort()).toEqual([...expected].sort());
  });

  it('of an indicator that counts other rows is told of in the review', () => {
    const other = { ...stock, source: 'Product', measure: 'conteo', timing: 'flujo: Cierre' };
    expect(codesOf({ indicator: 'X1', date: serialFromDate('2025-03-31', false), value: 3 }, [other])).toEqual([
      ['measuredElsewhere', 'indicator'],
    ]);
  });
});

describe('a workbook without the table of measurements', () => {
  const without = (indicators: readonly object[]) =>
    readMatrix(
      rawTables(
        { Indicator: indicators as never, Product: [{ id: 'P1', class: 'roadmap', agreedOn: '2025-02-01' }] },
        'es',
      ).filter(({ name }) => name !== 'Mediciones' && name !== 'CatalogoValoraciones'),
      { date1904: false },
    );
  const counts = {
    ...stock,
    id: 'X2',
    source: 'Product',
    measure: 'conteo',
    timing: 'flujo: Fecha de consenso o intercambio',
  };

  it('counts all else as ever, and has nothing wrong', () => {
    const matrix = without([counts]);
    const evaluation = evaluateMatrix(matrix, { today });
    expect(evaluation.indicators[0]?.valueOf('year', yearWindow(2025).period)).toBe(1);
    expect(
      reviewMatrix(matrix, evaluation).filter(({ table }) => table === 'Mediciones' || table === 'Measurement'),
    ).toEqual([]);
  });

  it('has no value of an indicator that needs it, and says what is missing', () => {
    const [found] = evaluateMatrix(without([stock]), { today }).indicators;
    expect(found?.rule).toBeNull();
    expect(found?.gaps).toEqual([{ table: 'Measurement', field: null, isTwice: false }]);
  });
});
