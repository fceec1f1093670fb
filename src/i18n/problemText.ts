import type { Language } from '../domain/plan/language';
import type { Problem, ProblemCode } from '../domain/problem';
import { declarationOf, recordNames, type RecordName } from '../domain/records/records';
import { quoted } from './formats';
import { fill, texts } from './texts';

// Every problem code must have its text: a new one without does not compile.
const problemTexts = (language: Language): Readonly<Record<ProblemCode, string>> => texts(language).problems;

/** What is wrong and what to do, without the place. */
export function problemText({ code, params }: Problem, language: Language): string {
  const told = Object.entries(params).map(([name, value]) => [name, toldOf(code, value, language)] as const);
  return fill(problemTexts(language)[code], Object.fromEntries(told));
}

/** So many characters of what a language says in its own words are told: most of it are several names in a row. */
const longestTold = 1000;

/** An address that the matrix does not keep is told whole: half of one leads nowhere. Of a list there are several. */
const longestAddresses = 4_000;

function toldOf(code: ProblemCode, value: Problem['params'][string], language: Language): string | number {
  if (typeof value === 'object') return quoted(value[language], longestTold);
  if (typeof value === 'number') return value;
  return code === 'linkLost' ? quoted(value, longestAddresses) : quoted(value);
}

const isRecordName = (name: string): name is RecordName => (recordNames as readonly string[]).includes(name);

/** Where a problem is: table, row and column, in people's words. */
export function problemPlace({ table, sheetRow, field }: Problem, language: Language): string {
  const text = texts(language);
  const declaration = isRecordName(table) ? declarationOf(table) : null;
  const column = field === undefined ? null : (declaration?.fields[field]?.label[language] ?? quoted(field));
  const parts = [
    declaration?.sheet[language] ?? quoted(table),
    sheetRow === undefined ? null : text.review.row(sheetRow),
    column,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
