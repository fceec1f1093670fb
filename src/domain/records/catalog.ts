import type { Language, ListMember } from '../plan/language';
import { defineRecord, type RecordDeclaration, type RecordType } from './declaration';
import { decimal, text, type Field } from './field';
import { listNames, lists, type ListName } from './lists';

const sheet = { es: 'Catálogos', en: 'Lists' };

const labels = {
  es: text('Español', 'Spanish', { width: 44 }),
  en: text('Inglés', 'English', { width: 44 }),
} as const satisfies Record<Language, Field>;

const member = { code: text('Código', 'Code', { origin: 'kept', width: 16 }), ...labels } as const;

/** Columns of every list in Catálogos. People add members; whatever they type as another spelling is read too. */
export const catalogFields = {
  ...member,
  parent: text('Pertenece a', 'Belongs to', { width: 14 }),
  aliases: text('Otras formas', 'Other forms', { width: 30 }),
  plans: text('Planes', 'Plans', { width: 16, optionalColumn: true }),
  replaces: text('Sustituye a', 'Replaces', { width: 16, optionalColumn: true }),
} as const;

/** The table of one pick-list. */
export function catalogDeclaration(name: ListName): RecordDeclaration<typeof catalogFields> {
  const { table, label } = lists[name];
  return defineRecord({ name: table, table, sheet, singular: label, key: ['code'], fields: catalogFields });
}

/** The tables of all pick-lists, in the order in which they stand side by side. */
export const catalogDeclarations = listNames.map(catalogDeclaration);

/** What stands in the row of a member, by field: of a theme the code of its pillar, of a country or group its class in words. */
export function rowOfMember(
  name: ListName,
  { code, parent = '', aliases = [], plans = [], replaces = [], ...labels }: ListMember,
  language: Language,
): Readonly<Record<keyof typeof catalogFields, string>> {
  const { classes } = lists[name];
  const inWords = classes && lists[classes].members.find((one) => one.code === parent)?.[language];
  return {
    code,
    ...labels,
    parent: inWords ?? parent,
    aliases: aliases.join('; '),
    plans: plans.join('; '),
    replaces: replaces.join('; '),
  };
}

/** Numbers that the SE may change: traffic-light thresholds, days of the due list, whether the data are an example. */
export const setting = defineRecord({
  name: 'Setting',
  table: 'CatalogoAjustes',
  sheet,
  singular: { es: 'Ajustes', en: 'Settings' },
  key: ['code'],
  fields: { ...member, value: decimal('Valor', 'Value', { min: 0 }) },
});
export type Setting = RecordType<typeof setting>;

/** The settings a new workbook starts with; thresholds as a share of the expected progress. */
export const defaultSettings = {
  greenFrom: {
    value: 0.9,
    es: 'Semáforo: verde desde (parte del avance esperado)',
    en: 'Traffic light: green from (share of expected progress)',
  },
  amberFrom: {
    value: 0.6,
    es: 'Semáforo: amarillo desde (parte del avance esperado)',
    en: 'Traffic light: amber from (share of expected progress)',
  },
  dueDays: { value: 30, es: 'Días del aviso de notas por completar', en: 'Days ahead of the list of notes due' },
  illustrative: {
    value: 0,
    es: 'Datos ilustrativos: 1 los marca como tales en cada página de los informes, 0 si son reales',
    en: 'Illustrative data: 1 marks them as such on every page of the reports, 0 if they are real',
  },
} as const;
export type Settings = Readonly<Record<keyof typeof defaultSettings, number>>;
