import type { Language } from '../domain/plan/language';

type Preference = 'language' | 'name';

/** localStorage can be missing, full or forbidden in a web view: then a preference lasts as long as the pane. */
const fallback = new Map<string, string>();

function keyOf(name: Preference): string {
  const partition = typeof Office === 'undefined' ? '' : ((Office.context?.partitionKey as string | undefined) ?? '');
  return `${partition}matriz.${name}`;
}

/** A preference of this person on this machine; null when it was never set. */
export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(keyOf(name)) ?? fallback.get(name) ?? null;
  } catch {
    return fallback.get(name) ?? null;
  }
}

/** Keeps a preference. */
export function writePreference(name: Preference, value: string): void {
  fallback.set(name, value);
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // The fallback has it.
  }
}

/** The language chosen before, else that of Excel; Spanish for every other one. */
export function preferredLanguage(): Language {
  const chosen = readPreference('language');
  if (chosen === 'es' || chosen === 'en') return chosen;
  const display = typeof Office === 'undefined' ? 'es' : (Office.context?.displayLanguage ?? 'es');
  return display.toLowerCase().startsWith('en') ? 'en' : 'es';
}
