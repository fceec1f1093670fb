import type { Language } from '../../domain/plan/language';
import { readStored, writeStored } from './storage';

type Preference = 'language' | 'name' | 'automatic';

/** A preference of this person on this machine; null when it was never set. */
export function readPreference(name: Preference): string | null {
  return readStored(name);
}

/** Keeps a preference. */
export function writePreference(name: Preference, value: string): void {
  writeStored(name, value);
}

/** The language chosen before, else that of Excel; Spanish for every other one. */
export function preferredLanguage(): Language {
  const chosen = readPreference('language');
  if (chosen === 'es' || chosen === 'en') return chosen;
  const display = typeof Office === 'undefined' ? 'es' : (Office.context?.displayLanguage ?? 'es');
  return display.toLowerCase().startsWith('en') ? 'en' : 'es';
}
