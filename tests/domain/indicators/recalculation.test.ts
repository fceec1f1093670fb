import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { planValues } from '../../../src/domain/indicators/planValues';
import type { FieldValue } from '../../../src/domain/records/field';
import type { RawTable } from '../../../src/domain/records/matrix';
import { matrixOf, rawTables } from './matrixOf';
import { RawBook } from './rawBook';

const held = { type: 'workshop', status: 'held', dialogueSpace: true, leadGroup: 'GT-PRO', mainTheme: 'T3-08' };
type Records = Parameters<typeof rawTables>[0];
const bookOf = (records: Records = {}) =>
  new RawBook(
    rawTables(
      { Indicator: planIndicators('es'), Activity: [{ ...held, id: 'A1', actualEnd: '2025-03-01' }], ...records },
      'es',
    ),
  );
const catalog = (name: string, rows: RawTable['rows']): RawTable => ({
  name,
  sheet: 'Catálogos',
  headers: ['Código', 'Español', 'Inglés', 'Pertenece a', 'Otras formas'],
  rows,
  firstRow: 6,
  firstColumn: 1,
});
const of = (book: RawBook, ...parts: readonly FieldValue[]) =>
  book.values().filter((row) => row.startsWith(parts.join('|')));

describe('the values in their table', () => {
  it('are blank, not 0, where their window has not begun any more', () => {
    const book = bookOf();
    book.recalculate('2025-12-01');
    expect(of(book, 'R3', '2025-S2', 'total')).toEqual(['R3|2025-S2|total||0', 'R3|2025-S2|total||1']);
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025-S2', 'total')).toEqual(['R3|2025-S2|total||', 'R3|2025-S2|total||']);
    expect(of(book, 'R3', '2025-S1', 'total')).toEqual(['R3|2025-S1|total||1', 'R3|2025-S1|total||1']);
  });

  it('become 0 where nothing counts any more, and blank where the indicator or its breakdown is gone', () => {
    const book = bookOf();
    book.recalculate('2025-06-30');
    book.edit('Activity', 0, 'status', 'Cancelada');
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025', 'group')).toEqual(['R3|2025|group|Grupo de Trabajo de Protección|0']);
    book.edit('Indicator', 2, 'breakdown', 'Pilar');
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025', 'group')).toEqual(['R3|2025|group|Grupo de Trabajo de Protección|']);
    book.edit('Indicator', 2, 'timing', 'ayer');
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025', 'total')).toEqual(['R3|2025|total||']);
  });

  it('keep their rows when a member is relabelled or the language changes; labels are rewritten in place', () => {
    const book = bookOf();
    book.recalculate('2025-06-30');
    const count = book.values().length;
    book.put(catalog('CatalogoGrupos', [['GT-PRO', 'Grupo de Protección', 'Protection group', '', '']]));
    book.recalculate('2025-06-30');
    expect(book.values()).toHaveLength(count);
    expect(of(book, 'R3', '2025', 'group')).toEqual(['R3|2025|group|Grupo de Protección|1']);
    const [activities] = rawTables({ Activity: [{ ...held, id: 'A1', actualEnd: '2025-03-01' }] }, 'en');
    book.put(activities as RawTable);
    book.recalculate('2025-06-30');
    expect(book.values()).toHaveLength(count);
    expect(of(book, 'R3', '2025', 'group')).toEqual(['R3|2025|group|Protection group|1']);
    const windows = book.matrix.tables.IndicatorValue.raw?.rows.map((cells) => cells[2]);
    expect(new Set(windows)).toEqual(new Set(['Semester', 'Year', 'Plan']));
    expect(book.recalculate('2025-06-30').changes).toEqual({ fields: [], rows: [] });
  });

  it('take a new label also where nothing counts in them any more, and keep one that nobody knows', () => {
    const book = bookOf();
    book.recalculate('2025-06-30');
    book.edit('Indicator', 2, 'breakdown', 'Pilar');
    book.put(
      catalog('CatalogoGrupos', [
        ['GT-PRO', 'Grupo de Protección', 'Protection group', '', 'Grupo de Trabajo de Protección'],
      ]),
    );
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025', 'group')).toEqual(['R3|2025|group|Grupo de Protección|']);
    book.put(catalog('CatalogoGrupos', [['GT-X', 'Otro', 'Other', '', '']]));
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025', 'group')).toEqual(['R3|2025|group|Grupo de Protección|']);
  });

  it('rewrite "sin dato" too', () => {
    const book = bookOf({ Activity: [{ ...held, id: 'A1', mainTheme: null, actualEnd: '2025-03-01' }] });
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025', 'theme')).toEqual(['R3|2025|theme|sin dato|1']);
    const [activities] = rawTables(
      { Activity: [{ ...held, id: 'A1', mainTheme: null, actualEnd: '2025-03-01' }] },
      'en',
    );
    book.put(activities as RawTable);
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025', 'theme')).toEqual(['R3|2025|theme|no data|1']);
  });

  it('have a row for each member of a breakdown, and keep them', () => {
    const book = bookOf({ Activity: [{ ...held, id: 'A1', actualEnd: '2025-03-01', jointGroups: ['GT-LAB'] }] });
    book.recalculate('2025-06-30');
    const groups = ['R3|2025|group|Grupo de Trabajo de Protección|', 'R3|2025|group|Grupo de Trabajo Laboral|'];
    const shown = () => of(book, 'R3', '2025', 'group').map((row) => row.replace(/\d$/, ''));
    expect(shown()).toHaveLength(2);
    expect(shown()[0]).toBe(groups[0]);
    expect(book.recalculate('2025-06-30').changes).toEqual({ fields: [], rows: [] });
  });

  it('are blank in a row whose window, period or dimension is none, which keeps what else stands in it', () => {
    const book = bookOf();
    const typed: readonly (readonly [string, string, string, string])[] = [
      ['', 'Año', 'Total', ''],
      ['2025', '', 'Total', ''],
      ['2025', 'Año', 'Color', 'Rojo'],
    ];
    for (const cells of typed) book.addRow('IndicatorValue', ['R3', ...cells, 3, '', '', '']);
    book.recalculate('2025-06-30');
    const rows = book.matrix.tables.IndicatorValue.raw?.rows.slice(0, typed.length);
    expect(rows?.map((cells) => cells.slice(0, 6))).toEqual(typed.map((cells) => ['R3', ...cells, '']));
  });

  it.each([
    ['has a value reported', 6, 1],
    ['says only when it was closed', 7, 45_853],
  ])('stand once: a copied row goes blank, and the one that %s keeps the value', (_, reportedColumn, cell) => {
    const book = bookOf();
    book.recalculate('2025-06-30');
    const rows = book.matrix.tables.IndicatorValue.raw?.rows ?? [];
    const index = rows.findIndex((cells) => cells[0] === 'R3' && cells[1] === '2025' && cells[3] === 'Total');
    book.addRow(
      'IndicatorValue',
      (rows[index] ?? []).map((old, column) => (column === reportedColumn ? cell : old)),
    );
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025', 'total')).toEqual(['R3|2025|total||', 'R3|2025|total||1']);
    expect(book.recalculate('2025-06-30').changes).toEqual({ fields: [], rows: [] });
  });

  it('become 0, not blank, where the row of their indicator was copied', () => {
    const book = bookOf();
    book.addRow('Indicator', book.matrix.tables.Indicator.raw!.rows[2]!);
    book.recalculate('2025-06-30');
    book.edit('Activity', 0, 'status', 'Cancelada');
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025', 'group')).toEqual(['R3|2025|group|Grupo de Trabajo de Protección|0']);
  });

  it('are none of an indicator without a code, until it is given one', () => {
    const matrix = matrixOf({ Indicator: [{ ...planIndicators('es')[2], id: null }] });
    const evaluation = evaluateMatrix(matrix, { today: '2025-06-30' });
    expect(planValues(matrix, evaluation, new Map())).toEqual({ fields: [], rows: [] });
    const { rows } = planValues(matrix, evaluation, new Map([[0, 'X9']]));
    expect(new Set(rows.map(({ record }) => record['indicator']))).toEqual(new Set(['X9']));
  });

  it('are none of indicators whose column of codes is not known', () => {
    const [indicators] = rawTables({ Indicator: planIndicators('es') }, 'es').filter(
      ({ name }) => name === 'Indicadores',
    );
    const book = bookOf();
    book.put({ ...indicators!, headers: indicators!.headers.with(0, 'Clave') });
    book.recalculate('2025-06-30');
    expect(book.values()).toEqual([]);
  });

  it('are not added again and again where a key column was deleted', () => {
    const book = bookOf();
    const [values] = rawTables({}, 'es').filter(({ name }) => name === 'Valores');
    book.put({ ...(values as RawTable), headers: ['Indicador', 'Periodo', 'Ventana', 'Dimensión', 'Mío', 'Valor'] });
    book.recalculate('2025-06-30');
    expect(book.values()).toEqual([]);
  });
});

describe('an indicator typed by hand', () => {
  const typed = { nameEs: 'Estudios', level: 'result', source: 'Activity', filter: 'type = study' } as const;
  const rule = { measure: 'count', timing: 'flow: Actual end' };

  it('gets a code and its values in the same run, also where it was typed with blanks around the code', () => {
    for (const id of [null, ' X1 ', 'x1']) {
      const book = bookOf({
        Indicator: [{ ...planIndicators('es')[0], ...typed, ...rule, id }],
        Activity: [{ ...held, id: 'A1', type: 'study', actualEnd: '2025-03-01' }],
      });
      book.recalculate('2025-06-30');
      expect(book.values().filter((row) => row.includes('|2025|total||1'))).toHaveLength(1);
      expect(book.recalculate('2025-06-30').changes).toEqual({ fields: [], rows: [] });
    }
  });

  it('has blanks where its rule cannot be read', () => {
    const book = bookOf({ Indicator: [{ ...planIndicators('es')[0], id: 'X1', timing: 'cuando sea' }] });
    book.recalculate('2025-06-30');
    const [row] = book.matrix.tables.Indicator.rows;
    expect(row?.record).toMatchObject({ currentSemester: null, cumulative: null, excludedRows: null });
  });

  it('with the code of another has no values: the one that counts is the same in any order', () => {
    const twins = [
      { ...planIndicators('es')[2], id: 'R3', version: 1, filter: 'Estado = Cancelada' },
      { ...planIndicators('es')[2], id: 'r3', version: 2 },
    ];
    for (const Indicator of [twins, twins.toReversed()]) {
      const book = bookOf({ Indicator });
      book.recalculate('2025-06-30');
      const found = book.matrix.tables.Indicator.rows.map(({ record }) => [record.version, record.year]);
      expect(found.sort()).toEqual([
        [1, null],
        [2, 1],
      ]);
      expect(book.values().filter((row) => row.includes('|2025|total'))).toEqual(['r3|2025|total||1']);
    }
  });
});

describe('computed cells', () => {
  it('are rewritten as numbers and labels of the workbook where people typed something else', () => {
    const book = bookOf();
    book.recalculate('2025-06-30');
    book.edit('Indicator', 2, 'year', '1');
    book.edit('Activity', 0, 'noteStatus', 'missing');
    book.edit('Activity', 0, 'semester', '#N/A');
    book.recalculate('2025-06-30');
    const columns = book.matrix.tables.Indicator.columns.position;
    expect(book.matrix.tables.Indicator.raw?.rows[2]?.[columns.get('year') ?? -1]).toBe(1);
    const cells = book.matrix.tables.Activity.raw?.rows[0] ?? [];
    expect(cells).toContain('Falta');
    expect(book.matrix.tables.Activity.rows[0]?.record.semester).toBe('2025-S1');
  });
});

describe('the progress of an indicator', () => {
  const r3 = (values: Readonly<Record<string, FieldValue>>) =>
    bookOf({ Indicator: planIndicators('es').map((one) => ({ ...one, ...(one.id === 'R3' && values) })) });
  const shown = (book: RawBook) => {
    book.recalculate('2025-06-30');
    const row = book.matrix.tables.Indicator.rows.find(({ record }) => record.id === 'R3')!;
    return [row.unreadable['progress'] ?? row.record.progress, row.record.light];
  };

  it('stands in its cell, from a blank baseline on from 0', () => {
    expect(shown(r3({ planTarget: 4 }))).toEqual([0.25, 'red']);
    expect(shown(r3({ planTarget: 4, baseline: -4 }))).toEqual([0.625, 'green']);
  });

  it.each(['baseline', 'planTarget'] as const)('is none where what stands in %s is not understood', (field) => {
    const book = r3({ planTarget: 4 });
    book.edit('Indicator', 2, field, 'por definir');
    expect(shown(book)).toEqual([`«${field === 'baseline' ? 'Línea base' : 'Meta del Plan'}» no se entiende`, null]);
    expect(book.recalculate('2025-06-30').changes.fields).toEqual([]);
  });

  it('is not written again for a difference that is none', () => {
    const book = r3({ planTarget: 3 });
    book.recalculate('2025-06-30');
    book.edit('Indicator', 2, 'progress', 1 / 3 + 1e-12);
    expect(book.recalculate('2025-06-30').changes.fields).toEqual([]);
    book.edit('Indicator', 2, 'progress', 1 / 3 + 1e-6);
    expect(book.recalculate('2025-06-30').changes.fields).not.toEqual([]);
  });
});

describe('rows without a code', () => {
  it('get one also where the cell holds blanks, and are no copies of each other', () => {
    const rows = [' ', '\u00a0'].map((id) => ({ ...held, id, actualEnd: '2025-03-01' }));
    const book = bookOf({ Activity: rows });
    book.recalculate('2025-06-30');
    expect(of(book, 'R3', '2025', 'total')).toEqual(['R3|2025|total||2']);
    expect(book.matrix.tables.Activity.rows.map(({ record }) => record.id)).toEqual(['A25-NEW0', 'A25-NEW1']);
  });

  it('are none where nothing but blanks stands in them', () => {
    const book = bookOf({ Activity: [{ id: ' ', title: ' ' }] });
    book.recalculate('2025-06-30');
    expect(book.matrix.tables.Activity.rows).toEqual([]);
    expect(book.matrix.tables.Activity.raw?.rows[0]?.[0]).toBe(' ');
  });
});

describe('the meetings of a group', () => {
  it('are those held in the year, joint ones under each group, without those whose day cannot be read', () => {
    const meeting = { ...held, type: 'meeting', jointGroups: ['GT-LAB'] };
    const book = bookOf({
      Activity: [
        { ...meeting, id: 'A1', actualEnd: '2025-03-01' },
        { ...meeting, id: 'A2', actualStart: '2025-03-01', actualEnd: '2025-03-02' },
        { ...meeting, id: 'A3', actualEnd: '2024-12-31' },
      ],
      GroupYear: ['GT-PRO', 'GT-LAB', 'GT-FRO'].map((group) => ({ year: 2025, group })),
    });
    book.edit('Activity', 1, 'actualEnd', 'por confirmar');
    book.recalculate('2025-06-30');
    expect(book.matrix.tables.GroupYear.rows.map(({ record }) => record.meetingsHeld)).toEqual([1, 1, 0]);
  });
});

describe('a row of which the contents were deleted', () => {
  it('is no activity any more, gets no id, and what was computed in it goes', () => {
    const book = bookOf({
      Activity: [
        { ...held, id: 'A1', actualEnd: '2025-03-01' },
        { ...held, id: 'A2' },
      ],
    });
    book.recalculate('2025-06-30');
    const computed = () => {
      const { raw, columns } = book.matrix.tables.Activity;
      return ['noteStatus', 'noteShare'].map((field) => raw?.rows[0]?.[columns.position.get(field) ?? -1]);
    };
    expect(computed()).toEqual(['Falta', expect.any(Number)]);
    for (const field of ['id', ...Object.keys(held), 'actualEnd']) book.edit('Activity', 0, field, '');
    expect(book.matrix.tables.Activity.rows.map(({ record }) => record.id)).toEqual(['A2']);
    book.recalculate('2025-06-30');
    expect(computed()).toEqual(['', '']);
    expect(book.matrix.tables.Activity.rows.map(({ record }) => record.id)).toEqual(['A2']);
    expect(book.recalculate('2025-06-30').changes.fields).toEqual([]);
  });
});
