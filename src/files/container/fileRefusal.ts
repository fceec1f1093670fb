import type { Language } from '../../domain/plan/language';
import type { Steps } from '../../domain/steps';
import { formatNumber } from '../../i18n/formats';
import { fill, texts, type Texts } from '../../i18n/texts';

/** Why a file cannot be read; one text each in i18n. */
export type FileRefusalCode = keyof Texts['fileRefusals'];

/** A file that is refused as a whole: nothing of it is taken. Bad files give this value, nothing is thrown. */
export interface FileRefusal {
  readonly refusal: FileRefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Files above this are not opened, in bytes. */
export const maxFileBytes = 20 * 1024 * 1024;

/** Refuses a file by its size alone, in bytes: then there is no need to load it; null where it is not too large. */
export function refusalOfSize(size: number): FileRefusal | null {
  if (size <= maxFileBytes) return null;
  return { refusal: 'tooLarge', params: { size: Math.ceil(size / 2 ** 20), limit: maxFileBytes >> 20 } };
}

/** Whether what reading a file gave is a refusal. */
export function isRefusal(result: object): result is FileRefusal {
  return 'refusal' in result;
}

/** What is wrong with the file and what to do about it, for people. */
export function fileRefusalText({ refusal, params }: FileRefusal, language: Language): string {
  const told = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? formatNumber(value, language) : value,
  ]);
  return fill(texts(language).fileRefusals[refusal], Object.fromEntries(told) as Record<string, string>);
}

/** Stops the reading of a file; `refusing` makes a value of it. Any other error is a bug. */
export class RefusedFile extends Error {
  constructor(
    readonly code: FileRefusalCode,
    readonly params: FileRefusal['params'] = {},
  ) {
    super(code);
  }
}

/** Gives what a reading gives, or its refusal as a value. */
export function refusing<T>(read: () => T): T | FileRefusal {
  try {
    return read();
  } catch (error) {
    return refusalOf(error);
  }
}

/** The same of a reading in steps. */
export function* refusingInSteps<T>(reading: Steps<T>): Steps<T | FileRefusal> {
  try {
    return yield* reading;
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): FileRefusal {
  if (error instanceof RefusedFile) return { refusal: error.code, params: error.params };
  throw error;
}
