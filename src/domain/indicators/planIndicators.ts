import { indicators } from '../plan/indicators';
import { expectedResults } from '../plan/expectedResults';
import { languages, type Bilingual, type Language } from '../plan/language';
import { blankRecord } from '../records/declaration';
import { indicator, nameFields, type Indicator } from '../records/indicator';
import { listsFrom } from '../records/listIndex';
import type { Rule } from './rule';
import { classValue, type Condition } from './ruleCondition';
import { ruleCells } from './ruleText';

const secretariat: Bilingual = { es: 'Secretaría Ejecutiva', en: 'Executive Secretariat' };

interface Sheet {
  readonly rule: Rule;
  readonly breakdown: readonly string[];
  readonly unit: Bilingual;
  readonly definition: Bilingual;
}

/** Tabla 2 speaks of what Working Groups hold and of what the countries of the Conference report. */
const ofWorkingGroups: Condition = { field: 'leadGroup', values: ['workingGroup', 'adHoc'].map(classValue) };
const ofMembers: Condition = { field: 'country', values: [classValue('member')] };

const roadmap = { field: 'class', values: ['roadmap'] };
const count = { kind: 'count' } as const;
const agreed = { kind: 'flow', dates: ['agreedOn'] } as const;
const reported = { kind: 'flow', dates: ['date'] } as const;
const countries = { kind: 'distinct', field: 'country' } as const;
const units = {
  products: { es: 'productos', en: 'outputs' },
  activities: { es: 'actividades', en: 'activities' },
  themes: { es: 'temas', en: 'themes' },
  countries: { es: 'países', en: 'countries' },
};

/** What each indicator of Tabla 2 counts. */
const sheets: Readonly<Record<string, Sheet>> = {
  R1: {
    rule: { source: 'Product', where: [roadmap], measure: count, timing: agreed },
    breakdown: ['pillar', 'theme', 'group'],
    unit: units.products,
    definition: {
      es: 'Productos de clase hoja de ruta cuya fecha de consenso cae en el periodo. Cada hoja de ruta cuenta una vez.',
      en: 'Outputs of class road map whose date of agreement lies in the period. Each road map counts once.',
    },
  },
  R2: {
    rule: { source: 'Product', where: [{ field: 'class', values: ['goodPractice'] }], measure: count, timing: agreed },
    breakdown: ['pillar', 'theme', 'group'],
    unit: units.products,
    definition: {
      es: 'Productos de clase buena práctica cuya fecha de intercambio cae en el periodo. Una práctica mostrada en dos talleres cuenta una vez.',
      en: 'Outputs of class good practice whose date of exchange lies in the period. A practice shown in two workshops counts once.',
    },
  },
  R3: {
    rule: {
      source: 'Activity',
      where: [
        { field: 'type', values: ['meeting', 'workshop', 'seminar', 'congress'] },
        { field: 'status', values: ['held'] },
        { field: 'dialogueSpace', values: ['yes'] },
        ofWorkingGroups,
      ],
      measure: count,
      timing: { kind: 'flow', dates: ['actualEnd', 'actualStart'] },
    },
    breakdown: ['pillar', 'theme', 'group', 'country', 'sex'],
    unit: units.activities,
    definition: {
      es: 'Reuniones, talleres, seminarios y congresos realizados con espacio de diálogo, por su fecha de fin (o de inicio). Una actividad conjunta cuenta en cada uno de sus grupos y una vez en el total. No cuentan las que encabezan la PPT o la SE, ni los seminarios web.',
      en: 'Meetings, workshops, seminars and congresses carried out with a dialogue space, by their end (or start) date. A joint activity counts under each of its groups and once in the total. Those led by the PPT or the ES, and webinars, do not count.',
    },
  },
  P1: {
    rule: {
      source: 'Product',
      where: [roadmap],
      measure: count,
      timing: { kind: 'balance', start: 'start', ends: ['agreedOn', 'closedOn'] },
    },
    breakdown: ['pillar', 'theme', 'group'],
    unit: { es: 'procesos abiertos', en: 'open processes' },
    definition: {
      es: 'Hojas de ruta en preparación al cierre del periodo: iniciadas y aún sin consenso ni cierre. Es un saldo: no se suma entre periodos. Limitaciones: una hoja de ruta sin movimiento cuenta hasta que se anota su cierre; la iniciada y consensuada en el mismo periodo no aparece.',
      en: 'Road maps under preparation at the end of the period: started and neither agreed nor closed. It is a balance: periods are not added up. Limitations: an idle road map counts until its closing is entered; one begun and agreed within the period is not seen.',
    },
  },
  P2: {
    rule: {
      source: 'Product',
      where: [{ field: 'class', values: ['exchangeProcess'] }],
      measure: count,
      timing: { kind: 'balance', start: 'start', ends: ['closedOn'] },
    },
    breakdown: ['pillar', 'theme', 'group'],
    unit: { es: 'procesos abiertos', en: 'open processes' },
    definition: {
      es: 'Procesos de intercambio de información abiertos al cierre del periodo. Es un saldo: no se suma entre periodos.',
      en: 'Processes of information exchange open at the end of the period. It is a balance: periods are not added up.',
    },
  },
  I1: {
    rule: {
      source: 'Product',
      where: [{ field: 'class', values: ['recommendation'] }],
      measure: { kind: 'distinct', field: 'themes' },
      timing: agreed,
    },
    breakdown: ['pillar', 'theme', 'group'],
    unit: units.themes,
    definition: {
      es: 'Temas distintos con al menos una recomendación consensuada en el periodo. El año no es la suma de sus semestres. Limitaciones: cuenta lo consensuado en cualquier instancia; la regla puede pedir la «Instancia» del producto.',
      en: 'Distinct themes with at least one recommendation agreed in the period. The year is not the sum of its semesters. Limitations: it counts what any body agreed; the rule can ask for the “Agreeing body” of the output.',
    },
  },
  I2: {
    rule: {
      source: 'CountryReport',
      where: [{ field: 'class', values: ['followUp'] }, ofMembers],
      measure: countries,
      timing: reported,
    },
    breakdown: ['pillar', 'theme', 'country'],
    unit: units.countries,
    definition: {
      es: 'Países distintos que reportan en el periodo el seguimiento a una recomendación. Solo cuentan los Países Miembros.',
      en: 'Distinct countries that report in the period that they follow a recommendation up. Only Member Countries count.',
    },
  },
  I3: {
    rule: {
      source: 'CountryReport',
      where: [{ field: 'class', values: ['benefit'] }, ofMembers],
      measure: countries,
      timing: reported,
    },
    breakdown: ['pillar', 'theme', 'country'],
    unit: units.countries,
    definition: {
      es: 'Países distintos que reportan en el periodo haberse beneficiado del intercambio de una buena práctica. Solo cuentan los Países Miembros.',
      en: 'Distinct countries that report in the period that they benefited from the exchange of a good practice. Only Member Countries count.',
    },
  },
};

/** Names as the columns that hold them. */
const namesAs = (names: Bilingual) =>
  Object.fromEntries(languages.map((language) => [nameFields[language], names[language]])) as Pick<
    Indicator,
    (typeof nameFields)[Language]
  >;

/** The eight indicators of Tabla 2 as records with their rules, in the language of the workbook. */
export function planIndicators(language: Language): readonly Indicator[] {
  const lists = listsFrom();
  return indicators.flatMap(({ code, level, ...names }) => {
    const sheet = sheets[code];
    if (!sheet) return [];
    return {
      ...blankRecord(indicator),
      id: code,
      ...namesAs(names),
      level,
      // Tabla 2 sets its indicators against all of the Plan's expected results.
      expectedResults: expectedResults.map(({ code: result }) => result),
      definition: sheet.definition[language],
      unit: sheet.unit[language],
      ...ruleCells(sheet.rule, language, lists),
      breakdown: sheet.breakdown,
      direction: 'up',
      frequency: 'semiannual',
      responsible: secretariat[language],
    };
  });
}
