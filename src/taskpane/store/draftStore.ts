import { now } from '../../commands/clock';
import { isFleeting, readStored, storedNames, writeStored } from './storage';

/** What drafts can be of, with the beginning of the names under which they are kept. */
const beginnings = {
  note: 'draft',
  indicator: 'indicatorDraft',
  duties: 'dutiesDraft',
  reports: 'reportsDraft',
  adoption: 'adoptionAnswers',
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
  const beginning = () => `${beginnings[kind]}.${bookKey()}.`;
  const draftIn = (name: string): Draft<E, B> | null => {
    const kept = parsed(name);
    // Those of indicators once had no id of their own.
    const id = kept?.['id'] ?? name.slice(beginning().length);
    const changedAt = kept?.['changedAt'];
    // A book whose address begins with that of this one keeps its drafts beside them.
    if (typeof id !== 'string' || name !== beginning() + id || typeof changedAt !== 'string') return null;
    const own = isObject(kept?.['edit']) ? read(kept['edit'], kept['base']) : null;
    return own && { id, changedAt, ...own };
  };
  return {
    keep: (draft) => storeDraft(beginning() + draft.id, draft),
    drop: (id) => void writeStored(beginning() + id, null),
    of: (id) => draftIn(beginning() + id),
    all: () =>
      storedNames(beginning())
        .map(draftIn)
        .filter((draft) => draft !== null)
        .sort((a, b) => b.changedAt.localeCompare(a.changedAt)),
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

/** Drafts belong to one workbook: its address, which Office knows. */
function bookKey(): string {
  const url = typeof Office === 'undefined' ? '' : ((Office.context?.document?.url as string | undefined) ?? '');
  return encodeURIComponent(url);
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
