import { now } from '../../commands/clock';
import { isFleeting, readStored, storedNames, writeStored } from './storage';

/** Beginnings of the names of all drafts, of whatever workbook. */
const beginnings = ['draft.', 'indicatorDraft.'] as const;

/** A draft that nobody has touched for so long, in days, makes room for one that is being written. */
const oldAfter = 60;

/** Drafts belong to one workbook: its address, which Office knows. */
export const bookKey = (): string => {
  const url = typeof Office === 'undefined' ? '' : ((Office.context?.document?.url as string | undefined) ?? '');
  return encodeURIComponent(url);
};

/**
 * Keeps a draft under its name on this machine, where need be instead of old ones and of what cannot be read. Gives
 * whether it outlasts the pane.
 */
export function storeDraft(name: string, draft: { readonly changedAt: string }): boolean {
  const text = JSON.stringify(draft);
  if (writeStored(name, text)) return true;
  const limit = dayBefore(now(), oldAfter);
  const others = beginnings.flatMap(storedNames).filter((other) => other !== name);
  const old = others.filter((other) => (changedAt(other) ?? '') < limit);
  for (const other of old) writeStored(other, null);
  return old.length > 0 && writeStored(name, text);
}

/** Whether a draft would be lost with the pane: this machine has no room for it, or keeps nothing. */
export const areDraftsFleeting = (): boolean => beginnings.some(isFleeting);

const dayBefore = (moment: string, days: number): string =>
  new Date(Date.parse(`${moment}Z`) - days * 86_400_000).toISOString().slice(0, 19);

function changedAt(name: string): string | null {
  const moment = parsed(name)?.['changedAt'];
  return typeof moment === 'string' ? moment : null;
}

/** What is kept under a name, as far as it is an object at all. */
export function parsed(name: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(readStored(name) ?? 'null');
    return isObject(value) ? value : null;
  } catch {
    // Half of a text, or another edition's: it is as if there were none.
    return null;
  }
}

/** Whether something that was read can have fields. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
