import { columnsOf, foreignSheet, understood } from './foreignBook';
import { titles } from './titles';

const [first, second, third, fourth] = titles;
const heads = ['Actividad', 'Tipo', 'Fecha', 'Estado'];
const row = (title: string) => [title, 'Taller', '@2025-03-04', 'Realizada'];
const constantsOf = (name: string, rows: Parameters<typeof foreignSheet>[1]) => [
  ...(understood([foreignSheet(name, rows)]).tables[0]?.constants ?? []),
];

describe('what is said of a whole table', () => {
  it('is a year, a group or a pillar that the name of the sheet says', () => {
    const rows = [heads, row(first)];
    expect(constantsOf('Plan 2025', rows)).toEqual([['planYear', '2025']]);
    expect(constantsOf('GTML', rows)).toEqual([['leadGroup', 'GT-LAB']]);
    expect(
      constantsOf('Enero 2025', [
        ['Actividad', 'Tipo'],
        [first, 'Taller'],
      ]),
    ).toEqual([
      ['planYear', '2025'],
      ['dates', 'Enero 2025'],
    ]);
    expect(constantsOf('WG Border 2024', rows)).toEqual([
      ['planYear', '2024'],
      ['leadGroup', 'GT-FRO'],
    ]);
    expect(constantsOf('Pilar II', rows)).toEqual([['pillar', 'PIL2']]);
    expect(constantsOf('Hoja1', rows)).toEqual([]);
  });

  it('is what a title says, but no range of years, and no year of a day on which something else was', () => {
    const titled = (title: string) => constantsOf('Hoja1', [[title], [], heads, row(first)]);
    expect(titled('GRUPO DE TRABAJO SOBRE GESTIÓN DE FRONTERAS Y MIGRACIÓN IRREGULAR Y MASIVA')).toEqual([
      ['leadGroup', 'GT-FRO'],
    ]);
    expect(titled('Matriz de seguimiento del Plan de Trabajo 2024')).toEqual([['planYear', '2024']]);
    expect(titled('Plan Estratégico 2023-2026')).toEqual([]);
    expect(titled('Actualizado al 30 de junio de 2025')).toEqual([]);
    expect(titled('Medidas de protección en la región')).toEqual([]);
  });

  it('is nothing where name and title say different things, or a column says it', () => {
    expect(constantsOf('Plan 2024', [['Plan de Trabajo 2025'], [], heads, row(first)])).toEqual([]);
    expect(
      constantsOf('Plan 2024', [
        [...heads, 'Año'],
        [...row(first), 2023],
      ]),
    ).toEqual([]);
  });
});

describe('tables in a sheet', () => {
  it('stand side by side, each under what is said of it', () => {
    const rows = [
      ['GT Protección', '', '', '', '', 'GT Migración Laboral'],
      [...heads, '', ...heads],
      [...row(first), '', ...row(third)],
      [...row(second), '', ...row(fourth)],
    ];
    const { tables } = understood([foreignSheet('2025', rows)]);
    expect(tables).toMatchObject([
      { headers: [2], data: [3, 4], columns: [{ at: 1 }, { at: 2 }, { at: 3 }, { at: 4 }] },
      { headers: [2], data: [3, 4], columns: [{ at: 6 }, { at: 7 }, { at: 8 }, { at: 9 }] },
    ]);
    expect(tables.map(({ constants }) => constants.get('leadGroup'))).toEqual(['GT-PRO', 'GT-LAB']);
  });

  it('stand one under another, of different records, each with its title, sums and notes', () => {
    const rows = [
      ['Actividades 2025'],
      [],
      heads,
      row(first),
      row(second),
      ['Total', 2],
      [],
      ['Productos'],
      ['Producto', 'Clase', 'Tema', 'Fecha de consenso'],
      ['Hoja de ruta para visas', 'Hoja de ruta', 'Remesas', '@2025-03-04'],
      [],
      ['Nota: preliminar'],
    ];
    const { tables } = understood([foreignSheet('Plan', rows)]);
    expect(tables.map(({ record, headers, data }) => [record, headers, data])).toEqual([
      ['Activity', [3], [4, 6]],
      ['Product', [9], [10, 10]],
    ]);
    expect(tables[1]?.skipped).toEqual([
      { row: 8, reason: 'title' },
      { row: 9, reason: 'header' },
      { row: 12, reason: 'note' },
    ]);
  });

  it('hold their records in columns where their headings stand in one', () => {
    const rows = [
      ['Matriz 2025'],
      [],
      ['Actividad', first, second, third],
      ['Grupo', 'GT Protección', 'GTML', 'GT Fronteras'],
      ['Inicio', '@2025-03-04', '@2025-04-05', '@2025-06-07'],
      ['Presupuesto', 100, 200, 300],
    ];
    const { tables } = understood([foreignSheet('Actividades', rows)]);
    expect(tables).toMatchObject([{ orientation: 'columns', headers: [1], data: [2, 4] }]);
    expect(tables[0]?.columns.map(({ at, to }) => [at, to])).toEqual([
      [3, 'Activity.title'],
      [4, 'Activity.leadGroup'],
      [5, 'Activity.start'],
      [6, 'keep'],
    ]);
    expect([...(tables[0]?.constants ?? [])]).toEqual([['planYear', '2025']]);
  });

  it('are cards one under another, each a record, all under the title of the sheet', () => {
    const card = (title: string) => [
      ['Actividad', title],
      ['Fecha', '12 de marzo de 2025'],
      ['Lugar', 'Virtual'],
      ['Estado', 'Realizada'],
      [],
    ];
    const { tables } = understood([
      foreignSheet('Fichas', [['Fichas de actividades 2025'], [], ...card(first), ...card(second), ...card(third)]),
    ]);
    expect(tables.map(({ orientation, data, columns }) => [orientation, data, columns[0]?.at])).toEqual([
      ['columns', [2, 2], 3],
      ['columns', [2, 2], 8],
      ['columns', [2, 2], 13],
    ]);
    expect(tables.map(({ constants }) => constants.get('planYear'))).toEqual(['2025', '2025', '2025']);
  });
});

describe('cross tables of countries and products', () => {
  const countries = ['Belice', 'Canadá', 'Costa Rica', 'El Salvador', 'Honduras'];

  it('have a report in each marked cell, with what the title says of all', () => {
    const rows = [
      ['Seguimiento a las recomendaciones – corte al 30 de junio de 2025'],
      [],
      ['País', 'Recomendaciones sobre diásporas', 'Recomendación sobre lenguas', 'Observaciones'],
      ...countries.map((country, at) => [
        country,
        at % 2 ? 'X' : 'No',
        at > 2 ? 'x' : '',
        at === 1 ? 'Falta el acta' : '',
      ]),
    ];
    const table = understood([foreignSheet('Hoja1', rows)]).tables[0];
    expect(table).toMatchObject({ record: 'CountryReport', orientation: 'cross', headers: [3], data: [4, 8] });
    expect(columnsOf(table)).toEqual({
      A: 'CountryReport.country',
      B: 'CountryReport.product',
      C: 'CountryReport.product',
      D: 'keep',
    });
    expect([...(table?.constants ?? [])]).toEqual([
      ['class', 'followUp'],
      ['date', '2025-06-30'],
    ]);
  });

  it('may have the products in rows', () => {
    const rows = [
      ['Beneficios de buenas prácticas al 31/12/2025'],
      [],
      ['Buena práctica', ...countries],
      ['Reconocimiento de títulos en la región', 'X', '', 'X', '', ''],
      ['Ventanilla única para el retorno', '', 'X', '', 'No', ''],
    ];
    const table = understood([foreignSheet('Beneficios', rows)]).tables[0];
    expect(table).toMatchObject({ record: 'CountryReport', orientation: 'cross', headers: [3], data: [4, 5] });
    expect(Object.values(columnsOf(table))).toEqual([
      'CountryReport.product',
      ...countries.map(() => 'CountryReport.country'),
    ]);
    expect(table?.constants.get('class')).toBe('benefit');
  });

  it('are asked about where nothing says that they are about products', () => {
    const rows = [
      ['País', 'Taller de visas', 'Reunión de datos'],
      ...countries.map((country, at) => [country, at % 2 ? 'X' : '', 'X']),
    ];
    expect(understood([foreignSheet('Participación', rows)]).questions).toMatchObject([{ kind: 'table', count: 5 }]);
  });
});

describe('matrices of results', () => {
  it('give indicators, their targets and, line by line, the activities beside them', () => {
    const rows = [
      [
        'Resultado esperado',
        'Indicador',
        'Línea base',
        'Metas',
        '',
        'Avance 2024',
        '',
        'Actividades vinculadas (2024)',
      ],
      ['', '', '', 2024, 2025, 'S1', 'S2', ''],
      ['R1', 'Número de hojas de ruta', 0, 3, 4, 1, 2, `• ${first}\n• ${second}`],
      ['R2', 'Número de temas', 'n/d', 3, 4, 1, 2, `• ${third}`],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:H2'];
    const table = understood([foreignSheet('Resultados', rows, { merges })]).tables[0];
    expect(table?.record).toBe('Indicator');
    expect(Object.values(columnsOf(table))).toEqual([
      'Indicator.expectedResults',
      'Indicator.nameEs',
      'Indicator.baseline',
      'Indicator.target2024',
      'Indicator.target2025',
      'keep',
      'keep',
      'Activity.title',
    ]);
    expect([...(table?.split ?? [])]).toEqual([8]);
    expect([...(table?.constants ?? [])]).toEqual([['Activity.planYear', '2024']]);
  });
});

it('plans of activities with an indicator beside each are activities', () => {
  const rows = [
    ['Objetivo', 'Actividad', 'Indicador', 'Meta', 'Responsable', 'Estado'],
    ['OE1', first, 'N° de talleres', 3, 'Secretaría', 'Realizada'],
    ['OE2', second, 'N° de reuniones', 2, 'Secretaría', 'Aprobada'],
  ];
  const table = understood([foreignSheet('POA', rows)]).tables[0];
  expect(table?.record).toBe('Activity');
  expect(columnsOf(table)).toMatchObject({ B: 'Activity.title', C: 'keep', D: 'keep', F: 'Activity.status' });
});

it('registers of products are products, though they have a state and a group', () => {
  const rows = [
    ['#', 'Producto', 'Tipo', 'Estado', 'Responsable', 'Fecha de consenso'],
    [1, 'Hoja de ruta sobre visas', 'Hoja de ruta', 'Consensuada', 'GT Protección', '@2025-03-04'],
    [2, 'Guía de retorno', 'Buena práctica', 'En proceso', 'GTML', ''],
  ];
  const table = understood([foreignSheet('Registro', rows)]).tables[0];
  expect(columnsOf(table)).toEqual({
    A: 'keep',
    B: 'Product.title',
    C: 'Product.class',
    D: 'keep',
    E: 'Product.groups',
    F: 'Product.agreedOn',
  });
});

describe('sheets without records', () => {
  it('are left with the reason', () => {
    const sheets = [
      foreignSheet('Hoja2', []),
      foreignSheet(
        'Listas',
        [
          ['Estado', 'Tipo'],
          ['Realizada', 'Taller'],
          ['Aprobada', 'Reunión'],
        ],
        { hidden: true },
      ),
      foreignSheet('README', [['How to fill this file'], ['One row per activity.'], ['Do not delete columns.']]),
      foreignSheet('Resumen', [
        ['Etiquetas de fila', 'Cuenta de Actividad'],
        ['Taller', 4],
        ['Total general', 4],
      ]),
      foreignSheet('Tablero', [
        ['Grupo', 'Actividades', 'Mujeres'],
        ['GT Protección', 3, 40],
        ['GTML', 4, 50],
      ]),
    ];
    expect(understood(sheets)).toMatchObject({
      tables: [],
      questions: [],
      skippedSheets: [
        { sheet: 'Hoja2', reason: 'blank' },
        { sheet: 'Listas', reason: 'lists' },
        { sheet: 'README', reason: 'notes' },
        { sheet: 'Resumen', reason: 'summary' },
        { sheet: 'Tablero', reason: 'summary' },
      ],
    });
  });

  it('are asked about where they may hold some that were not understood', () => {
    const rows = Array.from({ length: 6 }, (_, at) => [`casa ${at}`, `perro ${at}`, `gato ${at}`, `ave ${at}`]);
    const { skippedSheets, questions } = understood([foreignSheet('Otros', rows)]);
    expect(skippedSheets).toEqual([{ sheet: 'Otros', reason: 'unclear' }]);
    expect(questions).toMatchObject([{ kind: 'sheet', sheet: 'Otros', count: 6 }]);
  });

  it('are those that people say hold none', () => {
    const given = new Map([['Plan', 'ignore' as const]]);
    expect(understood([foreignSheet('Plan', [heads, row(first)])], given)).toMatchObject({
      tables: [],
      skippedSheets: [{ reason: 'ignored' }],
    });
  });
});
