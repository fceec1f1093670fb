import { foldText } from '../foldText';
import { bilingual, inEach, type Bilingual, type ListMember } from '../plan/language';
import type { FieldKind } from '../records/field';
import { ListIndex, spellingsOf, type Lists } from '../records/listIndex';
import { lists as declaredLists, type ListName } from '../records/lists';
import { declarationOf } from '../records/records';
import type { MeasuredRole } from './measures';
import type { RuleSource } from './rule';
import { classValue } from './ruleCondition';
import { listOfBreakdown } from './sourceRows';
import { stateFields } from './states';
import { timingKinds, type TimingName } from './timings';

/** What a field can be in a rule. */
export type RuleRole = 'condition' | 'date' | MeasuredRole;

const kindsOf: Readonly<Record<RuleRole, readonly FieldKind[]>> = {
  condition: ['pickOne', 'pickMany', 'yesNo'],
  sum: ['integer', 'decimal'],
  average: ['integer', 'decimal'],
  steps: ['pickOne'],
  distinct: ['pickOne', 'pickMany', 'reference', 'references'],
  date: ['date'],
};

/** Fields of a source that may stand in a place of a rule, in the order of its columns; what the add-in keeps never does. */
export function ruleFields(source: RuleSource, role: RuleRole): readonly string[] {
  return Object.entries(declarationOf(source).fields)
    .filter(([, { kind, origin }]) => kindsOf[role].includes(kind) && origin !== 'kept')
    .filter(([, field]) => role !== 'steps' || ('list' in field && field.list === listOfBreakdown.step))
    .map(([name]) => name);
}

/** Whether of the rows of a source the latest can be asked for, where a kind of timing does. */
export const tellsStatesFor = (source: RuleSource, name: TimingName): boolean =>
  !timingKinds[name].asksLatest || stateFields[source] !== null;

/** Whether rows of a source can count by a kind of timing: it has the dates for it, and rows of which the latest is one. */
export const canCountBy = (source: RuleSource, name: TimingName): boolean =>
  ruleFields(source, 'date').length >= timingKinds[name].fewestDates && tellsStatesFor(source, name);

/** Name of the field that a label means in a place of a rule, in either language; null when there is none. */
export function fieldNamed(source: RuleSource, typed: string, role: RuleRole): string | null {
  const { fields } = declarationOf(source);
  const folded = foldText(typed);
  const means = (name: string) => {
    const { label, formerly = [] } = fields[name]!;
    return [name, ...inEach(label), ...formerly].some((spelling) => foldText(spelling) === folded);
  };
  return ruleFields(source, role).find(means) ?? null;
}

/** Label of a field; one that is not there is its own. */
export function fieldLabel(source: RuleSource, field: string): Bilingual {
  return declarationOf(source).fields[field]?.label ?? bilingual(() => field);
}

/** The list whose members a condition on a field names, and the classes that they have; null where there can be none. */
export function conditionList(source: RuleSource, field: string, lists: Lists): ListIndex | null {
  const declared = declarationOf(source).fields[field];
  if (declared?.kind === 'yesNo') return lists.yesNo;
  return declared?.kind === 'pickOne' || declared?.kind === 'pickMany' ? withClasses(lists, declared.list) : null;
}

const anyOf: Bilingual = { es: 'cualquier', en: 'any' };
/** What people write before a class: `País = clase Miembro`. */
const classWords: Bilingual = { es: 'clase', en: 'class' };

/** A condition as people may write it of a class, `País: clase = Miembro`, as it is written: `País = clase Miembro`. */
export function withClassInValues(field: string, values: string): readonly [field: string, values: string] {
  const [, of, word] = /^([^:]+):\s*(\S+)\s*$/.exec(field) ?? [];
  if (of === undefined || !inEach(classWords).some((one) => foldText(one) === foldText(word ?? '')))
    return [field, values];
  return [
    of,
    values
      .split('|')
      .map((value) => `${word} ${value.trim()}`)
      .join('|'),
  ];
}
const listsWithClasses = new WeakMap<ListIndex, ListIndex>();

/** A list with its classes as members to pick: any Member Country. */
function withClasses(lists: Lists, name: ListName): ListIndex {
  const { classes } = declaredLists[name];
  const list = lists[name];
  if (classes === undefined) return list;
  const known = listsWithClasses.get(list);
  if (known) return known;
  const ofClasses = lists[classes].members.map((member): ListMember => ({
    code: classValue(member.code),
    ...bilingual((language) => `${anyOf[language]} ${member[language]}`),
    aliases: [...inEach(anyOf), ...inEach(classWords)].flatMap((word) =>
      spellingsOf(member).flatMap((spelling) => [`${word} ${spelling}`, `${word}: ${spelling}`]),
    ),
  }));
  const made = new ListIndex([...list.members, ...ofClasses], list.retired, list.open);
  listsWithClasses.set(list, made);
  return made;
}

/** Whether a text can stand as a value in a filter and be read back. */
export function isWritable(text: string): boolean {
  return text.trim() === text && text !== '' && !/[;|\n\r]/.test(text);
}

/** Fields that may stand in a place of a rule, as a list to pick from. */
export function ruleFieldList(source: RuleSource, role: RuleRole): ListIndex {
  return new ListIndex(ruleFields(source, role).map((code) => ({ code, ...fieldLabel(source, code) })));
}
