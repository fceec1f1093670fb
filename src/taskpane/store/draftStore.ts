import { now } from '../../commands/clock';
import { isFleeting, readStored, storedNames, writeStored } from './storage';

/** What drafts can be of, with the beginning of the names under which they are kept. */
const beginnings = {
  note: 'draft',
  indicator: 'indicatorDraft',
  duties: 'dutiesDraft',
  reports: 'reportsDraft',
  decision: 'decisionDraft',
  meeting: 'meetingDraft',
  measurement: 'measurementDraft',
  adoption: 'adoptionAnswers',
  targets: 'targetsDraft',
  nextPlan: 'nextPlanDraft',
  ownPlan: 'ownPlanDraft',
} as const;

/** A draft that nobody has touched for so long, in days, makes room for one that is being written. */
const oldAfter = 60;

/** A form that was not saved: what was entered, and the rows as they were when it was opened. */
export interface Draft<E, B> {
  /** Tells the drafts of one kind apart within a workbook. */
  readonly id: string;
  /** `YYYY-MM-DDTHH:mm:ss` of the last change. */
  readonly changedAt: string;
  readonly edit: E;
  readonly base: B;
}

/** The drafts of one kind in this workbook. */
export interface Drafts<E, B> {
  /** Keeps a draft on this machine until it is saved or dropped; gives whether it outlasts the pane. */
  readonly keep: (draft: Draft<E, B>) => boolean;
  readonly drop: (id: string) => void;
  /** Null where there is none that can be read. */
  readonly of: (id: string) => Draft<E, B> | null;
  /** All of them, the latest first. */
  readonly all: () => readonly Draft<E, B>[];
}

/**
 * The drafts of a kind. `read` makes what a form needs of what was kept, perhaps by an earlier edition, and gives null
 * where it cannot be that.
 */
export function draftsOf<E, B>(
  kind: keyof typeof beginnings,
  read: (edit: Kept, base: unknown) => Pick<Draft<E, B>, 'edit' | 'base'> | null,
): Drafts<E, B> {
  const places = () => bookKeys().map((key) => `${beginnings[kind]}.${key}.`);
  const draftIn = (place: string, name: string): Draft<E, B> | null => {
    const kept = parsed(name);
    // Those of indicators once had no id of their own.
    const id = kept?.['id'] ?? name.slice(place.length);
    const changedAt = kept?.['changedAt'];
    // A book whose address begins with that of this one keeps its drafts beside them.
    if (typeof id !== 'string' || name !== place + id || typeof changedAt !== 'string') return null;
    const own = isObject(kept?.['edit']) ? read(kept['edit'], kept['base']) : null;
    return own && { id, changedAt, ...own };
  };
  const of = (id: string) =>
    places()
      .map((place) => draftIn(place, place + id))
      .find((draft) => draft !== null) ?? null;
  return {
    keep: (draft) => {
      const [place = '', ...earlier] = places();
      for (const one of earlier) writeStored(one + draft.id, null);
      return storeDraft(place + draft.id, draft);
    },
    drop: (id) => places().forEach((place) => writeStored(place + id, null)),
    of,
    all: () => {
      const kept = places().flatMap((place) => storedNames(place).map((name) => draftIn(place, name)));
      const ids = new Set(kept.flatMap((draft) => draft?.id ?? []));
      return [...ids].flatMap((id) => of(id) ?? []).sort((a, b) => b.changedAt.localeCompare(a.changedAt));
    },
  };
}

/** Whether a draft would be lost with the pane: this machine has no room for it, or keeps nothing. */
export const areDraftsFleeting = (): boolean => Object.values(beginnings).some((name) => isFleeting(`${name}.`));

type Kept = Readonly<Record<string, unknown>>;

/** Whether something that was read can have fields. */
export const isObject = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether what was kept is a row as it was read, or that there was none. */
export const isRowOrNone = (value: unknown): boolean =>
  value === null || (isObject(value) && isObject(value['record']));

/** The code of the workbook that the pane is beside; null where it has none, or none yet. */
let bookCode: string | null = null;

/** Says of which workbook drafts are from now on, by its code. */
export function draftsAreOf(code: string | null): void {
  bookCode = code;
}

/**
 * Drafts belong to one workbook: by its code, and by its address as long as it has none. What was kept under its address is
 * found by that, and comes under the code when it is kept again.
 */
function bookKeys(): readonly string[] {
  const url = typeof Office === 'undefined' ? '' : ((Office.context?.document?.url as string | undefined) ?? '');
  return [...(bookCode === null ? [] : [`libro:${bookCode}`]), encodeURIComponent(url)];
}

/**
 * Keeps a draft under its name, where need be instead of old ones and of what cannot be read. Gives whether it outlasts the
 * pane.
 */
function storeDraft(name: string, draft: Draft<unknown, unknown>): boolean {
  const text = JSON.stringify(draft);
  if (writeStored(name, text)) return true;
  const limit = dayBefore(now(), oldAfter);
  const others = Object.values(beginnings)
    .flatMap((beginning) => storedNames(`${beginning}.`))
    .filter((other) => other !== name);
  const changedAt = (other: string) => parsed(other)?.['changedAt'];
  const old = others.filter((other) => String(changedAt(other) ?? '') < limit);
  for (const other of old) writeStored(other, null);
  return old.length > 0 && writeStored(name, text);
}

const dayBefore = (moment: string, days: number): string =>
  new Date(Date.parse(`${moment}Z`) - days * 86_400_000).toISOString().slice(0, 19);

/** What is kept under a name, as far as it is an object at all. */
function parsed(name: string): Kept | null {
  try {
    const value: unknown = JSON.parse(readStored(name) ?? 'null');
    return isObject(value) ? value : null;
  } catch {
    // Half of a text, or another edition's: it is as if there were none.
    return null;
  }
}
