import { countries } from '../../../../src/domain/plan/countries';
import { readingOf, valuesOf } from './readingOf';

const eleven = countries.map(({ code }) => code);

describe('countries', () => {
  const read = (text: string) => valuesOf(readingOf('Activity.participatingCountries', text)).participatingCountries;

  it.each([
    'Todos',
    'PM',
    'Los 11',
    'Todos los PM',
    'Los once Países Miembros',
    'Todos los países',
    '11 países',
    'All',
    'All member countries',
  ])('are the eleven where it says %s', (text) => expect(read(text)).toEqual(eleven));

  it.each([
    ['CR, ES, MEX', ['CR', 'SV', 'MX']],
    ['BEL, CAN, EUA, HND, RD, GUA', ['BZ', 'CA', 'US', 'HN', 'DO', 'GT']],
    ['El Salvador, Guatemla, Hoduras y Panama', ['SV', 'GT', 'HN', 'PA']],
    ['Belize, Costa Rica and Dominican Republic', ['BZ', 'CR', 'DO']],
    ['Belice - Estados Unidos - Rep. Dominicana', ['BZ', 'US', 'DO']],
    ['BEL-CAN-CR', ['BZ', 'CA', 'CR']],
    ['CR MEX PAN', ['CR', 'MX', 'PA']],
    ['Costa Rica/Panamá', ['CR', 'PA']],
    ['• Belice\n• Canadá', ['BZ', 'CA']],
    ['1. Belice\n2. Canadá', ['BZ', 'CA']],
    ['C.R.; E.E.U.U. y R.D.', ['CR', 'US', 'DO']],
    ['Triángulo Norte', ['GT', 'HN', 'SV']],
    ['Todos menos Canadá y Belice', eleven.filter((code) => code !== 'CA' && code !== 'BZ')],
  ])('are read from %s', (text, codes) => expect(read(text)).toEqual(codes));

  it('that are no members, and how many there were, are kept without a question', () => {
    const reading = readingOf('Activity.participatingCountries', 'Panamá, Colombia');
    expect([valuesOf(reading), reading.unread, reading.doubts]).toEqual([
      { participatingCountries: ['PA'] },
      ['Colombia'],
      [],
    ]);
    expect(readingOf('Activity.participatingCountries', '6 países')).toMatchObject({
      unread: ['6 países'],
      doubts: [],
    });
  });

  it('that nobody knows are asked about, each part by itself', () =>
    expect(readingOf('Activity.participatingCountries', 'Panamá, Zutania').doubts).toEqual([
      { text: 'Zutania', field: 'participatingCountries', options: [] },
    ]));
});

describe('working groups', () => {
  it.each([
    [
      'GT-FRO',
      [
        'GT Fronteras',
        'Gestión Fronterisa',
        'WG Border',
        'GTGF',
        'GTGFMIM',
        'GT de Gestión Fronteriza y Migración Irregular',
      ],
    ],
    ['GT-FRO', ['GRUPO DE TRABAJO SOBRE GESTIÓN DE FRONTERAS Y MIGRACIÓN IRREGULAR Y MASIVA', 'Border Management WG']],
    [
      'GT-LAB',
      [
        'GT Laboral',
        'GTML',
        'GT-ML',
        'WG Labour',
        'Labor Migration',
        'G. T. de Migración Laboral',
        'Plan GTML 2024',
        'Migracion Laboral',
      ],
    ],
    ['GT-PRO', ['GTP', 'Grupo de Protección', 'GT Prot.', 'WG Protection', 'Grupo de Trabajo en Protección']],
  ])('%s are told by their old and new names', (leadGroup, texts) => {
    for (const text of texts)
      expect({ text, ...valuesOf(readingOf('Activity.leadGroup', text)) }).toEqual({ text, leadGroup });
  });

  it('are the lead and the joint ones where a cell names several', () => {
    const values = { leadGroup: 'GT-PRO', jointGroups: ['GT-FRO'] };
    for (const text of ['GTP / GTGF', 'GT Protección y GT Fronteras', 'GTP-GTGF', 'GTP\nGTGF'])
      expect(valuesOf(readingOf('Activity.groups', text))).toEqual(values);
    expect(valuesOf(readingOf('Product.groups', 'GTP/GTML'))).toEqual({ groups: ['GT-PRO', 'GT-LAB'] });
  });

  it('are asked about where it is not clear which one leads', () => {
    for (const text of ['Los tres GT', 'GTML (apoyo), GTP (líder)', 'PPT y GTP'])
      expect(readingOf('Activity.groups', text).doubts).toHaveLength(1);
  });

  it('are none where somebody else holds the activity', () =>
    expect(readingOf('Activity.leadGroup', 'Secretaría Ejecutiva')).toMatchObject({
      unread: ['Secretaría Ejecutiva'],
      doubts: [],
    }));

  it('are none where half of a longer name is one', () =>
    expect(valuesOf(readingOf('Activity.leadGroup', 'Grupo de Protección y Niñez'))).toEqual({}));
});

describe('themes and pillars', () => {
  it.each([
    ['P1.4', 'T1-04'],
    ['1.4', 'T1-04'],
    ['P3-15', 'T3-15'],
    ['II.7', 'T2-07'],
    ['Pilar I, tema 4', 'T1-04'],
    ['Tema 4 (Pilar 1)', 'T1-04'],
    ['7) Migración y salud', 'T3-07'],
    ['5) Migración y salud', 'T3-07'],
    ['Tema 7: Migración y salud', 'T3-07'],
    ['Pilar I: Gestión integrada de fronteras', 'T1-02'],
    ['Migraión y salud', 'T3-07'],
    ['Migrates LGBTIQ+', 'T3-10'],
  ])('are told by %s', (text, mainTheme) =>
    expect(valuesOf(readingOf('Activity.themes', text))).toEqual({ mainTheme }),
  );

  it.each([
    ['P2.2 / P2.7 / P2.5', ['T2-02', 'T2-07', 'T2-05']],
    ['1.2 y 1.4', ['T1-02', 'T1-04']],
    ['T1-04, T1-05', ['T1-04', 'T1-05']],
    ['1) Migración laboral 7) Diásporas', ['T2-01', 'T2-07']],
    [
      'Prevenir y combatir la trata de personas, Regularización, visas e identidad jurídica, Remesas',
      ['T1-06', 'T1-07', 'T2-06'],
    ],
    ['Migración y salud y Migración y turismo', ['T3-07', 'T2-02']],
  ])('are parted though their names hold commas and y: %s', (text, [mainTheme, ...secondaryThemes]) =>
    expect(valuesOf(readingOf('Activity.themes', text))).toEqual({ mainTheme, secondaryThemes }),
  );

  it.each([
    ['7', ['T1-07', 'T2-07', 'T3-07']],
    ['Trata', ['T1-06', 'T3-15']],
    ['Remesas y ahorro', ['T2-06']],
  ])('are asked about where %s leaves open which', (text, options) =>
    expect(readingOf('Activity.themes', text).doubts).toEqual([{ text, field: 'themes', options }]),
  );

  it('are told by a number alone in the pillar of the row', () =>
    expect(valuesOf(readingOf('Activity.mainTheme', '7', { pillar: 'PIL3' }))).toEqual({ mainTheme: 'T3-07' }));

  it('are asked about where Excel may have taken 1.10 for a number', () => {
    expect(readingOf('Activity.mainTheme', 1.1).doubts).toEqual([
      { text: '1.1', field: 'mainTheme', options: ['T1-01', 'T1-10'] },
    ]);
    expect(valuesOf(readingOf('Activity.mainTheme', 1.4))).toEqual({ mainTheme: 'T1-04' });
  });

  it('never take a word for its opposite', () =>
    expect(valuesOf(readingOf('Activity.themes', 'Prevención de la migración regular'))).toEqual({}));

  it.each(['Pilar I', 'P1', '1', 'I', 'PILAR I. GOBERNANZA MIGRATORIA', 'Pilar: Gobernanza migratoria', 'Gobernanza'])(
    'of a pillar are told by %s',
    (text) => expect(valuesOf(readingOf('Activity.pillar', text))).toEqual({ pillar: 'PIL1' }),
  );

  it.each([
    ['RE1, RE2', ['RE1', 'RE2']],
    ['Resultado esperado 3', ['RE3']],
  ])('of results are told by %s', (text, codes) =>
    expect(valuesOf(readingOf('Activity.expectedResults', text))).toEqual({ expectedResults: codes }),
  );
});

describe('products and partners', () => {
  it.each([
    ['HR', 'roadmap'],
    ['Hoja de rutas', 'roadmap'],
    ['BP', 'goodPractice'],
    ['Buenas practicas', 'goodPractice'],
    ['Recomendaciones', 'recommendation'],
    ['Intercambio de información', 'exchangeProcess'],
  ])('%s', (text, code) => expect(valuesOf(readingOf('Product.class', text))).toEqual({ class: code }));

  it.each([
    ['ACNUR, OIM', ['ACNUR', 'OIM']],
    ['IOM and UNHCR', ['OIM', 'ACNUR']],
    ['OIM y Ministerio de Trabajo y Previsión Social', ['OIM', 'Ministerio de Trabajo y Previsión Social']],
    ['OIM / Cancillería de Honduras', ['OIM', 'Cancillería de Honduras']],
  ])('partners may be any: %s', (text, partners) =>
    expect(valuesOf(readingOf('Activity.partners', text))).toEqual({ partners }),
  );
});

describe('answers and the legend', () => {
  it('decide before the text itself, for a cell and for a part of it', () => {
    const answers = new Map<string, readonly string[] | null>([
      ['Los del norte', ['MX', 'US']],
      ['Zutania', null],
      ['GUA', ['GT']],
    ]);
    const read = (text: string) => readingOf('Activity.participatingCountries', text, { answers });
    expect(valuesOf(read('los del norte'))).toEqual({ participatingCountries: ['MX', 'US'] });
    expect(read('Panamá, Zutania')).toMatchObject({ unread: ['Zutania'], doubts: [] });
    expect(valuesOf(read('Panamá, Los del norte'))).toEqual({ participatingCountries: ['PA', 'MX', 'US'] });
  });

  it('leave the modality that the text of a type says', () => {
    const answers = new Map([['Taller virtual', ['course']]]);
    expect(valuesOf(readingOf('Activity.type', 'Taller virtual', { answers }))).toEqual({
      type: 'course',
      modality: 'virtual',
    });
  });

  it('tell what signs and colours mean', () => {
    const legend = new Map([
      ['R1', 'Resultado 2'],
      ['V', 'Virtual'],
    ]);
    expect(valuesOf(readingOf('Activity.expectedResults', 'R1', { legend }))).toEqual({ expectedResults: ['RE2'] });
    expect(valuesOf(readingOf('Activity.modality', 'v', { legend }))).toEqual({ modality: 'virtual' });
    expect(readingOf('Activity.expectedResults', 'R1').doubts).toEqual([
      { text: 'R1', field: 'expectedResults', options: ['RE1'] },
    ]);
  });
});
