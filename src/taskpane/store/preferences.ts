import { isLanguage, languages, sourceLanguage, type Language } from '../../domain/plan/language';
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
  if (isLanguage(chosen)) return chosen;
  const display = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return languages.find((one) => display?.toLowerCase().startsWith(one)) ?? sourceLanguage;
}
