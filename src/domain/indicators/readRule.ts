import { foldText } from '../foldText';
import { inEach, type Bilingual } from '../plan/language';
import type { ListIndex, Lists } from '../records/listIndex';
import { measureKinds, measureNames, measureOf, type Measure, type MeasureKind } from './measures';
import { ruleSources, type RuleSource, type RuleCells } from './rule';
import type { Condition } from './ruleCondition';
import { blankDraft, type RuleDraft, type RulePart } from './ruleDraft';
import {
  conditionFault,
  fieldFault,
  measureFault,
  sourceFault,
  timingFault,
  valueFault,
  type RuleProblem,
} from './ruleFaults';
import {
  conditionList,
  fieldNamed,
  isWritable,
  ruleFields,
  tellsStatesFor,
  type RuleRole,
  withClassInValues,
} from './ruleFields';
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
  const where = readConditions({ source, part: 'filter', lists, problems }, cells.filter ?? '');
  const measure = readMeasure({ source, part: 'measure', lists, problems }, cells.measure ?? '');
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

/** A part of a rule that is being read, and where what is wrong with it is told. */
interface Reader {
  readonly source: RuleSource;
  readonly part: RulePart;
  readonly lists: Lists;
  readonly problems: RuleProblem[];
}

function readConditions(reader: Reader, text: string): readonly Condition[] {
  const { source, part, lists, problems } = reader;
  return parts(text, /[;\n]/).flatMap((typed) => {
    const [before, after] = cut(typed, '=');
    if (after === null) {
      problems.push(conditionFault(source, part, typed, lists));
      return [];
    }
    const [left, right] = withClassInValues(before, after);
    const field = fieldNamed(source, left, 'condition');
    if (field === null) {
      problems.push(fieldFault(source, part, 'condition', left));
      return [];
    }
    return { field, values: readValues(reader, field, right, conditionList(source, field, lists)!) };
  });
}

function readValues({ source, part, problems }: Reader, field: string, text: string, list: ListIndex) {
  return text.split('|').flatMap((typed) => {
    const value = typed.trim();
    const code = list.codeOf(value) ?? (list.open && isWritable(value) ? value : undefined);
    if (code === undefined) problems.push(valueFault(source, part, field, value, list));
    return code ?? [];
  });
}

function readMeasure(reader: Reader, text: string): Measure | null {
  const { source, lists, problems } = reader;
  const { word, rest } = wordAndRest(text);
  const kind = measureNames.find((one) => {
    const { word: own, otherWords = [], role } = measureKinds[one] as MeasureKind;
    return (
      [...inEach(own), ...otherWords].some((each) => isSameWord(word, each)) && (role === null) === (rest === null)
    );
  });
  const role = kind && measureKinds[kind].role;
  // Where the source has no such field, what else can be measured helps more than an empty list of them.
  const hasField = !role || ruleFields(source, role).length > 0;
  if (kind === undefined || !hasField) {
    problems.push(measureFault(source, text, lists));
    return kind === undefined ? null : measureOf(kind);
  }
  if (role === 'condition') return { kind: 'share', where: readConditions(reader, rest!) };
  return measureOf(kind, (role && named(source, 'measure', role, rest!, problems)) ?? '');
}

/** `suma(Mujeres)`, and as people write it too: `suma: Mujeres`, `promedio de Mujeres`. */
function wordAndRest(text: string): { readonly word: string; readonly rest: string | null } {
  const typed = text.trim();
  const [, word, rest] =
    /^([^(:]+)\((.+)\)$/s.exec(typed) ?? /^([^(:]+):(.+)$/s.exec(typed) ?? /^(.+?) (?:de|of) (.+)$/s.exec(typed) ?? [];
  return { word: word ?? typed, rest: rest ?? null };
}

function readTiming(source: RuleSource, text: string, problems: RuleProblem[]): Timing | null {
  const [word, rest] = cut(text, ':');
  const kind = timingNames.find((name) => isWord(word, timingKinds[name].word));
  if (kind === undefined || !tellsStatesFor(source, kind)) {
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
const isWord = (typed: string, word: Bilingual): boolean => inEach(word).some((one) => isSameWord(typed, one));

const isSameWord = (typed: string, word: string): boolean => foldText(word) === foldText(typed);

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
