import { addressOfKind } from '../report/addressOfKind';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { explain } from './explainById';
import { semesterWindow } from '../../../src/domain/calendar';
import type { RecordName } from '../../../src/domain/records/records';
import { declarationOf } from '../../../src/domain/records/records';
import { problemText } from '../../../src/i18n/problemText';
import { buildReport } from '../../../src/domain/report/sections/buildReport';
import { reportKinds } from '../../../src/domain/report/reportAddress';
import { ClosingBook } from '../closing/closingBook';

const today = '2025-07-15';
const held = { type: 'workshop', status: 'held', dialogueSpace: true, leadGroup: 'GT-PRO', mainTheme: 'T3-08' };
const records = {
  Indicator: planIndicators('es').map((one) => ({ ...one, planTarget: 10 })),
  Activity: [
    { ...held, id: 'A1', actualStart: '2025-03-01', actualEnd: '2025-03-02', women: 3, participatingCountries: ['MX'] },
    { ...held, id: 'A2', actualStart: '2025-06-28', actualEnd: '2025-07-02' },
  ],
  Product: [{ id: 'P1', class: 'roadmap', start: '2024-01-01', agreedOn: '2025-02-01', themes: ['T1-01'] }],
  CountryReport: [{ id: 'R1', class: 'followUp', country: 'MX', date: '2025-03-01' }],
};

/** A recalculated book of these records in which a header of a table reads otherwise. */
function bookWith(table: RecordName, field: string, header: string) {
  const book = new ClosingBook(records);
  book.recalculate(today);
  respell(book, table, field, header);
  return book;
}

function respell(book: ClosingBook, table: RecordName, field: string, header: string) {
  const raw = book.matrix.tables[table].raw!;
  const old = declarationOf(table).fields[field]!.label.es;
  book.put({ ...raw, headers: raw.headers.map((one) => (one === old ? header : one)) });
}

const needed: readonly (readonly [string, RecordName, string])[] = [
  ['R3', 'Activity', 'id'],
  ['R3', 'Activity', 'status'],
  ['R3', 'Activity', 'type'],
  ['R3', 'Activity', 'dialogueSpace'],
  ['R3', 'Activity', 'actualEnd'],
  ['R3', 'Activity', 'actualStart'],
  ['R1', 'Product', 'class'],
  ['R1', 'Product', 'agreedOn'],
  ['P1', 'Product', 'start'],
  ['P1', 'Product', 'closedOn'],
  ['I1', 'Product', 'themes'],
  ['I2', 'CountryReport', 'country'],
  ['I2', 'CountryReport', 'date'],
];

describe.each(needed)('%s, while %s has no readable column of %s', (id, table, field) => {
  it('has no value in any window, says so beside it, and has them again afterwards', () => {
    const book = bookWith(table, field, 'Otra cosa');
    book.recalculate(today);
    const ofIndicator = () => book.matrix.tables.IndicatorValue.rows.filter(({ record }) => record.indicator === id);
    expect(ofIndicator().length).toBeGreaterThan(0);
    expect(ofIndicator().every(({ record }) => record.value === null)).toBe(true);
    const { Indicator } = book.matrix.tables;
    const row = Indicator.rows.find(({ record }) => record.id === id)!;
    const { currentSemester, previousSemester, year, cumulative, progress, light } = row.record;
    expect([currentSemester, previousSemester, year, cumulative, progress, light]).toEqual(Array(6).fill(null));
    const label = declarationOf(table).fields[field]!.label.es;
    expect(row.unreadable).toEqual({ excludedRows: `falta «${label}»` });
    expect(book.recalculate(today).changes).toEqual({ fields: [], rows: [] });
    const raw = book.matrix.tables[table].raw!;
    book.put({ ...raw, headers: raw.headers.map((one) => (one === 'Otra cosa' ? label : one)) });
    book.recalculate(today);
    expect(ofIndicator().some(({ record }) => record.value !== null)).toBe(true);
    expect(book.matrix.tables.Indicator.rows.find(({ record }) => record.id === id)?.unreadable).toEqual({});
  });
});

describe('what is counted without a column that it needs', () => {
  it('is explained by the column, not by rows', () => {
    const { matrix } = bookWith('Activity', 'status', 'Situación');
    expect(explain(matrix, 'R3', semesterWindow('2025-S1'))).toBeNull();
    const one = evaluateMatrix(matrix, { today }).indicators.find(({ id }) => id === 'R3')!;
    expect(one.problems.map((problem) => problemText(problem, 'es'))).toEqual([
      'Sin valor: falta «Estado» (hoja «Actividades»).',
    ]);
    expect(one.gaps).toEqual([{ table: 'Activity', field: 'status', isTwice: false }]);
  });

  it('has none either where the column is there twice, or the whole table is missing', () => {
    const twice = bookWith('Activity', 'remarks', 'Status');
    const r3 = evaluateMatrix(twice.matrix, { today }).indicators.find(({ id }) => id === 'R3')!;
    expect([r3.rule, r3.gaps, r3.values]).toEqual([null, [{ table: 'Activity', field: 'status', isTwice: true }], []]);
    const book = new ClosingBook(records);
    book.put({ ...book.matrix.tables.Product.raw!, headers: ['Nada', 'de', 'nada'], rows: [] });
    const r1 = evaluateMatrix(book.matrix, { today }).indicators.find(({ id }) => id === 'R1')!;
    expect(r1.current).toBeNull();
  });

  it('is not counted with a filter that nobody can read', () => {
    const { matrix } = bookWith('Indicator', 'filter', 'Condiciones que pusimos');
    for (const { valueOf, gaps, problems } of evaluateMatrix(matrix, { today }).indicators) {
      expect(valueOf('plan', '2025-S1')).toBeNull();
      expect(problems.map((problem) => problemText(problem, 'es'))).toEqual([
        'Sin valor: falta «Condiciones» (hoja «Indicadores»).',
      ]);
      expect(gaps.map(({ table, field }) => [table, field])).toEqual([['Indicator', 'filter']]);
    }
  });

  it('keeps its total where only a breakdown cannot be made', () => {
    const book = bookWith('Activity', 'jointGroups', 'Con quién');
    const r3 = evaluateMatrix(book.matrix, { today }).indicators.find(({ id }) => id === 'R3')!;
    expect(r3.valueOf('semester', '2025-S1')).toBe(1);
    expect(r3.dimensions).toEqual(['total', 'pillar', 'theme', 'country', 'sex']);
    expect(r3.problems.map(({ code, severity }) => [code, severity])).toEqual([['breakdownColumn', 'warning']]);
    book.recalculate(today);
    const groups = book.matrix.tables.IndicatorValue.rows.filter(
      ({ record }) => record.indicator === 'R3' && record.dimension === 'group',
    );
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.every(({ record }) => record.value === null)).toBe(true);
  });

  it('does not give ids to rows whose column of ids is not known, run after run', () => {
    const book = bookWith('Indicator', 'id', 'Número');
    const before = book.values().length;
    book.recalculate(today);
    book.recalculate(today);
    expect(book.values()).toHaveLength(before);
  });
});

describe('between what progress is measured', () => {
  it('is told where its column is missing, and where a row holds in it what cannot be read', () => {
    const gapsOf = (book: ClosingBook) => evaluateMatrix(book.matrix, { today }).indicators[0]!.targetGaps;
    const book = new ClosingBook(records);
    expect(gapsOf(book)).toEqual([]);
    book.edit('Indicator', 0, 'planTarget', 'por definir');
    const unreadable = { table: 'Indicator', field: 'planTarget', isTwice: false, isUnreadable: true };
    expect(gapsOf(book)).toEqual([unreadable]);
    respell(book, 'Indicator', 'baseline', 'Antes');
    expect(gapsOf(book)).toEqual([{ table: 'Indicator', field: 'baseline', isTwice: false }, unreadable]);
  });
});

describe('a closed semester', () => {
  it('is not corrected by a column that went missing, and none is closed without it', () => {
    const book = new ClosingBook(records);
    book.close('2024-S2', today);
    book.close('2025-S1', today);
    respell(book, 'Activity', 'status', 'Situación');
    book.recalculate(today);
    expect(book.corrections(today)).toEqual([]);
    expect(book.reported().length).toBeGreaterThan(0);
    const refusal = { kind: 'missingColumns', columns: [{ table: 'Activity', field: 'status', isTwice: false }] };
    expect(book.close('2024-S1', today)).toEqual(refusal);
    expect(book.reopen('2025-S1', 'Sí')).not.toMatchObject({ kind: 'missingColumns' });
  });
});

describe('every report', () => {
  it.each(reportKinds)('of kind %s names what has no value and counts nothing from it', (kind) => {
    const { matrix } = bookWith('Activity', 'status', 'Situación');
    const address = addressOfKind(kind);
    const { blocks } = buildReport(matrix, evaluateMatrix(matrix, { today }), address, { today });
    expect(blocks.find(({ key }) => key === 'noValues')).toMatchObject({
      text: expect.stringContaining('R3 (Actividades: falta «Estado»)'),
    });
    const counted = blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) =>
            cells.filter(({ source }) => source?.kind === 'rows' && source.table === 'Activity'),
          )
        : [],
    );
    expect(counted).toEqual([]);
    expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
  });
});

describe('the cells of a matrix', () => {
  it('of the meetings of groups are blank while nobody can tell which activities were held', () => {
    const groups = { ...records, GroupYear: [{ year: 2025, group: 'GT-PRO' }] };
    const book = new ClosingBook(groups);
    respell(book, 'Activity', 'status', 'Situación');
    book.recalculate(today);
    expect(book.matrix.tables.GroupYear.rows[0]?.record.meetingsHeld).toBeNull();
  });
});
