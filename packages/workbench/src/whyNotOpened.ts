import type { Language } from '../../../src/domain/plan/language';
import { loadLimits, TooMuchInside, type LoadLimit } from 'excel-host/xlsx';
import { openOfficeFile } from '../../../src/files/container/officeFile';
import { fileRefusalText, isRefusal, refusing, type FileRefusalCode } from '../../../src/files/container/fileRefusal';

/** How people are told of what there is too much of, and in what it is counted for them. */
const refusals: Readonly<Record<LoadLimit, { readonly refusal: FileRefusalCode; readonly unit: number }>> = {
  bytesOfPart: { refusal: 'tooLargeInside', unit: 2 ** 20 },
  bytes: { refusal: 'tooLargeInside', unit: 2 ** 20 },
  elements: { refusal: 'tooManyMarks', unit: 1 },
  cells: { refusal: 'tooManyFilled', unit: 1_000_000 },
  letters: { refusal: 'tooMuchText', unit: 1_000_000 },
  lettersOfText: { refusal: 'tooLongText', unit: 1_000_000 },
  lettersOfFollowers: { refusal: 'tooLongFormulas', unit: 1_000_000 },
};

/**
 * Why a file that cannot be loaded is no workbook, and what to do about it: it has a password, is an old one, is damaged …
 * @param error what loading it threw
 */
export function whyNotOpened(file: Uint8Array, language: Language, error?: unknown): string {
  if (error instanceof TooMuchInside) {
    const { refusal, unit } = refusals[error.limit];
    return fileRefusalText({ refusal, params: { limit: loadLimits[error.limit] / unit } }, language);
  }
  const opened = refusing(() => openOfficeFile(file));
  if (isRefusal(opened) && opened.refusal !== 'macros') return fileRefusalText(opened, language);
  const refusal = !isRefusal(opened) && opened.kind === 'document' ? 'foreign' : 'damaged';
  return fileRefusalText({ refusal, params: {} }, language);
}
