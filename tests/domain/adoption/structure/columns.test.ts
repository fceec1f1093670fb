import { activity } from '../../../../src/domain/records/activity';
import { languages } from '../../../../src/domain/plan/language';
import { columnsOf, foreignSheet, understood, type Written } from './foreignBook';
import { titles } from './titles';

const [first, second, third] = titles;

/** What one column means that stands beside those of an activity. */
function meaningOf(heading: string, cells: readonly Written[], name = 'Matriz') {
  const rows = [['Actividad', heading, 'Fecha'], ...cells.map((cell, at) => [titles[at] ?? '', cell, '@2025-03-04'])];
  const { tables, questions } = understood([foreignSheet(name, rows)]);
  return {
    to: tables[0]?.columns.find(({ at }) => at === 2)?.to,
    asked: questions.map(({ kind, options }) => [kind, ...options]),
  };
}

describe('a column', () => {
  it.each<[string, readonly Written[], string]>([
    ['Situación', ['Ejecutada', 'En curso'], 'Activity.status'],
    ['Estado *', ['Realizada', 'Aprobada'], 'Activity.status'],
    ['REALIZADA ✔/✗', ['✔', '✗'], 'Activity.status'],
    ['¿Se realizó?', ['Sí', 'No'], 'Activity.status'],
    ['Avance', ['Realizada', 'En proceso'], 'Activity.status'],
    ['Modalidad / tipo', ['Taller', 'Reunión'], 'Activity.type'],
    ['Modalidad', ['Virtual', 'Presencial'], 'Activity.modality'],
    ['Tipo', ['Virtual', 'Presencial'], 'Activity.modality'],
    ['Lead WG', ['WG Border', 'Protection'], 'Activity.leadGroup'],
    ['Responsable', ['GT Protección', 'GT Fronteras'], 'Activity.leadGroup'],
    ['Responsable', ['Cancillería', 'Secretaría Ejecutiva'], 'Activity.responsible'],
    ['GRUPO(S)', ['GTML', 'GTGF'], 'Activity.groups'],
    ['Grupo', ['GTP / GTML', 'GTGF'], 'Activity.groups'],
    ['Supporting WG', ['Protection', ''], 'Activity.jointGroups'],
    ['Tema', ['Remesas', 'Diásporas'], 'Activity.mainTheme'],
    ['Tema', ['Remesas, Diásporas', 'Apatridia'], 'Activity.themes'],
    ['Sede', ['Honduras', 'México'], 'Activity.hostCountry'],
    ['Venue', ['San Fermín, Honduras', 'Online'], 'Activity.place'],
    ['¿Dónde?', ['San Fermín, Honduras', 'Virtual'], 'Activity.place'],
    ['País', ['Honduras', 'México', 'Belice'], 'Activity.hostCountry'],
    ['País', ['Honduras y México', 'Belice', 'Todos'], 'Activity.participatingCountries'],
    ['Países', ['Honduras', 'México'], 'Activity.participatingCountries'],
    ['Participantes', ['12 mujeres y 10 hombres', 'aprox. 40'], 'Activity.participants'],
    ['Participantes', ['Honduras y México', 'Todos'], 'Activity.participatingCountries'],
    ['Participantes (M=mujeres, H=hombres)', ['M: 12 H: 3', ''], 'Activity.participants'],
    ['Mujeres (#)', [3, 4], 'Activity.women'],
    ['MoV', ['Acta', 'Informe'], 'Activity.verification'],
    ['Enlace', ['https://x.invalid/1', 'https://x.invalid/2'], 'Activity.verification'],
    ['Entidad de apoyo', ['OIM', 'ACNUR, OIT'], 'Activity.partners'],
    ['Logros', ['Se acordó una lista', ''], 'Activity.achievedResult'],
    ['Obsevaciones', ['Coordinar con la sede', ''], 'Activity.remarks'],
    ['Año', [2024, 2025], 'Activity.planYear'],
    ['Pilar / Pillar', ['Gobernanza migratoria', ''], 'Activity.pillar'],
    ['Resultado', ['R1', 'R3'], 'Activity.expectedResults'],
    ['', ['Taller', 'Reunión', 'Webinario'], 'Activity.type'],
  ])('that is called %j and holds %j is %s', (heading, cells, to) => {
    expect(meaningOf(heading, cells)).toEqual({ to, asked: [] });
  });

  it.each<[string, readonly Written[]]>([
    ['N°', [1, 2]],
    ['Ref.', ['A-1', 'A-2']],
    ['Código interno', ['X-1', 'X-2']],
    ['Presupuesto (USD)', [1000, 2000]],
    ['Fuente de financiamiento', ['Por gestionar', 'Cooperación']],
    ['¿Requiere\ninterpretación?', ['Sí', 'No']],
    ['Days to report', [15, 5]],
    ['Hashtag', ['#a', '#b']],
    ['Fecha de envío del informe', ['@2025-05-01', '@2025-06-01']],
    ['Objetivo', ['Fortalecer capacidades', 'Intercambiar experiencias']],
  ])('that is called %j has no field, is kept and not asked about', (heading, cells) => {
    expect(meaningOf(heading, cells)).toEqual({ to: 'keep', asked: [] });
  });

  it('is asked about once where its words may mean several things', () => {
    expect(meaningOf('M', [3, 4])).toEqual({
      to: 'Activity.women',
      asked: [['column', 'Activity.women', 'Activity.men', 'keep']],
    });
    const { to, asked } = meaningOf('Producto', ['Informe final', 'Guía']);
    expect([to, asked.length]).toEqual(['Activity.achievedResult', 1]);
  });

  it('that holds nothing is not asked about', () => {
    expect(meaningOf('M', ['', '']).asked).toEqual([]);
  });

  it('of M is women beside one of H, and men beside one of F', () => {
    const meanings = (letters: readonly string[]) => {
      const table = understood([
        foreignSheet('x', [
          ['Actividad', 'Fecha', ...letters],
          [first, '@2025-03-04', 3, 4],
        ]),
      ]).tables[0];
      return [columnsOf(table)['C'], columnsOf(table)['D']];
    };
    expect(meanings(['M', 'H'])).toEqual(['Activity.women', 'Activity.men']);
    expect(meanings(['H', 'M'])).toEqual(['Activity.men', 'Activity.women']);
    expect(meanings(['F', 'M'])).toEqual(['Activity.women', 'Activity.men']);
    expect(meanings(['M', 'F'])).toEqual(['Activity.men', 'Activity.women']);
  });

  it('of totals is left where it says no more than women and men, and taken where it does', () => {
    const total = (count: number) => {
      const rows = [
        ['Actividad', 'Fecha', 'Mujeres', 'Hombres', 'Total'],
        [first, '@2025-03-04', 3, 4, 7],
        [second, '@2025-03-04', 5, 6, count],
      ];
      return columnsOf(understood([foreignSheet('x', rows)]).tables[0])['E'];
    };
    expect(total(11)).toBe('ignore');
    expect(total(12)).toBe('Activity.participants');
  });

  it('is one of two that are called alike, and the other is kept', () => {
    const rows = [
      ['Actividad', 'Observaciones', 'Fecha', 'Observaciones'],
      [first, 'a', '@2025-03-04', 'b'],
    ];
    expect(columnsOf(understood([foreignSheet('x', rows)]).tables[0])).toMatchObject({
      B: 'Activity.remarks',
      D: 'keep',
    });
  });

  it('of titles is the one with long texts that all differ, where no heading says which', () => {
    const rows = [
      ['Qué se lleva a cabo', 'Tipo', 'Fecha', 'Estado'],
      ...titles.map((title) => [title, 'Taller', '@2025-03-04', 'Realizada']),
    ];
    expect(columnsOf(understood([foreignSheet('x', rows)]).tables[0])['A']).toBe('Activity.title');
  });
});

describe('columns of times and countries', () => {
  it('are months, quarters and semesters of the year that stands above them, on the sheet or in its title', () => {
    const marked = ['X', '', '', 'X'];
    const meanings = (name: string, heads: Written[][], merges: readonly string[] = []) => {
      const rows = [...heads, [first, ...marked], [second, '', 'x', '', '']];
      return Object.values(columnsOf(understood([foreignSheet(name, rows, { merges })]).tables[0])).slice(1);
    };
    expect(meanings('Plan 2025', [['Actividad', 'Ene', 'Feb.', 'marzo', 'Apr']])).toEqual(
      ['01', '02', '03', '04'].map((month) => `Activity.month:2025-${month}`),
    );
    expect(meanings('Plan', [['POA 2024'], ['Actividad', 'T1', 'II trimestre', 'Q3', '4to trimestre']])).toEqual(
      [1, 2, 3, 4].map((quarter) => `Activity.quarter:2024-Q${quarter}`),
    );
    const heads = [
      ['Actividad', 2024, '', 2025, ''],
      ['', 'S1', 'S2', 'Primer semestre', 'Semestre 2'],
    ];
    expect(meanings('Plan', heads, ['A1:A2', 'B1:C1', 'D1:E1'])).toEqual(
      ['2024-S1', '2024-S2', '2025-S1', '2025-S2'].map((semester) => `Activity.semester:${semester}`),
    );
  });

  it('are marked by colours where nothing is written in them, but not by grounds that only tell rows apart', () => {
    const rows = (grounds: readonly Written[][]) => [
      ['Actividad', 'Ene', 'Feb', 'Mar'],
      ...grounds.map((ground, at) => [titles[at] ?? '', ...ground]),
    ];
    const meanings = (grounds: readonly Written[][]) =>
      Object.values(columnsOf(understood([foreignSheet('2025', rows(grounds))]).tables[0]));
    expect(
      meanings([
        ['{FFC000}', '', ''],
        ['', '{FFC000}', '{FFC000}'],
      ])[1],
    ).toBe('Activity.month:2025-01:fill');
    expect(
      meanings([
        ['{EEEEEE}', '{EEEEEE}', '{EEEEEE}'],
        ['', '', ''],
      ])[1],
    ).toBe('Activity.month:2025-01');
  });

  it('are countries that took part where they are marked', () => {
    const rows = [
      ['Actividad', 'Fecha', 'Belice', 'GT', 'México', 'Notas'],
      [first, '@2025-03-04', 'X', '', '✔', 'x'],
      [second, '@2025-03-04', '', 'X', '', ''],
    ];
    expect(Object.values(columnsOf(understood([foreignSheet('Plan', rows)]).tables[0])).slice(2)).toEqual([
      'Activity.country:BZ',
      'Activity.country:GT',
      'Activity.country:MX',
      'Activity.remarks',
    ]);
  });
});

it('a column of a country tells how many came of it, where its code alone may mean something else', () => {
  const rows = [
    ['Actividad', 'Fecha', 'BZ', 'CA', 'CR', 'GT'],
    [first, '@2025-03-04', 3, 2, '', 4],
    [second, '@2025-03-04', '', 2, 5, 4],
  ];
  expect(columnsOf(understood([foreignSheet('Plan', rows)]).tables[0])['F']).toBe('Activity.country:GT');
});

it('columns behind a gap that fill few rows and say nothing known stand beside the table', () => {
  const rows = [
    ['Actividad', 'Fecha', '', 'Balance'],
    ...titles.map((title, at) => [title, '@2025-03-04', '', ...(at < 2 ? ['de todas', 7] : [])]),
  ];
  expect(Object.keys(columnsOf(understood([foreignSheet('Plan', rows)]).tables[0]))).toEqual(['A', 'B']);
});

describe('lists in a cell', () => {
  const table = (cells: readonly string[]) =>
    understood([
      foreignSheet('Plan', [
        ['Eje', 'Actividades', 'Año'],
        ...cells.map((cell) => ['Gobernanza migratoria', cell, 2025]),
      ]),
    ]);

  it('are records, each line one, where the lines begin as those of lists do', () => {
    expect([
      ...(table(['1. Taller sobre visas (marzo)\n2. Reunión sobre datos', '• Estudio de remesas\n• Foro de diásporas'])
        .tables[0]?.split ?? []),
    ]).toEqual([2]);
  });

  it('are asked about where their lines may be records or one title', () => {
    const { tables, questions } = table(['Taller sobre visas humanitarias\nReunión sobre datos migratorios', third]);
    expect([...(tables[0]?.split ?? [])]).toEqual([]);
    expect(questions).toMatchObject([{ kind: 'split', at: 2, options: ['lines', 'whole'], count: 1 }]);
  });

  it('are nothing to ask about where a title only goes on in the next line', () => {
    expect(table(['Taller regional sobre puestos\nfronterizos coordinados', third]).questions).toEqual([]);
  });
});

it.each(languages)('the columns of our own matrix are the fields that they are called by, in %s', (language) => {
  const entered = Object.entries(activity.fields).filter(
    ([name, { origin }]) => origin === 'entered' && name !== 'updatedAt',
  );
  const table = understood([
    foreignSheet('x', [
      entered.map(([, { label }]) => label[language]),
      entered.map(([name]) => (name === 'title' ? first : '')),
    ]),
  ]).tables[0];
  expect(table?.columns.map(({ to }) => to)).toEqual(entered.map(([name]) => `Activity.${name}`));
});
