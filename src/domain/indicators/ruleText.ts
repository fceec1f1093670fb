import { foldText } from '../foldText';
import { languages, type Bilingual, type Language } from '../plan/language';
import type { Problem, ProblemCode } from '../problem';
import type { Field } from '../records/field';
import type { Lists } from '../records/listIndex';
import { declarationOf } from '../records/records';
import { ruleSources, type Condition, type Measure, type Rule, type RuleSource, type Timing } from './rule';

/** The four cells in which a rule stands in the table of indicators. */
export interface RuleCells {
  readonly source: string | null;
  readonly filter: string | null;
  readonly measure: string | null;
  readonly timing: string | null;
}

const words = {
  count: { es: 'conteo', en: 'count' },
  sum: { es: 'suma', en: 'sum' },
  distinct: { es: 'distintos', en: 'distinct' },
  flow: { es: 'flujo', en: 'flow' },
  balance: { es: 'saldo', en: 'balance' },
} satisfies Record<string, Bilingual>;

const isWord = (typed: string, word: Bilingual) =>
  languages.some((language) => foldText(word[language]) === foldText(typed));

/** Writes a rule as people read and type it, in the language of the workbook. */
export function ruleCells(rule: Rule, language: Language, lists: Lists): RuleCells {
  const { fields } = declarationOf(rule.source);
  const label = (field: string) => fields[field]?.label[language] ?? field;
  const value = (field: string, code: string) => {
    const list = listOf(fields[field], lists);
    return list ? list.cellTextOf(code, language) : code;
  };
  const filter = rule.where.map(
    ({ field, values }) => `${label(field)} = ${values.map((code) => value(field, code)).join(' | ')}`,
  );
  const { measure, timing } = rule;
  return {
    source: rule.source,
    filter: filter.length === 0 ? null : filter.join('; '),
    measure:
      measure.kind === 'count' ? words.count[language] : `${words[measure.kind][language]}(${label(measure.field)})`,
    timing:
      timing.kind === 'flow'
        ? `${words.flow[language]}: ${timing.dates.map(label).join(', ')}`
        : `${words.balance[language]}: ${label(timing.start)} → ${timing.ends.map(label).join(', ')}`,
  };
}

export type ParsedRule = { readonly rule: Rule } | { readonly problems: readonly Omit<Problem, 'table'>[] };

/** Reads the four cells of a rule, in either language; explains every part that cannot be read. */
export function parseRule(cells: RuleCells, lists: Lists): ParsedRule {
  const source = ruleSources.find((name) => name === cells.source);
  if (!source) return { problems: [fault('ruleSource', 'source', cells.source)] };
  const where = parseFilter(source, cells.filter ?? '', lists);
  const measure = parseMeasure(source, cells.measure ?? '');
  const timing = parseTiming(source, cells.timing ?? '');
  const problems = [
    ...(typeof where === 'string' ? [fault('ruleFilter', 'filter', where)] : []),
    ...(measure === null ? [fault('ruleMeasure', 'measure', cells.measure)] : []),
    ...(timing === null ? [fault('ruleTiming', 'timing', cells.timing)] : []),
  ];
  if (typeof where === 'string' || measure === null || timing === null) return { problems };
  return { rule: { source, where, measure, timing } };
}

const fault = (code: ProblemCode, field: string, value: string | null) =>
  ({ code, severity: 'error', field, params: { value: value ?? '' } }) as const;

function listOf(field: Field | undefined, lists: Lists) {
  if (field?.kind === 'yesNo') return lists.yesNo;
  return field?.kind === 'pickOne' || field?.kind === 'pickMany' ? lists[field.list] : null;
}

/** Name of the field that a label means, of one of the kinds; null when there is none. */
function fieldNamed(source: RuleSource, typed: string, kinds: readonly Field['kind'][]): string | null {
  const folded = foldText(typed);
  const found = Object.entries(declarationOf(source).fields).find(
    ([name, { kind, label, formerly = [] }]) =>
      kinds.includes(kind) && [name, label.es, label.en, ...formerly].some((spelling) => foldText(spelling) === folded),
  );
  return found?.[0] ?? null;
}

/** The conditions, or the part of the text that cannot be read. */
function parseFilter(source: RuleSource, text: string, lists: Lists): Condition[] | string {
  const conditions: Condition[] = [];
  for (const part of text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const [left = '', ...right] = part.split('=');
    const field = fieldNamed(source, left, ['pickOne', 'pickMany', 'yesNo']);
    const list = field ? listOf(declarationOf(source).fields[field], lists) : null;
    if (!field || !list) return part;
    const values = right
      .join('=')
      .split('|')
      .map((value) => list.codeOf(value.trim()));
    if (values.some((code) => code === undefined)) return part;
    conditions.push({ field, values: values.filter((code) => code !== undefined) });
  }
  return conditions;
}

function parseMeasure(source: RuleSource, text: string): Measure | null {
  if (isWord(text, words.count)) return { kind: 'count' };
  const [, word = '', name = ''] = /^\s*([^()]+?)\s*\((.+)\)\s*$/.exec(text) ?? [];
  if (isWord(word, words.sum)) {
    const field = fieldNamed(source, name, ['integer', 'decimal']);
    return field ? { kind: 'sum', field } : null;
  }
  const field = isWord(word, words.distinct)
    ? fieldNamed(source, name, ['pickOne', 'pickMany', 'reference', 'references'])
    : null;
  return field ? { kind: 'distinct', field } : null;
}

function parseTiming(source: RuleSource, text: string): Timing | null {
  const [word = '', ...rest] = text.split(':');
  const dates = (names: string) => names.split(',').map((name) => fieldNamed(source, name, ['date']));
  if (isWord(word, words.flow)) {
    const fields = dates(rest.join(':'));
    return complete(fields) ? { kind: 'flow', dates: fields } : null;
  }
  if (!isWord(word, words.balance)) return null;
  const [start = '', ends = ''] = rest.join(':').split(/→|->/);
  const [opened, closed] = [dates(start), dates(ends)];
  return complete(opened) && opened.length === 1 && complete(closed)
    ? { kind: 'balance', start: opened[0] as string, ends: closed }
    : null;
}

const complete = (fields: readonly (string | null)[]): fields is string[] => fields.every((field) => field !== null);
