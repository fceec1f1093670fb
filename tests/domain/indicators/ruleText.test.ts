import fc from 'fast-check';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { readRule } from '../../../src/domain/indicators/readRule';
import { ruleSources, type Rule } from '../../../src/domain/indicators/rule';
import { blankDraft, missingParts, ruleOf, type RuleDraft } from '../../../src/domain/indicators/ruleDraft';
import { withSource } from '../../../src/domain/indicators/withSource';
import { conditionList, isWritable, ruleFields } from '../../../src/domain/indicators/ruleFields';
import { parseRule } from '../../../src/domain/indicators/parseRule';
import { ruleCells } from '../../../src/domain/indicators/ruleText';
import { languages, type ListMember } from '../../../src/domain/plan/language';
import { lists as declared } from '../../../src/domain/records/lists';
import { listsFrom } from '../../../src/domain/records/listIndex';
import { ruleSentence } from '../../../src/i18n/ruleSentence';
import { problemText } from '../../../src/i18n/problemText';

/** The Plan's lists, with classes that the SE named so that they are hard to write in a filter. */
const awkward: readonly ListMember[] = [
  { code: 'both', es: 'Mapa | plan', en: 'Map; plan' },
  { code: 'equal', es: 'A = B', en: 'A = B' },
  { code: 'sí', es: 'No', en: 'Yes' },
];
const lists = listsFrom({ productClasses: [...declared.productClasses.members, ...awkward] });

/** Any rule that can be built by picking. */
const anyPickedRule: fc.Arbitrary<Rule> = fc.constantFrom(...ruleSources).chain((source) => {
  const field = (role: Parameters<typeof ruleFields>[1]) => fc.constantFrom(...ruleFields(source, role));
  const dates = fc.uniqueArray(field('date'), { minLength: 1, maxLength: 3 });
  const condition = field('condition').chain((name) => {
    const codes = (conditionList(source, name, lists)?.members ?? []).map(({ code }) => code).filter(isWritable);
    return fc.record({
      field: fc.constant(name),
      values: fc.shuffledSubarray(codes, { minLength: 1, maxLength: Math.min(4, codes.length) }),
    });
  });
  const counts: fc.Arbitrary<Rule['measure']>[] = [
    fc.constant({ kind: 'count' }),
    field('distinct').map((name) => ({ kind: 'distinct', field: name })),
    fc.array(condition, { minLength: 1, maxLength: 2 }).map((where) => ({ kind: 'share', where })),
  ];
  for (const kind of ['sum', 'average', 'steps'] as const) {
    if (ruleFields(source, kind).length > 0) counts.push(field(kind).map((name) => ({ kind, field: name })));
  }
  const latest = source === 'Measurement' ? [field('date').map((date) => ({ kind: 'latest' as const, date }))] : [];
  return fc.record<Rule>({
    source: fc.constant(source),
    where: fc.array(condition, { maxLength: 3 }),
    measure: fc.oneof(...counts),
    timing: fc.oneof(
      dates.map((chosen) => ({ kind: 'flow' as const, dates: chosen })),
      fc.tuple(field('date'), dates).map(([start, ends]) => ({ kind: 'balance' as const, start, ends })),
      ...latest,
    ),
  });
});

describe('a rule', () => {
  it.each(languages)('of the Plan, written in %s, is read back the same in any workbook', (language) => {
    for (const record of planIndicators('es')) {
      const parsed = parseRule(record, listsFrom());
      if (!('rule' in parsed)) throw new Error(`${record.id} cannot be read`);
      expect(parseRule(ruleCells(parsed.rule, language, listsFrom()), listsFrom())).toEqual(parsed);
    }
  });

  it.each(languages)('built by picking, whatever it is, written in %s is read back as itself, whole', (language) => {
    fc.assert(
      fc.property(anyPickedRule, (rule) => {
        const cells = ruleCells(rule, language, lists);
        expect(readRule(cells, lists)).toEqual({ draft: rule, problems: [] });
        expect(parseRule(cells, lists)).toEqual({ rule });
      }),
    );
  });

  it('is written in the words that people read', () => {
    const rule: Rule = {
      source: 'Product',
      where: [{ field: 'class', values: ['roadmap', 'goodPractice'] }],
      measure: { kind: 'distinct', field: 'themes' },
      timing: { kind: 'balance', start: 'start', ends: ['agreedOn', 'closedOn'] },
    };
    expect(ruleCells(rule, 'es', lists)).toEqual({
      source: 'Product',
      filter: 'Clase = Hoja de ruta | Buena práctica',
      measure: 'distintos(Temas)',
      timing: 'saldo: Inicio → Fecha de consenso o intercambio, Cierre',
    });
  });

  it('whose parts are taken away one by one lacks just those', () => {
    fc.assert(
      fc.property(anyPickedRule, (rule) => {
        expect(missingParts(rule)).toEqual([]);
        expect(ruleOf(rule)).toBe(rule);
        expect(missingParts({ ...rule, timing: null })).toEqual(['timing']);
        expect(missingParts({ ...rule, measure: { kind: 'sum', field: '' } })).toEqual(['measure']);
        expect(missingParts({ ...rule, where: [...rule.where, { field: '', values: [] }] })).toEqual(['filter']);
        expect(ruleOf({ ...rule, source: null })).toBeNull();
      }),
    );
  });

  it('that changes its source keeps what the new one has too, and comes back to what it kept', () => {
    fc.assert(
      fc.property(anyPickedRule, fc.constantFrom(...ruleSources), (rule, source) => {
        const { draft, dropped } = withSource(rule, source, lists);
        if (source === rule.source) return expect([draft, dropped]).toEqual([rule, []]);
        const again = withSource(draft, source, lists);
        expect(again).toEqual({ draft, dropped: [] });
        const filled = ruleOf(draft);
        if (filled) expect(parseRule(ruleCells(filled, 'es', lists), lists)).toEqual({ rule: filled });
      }),
    );
  });

  it('drops a condition whose field means something else in the new source, and says so', () => {
    const rule: RuleDraft = {
      source: 'Product',
      where: [
        { field: 'class', values: ['roadmap'] },
        { field: 'themes', values: ['T1-01'] },
      ],
      measure: { kind: 'distinct', field: 'themes' },
      timing: { kind: 'flow', dates: ['agreedOn'] },
    };
    const { draft, dropped } = withSource(rule, 'CountryReport', lists);
    expect(draft.where).toEqual([{ field: 'themes', values: ['T1-01'] }]);
    expect(draft.measure).toEqual(rule.measure);
    expect(draft.timing).toEqual({ kind: 'flow', dates: [] });
    expect(dropped.map(({ es }) => es)).toEqual(['Clase', 'Fecha de consenso o intercambio']);
  });
});

describe('a rule typed by hand', () => {
  const cells = { source: 'Product', filter: null, measure: 'conteo', timing: 'flujo: Cierre' };
  const wordsOf = (typed: Partial<Record<keyof typeof cells, string | null>>) =>
    readRule({ ...cells, ...typed }, lists).problems.map((problem) =>
      problemText({ ...problem, table: 'Indicator' }, 'es'),
    );

  it.each([
    [
      { filter: 'Clase = Hoja de rutas' },
      /^Condiciones: «Hoja de rutas» no es un valor de Clase\. Los que hay: Hoja de ruta, /,
    ],
    [
      { filter: 'Categoría = x' },
      /^Condiciones: «Categoría» no es un campo .* Los que hay: Clase, Temas, Grupos, Instancia\.$/,
    ],
    [{ filter: 'Hoja de ruta' }, /^Condiciones: no se entiende «Hoja de ruta»\..* Ejemplo: Clase = Hoja de ruta\.$/],
    [
      { filter: '= Hoja de ruta' },
      /^Condiciones: no se entiende «= Hoja de ruta»\..* Ejemplo: Clase = Hoja de ruta\.$/,
    ],
    // What stands before the sign may be a single letter.
    [{ filter: 'X=1' }, /^Condiciones: «X» no es un campo .* Los que hay: Clase, Temas, Grupos, Instancia\.$/],
    [{ filter: 'Clase = ' }, /^Condiciones: «» no es un valor de Clase\./],
    [{ filter: 'Título = x' }, /^Condiciones: «Título» no es un campo /],
    [{ filter: 'Clase = a=b' }, /^Condiciones: «a=b» no es un valor de Clase\./],
    [
      { measure: 'promedio(x)' },
      /^Qué se mide: no se entiende «promedio\(x\)»\. .*conteo, distintos\(Clase\), porcentaje\(Clase = Hoja de ruta\)\.$/,
    ],
    [{ measure: 'porcentaje' }, /^Qué se mide: no se entiende «porcentaje»\./],
    [{ measure: 'porcentaje(Clase)' }, /^Qué se mide: no se entiende «Clase»\..* Ejemplo: Clase = Hoja de ruta\.$/],
    [{ measure: 'porcentaje(Clase = Nada)' }, /^Qué se mide: «Nada» no es un valor de Clase\./],
    [{ measure: 'distintos(Color)' }, /^Qué se mide: «Color» no es un campo .*Temas/],
    // A field is asked for, or none is.
    [{ measure: 'conteo(Clase)' }, /^Qué se mide: no se entiende «conteo\(Clase\)»\./],
    [{ measure: 'distintos' }, /^Qué se mide: no se entiende «distintos»\./],
    [{ measure: 'distintos()' }, /^Qué se mide: no se entiende «distintos\(\)»\./],
    [{ measure: '(Temas)' }, /^Qué se mide: no se entiende «\(Temas\)»\./],
    [{ measure: '(x) distintos(Temas)' }, /^Qué se mide: no se entiende «\(x\) distintos\(Temas\)»\./],
    [{ measure: '(distintos(Temas)' }, /^Qué se mide: no se entiende «\(distintos\(Temas\)»\./],
    [{ measure: 'distintos(Temas) y más' }, /^Qué se mide: no se entiende «distintos\(Temas\) y más»\./],
    [{ measure: 'distintos(x(Temas)' }, /^Qué se mide: «x\(Temas» no es un campo /],
    [{ measure: '' }, /^Qué se mide: la celda está en blanco\./],
    [{ timing: 'flujo: Ayer' }, /^Cuándo cuenta: «Ayer» no es un campo .*Cierre/],
    [{ timing: 'ayer' }, /^Cuándo cuenta: no se entiende «ayer»\. .*flujo: Inicio; saldo: Inicio → /],
    [{ timing: 'saldo: Inicio' }, /^Cuándo cuenta: no se entiende «saldo: Inicio»\./],
    [{ timing: 'saldo: → Cierre' }, /^Cuándo cuenta: no se entiende «saldo: → Cierre»\./],
    [{ timing: 'saldo: Inicio →' }, /^Cuándo cuenta: no se entiende «saldo: Inicio →»\./],
    [{ timing: 'saldo: Inicio, Cierre → Cierre' }, /^Cuándo cuenta: no se entiende «saldo: Inicio, Cierre → Cierre»\./],
    [
      { timing: 'saldo: Inicio → Cierre → Cierre' },
      /^Cuándo cuenta: no se entiende «saldo: Inicio → Cierre → Cierre»\./,
    ],
    [{ timing: 'f: Cierre' }, /^Cuándo cuenta: no se entiende «f: Cierre»\./],
    [{ timing: 'flujo' }, /^Cuándo cuenta: no se entiende «flujo»\./],
    [{ timing: 'flujo: , ' }, /^Cuándo cuenta: no se entiende «flujo: , »\./],
    [{ timing: ': Cierre' }, /^Cuándo cuenta: no se entiende «: Cierre»\./],
    [{ timing: 'flujo: Cierre: ayer' }, /^Cuándo cuenta: «Cierre: ayer» no es un campo /],
    // Only of what tells how something stands is there a latest.
    [{ timing: 'último: Cierre' }, /^Cuándo cuenta: no se entiende «último: Cierre»\./],
    [{ source: 'Measurement', timing: 'ayer' }, /: flujo: Fecha; último: Fecha\.$/],
    // Of countries' reports there is but one date: from it to itself nothing is open.
    [{ source: 'CountryReport', timing: 'ayer' }, /: flujo: Fecha\.$/],
    [{ source: null }, /^Tabla de la que cuenta: la celda está en blanco\./],
    [{ measure: null }, /^Qué se mide: la celda está en blanco\./],
    [{ timing: null }, /^Cuándo cuenta: la celda está en blanco\./],
    [
      { source: 'Producto' },
      /^Tabla de la que cuenta: «Producto» no es .* Las que hay: Actividades, Productos, Reportes de países, Mediciones\.$/,
    ],
  ])('as %j is told what is wrong, where, and what can be written', (typed, words) => {
    expect(wordsOf(typed)).toEqual([expect.stringMatching(words)]);
  });

  it('is read with blanks, line breaks and separators more than it needs, and in either language', () => {
    const typed = {
      source: 'Product',
      filter: ' ; Class = Otro |Road map;\n\n Temas=T1-01 ; ',
      measure: ' Distinct ( Themes ) ',
      timing: ' Balance : Start -> Cierre , , Date of agreement or exchange, ',
    };
    const rule = {
      source: 'Product',
      where: [
        { field: 'class', values: ['other', 'roadmap'] },
        { field: 'themes', values: ['T1-01'] },
      ],
      measure: { kind: 'distinct', field: 'themes' },
      timing: { kind: 'balance', start: 'start', ends: ['closedOn', 'agreedOn'] },
    };
    expect(parseRule(typed, lists)).toEqual({ rule });
    const flow = { kind: 'flow', dates: ['closedOn', 'agreedOn'] };
    const timing = 'flow: Cierre, , Date of agreement or exchange, ';
    expect(parseRule({ ...typed, measure: 'count', timing }, lists)).toEqual({
      rule: { ...rule, measure: { kind: 'count' }, timing: flow },
    });
    expect(readRule({ ...typed, measure: 'sum(Temas)' }, lists).draft.measure).toEqual({ kind: 'sum', field: '' });
  });

  it.each([
    'País = cualquier País Miembro',
    'País: clase = Miembro',
    'Country: class = Member Country',
    'país = clase: miembro',
    'País = clase País Miembro',
  ])('may ask for the class of members as people do: %j', (filter) => {
    const read = parseRule({ source: 'CountryReport', filter, measure: 'conteo', timing: 'flujo: Fecha' }, lists);
    expect(read).toMatchObject({ rule: { where: [{ field: 'country', values: ['class:member'] }] } });
  });

  it.each([
    ['Activity', 'porcentaje(Estado = Realizada; Tipo = Taller | Reunión)'],
    ['Activity', 'Percentage of rows that meet: Status = Carried out; Type = Workshop | Meeting'],
    ['Activity', 'porcentaje de filas que cumplen:\nEstado = Realizada\nTipo = Taller | Reunión'],
  ])('of %s may say what a share is of as people do: %j', (source, measure) => {
    const part = [
      { field: 'status', values: ['held'] },
      { field: 'type', values: ['workshop', 'meeting'] },
    ];
    const read = parseRule({ source, filter: null, measure, timing: 'flujo: Fin real' }, lists);
    expect(read).toMatchObject({ rule: { measure: { kind: 'share', where: part } } });
  });

  it.each(['promedio(Mujeres)', 'Promedio de Mujeres', 'average of Women', 'media: mujeres'])(
    'may name what is averaged as people do: %j',
    (measure) => {
      const read = parseRule({ source: 'Activity', filter: null, measure, timing: 'flujo: Fin real' }, lists);
      expect(read).toMatchObject({ rule: { measure: { kind: 'average', field: 'women' } } });
    },
  );

  it('may have its conditions in lines of their own', () => {
    const filter = 'Clase = Otro\nTemas = T1-01';
    expect(readRule({ ...cells, filter }, lists)).toMatchObject({
      problems: [],
      draft: {
        where: [
          { field: 'class', values: ['other'] },
          { field: 'themes', values: ['T1-01'] },
        ],
      },
    });
  });

  it('may name any value of a field that takes any, as long as one is named', () => {
    const activities = (filter: string) =>
      readRule({ ...cells, source: 'Activity', filter, timing: 'flujo: Fin real' }, lists);
    expect(activities('Socios = Una ONG | OIM').draft.where).toEqual([
      { field: 'partners', values: ['Una ONG', 'OIM'] },
    ]);
    const { draft, problems } = activities('Socios = OIM | ');
    expect(draft.where).toEqual([{ field: 'partners', values: ['OIM'] }]);
    expect(problems.map(({ code, params }) => [code, params['value']])).toEqual([['ruleValue', '']]);
  });

  it('leaves to be chosen what could not be read', () => {
    expect(readRule({ ...cells, source: 'Producto' }, lists).draft).toEqual(blankDraft);
    const faulty = { filter: 'Hoja de ruta; Foo = 1', measure: 'promedio', timing: 'ayer' };
    const nothing = { source: 'Product', where: [], measure: null, timing: null };
    expect(readRule({ ...cells, ...faulty }, lists).draft).toEqual(nothing);
    const half = readRule({ ...cells, timing: 'saldo: Ayer → Cierre' }, lists).draft;
    expect(half.timing).toEqual({ kind: 'balance', start: '', ends: ['closedOn'] });
    const begun = readRule({ ...cells, timing: 'saldo: Inicio' }, lists).draft;
    expect(begun.timing).toEqual({ kind: 'balance', start: 'start', ends: [] });
  });

  it('that lacks something of its timing is told that first, then what is wrong with the rest', () => {
    expect(wordsOf({ timing: 'saldo: Ayer' })).toEqual([
      expect.stringMatching(/^Cuándo cuenta: no se entiende «saldo: Ayer»/),
      expect.stringMatching(/^Cuándo cuenta: «Ayer» no es un campo/),
    ]);
  });

  it('names the values most like the one typed where there are many', () => {
    const [words] = wordsOf({ filter: 'Temas = trata de persona' });
    expect(words).toMatch(/Los que hay: [^,]*[Tt]rata/);
    expect(words).toMatch(/…\.$/);
  });

  it('names every faulty part, and gives the ones that could be read', () => {
    const reading = readRule(
      {
        source: 'Product',
        filter: 'Clase = Mapa | Otro; Foo = 1',
        measure: 'suma(Nada)',
        timing: 'flujo: Ayer, Cierre',
      },
      lists,
    );
    expect(reading.problems.map(({ code, field, params }) => [code, field, params['value']])).toEqual([
      ['ruleValue', 'filter', 'Mapa'],
      ['ruleField', 'filter', 'Foo'],
      ['ruleMeasure', 'measure', 'suma(Nada)'],
      ['ruleField', 'timing', 'Ayer'],
    ]);
    expect(reading.draft).toEqual({
      source: 'Product',
      where: [{ field: 'class', values: ['other'] }],
      measure: { kind: 'sum', field: '' },
      timing: { kind: 'flow', dates: ['closedOn'] },
    });
    expect(parseRule({ ...cells, timing: 'flujo: Ayer, Cierre' }, lists)).toHaveProperty('problems');
  });
});

describe('the sentence of a rule', () => {
  const sentences = (id: string) => {
    const record = planIndicators('es').find((one) => one.id === id);
    const parsed = record && parseRule(record, listsFrom());
    if (!parsed || !('rule' in parsed)) throw new Error(id);
    return languages.map((language) => ruleSentence(parsed.rule, listsFrom(), language));
  };

  it('says what is counted, under which conditions and when', () => {
    expect(sentences('R1')).toEqual([
      'Cuenta los productos de clase «Hoja de ruta», según su «Fecha de consenso o intercambio».',
      'Counts the outputs of class “Road map”, by their “Date of agreement or exchange”.',
    ]);
    expect(sentences('R3')[0]).toBe(
      'Cuenta las actividades de tipo «Reunión», «Taller», «Seminario» o «Congreso», en estado «Realizada», con «Espacio de diálogo» igual a «Sí» y a cargo de «cualquier Grupo de Trabajo» o «cualquier Grupo Ad hoc», según su «Fin real» o, si falta, su «Inicio real».',
    );
    expect(sentences('P1')[0]).toMatch(
      / que siguen en curso al cierre del periodo: desde «Inicio» hasta «Fecha de consenso o intercambio» o «Cierre», lo que ocurra primero\.$/,
    );
    expect(sentences('I2')[0]).toMatch(/^Cuenta cuántos valores distintos de «País» hay en los reportes de países /);
  });

  it('is complete for any rule, in both languages', () => {
    fc.assert(
      fc.property(anyPickedRule, fc.constantFrom(...languages), (rule, language) => {
        const sentence = ruleSentence(rule, lists, language);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/undefined|null|«»|“”|, \.| {2}/);
      }),
    );
  });
});
