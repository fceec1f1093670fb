import { foldText } from '../foldText';
import { languages, type Bilingual } from '../plan/language';
import type { ListIndex, Lists } from '../records/listIndex';
import { measureKinds, measureNames, measureOf, type Measure } from './measures';
import { ruleSources, type Condition, type RuleSource, type RuleCells } from './rule';
import { blankDraft, type RuleDraft } from './ruleDraft';
import {
  conditionFault,
  fieldFault,
  measureFault,
  sourceFault,
  timingFault,
  valueFault,
  type RuleProblem,
} from './ruleFaults';
import { conditionList, fieldNamed, isWritable, type RuleRole } from './ruleFields';
import { timingKinds, timingNames, type Timing } from './timings';

/** What could be read of a rule, and what is wrong with the rest. */
export interface RuleReading {
  readonly draft: RuleDraft;
  readonly problems: readonly RuleProblem[];
}

/** Reads the four cells of a rule part by part: what cannot be read is told and left to be chosen. */
export function readRule(cells: RuleCells, lists: Lists): RuleReading {
  const source = ruleSources.find((name) => name === cells.source);
  if (!source) return { draft: blankDraft, problems: [sourceFault(cells.source ?? '', lists)] };
  const problems: RuleProblem[] = [];
  const where = readFilter(source, cells.filter ?? '', lists, problems);
  const measure = readMeasure(source, cells.measure ?? '', problems);
  const timing = readTiming(source, cells.timing ?? '', problems);
  return { draft: { source, where, measure, timing }, problems };
}

const parts = (text: string, separator: string | RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** What stands before and what after the first of a sign; all of it before where nothing does, or where there is none. */
function cut(text: string, sign: string): readonly [string, string | null] {
  const at = text.indexOf(sign);
  return at < 1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

function readFilter(source: RuleSource, text: string, lists: Lists, problems: RuleProblem[]): readonly Condition[] {
  return parts(text, /[;\n]/).flatMap((part) => {
    const [left, right] = cut(part, '=');
    if (right === null) {
      problems.push(conditionFault(source, part, lists));
      return [];
    }
    const field = fieldNamed(source, left, 'condition');
    if (field === null) {
      problems.push(fieldFault(source, 'filter', 'condition', left));
      return [];
    }
    return { field, values: readValues(source, field, right, conditionList(source, field, lists)!, problems) };
  });
}

function readValues(source: RuleSource, field: string, text: string, list: ListIndex, problems: RuleProblem[]) {
  return text.split('|').flatMap((typed) => {
    const value = typed.trim();
    const code = list.codeOf(value) ?? (list.open && isWritable(value) ? value : undefined);
    if (code === undefined) problems.push(valueFault(source, field, value, list));
    return code ?? [];
  });
}

function readMeasure(source: RuleSource, text: string, problems: RuleProblem[]): Measure | null {
  const [, word = text, name] = /^([^(]+)\((.+)\)$/.exec(text.trim()) ?? [];
  const kind = measureNames.find(
    (one) => isWord(word, measureKinds[one].word) && (measureKinds[one].role === null) === (name === undefined),
  );
  if (kind === undefined) {
    problems.push(measureFault(source, text));
    return null;
  }
  const { role } = measureKinds[kind];
  return measureOf(kind, (role && named(source, 'measure', role, name!, problems)) ?? '');
}

function readTiming(source: RuleSource, text: string, problems: RuleProblem[]): Timing | null {
  const [word, rest] = cut(text, ':');
  const kind = timingNames.find((name) => isWord(word, timingKinds[name].word));
  if (kind === undefined) {
    problems.push(timingFault(source, text));
    return null;
  }
  const before = problems.length;
  const { timing, isWhole } = timingKinds[kind].read(rest ?? '', (names) =>
    names.flatMap((name) => named(source, 'timing', 'date', name, problems) ?? []),
  );
  // That something is missing comes before what is wrong with the rest.
  if (!isWhole) problems.splice(before, 0, timingFault(source, text));
  return timing;
}

/** Whether a word was typed, in either language. */
const isWord = (typed: string, word: Bilingual): boolean =>
  languages.some((language) => foldText(word[language]) === foldText(typed));

/** The field that a name means; null where there is no such field, which is added to the problems. */
function named(
  source: RuleSource,
  part: 'measure' | 'timing',
  role: RuleRole,
  name: string,
  problems: RuleProblem[],
): string | null {
  const field = fieldNamed(source, name, role);
  if (field === null) problems.push(fieldFault(source, part, role, name));
  return field;
}
