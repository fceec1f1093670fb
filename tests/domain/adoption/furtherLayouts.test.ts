import { foreignBook, foreignSheet, type Written } from './foreignBook';
import { understood } from './understood';

const read = (rows: readonly (readonly Written[])[], answers?: object, merges: readonly string[] = []) =>
  understood(foreignBook(foreignSheet('Hoja1', rows, merges)), answers);
const valuesOf = (...given: Parameters<typeof read>): readonly Record<string, unknown>[] =>
  read(...given).records.map(({ record, values }) => ({ record, ...values }));
const asked = (...given: Parameters<typeof read>) =>
  read(...given).report.sheets.flatMap(({ tables, questions = [] }) => [
    ...questions,
    ...tables.flatMap((table) => table.questions),
  ]);

describe('cards down a sheet', () => {
  const narrow = (number: number, title: string, day: string): string[][] => [
    [`FICHA N.º ${String(number)}`],
    ['Actividad', title],
    ['Fecha', day],
    ['Estado', 'Realizada'],
    ['País sede', 'Panamá'],
    [],
  ];
  it('are a record each below a title that is merged over labels and values, which says their group', () => {
    const rows = [
      ['FICHAS DE ACTIVIDADES – GT MIGRACIÓN LABORAL'],
      [],
      ...narrow(1, 'Taller sobre datos', '15/03/2025'),
      ...narrow(2, 'Curso de indicios', '16/04/2025'),
    ];
    const found = valuesOf(rows, undefined, ['A1:B1', 'A3:B3', 'A9:B9']);
    expect(found.map((one) => [one['title'], one['actualStart'], one['hostCountry'], one['leadGroup']])).toEqual([
      ['Taller sobre datos', '2025-03-15', 'PA', 'GT-LAB'],
      ['Curso de indicios', '2025-04-16', 'PA', 'GT-LAB'],
    ]);
  });

  const wide = (title: string, day: string, status: string): string[][] => [
    ['Actividad:', title, 'Tipo:', 'Taller'],
    ['Fecha:', day, 'Estado:', status],
    ['Lugar:', 'Belice', 'Socios:'],
    [],
  ];
  const cards = [
    ...wide('Taller sobre datos', '15/03/2025', 'Realizada'),
    ...wide('Taller de rutas', '16/04/2025', 'Suspendida'),
  ];
  it('are a record each where labels stand beside one another, and each value is known by its own cell', () => {
    const { records } = read(cards);
    expect(records.map(({ values }) => [values['title'], values['type'], values['status']])).toEqual([
      ['Taller sobre datos', 'workshop', 'held'],
      ['Taller de rutas', 'workshop', undefined],
    ]);
    expect(records.map(({ origins: [first] }) => [first?.row, first?.column])).toEqual([
      [1, 2],
      [5, 2],
    ]);
    expect(asked(cards).map(({ text, cells }) => [text, cells])).toEqual([['Suspendida', ['D6']]]);
  });
  it('take an answer that names no place, each of them', () => {
    const values = { status: { Suspendida: 'cancelled' } };
    expect(valuesOf(cards, { sheets: { Hoja1: [{ values }] } }).map((one) => one['status'])).toEqual([
      'held',
      'cancelled',
    ]);
  });
});

describe('sheets that only look like lists of activities', () => {
  const reasonOf = (rows: readonly (readonly Written[])[]) => {
    const { records, skippedSheets, layoutQuestions } = read(rows);
    return [records.length, layoutQuestions.length, skippedSheets[0]?.reason];
  };
  it('are left as people to be reached', () => {
    const rows = [
      ['País', 'Nombre', 'Institución', 'Correo electrónico', 'Teléfono'],
      ['México', 'Rosa Díaz', 'INM', 'rosa@ejemplo.invalid', '555-0110'],
      ['Panamá', 'Juan Solís', 'SNM', 'juan@ejemplo.invalid', '555-0111'],
    ];
    expect(reasonOf(rows)).toEqual([0, 0, 'contacts']);
  });
  it('are left as an agenda', () => {
    const rows = [
      ['Hora', 'Actividad', 'Responsable'],
      ['09:00', 'Bienvenida', 'PPT'],
      ['09:30', 'Informe de la Secretaría', 'SE'],
      ['10:30', 'Receso', 'SE'],
    ];
    expect(reasonOf(rows)).toEqual([0, 0, 'agenda']);
  });
  it('are taken where activities have days beside how to reach who leads them', () => {
    const rows = [
      ['Actividad', 'Fecha', 'Responsable', 'Correo'],
      ['Taller sobre datos', '15/03/2025', 'INM', 'rosa@ejemplo.invalid'],
      ['Curso de indicios', '16/04/2025', 'SNM', 'juan@ejemplo.invalid'],
    ];
    expect(valuesOf(rows)).toHaveLength(2);
  });
});

describe('grounds that no legend explains', () => {
  const ground = (fill: string, text = '') => ({ text, value: text, fill });
  const green = '92D050';
  const [yellow, red] = ['FFFF00', 'FF0000'];
  const rowsOf = (fills: readonly string[]): Written[][] => [
    ['Actividad', 'Fecha', 'Grupo'],
    ...fills.map((fill, at): Written[] => [
      ground(fill, `Taller número ${String(at)} de datos`),
      `${String(13 + at)}/03/2025`,
      at % 3 === 0 ? 'GTP' : 'GTML',
    ]),
  ];
  const mixed = rowsOf([green, green, yellow, red, yellow]);

  it('are asked once each, and kept with their rows until then', () => {
    expect(asked(mixed).map(({ field, text, cells }) => [field, text, cells])).toEqual([
      ['Activity.status', `fill:${green}`, ['A2', 'A3']],
      ['Activity.status', `fill:${yellow}`, ['A4', 'A6']],
      ['Activity.status', `fill:${red}`, ['A5']],
    ]);
    const { records } = read(mixed);
    expect(records.map(({ values }) => values['status'])).toEqual(Array(5).fill(undefined));
    expect(records.map(({ own }) => own.get('Color de origen'))).toEqual(
      [green, green, yellow, red, yellow].map((fill) => `fill:${fill}`),
    );
    expect(records[0]?.values['title']).toBe('Taller número 0 de datos');
  });
  it('say the state once they are answered, and keep nothing more', () => {
    const values = { status: { [`fill:${green}`]: 'held', [`fill:${yellow}`]: 'inProgress', [`fill:${red}`]: null } };
    const sheets = { Hoja1: [{ columns: { A: 'Activity.title', B: 'Activity.dates' }, values }] };
    const { records } = read(mixed, { sheets });
    expect(records.map((one) => one.values['status'])).toEqual(['held', 'held', 'inProgress', undefined, 'inProgress']);
    expect(records.map(({ own }) => own.has('Color de origen'))).toEqual([false, false, false, true, false]);
  });
  it('are not asked where they part every other row, or the rows of each group', () => {
    expect(asked(rowsOf([green, yellow, green, yellow, green]))).toEqual([]);
    expect(asked(rowsOf([green, yellow, yellow, green, yellow]))).toEqual([]);
  });
  it('are asked of a column of its own that holds nothing else', () => {
    const rows: Written[][] = [
      ['Actividad', 'Semáforo', 'Fecha'],
      ...[green, red, green].map((fill, at): Written[] => [
        `Taller ${'de datos '.repeat(at + 1)}`,
        ground(fill),
        '13/03/2025',
      ]),
    ];
    expect(asked(rows).map(({ text, column }) => [text, column])).toEqual([
      [`fill:${green}`, 'B'],
      [`fill:${red}`, 'B'],
    ]);
  });
});

it('signs that a sheet of its own explains tell what a column is', () => {
  const rows = [
    ['Actividad', 'Fecha', 'Est.'],
    ['Taller sobre datos', '15/03/2025', 'R'],
    ['Curso de indicios', '16/04/2025', 'X'],
  ];
  const legend = [['Simbología'], ['R', 'Realizada'], ['X', 'Cancelada']];
  const { records } = understood(foreignBook(foreignSheet('Plan', rows), foreignSheet('Simbología', legend)));
  expect(records.map(({ values }) => values['status'])).toEqual(['held', 'cancelled']);
});

it('a list of one activity in a column of lists is read like the longer ones', () => {
  const rows = [
    ['Tema', 'Actividades 2025', 'Grupo'],
    ['Remesas', '• Taller de ahorro (marzo)\n• Curso de envíos (junio)', 'GTML'],
    ['Apatridia', '• Curso de registro (abril)', 'GTP'],
  ];
  expect(valuesOf(rows).map((one) => [one['title'], one['plannedStart']])).toEqual([
    ['Taller de ahorro', '2025-03-01'],
    ['Curso de envíos', '2025-06-01'],
    ['Curso de registro', '2025-04-01'],
  ]);
});

it('columns of countries are known though their headings are printed again further down', () => {
  const heads = ['Actividad', 'Fecha', 'Belice', 'Canadá', 'México'];
  const rows = [
    heads,
    ['Taller sobre datos', '15/03/2025', 'X', '', 'X'],
    heads,
    ['Curso de indicios', '16/04/2025', '', 'X', ''],
  ];
  expect(valuesOf(rows).map((one) => one['participatingCountries'])).toEqual([['BZ', 'MX'], ['CA']]);
});

describe('places', () => {
  const rows = (place: string) => [
    ['Actividad', 'Fecha', 'Lugar'],
    ['Taller sobre datos', '15/03/2025', place],
    ['Curso de indicios', '16/04/2025', 'San Fermín, Panamá'],
  ];
  const answered = (place: string, field: string, code: string) =>
    valuesOf(rows(place), {
      sheets: { Hoja1: [{ columns: { C: 'Activity.place' }, values: { [field]: { [place]: code } } }] },
    })[0];

  it('are taken where only how it was held is in doubt, and that is asked', () => {
    const place = 'San José, Costa Rica (virtual)';
    expect(valuesOf(rows(place))[0]).toMatchObject({ city: 'San José', hostCountry: 'CR' });
    expect(asked(rows(place)).map(({ field }) => field)).toEqual(['Activity.modality']);
    expect(answered(place, 'modality', 'hybrid')).toMatchObject({
      ...{ city: 'San José', hostCountry: 'CR', modality: 'hybrid' },
    });
  });
  it('take an answer for the country as nothing but the country', () => {
    expect(answered('México', 'hostCountry', 'MX')).toMatchObject({ hostCountry: 'MX' });
    expect(answered('México', 'hostCountry', 'MX')?.['modality']).toBeUndefined();
  });
});

describe('headings', () => {
  it('that ask whether it was held make a yes a state, and a no a question', () => {
    const rows = [
      ['Actividad', 'Fecha', '¿Realizada?'],
      ['Taller sobre datos', '15/03/2025', 'Sí'],
      ['Curso de indicios', '16/04/2025', 'No'],
    ];
    expect(valuesOf(rows).map((one) => one['status'])).toEqual(['held', undefined]);
    expect(asked(rows).map(({ text }) => text)).toEqual(['No']);
  });
  it('that count with a sign before the letter are of women and men, and a November is none', () => {
    const rows = [
      ['Activity', 'Date', '# F', '# M'],
      ['Workshop on data', '2025-03-15', 8, 11],
      ['Course on routes', '2025-04-16', 3, 4],
    ];
    expect(valuesOf(rows).map((one) => [one['women'], one['men']])).toEqual([
      [8, 11],
      [3, 4],
    ]);
    const months = [
      ['Actividad', 'Oct 2025', 'Nov 2025'],
      ['Taller sobre datos', 'x', ''],
      ['Curso de indicios', '', 'x'],
    ];
    expect(valuesOf(months).map((one) => one['plannedStart'])).toEqual(['2025-10-01', '2025-11-01']);
  });
});

it('a section that names a result behind a label gives it to its indicators', () => {
  const result =
    'Resultado esperado: Promoción del diálogo regional, la cooperación y las soluciones en materia de migración para hacer frente a los desafíos y oportunidades de la migración en el corto, mediano y largo plazo.';
  const rows = [
    ['Indicador', 'Línea base', 'Meta 2025'],
    [result],
    ['Número de mecanismos activos', 2, 4],
    ['Número de acuerdos cumplidos', 1, 3],
  ];
  expect(valuesOf(rows, undefined, ['A2:C2']).map((one) => one['expectedResults'])).toEqual([['RE1'], ['RE1']]);
});

it('a sheet that is called by the short name of a group gives it to its rows', () => {
  const rows = [
    ['Actividad', 'Fecha'],
    ['Taller sobre datos', '15/03/2025'],
    ['Curso de indicios', '16/04/2025'],
  ];
  const { records } = understood(foreignBook(foreignSheet('Mig. Laboral', rows)));
  expect(records.map(({ values }) => values['leadGroup'])).toEqual(['GT-LAB', 'GT-LAB']);
});

describe('a sheet that lists the same activities with what they cost', () => {
  const plan = foreignSheet('Plan 2025', [
    ['Actividad', 'Fecha', 'Estado'],
    ['Taller sobre datos', '15/03/2025', 'Realizada'],
    ['Curso de indicios', '16/04/2025', 'Cancelada'],
  ]);
  const costs = (...titles: readonly string[]) =>
    foreignSheet('Presupuesto', [
      ['Actividad', 'Costo', 'Hospedaje', 'Total'],
      ...titles.map((title): Written[] => [title, 1000, 500, 1500]),
    ]);
  it('is about these, whichever sheet comes first, and its sums count no people', () => {
    const budget = costs('Taller sobre datos', 'Curso de indicios');
    for (const sheets of [
      [plan, budget],
      [budget, plan],
    ]) {
      const { records, report } = understood(foreignBook(...sheets));
      expect(records.map(({ values, own }) => [values['status'], own.get('Costo'), own.get('Total')])).toEqual([
        ['held', 1000, 1500],
        ['cancelled', 1000, 1500],
      ]);
      expect(records.map(({ values }) => values['otherOrUnknown'])).toEqual([undefined, undefined]);
      expect(report.totals.questions).toBe(0);
    }
  });
});

it('headings with a word before the letter, or two words for one number each, count women and men', () => {
  const rows = [
    ['Actividad', 'Fecha', 'Sexo: F', 'Sexo: M', 'Observ.'],
    ['Taller sobre datos', '15/03/2025', '12', '9', 'Sin novedad'],
    ['Curso de indicios', '16/04/2025', '8', '8', ''],
  ];
  expect(valuesOf(rows)[0]).toMatchObject({ women: 12, men: 9, remarks: 'Sin novedad' });
  const both = [
    ['Activity', 'Date', 'Women / Men'],
    ['Workshop on data', '2025-03-15', '15 / 10'],
    ['Course on routes', '2025-04-16', '4 / 20'],
  ];
  expect(valuesOf(both).map((one) => [one['women'], one['men']])).toEqual([
    [15, 10],
    [4, 20],
  ]);
});

it('days with points below short headings are taken', () => {
  const rows = [
    ['Actividad', 'F. inicio', 'F. fin', 'Situación'],
    ['Taller sobre datos', '05.02.2025', '17.02.2025', 'Realizada'],
    ['Curso de indicios', '13.03.2025', '14.03.2025', 'Realizada'],
  ];
  expect(valuesOf(rows).map((one) => [one['actualStart'], one['actualEnd']])).toEqual([
    ['2025-02-05', '2025-02-17'],
    ['2025-03-13', '2025-03-14'],
  ]);
});
