import type { Language } from '../../../src/domain/plan/language';
import { TooMuchInside } from 'excel-host/xlsx';
import { openOfficeFile } from '../../../src/files/container/officeFile';
import { fileRefusalText, isRefusal, refusing } from '../../../src/files/container/fileRefusal';

/**
 * Why a file that cannot be loaded is no workbook, and what to do about it: it has a password, is an old one, is damaged …
 * @param error what loading it threw
 */
export function whyNotOpened(file: Uint8Array, language: Language, error?: unknown): string {
  if (error instanceof TooMuchInside)
    return fileRefusalText({ refusal: 'tooLargeInside', params: { limit: 96 } }, language);
  const opened = refusing(() => openOfficeFile(file));
  if (isRefusal(opened) && opened.refusal !== 'macros') return fileRefusalText(opened, language);
  const refusal = !isRefusal(opened) && opened.kind === 'document' ? 'foreign' : 'damaged';
  return fileRefusalText({ refusal, params: {} }, language);
}
