import { planClosing } from '../../../src/domain/closing/planClosing';
import { isOfSemester } from '../../../src/domain/closing/corrections';
import { openBefore, semesterStates } from '../../../src/domain/closing/closedSemesters';
import { missingForComparing } from '../../../src/domain/closing/missingColumns';
import { rowsBehind } from '../../../src/domain/closing/rowsBehind';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { rawTables } from '../indicators/matrixOf';
import { ClosingBook } from './closingBook';

const held = { type: 'workshop', status: 'held', dialogueSpace: true, leadGroup: 'GT-PRO', mainTheme: 'T3-08' };
const activities = [
  { ...held, id: 'A1', actualEnd: '2025-03-01', women: 7 },
  { ...held, id: 'A2', actualEnd: '2025-05-01', women: 1 },
  { ...held, id: 'A3', actualEnd: '2025-09-01', women: 5, updatedAt: '2025-07-20T09:00:00' },
];
const reports = [
  { id: 'R1', country: 'NI', class: 'followUp', date: '2025-02-01' },
  { id: 'R2', country: 'GT', class: 'followUp', date: '2025-04-01' },
];
const today = '2025-07-15';
const bookOf = () => new ClosingBook({ Activity: activities, CountryReport: reports });
/** The list of groups with another label for one of them. */
const otherLabel = {
  name: 'CatalogoGrupos',
  sheet: 'Catálogos',
  headers: ['Código', 'Español', 'Inglés', 'Pertenece a', 'Otras formas'],
  rows: [['GT-PRO', 'Protección', 'Protection', '', 'Grupo de Trabajo de Protección']],
  firstRow: 6,
  firstColumn: 1,
};
const of = (book: ClosingBook, start: string) => book.reported().filter((line) => line.startsWith(start));
const correctionOf = (book: ClosingBook, id: string) =>
  book.corrections(today).find((one) => one.indicator?.id === id && isOfSemester(one));

describe('closing a semester', () => {
  it('keeps the values of the semester and of the plan to its end, with the rows of its totals', () => {
    const book = bookOf();
    expect(book.close('2025-S1', today)).toMatchObject({ kind: 'closing', frozen: book.reported().length });
    expect(of(book, 'R3|semester|2025-S1|total')).toEqual(['R3|semester|2025-S1|total|null|2|2025-07-15|A1; A2']);
    expect(of(book, 'R3|plan|2025-S1|total')).toEqual(['R3|plan|2025-S1|total|null|2|2025-07-15|null']);
    expect(of(book, 'R3|semester|2025-S1|group')).toHaveLength(1);
    expect(of(book, 'R1|semester')).toEqual(['R1|semester|2025-S1|total|null|0|2025-07-15|0']);
    expect(of(book, 'I2|semester|2025-S1|total')).toEqual(['I2|semester|2025-S1|total|null|2|2025-07-15|R1=NI; R2=GT']);
    expect(of(book, 'X1|semester|2025-S1|total')).toEqual(['X1|semester|2025-S1|total|null|8|2025-07-15|A1=7; A2']);
    expect(book.reported().filter((line) => line.includes('2025-S2') || line.includes('|year|'))).toEqual([]);
  });

  it('adds the rows of other periods as a recalculation does, tells what it evaluated, and logs by whom and when', () => {
    const closing = bookOf().close('2025-S1', today);
    if (closing.kind !== 'closing') throw new Error(closing.kind);
    const { rows } = closing.changes;
    const ofOthers = rows.filter(({ record }) => record['period'] === '2024-S2');
    const recalculated = bookOf().recalculate(today).changes.rows;
    expect(ofOthers).not.toEqual([]);
    expect(ofOthers).toEqual(recalculated.filter(({ record }) => record['period'] === '2024-S2'));
    expect(closing.evaluation.reference).toBe('2025-S2');
    expect(
      rows.filter(({ table }) => table === 'ChangeLog').map(({ record }) => [record['who'], record['date']]),
    ).toEqual([['Ana', `${today}T12:00:00`]]);
  });

  it('keeps the values of now, not those that stand there from the last recalculation', () => {
    const book = bookOf();
    book.recalculate(today);
    book.edit('Activity', 0, 'status', 'Cancelada');
    // A label that is rewritten in the same row is no value of it.
    book.put(otherLabel);
    book.close('2025-S1', today);
    expect(of(book, 'R3|semester|2025-S1|total')).toEqual(['R3|semester|2025-S1|total|null|1|2025-07-15|A2']);
    expect(of(book, 'R3|semester|2025-S1|group')).toEqual(['R3|semester|2025-S1|group|Protección|1|2025-07-15|null']);
    const relabelled = bookOf();
    relabelled.recalculate(today);
    relabelled.put(otherLabel);
    relabelled.close('2025-S1', today);
    expect(of(relabelled, 'R3|semester|2025-S1|group')).toEqual([
      'R3|semester|2025-S1|group|Protección|2|2025-07-15|null',
    ]);
  });

  it('keeps the rows and the rule of the indicator that counts where its row was copied', () => {
    const book = bookOf();
    book.addRow('Indicator', book.matrix.tables.Indicator.raw!.rows[2]!);
    book.close('2025-S1', today);
    expect(of(book, 'R3|semester|2025-S1|total')).toEqual(['R3|semester|2025-S1|total|null|2|2025-07-15|A1; A2']);
    const rules = book.matrix.tables.Indicator.rows.filter(({ record }) => record.id === 'R3');
    expect(rules.map(({ record }) => record.reportedRules === null)).toEqual([false, true]);
  });

  it('keeps the year with its second semester', () => {
    const book = bookOf();
    book.close('2025-S2', '2026-01-10');
    expect(of(book, 'R3|year|2025|total')).toEqual(['R3|year|2025|total|null|3|2026-01-10|null']);
    expect(of(book, 'R3|semester|2025-S1')).toEqual([]);
  });

  it('waits for its last day, and tells which semesters before it are open', () => {
    const book = bookOf();
    expect(book.close('2025-S1', '2025-06-30')).toEqual({ kind: 'notEnded', lastDay: '2025-06-30' });
    expect(book.reported()).toEqual([]);
    book.close('2024-S1', today);
    const states = semesterStates(book.matrix, today);
    expect(states.map(({ kind }) => kind).slice(0, 6)).toEqual(['open', 'open', 'closed', 'open', 'open', 'notEnded']);
    expect(openBefore(states, '2025-S1')).toEqual(['2023-S1', '2023-S2', '2024-S2']);
  });

  it('that was left half done is taken up again, but never before its last day', () => {
    const book = bookOf();
    const options = { who: 'Ana', now: '2025-06-30T12:00:00', makeId: String, resumes: true };
    expect(planClosing(book.matrix, '2025-S1', { ...options, today: '2025-06-30' }).kind).toBe('notEnded');
    book.close('2025-S1', today);
    expect(planClosing(book.matrix, '2025-S1', { ...options, today }).kind).toBe('closing');
    expect(planClosing(book.matrix, '2025-S1', { ...options, today, resumes: false })).toEqual({
      kind: 'alreadyClosed',
      closedOn: today,
    });
  });

  it('names the columns without which the rules themselves cannot be read', () => {
    const book = bookOf();
    const raw = book.matrix.tables.Indicator.raw!;
    book.put({ ...raw, headers: raw.headers.map((header) => (header === 'Condiciones' ? 'Lo que se pide' : header)) });
    expect(book.close('2025-S1', today)).toEqual({
      kind: 'missingColumns',
      columns: [{ table: 'Indicator', field: 'filter', isTwice: false }],
    });
  });

  it('gives a row that was typed without a code one, and keeps it by that', () => {
    const book = new ClosingBook({ Activity: [{ ...held, actualEnd: '2025-03-01' }] });
    book.close('2025-S1', today);
    expect(of(book, 'R3|semester|2025-S1|total')[0]).toMatch(/\|A25-CLS0$/);
    expect(book.corrections(today)).toEqual([]);
  });

  it('gives an indicator that was typed without a code one, and keeps its rows and its rule by that', () => {
    const book = new ClosingBook({ Indicator: [{ ...planIndicators('es')[2], id: null }], Activity: activities });
    book.close('2025-S1', today);
    const [total] = book.reported().filter((line) => line.includes('|semester|2025-S1|total|'));
    expect(total).toMatch(/^I25-CLS\d\|semester\|2025-S1\|total\|null\|2\|2025-07-15\|A1; A2$/);
    expect(book.matrix.tables.Indicator.rows[0]?.record.reportedRules).toMatch(/^2025-S1: /);
    expect(book.corrections(today)).toEqual([]);
  });

  it('does not keep a value that the recalculation takes away', () => {
    const book = bookOf();
    book.recalculate(today);
    book.edit('Indicator', 2, 'timing', 'ayer');
    book.close('2025-S1', today);
    expect(of(book, 'R3')).toEqual([]);
    expect(of(book, 'R1|semester')).toHaveLength(1);
  });

  it('is logged in one line, and so is reopening with its reason, which must be given', () => {
    const book = bookOf();
    book.close('2025-S1', today);
    expect(book.reopen('2025-S1', '  ')).toEqual({ kind: 'noReason' });
    expect(book.reopen('2024-S1', 'No')).toEqual({ kind: 'notClosed' });
    book.reopen('2025-S1', ' Faltaba un taller ');
    expect(book.log()).toEqual([
      'Valores|2025-S1|Cerrado el||2025-07-15|pane',
      'Valores|2025-S1|Cerrado el|2025-07-15|Faltaba un taller|pane',
    ]);
    expect(book.reported()).toEqual([]);
  });

  it('names the columns that Valores lacks', () => {
    const book = bookOf();
    const values = rawTables({}, 'es').find(({ name }) => name === 'Valores')!;
    book.put({ ...values, headers: values.headers.map((header) => (header === 'Reportado' ? 'Mío' : header)) });
    const columns = [{ table: 'IndicatorValue', field: 'reported', isTwice: false }];
    expect(book.close('2025-S1', today)).toEqual({ kind: 'missingColumns', columns });
    expect(book.reopen('2025-S1', 'Sí')).toEqual({ kind: 'missingColumns', columns });
  });
});

describe('a correction after closing', () => {
  it('names the rows that came, went and add something else', () => {
    const book = bookOf();
    book.close('2025-S1', today);
    book.edit('Activity', 0, 'women', 9);
    book.edit('Activity', 1, 'status', 'Cancelada');
    book.edit('Activity', 2, 'actualEnd', '2025-06-01');
    const correction = correctionOf(book, 'X1')!;
    expect(correction).toMatchObject({ reported: 8, now: 14, semester: '2025-S1', member: null });
    const found = rowsBehind(book.matrix, correction, today);
    const rows = found?.kind === 'rows' ? found.rows.map(({ id, kind, by }) => [id, kind, by]) : [];
    expect(rows).toEqual([
      ['A1', 'changed', 2],
      ['A3', 'entered', 5],
      ['A2', 'left', -1],
    ]);
    // One came for another: the number of activities is the one reported.
    expect(correctionOf(book, 'R3')).toBeUndefined();
  });

  it('of a distinct count names only rows whose member came or went', () => {
    const book = bookOf();
    book.close('2025-S1', today);
    book.replaceData({
      Activity: activities,
      CountryReport: [...reports, { ...reports[0], id: 'R3' }, { ...reports[0], id: 'R4', country: 'MX' }],
    });
    const found = rowsBehind(book.matrix, correctionOf(book, 'I2')!, today);
    expect(found).toMatchObject({ kind: 'rows', rows: [{ id: 'R4', kind: 'entered', keys: ['MX'] }] });
    expect(found?.kind === 'rows' && found.rows).toHaveLength(1);
  });

  it('keeps the reported value where nothing counts any more, and names rows that are gone', () => {
    const book = bookOf();
    book.close('2025-S1', today);
    book.replaceData({});
    book.recalculate(today);
    expect(of(book, 'R3|semester|2025-S1|group')[0]).toMatch(/\|2\|2025-07-15\|null$/);
    const correction = correctionOf(book, 'R3')!;
    expect(correction).toMatchObject({ reported: 2, now: 0 });
    const rows = [
      { id: 'A1', row: null, kind: 'left' },
      { id: 'A2', row: null, kind: 'left' },
    ];
    expect(rowsBehind(book.matrix, correction, today)).toMatchObject({ kind: 'rows', rows });
  });

  it('falls back to the rows that were edited since where the rows of then were not kept whole', () => {
    const book = bookOf();
    book.close('2025-S1', today);
    const { rows } = book.matrix.tables.IndicatorValue;
    const total = rows.find(({ record }) => record.indicator === 'R3' && record.reportedRows !== null)!;
    book.edit('IndicatorValue', total.index, 'reportedRows', 'A1; …');
    book.edit('Activity', 2, 'actualEnd', '2025-06-01');
    const found = rowsBehind(book.matrix, correctionOf(book, 'R3')!, today);
    expect(found).toMatchObject({ kind: 'edited', rows: [{ id: 'A3', kind: 'edited' }] });
  });

  it('by another rule says so instead', () => {
    const book = bookOf();
    book.close('2025-S1', today);
    book.edit('Indicator', 2, 'filter', 'Tipo = Taller; Estado = Propuesta');
    expect(rowsBehind(book.matrix, correctionOf(book, 'R3')!, today)).toEqual({ kind: 'rule' });
  });
});

describe('a workbook of an earlier edition', () => {
  it('is closed and corrected without the columns of later ones, which are no problem', () => {
    const book = bookOf();
    const tables = rawTables({ Indicator: book.matrix.tables.Indicator.rows.map(({ record }) => record) }, 'es');
    const without = (name: string, header: string) => {
      const table = tables.find((one) => one.name === name)!;
      const column = table.headers.indexOf(header);
      const drop = <T>(cells: readonly T[]) => cells.filter((_, at) => at !== column);
      book.put({ ...table, headers: drop(table.headers), rows: table.rows.map(drop) });
    };
    without('Valores', 'Filas reportadas');
    without('Indicadores', 'Reglas reportadas');
    expect(book.matrix.problems.filter(({ code }) => code === 'missingColumn')).toEqual([]);
    expect(missingForComparing(book.matrix).map(({ field }) => field)).toEqual(['reportedRows', 'reportedRules']);
    book.close('2025-S1', today);
    expect(book.corrections(today)).toEqual([]);
    book.edit('Activity', 2, 'actualEnd', '2025-06-01');
    expect(rowsBehind(book.matrix, correctionOf(book, 'R3')!, today)).toMatchObject({
      kind: 'edited',
      rows: [{ id: 'A3' }],
    });
  });
});
