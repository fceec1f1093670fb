import { foreignBook, foreignSheet, type Written } from '../foreignBook';
import { plain, understood } from '../understood';

const header = ['No.', 'Actividad', 'Tipo', 'Grupo responsable', 'Inicio', 'Fin', 'Estado', 'Fondos'];
const row = (n: number, title: string, ...rest: readonly Written[]): readonly Written[] => [n, title, ...rest];
const day = (date: string) => ({ date });

/** A sheet of activities under a title. */
const plan = (rows: readonly (readonly Written[])[], name = 'Plan 2025', heads: readonly Written[] = header) =>
  foreignSheet(name, [['Matriz de actividades 2025'], [], heads, ...rows], ['A1:H1']);

const held = row(
  1,
  'Taller de datos',
  'Taller',
  'GT Protección',
  day('2025-03-04'),
  day('2025-03-05'),
  'Realizada',
  'Propios',
);
const planned = row(
  2,
  'Reunión del grupo',
  'Reunión',
  'GT Laboral',
  day('2025-09-01'),
  day('2025-09-02'),
  'Aprobada',
  'OIM',
);

const [, , ...rest] = planned;
const other: readonly Written[] = [3, 'Curso de indicios de trata', ...rest];

describe('the records of a sheet', () => {
  it('have actual days where they were held, and planned ones else', () => {
    const [first, second] = plain(understood(foreignBook(plan([held, planned]))).records);
    expect(first).toMatchObject({ status: 'held', actualStart: '2025-03-04', actualEnd: '2025-03-05' });
    expect(first).not.toHaveProperty('plannedStart');
    expect(second).toMatchObject({ status: 'approved', plannedStart: '2025-09-01', plannedEnd: '2025-09-02' });
    expect(second).not.toHaveProperty('actualStart');
  });

  it('are planned for the whole of a month of which the day is not known, though they were held', () => {
    const inMonth = row(1, 'Taller de datos', 'Taller', 'GT Protección', 'marzo 2025', '', 'Realizada', '');
    const [first] = plain(understood(foreignBook(plan([inMonth, planned]))).records);
    expect(first).toMatchObject({ plannedStart: '2025-03-01', plannedEnd: '2025-03-31' });
    expect(first).not.toHaveProperty('actualStart');
  });

  it('keep in own columns what has no field, and where they come from', () => {
    const { records } = understood(foreignBook(plan([held, planned])));
    expect(plain(records)[0]?.own).toEqual({ 'No.': 1, Fondos: 'Propios' });
    expect(records.map(({ origins }) => origins.map(({ sheet, row }) => [sheet, row]))).toEqual([
      [['Plan 2025', 4]],
      [['Plan 2025', 5]],
    ]);
  });

  it('leave blank what is doubtful, keep its text and ask once for all its cells', () => {
    const unsure = (n: number) =>
      row(n, `Taller ${n}`, 'Taller', 'GT Protección', day('2025-09-01'), '', 'Pendiente', '');
    const { records, report } = understood(foreignBook(plan([held, unsure(2), unsure(3)])));
    expect(plain(records)[1]).not.toHaveProperty('status');
    expect(plain(records)[1]?.own).toMatchObject({ 'Estado – original': 'Pendiente' });
    const questions = report.sheets[0]?.tables[0]?.questions;
    expect(questions).toMatchObject([
      { kind: 'value', field: 'Activity.status', text: 'Pendiente', cells: ['G5', 'G6'] },
    ]);
    expect(report.totals.questions).toBe(1);
  });

  it('are asked about once for the same text on several sheets', () => {
    const unsure = row(2, 'Diálogo sobre fronteras', 'Taller', 'GT Protección', day('2025-09-01'), '', 'Pendiente', '');
    const { report } = understood(foreignBook(plan([held, unsure], 'Uno'), plan([planned, unsure, unsure], 'Dos')));
    expect(report.totals.questions).toBe(1);
    expect(report.sheets[0]?.tables[0]?.questions).toMatchObject([
      { text: 'Pendiente', cells: ['G5', 'Dos!G5', 'Dos!G6'] },
    ]);
  });

  it('take what people answer for a text, and leave blank what they leave blank', () => {
    const unsure = (n: number, status: string) => row(n, `Taller ${n}`, 'Taller', 'GT Protección', '', '', status, '');
    const book = foreignBook(plan([held, unsure(2, 'Pendiente'), unsure(3, 'En pausa')]));
    const values = { status: { Pendiente: 'approved', 'En pausa': null } };
    const { records, report } = understood(book, { sheets: { 'Plan 2025': [{ values }] } });
    expect(plain(records).map((one) => ('status' in one ? one.status : null))).toEqual(['held', 'approved', null]);
    expect(plain(records)[2]?.own).toMatchObject({ 'Estado – original': 'En pausa' });
    expect(report.totals.questions).toBe(0);
  });

  it('keep links behind their texts, and comments', () => {
    const heads = [...header, 'Medio de verificación'];
    const linked = { text: 'Acta', link: 'https://ejemplo.invalid/1' };
    const noted = { text: 'Taller de datos', comment: 'Ana: falta validar' };
    const [n, , ...rest] = held;
    const [first] = plain(
      understood(foreignBook(plan([[n ?? null, noted, ...rest, linked], planned], 'Plan', heads))).records,
    );
    expect(first).toMatchObject({ title: 'Taller de datos', verification: 'Acta <https://ejemplo.invalid/1>' });
    expect(first?.own).toMatchObject({ 'Comentarios de celdas': 'Actividad: Ana: falta validar' });
  });

  it('tell two columns of one header apart, in every sheet alike', () => {
    const heads = [...header, 'Fondos'];
    const book = foreignBook(
      plan(
        [
          [...held, 'A'],
          [...planned, 'B'],
        ],
        'Uno',
        heads,
      ),
      plan([[...other, 'C']], 'Dos', heads),
    );
    const owns = plain(understood(book).records).map(({ own }) => own);
    expect(owns).toMatchObject([
      { Fondos: 'Propios', 'Fondos (2)': 'A' },
      { Fondos: 'OIM', 'Fondos (2)': 'B' },
      { Fondos: 'OIM', 'Fondos (2)': 'C' },
    ]);
  });

  it('give columns of one header one own column, in whatever case it is written', () => {
    const loud = header.map((one) => one.toUpperCase());
    const { records } = understood(foreignBook(plan([held, planned], 'Uno'), plan([held, planned], 'Dos', loud)));
    expect(new Set(plain(records).flatMap(({ own }) => Object.keys(own)))).toEqual(new Set(['No.', 'Fondos']));
  });

  it('never name an own column as one of the matrix is called', () => {
    const heads = ['ID', ...header.slice(1)];
    const [first] = plain(understood(foreignBook(plan([held, planned], 'Plan', heads))).records);
    expect(Object.keys(first?.own ?? {})).toContain('ID – original');
  });
});

describe('the order of the days of a column', () => {
  const typed = (n: number, start: string) =>
    row(n, `Encuentro regional de datos ${n}`, 'Taller', 'GT Protección', start, '', 'Aprobada', '');

  it('is decided by a day after the 12th for the whole column', () => {
    const { records } = understood(foreignBook(plan([typed(1, '03/04/2025'), typed(2, '13/05/2025')])));
    expect(plain(records)).toMatchObject([{ plannedStart: '2025-04-03' }, { plannedStart: '2025-05-13' }]);
  });

  it('is asked once where nothing decides, and days that are the same either way need no asking', () => {
    const rows = [typed(1, '03/04/2025'), typed(2, '05/05/2025'), typed(3, '01/02/2025')];
    const { records, report } = understood(foreignBook(plan(rows)));
    expect(plain(records)[1]).toMatchObject({ plannedStart: '2025-05-05' });
    expect(plain(records)[0]).not.toHaveProperty('plannedStart');
    expect(report.sheets[0]?.tables[0]?.questions).toMatchObject([
      { kind: 'dateOrder', column: 'E', cells: ['E4', 'E6'], options: ['dmy', 'mdy'] },
    ]);
    const answered = understood(foreignBook(plan(rows)), { sheets: { 'Plan 2025': [{ dateOrder: { E: 'mdy' } }] } });
    expect(plain(answered.records)[0]).toMatchObject({ plannedStart: '2025-03-04' });
    expect(answered.report.totals.questions).toBe(0);
  });
});

describe('one title under two groups', () => {
  const of = (group: string, sheet: string, start: Written, title = 'Encuentro regional', type = 'Taller') =>
    plan(
      [
        row(1, title, type, group, start, '', 'Realizada', 'Propios'),
        row(2, `Otra de ${group}`, type, group, day('2025-05-01'), '', 'Realizada', ''),
      ],
      sheet,
    );
  const titles = (records: readonly { readonly values: Readonly<Record<string, unknown>> }[]) =>
    records.map(({ values }) => [values['title'], values['leadGroup'], values['jointGroups'] ?? null]);

  it('is one joint activity where the days are the same, led by the group that comes first', () => {
    const { records } = understood(
      foreignBook(of('GT Protección', 'P', day('2025-03-04')), of('GT Laboral', 'L', day('2025-03-04'))),
    );
    expect(titles(records)).toEqual([
      ['Encuentro regional', 'GT-PRO', ['GT-LAB']],
      ['Otra de GT Protección', 'GT-PRO', null],
      ['Otra de GT Laboral', 'GT-LAB', null],
    ]);
    expect(records[0]?.origins.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['P', 4],
      ['L', 4],
    ]);
  });

  it('is one activity on two sheets of one group, of which that counts that was held', () => {
    const [group, day1] = ['GT Protección', day('2025-03-04')];
    const planOf = (status: string, sheet: string) =>
      plan(
        [
          row(1, 'Encuentro regional', 'Taller', group, day1, '', status, ''),
          row(2, `Otra de ${sheet}`, 'Taller', group, day1, '', status, ''),
        ],
        sheet,
      );
    const { records } = understood(foreignBook(planOf('Aprobada', 'Plan'), planOf('Realizada', 'Avance')));
    expect(plain(records)).toMatchObject([
      { title: 'Encuentro regional', status: 'held', actualStart: '2025-03-04' },
      { title: 'Otra de Plan', status: 'approved' },
      { title: 'Otra de Avance', status: 'held' },
    ]);
  });

  it('is another activity on other days', () => {
    const { records } = understood(
      foreignBook(of('GT Protección', 'P', day('2025-03-04')), of('GT Laboral', 'L', day('2025-03-05'))),
    );
    expect(records).toHaveLength(4);
  });

  it('is asked about where the days are not known, until somebody says', () => {
    const book = foreignBook(of('GT Protección', 'P', ''), of('GT Laboral', 'L', ''));
    const { records, report } = understood(book);
    expect(records).toHaveLength(4);
    expect(report.sheets[1]?.tables[0]?.questions).toMatchObject([
      {
        kind: 'sameActivity',
        rows: [
          ['P', 4],
          ['L', 4],
        ],
      },
    ]);
    const rows = [
      ['P', 4],
      ['L', 4],
    ];
    expect(understood(book, { sameActivity: [{ rows, same: true }] }).records).toHaveLength(3);
    const apart = understood(book, { sameActivity: [{ rows, same: false }] });
    expect([apart.records.length, apart.report.totals.questions]).toEqual([4, 0]);
  });
});

describe('the rows of a table', () => {
  it('add up: what was read was taken, or passed over for a reason', () => {
    const total = ['', 'Total', '', '', '', '', '', 2];
    const { report } = understood(foreignBook(plan([held, planned, total])));
    const [table] = report.sheets[0]?.tables ?? [];
    expect(table?.rows.read).toBe((table?.rows.taken ?? 0) + (table?.rows.skipped.length ?? 0));
    expect(table?.rows.taken).toBe(2);
    expect(table?.rows.skipped).toContainEqual({ row: 6, reason: 'total' });
  });
});
