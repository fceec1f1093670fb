import type { Language } from '../../../src/domain/plan/language';
import { openOfficeFile } from '../../../src/files/container/officeFile';
import { fileRefusalText, isRefusal, refusing } from '../../../src/files/fileRefusal';

/** Why a file that cannot be loaded is no workbook, and what to do about it: it has a password, is an old one, is damaged … */
export function whyNotOpened(file: Uint8Array, language: Language): string {
  const opened = refusing(() => openOfficeFile(file));
  if (isRefusal(opened) && opened.refusal !== 'macros') return fileRefusalText(opened, language);
  const refusal = !isRefusal(opened) && opened.kind === 'document' ? 'foreign' : 'damaged';
  return fileRefusalText({ refusal, params: {} }, language);
}
