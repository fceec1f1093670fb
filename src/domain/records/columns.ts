import { foldText } from '../foldText';
import { languages, type Language } from '../plan/language';
import type { Problem } from '../problem';
import type { RecordDeclaration } from './declaration';

/** Which column of a table holds which field; columns that people added hold none. */
export interface Columns {
  /** Position of each field's column; absent where the table has none. */
  readonly position: ReadonlyMap<string, number>;
  /** Field of each column, null for a column of the user's own. */
  readonly fields: readonly (string | null)[];
  readonly problems: readonly Problem[];
}

/** Every header that a field answers to, folded. */
function spellings(declaration: RecordDeclaration): Map<string, string> {
  const fields = Object.entries(declaration.fields);
  const current = fields.flatMap(([name, { label }]) => languages.map((language) => [label[language], name] as const));
  const former = fields.flatMap(([name, field]) => (field.formerly ?? []).map((label) => [label, name] as const));
  const map = new Map<string, string>();
  for (const [label, name] of [...current, ...former]) if (!map.has(foldText(label))) map.set(foldText(label), name);
  return map;
}

/**
 * Finds the column of every field by its header: the label in either language or a former label, any case, accents
 * and spaces, in any order. Of several columns for one field the first whose header is a current label is taken.
 */
export function resolveColumns(declaration: RecordDeclaration, headers: readonly string[]): Columns {
  const known = spellings(declaration);
  const position = new Map<string, number>();
  const fields: (string | null)[] = headers.map(() => null);
  const problems: Problem[] = [];
  const matches = headers.map((header, index) => ({ index, header, name: known.get(foldText(header)) }));
  const isCurrent = (name: string, header: string) =>
    languages.some((language) => foldText(declaration.fields[name]?.label[language] ?? '') === foldText(header));
  const ordered = [
    ...matches.filter(({ name, header }) => name !== undefined && isCurrent(name, header)),
    ...matches.filter(({ name, header }) => name !== undefined && !isCurrent(name, header)),
  ];
  const problem = (code: Problem['code'], severity: Problem['severity'], field: string) =>
    problems.push({ code, severity, table: declaration.name, field, params: { column: field } });
  for (const { index, header, name } of ordered) {
    if (name === undefined) continue;
    if (position.has(name)) {
      problem('duplicateColumn', 'warning', header);
    } else {
      position.set(name, index);
      fields[index] = name;
    }
  }
  for (const [name, { optionalColumn }] of Object.entries(declaration.fields)) {
    if (!position.has(name) && !optionalColumn) problem('missingColumn', 'error', name);
  }
  return { position, fields, problems };
}

/** Language in which most headers of a table are written; null when none tells. */
export function languageOfHeaders(declaration: RecordDeclaration, headers: readonly string[]): Language | null {
  const present = new Set(headers.map(foldText));
  const votes = languages.map((language) => {
    const labels = Object.values(declaration.fields).filter(({ label }) => label.es !== label.en);
    return { language, count: labels.filter(({ label }) => present.has(foldText(label[language]))).length };
  });
  const best = votes.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count === 0 ? null : best.language;
}
