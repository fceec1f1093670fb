import type { DateSpan } from '../reading';
import type { Draft } from './Draft';

/** Fields of an activity's days and the readings that become them. */
const dayFields = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] as const;

/** Readings whose days are planned or actual as the activity's status has it. */
export const dateReadings: ReadonlySet<string> = new Set([
  'start',
  'end',
  'dates',
  'plannedDates',
  'actualDates',
  'month',
  'quarter',
  'semester',
  ...dayFields,
]);

/**
 * Gives an activity its days. Those of which no column says whether they are planned are actual where it was held, else
 * planned; of what is known to the month, quarter or semester only, the first and last day are planned, whatever the status.
 * What finds no place is given back by the name of its reading.
 */
export function settleDays(draft: Draft): readonly string[] {
  const span = (name: string) => draft.spans.get(name) ?? null;
  const planned = together(span('plannedDates'), span('plannedStart'), span('plannedEnd'));
  const actual = together(span('actualDates'), span('actualStart'), span('actualEnd'));
  const stated = together(span('dates'), span('start'), span('end'));
  const marked = outer(outer(span('month'), span('quarter')), span('semester'));
  const left: string[] = [];
  if (planned) put(draft, 'planned', planned);
  if (actual) {
    if (actual.precision === 'day') put(draft, 'actual', actual);
    else if (!planned) put(draft, 'planned', actual);
    else left.push('actualDates', 'actualStart', 'actualEnd');
  }
  if (stated) {
    const isActual = stated.precision === 'day' && draft.value('status') === 'held';
    if (isActual && !actual) put(draft, 'actual', stated);
    else if (!isActual && !planned) put(draft, 'planned', stated);
    else left.push('dates', 'start', 'end');
  }
  const hasPlanned = draft.value('plannedStart') !== null || draft.value('plannedEnd') !== null;
  const isActual = marked?.precision === 'day' && draft.value('status') === 'held' && !actual && !stated;
  if (marked && isActual) put(draft, 'actual', marked);
  else if (marked && !hasPlanned) put(draft, 'planned', marked);
  return left;
}

function put(draft: Draft, kind: 'planned' | 'actual', { start, end }: Days): void {
  if (start !== null) draft.set(`${kind}Start`, start);
  if (end !== null) draft.set(`${kind}End`, end);
}

interface Days {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DateSpan['precision'];
}

/** One span from a cell with both days, one with the start and one with the end. */
function together(both: DateSpan | null, start: DateSpan | null, end: DateSpan | null): Days | null {
  if (both) return both;
  if (!start && !end) return null;
  const isPeriod = start?.precision === 'period' || end?.precision === 'period';
  return {
    start: start?.start ?? null,
    end: end ? (end.end ?? end.start) : (start?.end ?? null),
    precision: isPeriod ? 'period' : 'day',
  };
}

/** From the first day of two spans to the last. */
export function outer(a: DateSpan | null, b: DateSpan | null): DateSpan | null {
  if (!a || !b) return a ?? b;
  const last = (span: DateSpan) => span.end ?? span.start;
  return {
    start: a.start < b.start ? a.start : b.start,
    end: last(a) > last(b) ? last(a) : last(b),
    precision: a.precision === 'period' || b.precision === 'period' ? 'period' : 'day',
  };
}
