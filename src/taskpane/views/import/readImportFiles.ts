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

/** Reads the files that a person chose, each on its own: one that is refused does not stop the others. */
export async function readImportFiles(files: readonly File[], context: NoteContext): Promise<FilesRead> {
  const [{ readIncoming }, { fileRefusalText, isRefusal, refusalOfSize }] = await Promise.all([
    import('../../../files/readIncoming'),
    import('../../../files/fileRefusal'),
  ]);
  const { language } = context;
  const names = namedApart(files.map(({ name }) => name));
  const read = await Promise.all(
    files.map(async (file, index): Promise<Incoming | RefusedFile> => {
      const name = names[index] ?? file.name;
      const bytes = refusalOfSize(file.size) ?? (await bytesOf(file));
      if (bytes === null) return { name, reason: texts(language).importing.unreadable };
      try {
        const result = isRefusal(bytes) ? bytes : readIncoming(bytes, { ...context, source: name });
        return isRefusal(result) ? { name, reason: fileRefusalText(result, language) } : result;
      } catch {
        // A fault of ours in one file does not take the others along.
        return { name, reason: texts(language).importing.notReadable };
      }
    }),
  );
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
