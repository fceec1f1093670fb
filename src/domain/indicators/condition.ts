import { foldText } from '../foldText';
import { memoised } from '../memoised';
import type { ListIndex, Lists } from '../records/listIndex';
import type { Row } from '../records/matrix';
import { declarationOf } from '../records/records';
import type { ProblemCode } from '../problem';
import { isBlank } from '../records/cell';
import { lists as declaredLists } from '../records/lists';
import type { Rule } from './rule';
import { classValue, type Condition } from './ruleCondition';

/** Whether a row meets a condition; `unknown` where its value is none that it could be. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A condition of a rule, ready to be put to rows. */
export interface ConditionTest {
  readonly field: string;
  /** The answer for a row whose field holds just this code. */
  readonly ofCode: (code: string) => Answer;
  readonly ofRow: (row: Row) => Answer;
  /** Why the answer for a row is `unknown`. */
  readonly faultOf: (row: Row) => ProblemCode;
}

/** Stands where a rule has no condition. */
export const noCondition: ConditionTest = {
  field: '',
  ofCode: () => 'yes',
  ofRow: () => 'yes',
  faultOf: () => 'unknownMember',
};

/** Asks whether a measurement is of an indicator, by any of its names as `foldText` gives them. */
export function ownTest(names: readonly string[]): ConditionTest {
  const ofCode = memoised((typed: string): Answer => (names.includes(foldText(typed)) ? 'yes' : 'no'));
  const ofRow = ({ record: { indicator } }: Row): Answer => (typeof indicator === 'string' ? ofCode(indicator) : 'no');
  return { ...noCondition, field: 'indicator', ofCode, ofRow };
}

/** Readies a condition of a rule for rows of its source. */
export function conditionTest(source: Rule['source'], { field, values }: Condition, lists: Lists): ConditionTest {
  const list = listOf(source, field, lists);
  const classOf = classesAsked(source, field, values, lists);
  const ofCode = memoised((code: string): Answer => {
    if (values.includes(code)) return 'yes';
    if (list && !list.has(code) && !list.open) return 'unknown';
    if (classOf === null) return 'no';
    const ofMember = classOf(code);
    if (ofMember === null) return 'unknown';
    return values.includes(classValue(ofMember)) ? 'yes' : 'no';
  });
  const ofRow = ({ record, unreadable }: Row): Answer => {
    const value = record[field];
    if (typeof value === 'string') return ofCode(value);
    if (typeof value === 'boolean') return ofCode(value ? 'yes' : 'no');
    const answers = Array.isArray(value) ? value.map(ofCode) : [];
    if (answers.includes('yes')) return 'yes';
    // Only what is blank can have been unreadable. Nothing tells the class of what is blank.
    const isUnknown = field in unreadable || (classOf !== null && answers.length === 0);
    return answers.includes('unknown') || isUnknown ? 'unknown' : 'no';
  };
  const faultOf = ({ record, unreadable }: Row): ProblemCode => {
    const value = record[field];
    if (isBlank(value)) return field in unreadable ? 'unknownMember' : 'noMember';
    const codes = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
    return codes.every((code) => list?.has(code)) ? 'noClass' : 'unknownMember';
  };
  return { field, ofCode, ofRow, faultOf };
}

/** Where values of a condition are classes: gives the class of a member, null where it has none that is known. Else null. */
function classesAsked(source: Rule['source'], field: string, values: readonly string[], lists: Lists) {
  const declared = declarationOf(source).fields[field];
  const list = declared?.kind === 'pickOne' || declared?.kind === 'pickMany' ? declared.list : null;
  const classes = list === null ? undefined : declaredLists[list].classes;
  if (list === null || classes === undefined) return null;
  if (!lists[classes].members.some(({ code }) => values.includes(classValue(code)))) return null;
  return (code: string): string | null => {
    const parent = lists[list].member(code)?.parent;
    return parent !== undefined && lists[classes].has(parent) ? parent : null;
  };
}

/** The list whose codes a field of a source holds; null where it holds something else. */
export function listOf(source: Rule['source'], field: string, lists: Lists): ListIndex | null {
  const declared = declarationOf(source).fields[field];
  return declared?.kind === 'pickOne' || declared?.kind === 'pickMany' ? lists[declared.list] : null;
}
