import fc from 'fast-check';
import { evaluateMatrix, type Evaluation } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import type { Cell } from '../../../src/domain/records/cell';
import type { Matrix, RawTable } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { anyRecords } from './anyRecords';
import { rawTables } from './matrixOf';

const today = '2026-12-31';
const sums = [
  { id: 'X0', source: 'Activity', filter: null, measure: 'suma(Mujeres)', timing: 'flujo: Fin real, Inicio real' },
  { id: 'X9', source: 'Product', filter: null, measure: 'distintos(Temas)', timing: 'saldo: Inicio → Cierre' },
  {
    id: 'X3',
    source: 'Activity',
    filter: null,
    measure: 'porcentaje(Estado = Realizada)',
    timing: 'flujo: Fin real, Inicio real',
  },
  { id: 'X4', source: 'Activity', filter: null, measure: 'promedio(Mujeres)', timing: 'flujo: Fin real, Inicio real' },
  { id: 'X1', source: 'Measurement', filter: null, measure: 'suma(Valor)', timing: 'último: Fecha' },
  { id: 'X2', source: 'Measurement', filter: null, measure: 'por paso(Valoración)', timing: 'último: Fecha' },
];
const Indicator = [...planIndicators('es'), ...sums.map((one) => ({ ...one, nameEs: one.id, level: 'process' }))];

type Edit = (tables: readonly RawTable[]) => readonly RawTable[];
const inTable = (name: string, change: (rows: RawTable['rows']) => RawTable['rows']): Edit => {
  return (tables) => tables.map((raw) => (raw.name === name ? { ...raw, rows: change(raw.rows) } : raw));
};
const tableName = fc.constantFrom('Actividades', 'Productos', 'ReportesPaises', 'Mediciones');
const place = fc.nat({ max: 12 });
const swap = (cells: readonly Cell[], column: number, cell: Cell) =>
  cells.map((old, at) => (at === column % cells.length ? cell : old));
/** What people do to a table between two readings. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ table: tableName, row: place, column: fc.nat({ max: 40 }), from: place })
    .map(({ table, row, column, from }) =>
      inTable(table, (rows) =>
        rows.map((cells, at) => (at === row ? swap(cells, column, rows[from]?.[column % cells.length] ?? '') : cells)),
      ),
    ),
  fc
    .record({ table: tableName, row: place })
    .map(({ table, row }) => inTable(table, (rows) => rows.filter((_, at) => at !== row))),
  fc
    .record({ table: tableName, row: place })
    .map(({ table, row }) => inTable(table, (rows) => [...rows, ...rows.slice(row, row + 1)])),
  tableName.map((table) => inTable(table, (rows) => rows.toReversed())),
  place.map((row) =>
    inTable('Indicadores', (rows) => rows.map((cells, at) => (at === row ? swap(cells, 7, 'conteo') : cells))),
  ),
);

/** What an evaluation says, whatever the order in which members were met. */
const said = ({ indicators, problems }: Evaluation) => ({
  problems,
  indicators: indicators.map(({ values, valueOf: _, ...rest }) => ({
    ...rest,
    values: values.map((one) => JSON.stringify(one)).sort(),
  })),
});

/** What was read; what lists remember of earlier look-ups is none of it. */
const read = ({ lists: _, ...matrix }: Matrix) => matrix;

describe('a matrix that is read again', () => {
  it('is the same, and counts the same, as if it were read for the first time', () => {
    fc.assert(
      fc.property(anyRecords, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (records, edits) => {
        let tables: readonly RawTable[] = rawTables({ ...records, Indicator }, 'es');
        let matrix: Matrix = readMatrix(tables, { date1904: false });
        let evaluation = evaluateMatrix(matrix, { today });
        for (const edit of edits) {
          tables = edit(tables);
          const anew = readMatrix(tables, { date1904: false });
          matrix = readMatrix(tables, { date1904: false, earlier: matrix });
          expect(read(matrix)).toEqual(read(anew));
          evaluation = evaluateMatrix(matrix, { today, earlier: evaluation });
          expect(said(evaluation)).toEqual(said(evaluateMatrix(anew, { today })));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the rows that have not changed', () => {
    const rows = ['A1', 'A2', 'A3'].map((id) => ({ id, type: 'workshop', status: 'held', dialogueSpace: true }));
    const tables = rawTables({ Activity: rows }, 'es');
    const before = readMatrix(tables, { date1904: false });
    const edited = inTable('Actividades', (cells) =>
      cells.map((row, at) => (at === 1 ? swap(row, 1, 'Otro título') : row)),
    );
    const after = readMatrix(edited(tables), { date1904: false, earlier: before });
    const same = after.tables.Activity.rows.map((row, at) => row === before.tables.Activity.rows[at]);
    expect(same).toEqual([true, false, true]);
    expect(after.lists).toBe(before.lists);
  });

  it('counts on from any earlier reading, however many others went on from it', () => {
    const steps = fc.array(fc.tuple(anyEdit, fc.nat({ max: 9 })), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(anyRecords, steps, (records, edits) => {
        let tables: readonly RawTable[] = rawTables({ ...records, Indicator }, 'es');
        const first = readMatrix(tables, { date1904: false });
        const known = [{ matrix: first, evaluation: evaluateMatrix(first, { today }) }];
        for (const [edit, back] of edits) {
          tables = edit(tables);
          const earlier = known[back % known.length]!;
          const matrix = readMatrix(tables, { date1904: false, earlier: earlier.matrix });
          const evaluation = evaluateMatrix(matrix, { today, earlier: earlier.evaluation });
          const anew = readMatrix(tables, { date1904: false });
          expect(said(evaluation)).toEqual(said(evaluateMatrix(anew, { today })));
          known.push({ matrix, evaluation });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not change what was said of the matrix before, and can be counted on from twice', () => {
    const activity = {
      type: 'workshop',
      status: 'held',
      dialogueSpace: true,
      leadGroup: 'GT-PRO',
      actualEnd: '2025-03-01',
    };
    const withActivities = (count: number) =>
      readMatrix(
        rawTables(
          { Indicator, Activity: Array.from({ length: count }, (_, at) => ({ ...activity, id: `A${at}` })) },
          'es',
        ),
        { date1904: false },
      );
    const [first, second] = [withActivities(4), withActivities(5)];
    const before = evaluateMatrix(first, { today });
    const held = ({ indicators }: Evaluation) =>
      indicators.find(({ id }) => id === 'R3')?.valueOf('semester', '2025-S1');
    const next = readMatrix(
      Object.values(second.tables).flatMap(({ raw }) => raw ?? []),
      {
        date1904: false,
        earlier: first,
      },
    );
    const once = evaluateMatrix(next, { today, earlier: before });
    const twice = evaluateMatrix(next, { today, earlier: before });
    expect([before, once, twice].map(held)).toEqual([4, 5, 5]);
  });
});
