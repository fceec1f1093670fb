import type { ForeignWorkbook } from '../../../domain/adoption/foreignSheet';
import type { Language } from '../../../domain/plan/language';
import { fileRefusalText, isRefusal, refusalOfSize } from '../../../files/container/fileRefusal';
import { texts } from '../../../i18n/texts';
import { FileReading, ReadingStopped } from '../import/reading/FileReading';
import { startWorker } from '../import/reading/startWorker';

/** What came of reading a file of unknown layout. */
export type ForeignFile =
  | { readonly kind: 'read'; readonly workbook: ForeignWorkbook }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'stopped' };

/** Reads a workbook of unknown layout beside the pane; `signal` stops it. */
export async function readForeignFile(file: File, language: Language, signal: AbortSignal): Promise<ForeignFile> {
  const tooLarge = refusalOfSize(file.size);
  if (tooLarge) return { kind: 'refused', reason: fileRefusalText(tooLarge, language) };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { kind: 'refused', reason: texts(language).bringing.unreadable };
  const reading = new FileReading(startWorker, signal);
  try {
    const result = await reading.readForeign(new Uint8Array(bytes));
    return isRefusal(result)
      ? { kind: 'refused', reason: fileRefusalText(result, language) }
      : { kind: 'read', workbook: result };
  } catch (error) {
    if (error instanceof ReadingStopped) return { kind: 'stopped' };
    throw error;
  } finally {
    reading.close();
  }
}
