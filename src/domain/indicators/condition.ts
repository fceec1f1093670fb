import { memoised } from '../memoised';
import type { ListIndex, Lists } from '../records/listIndex';
import type { Row } from '../records/matrix';
import { declarationOf } from '../records/records';
import type { Condition, Rule } from './rule';

/** Whether a row meets a condition; `unknown` where its value is none that it could be. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A condition of a rule, ready to be put to rows. */
export interface ConditionTest {
  readonly field: string;
  /** The answer for a row whose field holds just this code. */
  readonly ofCode: (code: string) => Answer;
  readonly ofRow: (row: Row) => Answer;
}

/** Stands where a rule has no condition. */
export const noCondition: ConditionTest = { field: '', ofCode: () => 'yes', ofRow: () => 'yes' };

/** Readies a condition of a rule for rows of its source. */
export function conditionTest(source: Rule['source'], { field, values }: Condition, lists: Lists): ConditionTest {
  const list = listOf(source, field, lists);
  const ofCode = memoised((code: string): Answer => {
    if (values.includes(code)) return 'yes';
    return list && !list.has(code) && !list.open ? 'unknown' : 'no';
  });
  const ofRow = ({ record, unreadable }: Row): Answer => {
    const value = record[field];
    if (typeof value === 'string') return ofCode(value);
    if (typeof value === 'boolean') return ofCode(value ? 'yes' : 'no');
    const answers = Array.isArray(value) ? value.map(ofCode) : [];
    if (answers.includes('yes')) return 'yes';
    // Only what is blank can have been unreadable.
    return answers.includes('unknown') || field in unreadable ? 'unknown' : 'no';
  };
  return { field, ofCode, ofRow };
}

/** The list whose codes a field of a source holds; null where it holds something else. */
export function listOf(source: Rule['source'], field: string, lists: Lists): ListIndex | null {
  const declared = declarationOf(source).fields[field];
  return declared?.kind === 'pickOne' || declared?.kind === 'pickMany' ? lists[declared.list] : null;
}
