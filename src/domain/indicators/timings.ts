import type { Bilingual } from '../plan/language';
import type { ProblemCode } from '../problem';
import type { Row } from '../records/matrix';
import type { Seen, Slots } from './slots';

/** The first of these dates that is filled lies in the window. */
export interface Flow {
  readonly kind: 'flow';
  readonly dates: readonly string[];
}

/**
 * The row is open after the window's last day: started on or before it and ended (the first of the `ends`, whichever comes
 * first) neither on nor before it.
 */
export interface Balance {
  readonly kind: 'balance';
  readonly start: string;
  readonly ends: readonly string[];
}

/** The date lies in the window, and no later row of the same tells how it stands then. */
export interface Latest {
  readonly kind: 'latest';
  readonly date: string;
}

/** When rows count. */
export type Timing = Flow | Balance | Latest;
export type TimingName = Timing['kind'];

/** When a row counts; null when it has not come to count yet; or why it cannot count. */
export type Occurrence = Slots | null | { readonly code: ProblemCode; readonly field: string };

/** What tells when a row counts, beside its own dates. */
export interface OccurrenceContext {
  /** Whether a row without any date should count and cannot, rather than not yet. */
  readonly mustHappen: boolean;
  /** `YYYY-MM-DD`: what is dated after it has not happened, and counts nowhere. */
  readonly today: string;
  /** Through which its days are seen. */
  readonly seen: Seen;
}

/** A kind of timing, in everything that depends on which it is; its sentences stand in i18n, by the same names. */
interface TimingKind<T extends Timing> {
  /** The word with which it is written in a rule. */
  readonly word: Bilingual;
  /** A source with fewer dates cannot count so. */
  readonly fewestDates: number;
  /** Whether of rows that tell how something stands only the latest of each counts. */
  readonly asksLatest: boolean;
  /** Whether a window gathers all its semesters; else only its last one is looked at. */
  readonly gathers: boolean;
  /** One in which the dates have still to be chosen. */
  readonly blank: T;
  /** The dates by whose first filled one a row is told to people. */
  readonly firstDates: (timing: T) => readonly string[];
  readonly fields: (timing: T) => readonly string[];
  readonly isComplete: (timing: T) => boolean;
  /** The same with only those of its fields that another source has too. */
  readonly keep: (timing: T, has: (field: string) => boolean) => T;
  /** The dates such that two of them that have the same count the same. */
  readonly meaning: (timing: T) => readonly string[];
  /** What follows the word in a rule. */
  readonly write: (timing: T, label: (field: string) => string) => string;
  /** Reads what follows the word; null where it is not of that form. */
  readonly read: (text: string, fieldsOf: (names: readonly string[]) => readonly string[]) => Reading<T>;
  readonly occurrence: (timing: T, known: OccurrenceContext) => (row: Row) => Occurrence;
}

/** A timing as far as it could be read, and whether all that it needs was written. */
interface Reading<T> {
  readonly timing: T;
  readonly isWhole: boolean;
}

const namesIn = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const flow: TimingKind<Flow> = {
  word: { es: 'flujo', en: 'flow' },
  fewestDates: 1,
  asksLatest: false,
  gathers: true,
  blank: { kind: 'flow', dates: [] },
  firstDates: ({ dates }) => dates,
  fields: ({ dates }) => dates,
  isComplete: ({ dates }) => dates.length > 0,
  keep: ({ dates }, has) => ({ kind: 'flow', dates: dates.filter(has) }),
  // Of several dates the first that is filled counts: their order matters.
  meaning: ({ dates }) => [...new Set(dates)],
  write: ({ dates }, label) => dates.map(label).join(', '),
  read(text, fieldsOf) {
    const names = namesIn(text);
    return { timing: { kind: 'flow', dates: fieldsOf(names) }, isWhole: names.length > 0 };
  },
  occurrence({ dates }, { mustHappen, today, seen }) {
    const without = mustHappen ? ({ code: 'noDate', field: dates[0]! } as const) : null;
    return ({ record, unreadable }) => {
      for (const field of dates) {
        const date = record[field];
        if (typeof date === 'string') return date > today ? { code: 'futureDate', field } : seen.slotsOf(date);
        // A date that cannot be read hides the ones that only stand in for it.
        if (field in unreadable) return { code: 'notADate', field };
      }
      return without;
    };
  },
};

const balance: TimingKind<Balance> = {
  word: { es: 'saldo', en: 'balance' },
  // With a single date nothing can be open from one day to another.
  fewestDates: 2,
  asksLatest: false,
  gathers: false,
  blank: { kind: 'balance', start: '', ends: [] },
  firstDates: ({ start }) => [start],
  fields: ({ start, ends }) => [start, ...ends],
  isComplete: ({ start, ends }) => start !== '' && ends.length > 0,
  keep: ({ start, ends }, has) => ({ kind: 'balance', start: has(start) ? start : '', ends: ends.filter(has) }),
  meaning: ({ start, ends }) => [start, ...[...new Set(ends)].sort()],
  write: ({ start, ends }, label) => `${label(start)} → ${ends.map(label).join(', ')}`,
  read(text, fieldsOf) {
    const sides = text.split(/→|->/).map(namesIn);
    const [opening, closing] = [sides[0]!, sides[1] ?? []];
    return {
      timing: { kind: 'balance', start: fieldsOf(opening)[0] ?? '', ends: fieldsOf(closing) },
      isWhole: sides.length === 2 && opening.length === 1 && closing.length > 0,
    };
  },
  occurrence({ start, ends }, { today, seen }) {
    const fields = [start, ...ends];
    return ({ record, unreadable }) => {
      for (const field of fields) if (field in unreadable) return { code: 'notADate', field };
      const began = record[start];
      if (typeof began !== 'string') return null;
      if (began > today) return { code: 'futureDate', field: start };
      let first: string | null = null;
      for (const field of ends) {
        const end = record[field];
        if (typeof end === 'string' && (first === null || end < first)) first = end;
      }
      return seen.openSlots(began, first);
    };
  },
};

const latest: TimingKind<Latest> = {
  word: { es: 'último', en: 'latest' },
  fewestDates: 1,
  asksLatest: true,
  // Which is the latest of those in a window is told when they are gathered.
  gathers: true,
  blank: { kind: 'latest', date: '' },
  firstDates: ({ date }) => [date],
  fields: ({ date }) => [date],
  isComplete: ({ date }) => date !== '',
  keep: ({ date }, has) => ({ kind: 'latest', date: has(date) ? date : '' }),
  meaning: ({ date }) => [date],
  write: ({ date }, label) => label(date),
  read(text, fieldsOf) {
    const names = namesIn(text);
    return { timing: { kind: 'latest', date: fieldsOf(names.slice(0, 1))[0] ?? '' }, isWhole: names.length === 1 };
  },
  occurrence: ({ date }, known) => flow.occurrence({ kind: 'flow', dates: [date] }, known),
};

/** Every kind of timing. One that is added here is asked for by the compiler wherever else it must be known. */
export const timingKinds = { flow, balance, latest } as const satisfies {
  readonly [K in TimingName]: TimingKind<Extract<Timing, { kind: K }>>;
};
export const timingNames = Object.keys(timingKinds) as readonly TimingName[];

/** The kind of a timing. */
export const timingKind = <T extends Timing>({ kind }: T): TimingKind<T> =>
  timingKinds[kind] as unknown as TimingKind<T>;
