import { namedApart } from '../../../domain/merge/fileAccount';
import type { Incoming } from '../../../files/readIncoming';
import type { NoteContext } from '../../../files/word/fieldText';
import { texts } from '../../../i18n/texts';

/** A file that nothing is taken of, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: string;
}

/** What came of reading files. */
export interface FilesRead extends Incoming {
  readonly refused: readonly RefusedFile[];
}

/**
 * Reads the files that a person chose, each on its own: one that is refused does not stop the others. Null where the
 * person stops it: then nothing is taken of any.
 */
export async function readImportFiles(
  files: readonly File[],
  context: NoteContext,
  signal: AbortSignal,
): Promise<FilesRead | null> {
  const [{ FileReading, ReadingStopped }, { startWorker }, { fileRefusalText, isRefusal, refusalOfSize }] =
    await Promise.all([
      import('./reading/FileReading'),
      import('./reading/startWorker'),
      import('../../../files/container/fileRefusal'),
    ]);
  const { language } = context;
  const reading = new FileReading(startWorker, signal);
  const read: (Incoming | RefusedFile)[] = [];
  // A fault of ours in one file does not take the others along.
  const readOne = (bytes: Uint8Array, source: string) =>
    reading.read(bytes, { ...context, source }).catch((error: unknown) => {
      if (error instanceof ReadingStopped) throw error;
      return null;
    });
  try {
    for (const [index, name] of namedApart(files.map((file) => file.name)).entries()) {
      const file = files[index] as File;
      const bytes = refusalOfSize(file.size) ?? (await bytesOf(file));
      if (bytes === null) {
        read.push({ name, reason: texts(language).bringing.unreadable });
        continue;
      }
      const result = isRefusal(bytes) ? bytes : await readOne(bytes, name);
      if (result === null) read.push({ name, reason: texts(language).bringing.notReadable });
      else read.push(isRefusal(result) ? { name, reason: fileRefusalText(result, language) } : result);
    }
  } catch (error) {
    if (error instanceof ReadingStopped) return null;
    throw error;
  } finally {
    reading.close();
  }
  const taken = read.filter((one) => 'notes' in one);
  return {
    notes: taken.flatMap(({ notes }) => notes),
    copies: taken.flatMap(({ copies }) => copies),
    notRead: taken.flatMap(({ notRead }) => notRead),
    files: taken.flatMap((one) => one.files),
    refused: read.filter((one) => 'reason' in one),
  };
}

/** The content of a file; null where it was moved or changed since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
