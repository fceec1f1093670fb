import { nearest } from '../nearest';
import { bilingual, inEach, type Bilingual, type Language } from '../plan/language';
import type { Problem, ProblemCode } from '../problem';
import { indicator } from '../records/indicator';
import type { ListIndex, Lists } from '../records/listIndex';
import { measureKinds, measureNames } from './measures';
import type { RuleSource } from './rule';
import type { RulePart } from './ruleDraft';
import { canCountBy, conditionList, fieldLabel, ruleFields, type RuleRole } from './ruleFields';
import { timingKinds, timingNames, type TimingName } from './timings';

/** What is wrong with a rule, before its row is known. */
export type RuleProblem = Omit<Problem, 'table'>;

/** So many choices are named; of more, those most like what was typed. */
const shownChoices = 6;

/** Makes a problem with a part of a rule: what was typed there, and what could be written instead. */
function fault(code: ProblemCode, part: RulePart, value: string, choices: Bilingual, more: Problem['params'] = {}) {
  const params = { column: indicator.fields[part].label, value, choices, ...more };
  return { code, severity: 'error', field: part, params } satisfies RuleProblem;
}

/** Names, most like what was typed first where there are many. */
function named(typed: string, names: readonly Bilingual[]): Bilingual {
  const isLong = names.length > shownChoices;
  const shown = isLong ? nearest(typed, names, inEach, shownChoices) : names;
  return bilingual((language) => shown.map((name) => name[language]).join(', ') + (isLong ? '…' : ''));
}

/** The source names no table that can be counted, or none at all. */
export function sourceFault(value: string, lists: Lists): RuleProblem {
  const choices = named(value, lists.ruleSources.members);
  return fault(value.trim() === '' ? 'ruleBlank' : 'ruleSource', 'source', value, choices);
}

/** A condition without `=`. */
export const conditionFault = (source: RuleSource, part: RulePart, value: string, lists: Lists): RuleProblem =>
  fault('ruleFilter', part, value, conditionExample(source, lists));

/** A condition on the first field of a source that can have one. */
function conditionExample(source: RuleSource, lists: Lists): Bilingual {
  const [field = ''] = ruleFields(source, 'condition');
  const member = conditionList(source, field, lists)?.members[0];
  return bilingual((language) => `${fieldLabel(source, field)[language]} = ${member?.[language] ?? ''}`);
}

/** A field that the source lacks, or that cannot stand there. */
export function fieldFault(source: RuleSource, part: RulePart, role: RuleRole, value: string): RuleProblem {
  const labels = ruleFields(source, role).map((field) => fieldLabel(source, field));
  return fault('ruleField', part, value.trim(), named(value, labels));
}

/** A value that the field of a condition cannot have. */
export function valueFault(
  source: RuleSource,
  part: RulePart,
  field: string,
  value: string,
  list: ListIndex,
): RuleProblem {
  const of = fieldLabel(source, field);
  return fault('ruleValue', part, value, named(value, list.members), { of });
}

/** A measure that does not exist. */
export function measureFault(source: RuleSource, value: string, lists: Lists): RuleProblem {
  const choices = bilingual((language) =>
    measureNames
      .flatMap((name) => {
        const { word, role } = measureKinds[name];
        if (role === null) return word[language];
        if (role === 'condition') return `${word[language]}(${conditionExample(source, lists)[language]})`;
        const [field] = ruleFields(source, role);
        return field === undefined ? [] : `${word[language]}(${fieldLabel(source, field)[language]})`;
      })
      .join(', '),
  );
  return fault(value.trim() === '' ? 'ruleBlank' : 'ruleMeasure', 'measure', value, choices);
}

/** A timing that does not exist. */
export function timingFault(source: RuleSource, value: string): RuleProblem {
  const choices = bilingual((language) =>
    timingNames
      .filter((name) => canCountBy(source, name))
      .map((name) => `${timingKinds[name].word[language]}: ${exampleOf(name, source, language)}`)
      .join('; '),
  );
  return fault(value.trim() === '' ? 'ruleBlank' : 'ruleTiming', 'timing', value, choices);
}

/** A timing of a kind with the first dates that a source has. */
function exampleOf(name: TimingName, source: RuleSource, language: Language): string {
  const [first = '', second = first] = ruleFields(source, 'date');
  const label = (field: string) => fieldLabel(source, field)[language];
  const examples: Readonly<Record<TimingName, () => string>> = {
    flow: () => timingKinds.flow.write({ kind: 'flow', dates: [first] }, label),
    balance: () => timingKinds.balance.write({ kind: 'balance', start: first, ends: [second] }, label),
    latest: () => timingKinds.latest.write({ kind: 'latest', date: first }, label),
  };
  return examples[name]();
}
