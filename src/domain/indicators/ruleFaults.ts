import { nearest } from '../nearest';
import { languages, type Bilingual, type Language } from '../plan/language';
import type { Problem, ProblemCode } from '../problem';
import { indicator } from '../records/indicator';
import type { ListIndex, Lists } from '../records/listIndex';
import type { RuleSource } from './rule';
import type { RulePart } from './ruleDraft';
import { conditionList, fieldLabel, ruleFields, type RuleRole } from './ruleFields';
import { ruleWords } from './ruleWords';

/** What is wrong with a rule, before its row is known. */
export type RuleProblem = Omit<Problem, 'table'>;

/** So many choices are named; of more, those most like what was typed. */
const shownChoices = 6;

/** Makes a problem with a part of a rule: what was typed there, and what could be written instead. */
function fault(code: ProblemCode, part: RulePart, value: string, choices: Bilingual, more: Problem['params'] = {}) {
  const params = { column: indicator.fields[part].label, value, choices, ...more };
  return { code, severity: 'error', field: part, params } satisfies RuleProblem;
}

const bilingual = (make: (language: Language) => string): Bilingual =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as unknown as Bilingual;

/** Names, most like what was typed first where there are many. */
function named(typed: string, names: readonly Bilingual[]): Bilingual {
  const isLong = names.length > shownChoices;
  const shown = isLong ? nearest(typed, names, ({ es, en }) => [es, en], shownChoices) : names;
  return bilingual((language) => shown.map((name) => name[language]).join(', ') + (isLong ? '…' : ''));
}

/** The source names no table that can be counted, or none at all. */
export function sourceFault(value: string, lists: Lists): RuleProblem {
  const choices = named(value, lists.ruleSources.members);
  return fault(value.trim() === '' ? 'ruleBlank' : 'ruleSource', 'source', value, choices);
}

/** A condition that is none: it has no `=`. */
export function conditionFault(source: RuleSource, value: string, lists: Lists): RuleProblem {
  const [field = ''] = ruleFields(source, 'condition');
  const member = conditionList(source, field, lists)?.members[0];
  const example = bilingual((language) => `${fieldLabel(source, field)[language]} = ${member?.[language] ?? ''}`);
  return fault('ruleFilter', 'filter', value, example);
}

/** A field that the source lacks, or that cannot stand there. */
export function fieldFault(source: RuleSource, part: RulePart, role: RuleRole, value: string): RuleProblem {
  const labels = ruleFields(source, role).map((field) => fieldLabel(source, field));
  return fault('ruleField', part, value.trim(), named(value, labels));
}

/** A value that the field of a condition cannot have. */
export function valueFault(source: RuleSource, field: string, value: string, list: ListIndex): RuleProblem {
  const of = fieldLabel(source, field);
  return fault('ruleValue', 'filter', value, named(value, list.members), { of });
}

/** A measure that is none of those there are. */
export function measureFault(source: RuleSource, value: string): RuleProblem {
  const example = (word: 'sum' | 'distinct') => (language: Language) => {
    const [field] = ruleFields(source, word);
    return field === undefined ? [] : [`${ruleWords[word][language]}(${fieldLabel(source, field)[language]})`];
  };
  const choices = bilingual((language) =>
    [ruleWords.count[language], ...example('sum')(language), ...example('distinct')(language)].join(', '),
  );
  return fault(value.trim() === '' ? 'ruleBlank' : 'ruleMeasure', 'measure', value, choices);
}

/** A timing that is none of those there are. */
export function timingFault(source: RuleSource, value: string): RuleProblem {
  const dates = ruleFields(source, 'date');
  const [first = '', second = first] = dates;
  const choices = bilingual((language) => {
    const [from, to] = [fieldLabel(source, first)[language], fieldLabel(source, second)[language]];
    const flow = `${ruleWords.flow[language]}: ${from}`;
    return dates.length < 2 ? flow : `${flow}; ${ruleWords.balance[language]}: ${from} → ${to}`;
  });
  return fault(value.trim() === '' ? 'ruleBlank' : 'ruleTiming', 'timing', value, choices);
}
