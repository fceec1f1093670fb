import { memoised } from '../memoised';
import type { ProblemCode } from '../problem';
import type { Row } from '../records/matrix';
import type { Rule } from './rule';
import { openSlots, slotOfDate, type Slots } from './slots';

/** When a row counts; null when it has not come to count yet; or why it cannot count. */
export type Occurrence = Slots | null | { readonly code: ProblemCode; readonly field: string };

/** Sources whose rows tell of something that happened: without a date they cannot count. A product may be pending. */
const mustHaveDate: ReadonlySet<string> = new Set(['Activity', 'CountryReport']);

/** Makes the function that tells when rows of a rule's source count. */
export function timingOf({ source, timing }: Rule): (row: Row) => Occurrence {
  if (timing.kind === 'balance') return balanceOf(timing.start, timing.ends);
  const slotOf = memoised(slotOfDate);
  const without = mustHaveDate.has(source) ? ({ code: 'noDate', field: timing.dates[0] ?? '' } as const) : null;
  return ({ record, unreadable }) => {
    for (const field of timing.dates) {
      const date = record[field];
      if (typeof date === 'string') return slotOf(date);
      // A date that cannot be read hides the ones that only stand in for it.
      if (field in unreadable) return { code: 'notADate', field };
    }
    return without;
  };
}

function balanceOf(startField: string, endFields: readonly string[]): (row: Row) => Occurrence {
  const fields = [startField, ...endFields];
  return ({ record, unreadable }) => {
    for (const field of fields) if (field in unreadable) return { code: 'notADate', field };
    const start = record[startField];
    if (typeof start !== 'string') return null;
    let first: string | null = null;
    for (const field of endFields) {
      const end = record[field];
      if (typeof end === 'string' && (first === null || end < first)) first = end;
    }
    return openSlots(start, first);
  };
}
