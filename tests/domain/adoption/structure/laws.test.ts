import fc from 'fast-check';
import type { ForeignSheet } from '../../../../src/domain/adoption/foreignSheet';
import { moved, reworded, saidOf, type Moving } from './changedBook';
import { foreignSheet, understood, type Written } from './foreignBook';
import { titles } from './titles';

const stay: Moving = (at) => at;
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** A sheet with single headings, sections, sums and notes. */
const listed = foreignSheet('Plan de Trabajo 2025', [
  ['Matriz de seguimiento 2025'],
  [],
  ['N°', 'Actividad', 'Tipo', 'Grupo', 'Tema', 'Fecha', 'Estado', 'Sede', 'Mujeres', 'Hombres', 'Resultado', 'Costo'],
  ['PILAR I. GOBERNANZA MIGRATORIA'],
  ...titles.slice(0, 3).map((title, at): Written[] => lineOf(at, title)),
  ['', 'Subtotal', '', '', '', '', '', '', 60, 45],
  ['PILAR II. INTEGRACIÓN, MIGRACIÓN Y SU VÍNCULO CON EL DESARROLLO'],
  ...titles.slice(3).map((title, at): Written[] => lineOf(at + 3, title)),
  [],
  ['Nota: los montos son estimados.'],
]);

function lineOf(at: number, title: string): Written[] {
  return [
    ...[at + 1, title, pick(['Taller', 'Reunión', 'Estudio'], at), pick(['GT Protección', 'GTML'], at)],
    ...[pick(['Remesas', 'Diásporas'], at), '@2025-03-04', pick(['Realizada', 'En curso', 'Aprobada'], at)],
    ...[pick(['Honduras', 'México', 'Belice'], at), 20, 15, `Se acordó el punto ${at}`, 1000 * at],
  ];
}

/** A sheet with groups of headings, months and colours. */
const grouped = foreignSheet(
  'Cronograma',
  [
    ['CRONOGRAMA 2025'],
    [],
    ['Actividad', 'Participantes', '', '', '2025', '', '', 'Estado', 'Notas'],
    ['', 'M', 'H', 'Total', 'Ene', 'Feb', 'Mar'],
    ...titles.map((title, at): Written[] => [
      title,
      3,
      4,
      7,
      at % 3 === 0 ? 'X' : '',
      at % 3 === 1 ? 'X' : '',
      at % 3 === 2 ? 'X' : '',
      pick(['{C6EFCE}', '{FFEB9C}'], at),
      'ok',
    ]),
    [],
    ['Leyenda'],
    ['{C6EFCE}Realizada'],
    ['{FFEB9C}Aprobada'],
  ],
  { merges: ['A3:A4', 'B3:D3', 'E3:G3', 'H3:H4', 'I3:I4'] },
);

/** A cross table. */
const crossed = foreignSheet('Seguimiento', [
  ['Seguimiento a las recomendaciones al 30 de junio de 2025'],
  [],
  ['País', 'Recomendación sobre visas', 'Recomendación sobre datos'],
  ...['Belice', 'Canadá', 'Honduras', 'México', 'Panamá'].map((country, at): Written[] => [
    country,
    at % 2 ? 'X' : '',
    'x',
  ]),
]);

const sheets = [listed, grouped, crossed];
const said = (all: readonly ForeignSheet[], row: Moving = stay, column: Moving = stay) =>
  understood(all).tables.map((table) => saidOf(table, row, column));
const asItIs = said(sheets);

/** Numbers with blank ones put in before some of them, and back. */
function spread(before: ReadonlySet<number>): { readonly there: Moving; readonly back: Moving } {
  const there = (at: number) => at + [...before].filter((one) => one <= at).length;
  const places = new Map(Array.from({ length: 60 }, (_, at) => [there(at), at]));
  return { there, back: (at) => places.get(at) ?? -at };
}

describe('how sheets are understood does not change', () => {
  it('with the order of columns', () => {
    const width = 12;
    const order = fc.shuffledSubarray(
      Array.from({ length: width }, (_, at) => at + 1),
      { minLength: width },
    );
    const [want] = asItIs;
    fc.assert(
      fc.property(order, (columns) => {
        const there: Moving = (at) => columns.indexOf(at) + 1;
        const shuffled = moved(listed, stay, there);
        // A title and a note stay where they are.
        const back: Moving = (at) => columns[at - 1] ?? -at;
        expect(said([shuffled], stay, back)).toEqual([want]);
      }),
      { numRuns: 12 },
    );
  });

  it('with blank columns between them, and before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }), (before) => {
        const { there, back } = spread(new Set(before));
        expect(
          said(
            sheets.map((sheet) => moved(sheet, stay, there)),
            stay,
            back,
          ),
        ).toEqual(asItIs);
      }),
      { numRuns: 12 },
    );
  });

  it('with blank rows above and among the records', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(1, 2, 3, 5, 6, 7, 8, 9, 10, 11), { maxLength: 4 }), (before) => {
        // Headings of two rows stay together.
        const { there, back } = spread(new Set(before));
        expect(
          said(
            sheets.map((sheet) => moved(sheet, there, stay)),
            back,
          ),
        ).toEqual(asItIs);
      }),
      { numRuns: 12 },
    );
  });

  it('with how words are written, large or small', () => {
    fc.assert(
      fc.property(fc.constantFrom('upper', 'lower', 'each'), fc.integer({ min: 0, max: 2 }), (how, part) => {
        const change = (text: string, row: number) =>
          how === 'upper' || (how === 'each' && row % 3 === part) ? text.toUpperCase() : text.toLowerCase();
        const rewritten = said(sheets.map((sheet) => reworded(sheet, change)));
        const without = (all: readonly unknown[]) => all.map((one) => ({ ...(one as object), legend: null }));
        expect(without(rewritten)).toEqual(without(asItIs));
      }),
      { numRuns: 12 },
    );
  });

  it('with the order of sheets', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        expect(said(order.map((at) => pick(sheets, at)))).toEqual(order.map((at) => asItIs[at]));
      }),
      { numRuns: 6 },
    );
  });

  it('with what else stands in the workbook', () => {
    const other = foreignSheet('Listas', [['Estado'], ['Realizada'], ['Aprobada']]);
    expect(said([other, ...sheets])).toEqual(asItIs);
  });
});

it('each row of a table is a record or told why it is none, whatever stands in the sheet', () => {
  const cell = fc.oneof(
    fc.constantFrom<Written>(
      '',
      'X',
      'Actividad',
      'Fecha',
      'Estado',
      'País',
      'Total',
      'M',
      'H',
      '2025',
      'Realizada',
      'Honduras',
      'Nota: x',
      'PILAR I',
      '{C6EFCE}',
      '@2025-03-04',
    ),
    fc.constantFrom<Written>(...titles),
    fc.integer({ min: 0, max: 3000 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }), (rows) => {
      const { tables, skippedSheets } = understood([foreignSheet('x', rows)]);
      expect(tables.length > 0).toBe(skippedSheets.length === 0);
      for (const { data, skipped, columns, orientation } of tables) {
        expect(data[0]).toBeLessThanOrEqual(data[1]);
        expect(columns.length).toBeGreaterThan(0);
        if (orientation !== 'columns')
          expect(skipped.map(({ row }) => row)).toEqual(
            [...new Set(skipped.map(({ row }) => row))].sort((a, b) => a - b),
          );
      }
    }),
    { numRuns: 120 },
  );
});
