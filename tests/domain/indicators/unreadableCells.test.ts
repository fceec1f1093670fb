import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import type { Cell } from '../../../src/domain/records/cell';
import type { RecordName } from '../../../src/domain/records/records';
import { rawTables } from './matrixOf';
import { RawBook } from './rawBook';

const today = '2025-12-31';
const held = {
  leadGroup: 'GT-PRO',
  type: 'workshop',
  status: 'held',
  dialogueSpace: true,
  actualEnd: '2025-03-01',
  women: 4,
};
const sheet = (id: string, measure: string) => ({ ...planIndicators('es')[2], id, measure });
const records: Parameters<typeof rawTables>[0] = {
  Indicator: [
    ...planIndicators('es'),
    sheet('SUM', 'suma(Mujeres)'),
    { ...sheet('ENDS', 'conteo'), filter: 'Pilar = Gobernanza migratoria' },
  ],
  Activity: [
    { ...held, id: 'A1', actualStart: '2025-02-27', pillar: 'PIL1' },
    { ...held, id: 'A2', pillar: 'PIL1' },
  ],
  Product: [
    { id: 'P1', class: 'roadmap', start: '2024-01-01' },
    { id: 'P2', class: 'roadmap', start: '2024-01-01' },
    { id: 'P3', class: 'recommendation', agreedOn: '2025-02-01', themes: ['T1-01'] },
  ],
  CountryReport: [
    { id: 'R1', class: 'followUp', country: 'MX', date: '2025-03-01' },
    { id: 'R2', class: 'followUp', country: 'GT', date: '2025-03-01' },
  ],
};

/** What an indicator has in 2025-S1 once a cell of the first row of a table holds something, and what it excludes. */
function withCell(id: string, table: RecordName, field: string, cell: Cell) {
  const book = new RawBook(rawTables(records, 'es'));
  book.edit(table, 0, field, cell);
  const one = evaluateMatrix(book.matrix, { today }).indicators.find((indicator) => indicator.id === id)!;
  const excluded = one.exclusions.map(({ row, code, field: where, params }) => [
    row.record['id'],
    code,
    where,
    params['value'],
  ]);
  return { value: one.valueOf('semester', '2025-S1'), excluded };
}

describe('a cell that cannot be read', () => {
  it.each([
    // In the date by which a row counts it hides the one that would only stand in for it.
    ['flow', 'R3', 'Activity', 'actualEnd', 'pronto', 2, 1, ['A1', 'notADate', 'actualEnd', 'pronto']],
    ['flow', 'R3', 'Activity', 'actualEnd', '#N/A', 2, 1, ['A1', 'notADate', 'actualEnd', '#N/A']],
    ['flow', 'I2', 'CountryReport', 'date', 'marzo', 2, 1, ['R1', 'notADate', 'date', 'marzo']],
    // Without any date it is the first of them that is asked for.
    ['flow', 'I2', 'CountryReport', 'date', '', 2, 1, ['R1', 'noDate', 'date', '']],
    ['balance start', 'P1', 'Product', 'start', 'pronto', 2, 1, ['P1', 'notADate', 'start', 'pronto']],
    ['balance end', 'P1', 'Product', 'agreedOn', 'pronto', 2, 1, ['P1', 'notADate', 'agreedOn', 'pronto']],
    ['balance end', 'P1', 'Product', 'closedOn', '#REF!', 2, 1, ['P1', 'notADate', 'closedOn', '#REF!']],
    ['sum', 'SUM', 'Activity', 'women', 'muchas', 8, 4, ['A1', 'notANumber', 'women', 'muchas']],
    ['sum', 'SUM', 'Activity', 'women', -3, 8, 4, ['A1', 'notANumber', 'women', '-3']],
    ['sum', 'SUM', 'Activity', 'women', 2.5, 8, 4, ['A1', 'notANumber', 'women', '2.5']],
    ['distinct', 'I2', 'CountryReport', 'country', '#N/A', 2, 1, ['R1', 'unknownMember', 'country', '#N/A']],
    ['distinct', 'I2', 'CountryReport', 'country', 'Narnia', 2, 1, ['R1', 'unknownMember', 'country', 'Narnia']],
    ['distinct', 'I2', 'CountryReport', 'country', '', 2, 1, ['R1', 'noMember', 'country', '']],
    [
      'filter by yes or no',
      'R3',
      'Activity',
      'dialogueSpace',
      'quizás',
      2,
      1,
      ['A1', 'unknownMember', 'dialogueSpace', 'quizás'],
    ],
    ['filter by a list', 'R3', 'Activity', 'status', '#N/A', 2, 1, ['A1', 'unknownMember', 'status', '#N/A']],
    ['first filter by a list', 'R3', 'Activity', 'type', '#N/A', 2, 1, ['A1', 'unknownMember', 'type', '#N/A']],
    [
      'filter by a list',
      'ENDS',
      'Activity',
      'pillar',
      'Otro pilar',
      2,
      1,
      ['A1', 'unknownMember', 'pillar', 'Otro pilar'],
    ],
  ] as const)(
    'in %s of %s is told with what it holds, and does not count (%s.%s: %s)',
    (_, id, table, field, cell, before, after, told) => {
      const whole = withCell(id, table, 'remarks', 'x');
      expect(whole).toEqual({ value: before, excluded: [] });
      expect(withCell(id, table, field, cell)).toEqual({ value: after, excluded: [[...told]] });
    },
  );

  it('is no exclusion where another condition leaves the row out anyway', () => {
    const book = new RawBook(rawTables(records, 'es'));
    book.edit('Activity', 0, 'dialogueSpace', 'quizás');
    book.edit('Activity', 0, 'type', '#N/A');
    book.edit('Activity', 0, 'status', 'Cancelada');
    book.edit('Activity', 0, 'actualEnd', 'pronto');
    const r3 = evaluateMatrix(book.matrix, { today }).indicators.find(({ id }) => id === 'R3')!;
    expect([r3.valueOf('semester', '2025-S1'), r3.exclusions]).toEqual([1, []]);
  });

  it('that only stands in for a date that can be read changes nothing', () => {
    expect(withCell('R3', 'Activity', 'actualStart', 'pronto')).toEqual({ value: 2, excluded: [] });
  });

  it('of members, one of several that is not known, leaves the others to count', () => {
    const book = new RawBook(rawTables(records, 'es'));
    book.edit('Product', 2, 'themes', 'T1-01; Inventado');
    const i1 = evaluateMatrix(book.matrix, { today }).indicators.find(({ id }) => id === 'I1')!;
    expect(i1.valueOf('semester', '2025-S1')).toBe(1);
    book.edit('Product', 2, 'themes', 'Inventado; Otro');
    const none = evaluateMatrix(book.matrix, { today }).indicators.find(({ id }) => id === 'I1')!;
    expect(none.valueOf('semester', '2025-S1')).toBe(0);
    expect(none.exclusions.map(({ code, params }) => [code, params['value']])).toEqual([
      ['unknownMember', 'Inventado; Otro'],
    ]);
  });

  it('of a code that another row has is told with the code', () => {
    expect(withCell('R3', 'Activity', 'id', 'A2')).toEqual({ value: 1, excluded: [['A2', 'duplicateId', 'id', 'A2']] });
  });
});
