import fc from 'fast-check';
import type { AdoptedRecord } from '../../../src/domain/adoption/adoptedRecord';
import { toCell, type Cell } from '../../../src/domain/records/cell';
import { declarationOf } from '../../../src/domain/records/records';
import { listsFrom } from '../../../src/domain/records/listIndex';
import { foreignBook, foreignSheet, type Written } from './foreignBook';
import { plain, understood } from './understood';

const context = { language: 'es', lists: listsFrom(), date1904: false } as const;

const heads = ['No.', 'Actividad', 'Tipo', 'Grupo responsable', 'Inicio', 'Estado', 'Países participantes', 'Fondos'];
const rows: readonly (readonly Written[])[] = [
  [
    1,
    'Encuentro regional de datos',
    'Taller',
    'GT Protección',
    { date: '2025-03-04' },
    'Realizada',
    'Belice y Panamá',
    'OIM',
  ],
  [2, 'Diálogo sobre fronteras', 'Reunión', 'GT Laboral', { date: '2025-09-01' }, 'Pendiente', 'Todos', 'Propios'],
  [3, 'Estudio de rutas en la región', 'Estudio', 'GT Fronteras', { date: '2025-10-01' }, 'Propuesta', '', ''],
  [4, 'Curso de indicios de trata', 'Curso', 'GT Protección', { date: '2025-11-01' }, 'Aprobada', 'Honduras', ''],
];
const title = ['Matriz de actividades 2025'];

/** What records say, whatever the order of their own columns. */
const said = (records: readonly AdoptedRecord[]) => plain(records);
const asTheyCome = said(understood(foreignBook(foreignSheet('Plan 2025', [title, [], heads, ...rows]))).records);

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

describe('reading a foreign matrix', () => {
  it('does not depend on the order of its columns', () => {
    fc.assert(
      fc.property(shuffled(heads.map((_, at) => at)), (order) => {
        const moved = [heads, ...rows].map((cells) => order.map((at) => cells[at] ?? null));
        const { records } = understood(foreignBook(foreignSheet('Plan 2025', [title, [], ...moved])));
        expect(said(records)).toEqual(asTheyCome);
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on blank rows and columns between its own', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: heads.length }), { maxLength: 2 });
    fc.assert(
      fc.property(places, fc.uniqueArray(fc.integer({ min: 1, max: rows.length - 1 })), (columns, after) => {
        const widened = [heads, ...rows].map((cells) =>
          cells.flatMap((cell, at) => (columns.includes(at) ? [null, cell] : [cell])),
        );
        const [head = [], ...body] = widened;
        const spread = body.flatMap((cells, at) => (after.includes(at) ? [[], cells] : [cells]));
        const { records } = understood(foreignBook(foreignSheet('Plan 2025', [title, [], head, ...spread])));
        expect(said(records)).toEqual(asTheyCome);
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the case in which headers and values of lists are written', () => {
    const loud = (cells: readonly Written[], but: readonly number[]) =>
      cells.map((cell, at) => (typeof cell === 'string' && !but.includes(at) ? cell.toUpperCase() : cell));
    const sheet = foreignSheet('Plan 2025', [
      title,
      [],
      loud(heads, [0, 7]),
      ...rows.map((cells) => loud(cells, [1, 5, 7])),
    ]);
    // An own column is called as its header is written.
    const quiet = (records: readonly ReturnType<typeof said>[number][]) =>
      records.map(({ own, ...values }) => ({
        ...values,
        own: Object.fromEntries(Object.entries(own).map(([header, cell]) => [header.toLowerCase(), cell])),
      }));
    expect(quiet(said(understood(foreignBook(sheet)).records))).toEqual(quiet(asTheyCome));
  });

  it('does not depend on the order of the sheets', () => {
    const other = foreignSheet('Plan 2024', [
      ['Actividades 2024'],
      [],
      heads,
      ...rows.map((cells, at) =>
        cells.map((cell) => (typeof cell === 'object' && cell ? { date: `2024-0${at + 1}-02` } : cell)),
      ),
    ]);
    const sheets = [foreignSheet('Plan 2025', [title, [], heads, ...rows]), other];
    const byTitle = (records: readonly AdoptedRecord[]) =>
      said(records)
        .map((one) => JSON.stringify(one))
        .sort();
    const there = byTitle(understood(foreignBook(...sheets)).records);
    expect(byTitle(understood(foreignBook(...[...sheets].reverse())).records)).toEqual(there);
    expect(there).toHaveLength(8);
  });

  it('gives back what was adopted when it is written in our own structure and read again', () => {
    const declaration = declarationOf('Activity');
    const fields = Object.entries(declaration.fields).filter(([, { origin }]) => origin === 'entered');
    const codes = (list: keyof typeof context.lists) => context.lists[list].members.map(({ code }) => code);
    const activity = fc.record({
      title: fc.constantFrom(
        'Encuentro regional de datos',
        'Diálogo sobre fronteras',
        'Estudio de rutas en la región',
        'Curso de indicios de trata',
      ),
      type: fc.constantFrom(...codes('activityTypes')),
      leadGroup: fc.constantFrom(...codes('workingGroups').filter((code) => code.startsWith('GT'))),
      planYear: fc.integer({ min: 2023, max: 2026 }),
      mainTheme: fc.constantFrom(...codes('themes')),
      secondaryThemes: fc.uniqueArray(fc.constantFrom(...codes('themes')), { minLength: 1, maxLength: 3 }),
      status: fc.constantFrom(...codes('activityStatuses')),
      plannedStart: fc.constantFrom('2025-01-15', '2025-06-30'),
      plannedEnd: fc.constantFrom('2025-07-01', '2025-12-31'),
      modality: fc.constantFrom(...codes('modalities')),
      hostCountry: fc.constantFrom(...codes('countries').slice(0, 11)),
      participatingCountries: fc.uniqueArray(fc.constantFrom(...codes('countries').slice(0, 11)), {
        minLength: 1,
        maxLength: 11,
      }),
      women: fc.integer({ min: 1, max: 80 }),
      men: fc.integer({ min: 1, max: 80 }),
    });
    fc.assert(
      fc.property(fc.array(activity, { minLength: 3, maxLength: 12 }), (activities) => {
        const cell = (values: Readonly<Record<string, unknown>>, name: string): Written => {
          const field = declaration.fields[name]!;
          const value = (values[name] ?? null) as Parameters<typeof toCell>[1];
          if (field.kind === 'date' && typeof value === 'string') return { date: value };
          return toCell(field, value, context) as Exclude<Cell, boolean>;
        };
        const written = activities.map((values) => fields.map(([name]) => cell(values, name)));
        const sheet = foreignSheet('Actividades', [fields.map(([, { label }]) => label.es), ...written]);
        // The same rows again and again are one office's list, not joint activities.
        const { records } = understood(foreignBook(sheet), { sameActivity: notTheSame(activities.length) });
        expect(plain(records).map(({ record: _, own, ...values }) => ({ ...values, own }))).toEqual(
          activities.map((values) => ({ ...values, own: {} })),
        );
      }),
      { numRuns: 20 },
    );
  });
});

/** Says of all rows of a sheet of our own structure that each is an activity of its own. */
const notTheSame = (count: number) => {
  const places = Array.from({ length: count }, (_, at) => ['Actividades', at + 2] as const);
  return [{ rows: [places[0], ...places.slice(1)], same: false }];
};
