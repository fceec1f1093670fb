import type { Bilingual, Language } from '../domain/plan/language';
import type { Field, NumberField } from '../domain/records/field';
import type { ListName } from '../domain/records/lists';

/** Addresses of the lists' members in Catálogos, in the workbook's language, such as `=Catálogos!$B$5:$B$15`. */
export type ListAddresses = Readonly<Partial<Record<ListName, string>>>;

const texts = {
  title: { es: 'Dato no válido', en: 'Not valid' },
  pick: {
    es: 'Elija un valor de la lista. Si falta, agréguelo en la hoja Catálogos.',
    en: 'Pick a value from the list. If it is missing, add it on the Lists sheet.',
  },
  date: { es: 'Escriba una fecha, por ejemplo 31/mar/2025.', en: 'Enter a date, for example 31/Mar/2025.' },
  integer: { es: 'Escriba un número entero de {min} o más.', en: 'Enter a whole number of {min} or more.' },
  decimal: { es: 'Escriba un número.', en: 'Enter a number.' },
  many: {
    es: 'Varios valores se separan con punto y coma (;).',
    en: 'Separate several values with semicolons (;).',
  },
} satisfies Record<string, Bilingual>;

/** Makes Excel itself refuse what a field cannot hold; pickMany cells get a hint instead, computed ones nothing. */
export function validateColumn(cells: Excel.Range, field: Field, addresses: ListAddresses, language: Language): void {
  if (field.origin !== 'entered') return;
  const rule = ruleOf(field, addresses);
  if (rule) {
    cells.dataValidation.rule = rule;
    cells.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: texts.title[language],
      message: messageOf(field, language),
    };
  }
  if (field.kind === 'pickMany' || field.kind === 'references') {
    cells.dataValidation.prompt = {
      showPrompt: true,
      title: field.label[language].slice(0, 32),
      message: texts.many[language],
    };
  }
}

function ruleOf(field: Field, addresses: ListAddresses): Excel.DataValidationRule | null {
  switch (field.kind) {
    case 'pickOne':
      return listRule(addresses[field.list]);
    case 'yesNo':
      return listRule(addresses.yesNo);
    case 'date':
    case 'timestamp':
      return { date: { formula1: '2000-01-01', formula2: '2099-12-31', operator: 'Between' } };
    case 'integer':
      return { wholeNumber: bounds(field) };
    case 'decimal':
      return { decimal: bounds(field) };
    case 'text':
    case 'pickMany':
    case 'reference':
    case 'references':
      return null;
  }
}

const listRule = (source: string | undefined): Excel.DataValidationRule | null =>
  source === undefined ? null : { list: { inCellDropDown: true, source } };

const largest = 1_000_000_000_000;

function bounds({ min = -largest, max = largest }: NumberField): Excel.BasicDataValidation {
  return { formula1: min, formula2: max, operator: 'Between' };
}

function messageOf(field: Field, language: Language): string {
  switch (field.kind) {
    case 'date':
    case 'timestamp':
      return texts.date[language];
    case 'integer':
      return texts.integer[language].replace('{min}', String(field.min ?? 0));
    case 'decimal':
      return texts.decimal[language];
    default:
      return texts.pick[language];
  }
}
