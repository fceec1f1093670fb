import { readZipDirectory, ZipFault, type ZipEntry } from 'ooxml';
import { RefusedFile } from './fileRefusal';
import { maxParts } from './ReadingBudget';

/**
 * The parts of an archive by their names in lower case: they do not tell case. Throws RefusedFile where the directory is
 * broken or the archive is not as every packer makes one: then two programs could read two different files out of it, or
 * one part many times.
 */
export function entriesOfZip(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  try {
    return checkedEntries(bytes);
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    throw new RefusedFile(error.kind === 'encrypted' ? 'passwordProtected' : 'damaged');
  }
}

function checkedEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const { count, start, entries } = readZipDirectory(bytes);
  if (count > maxParts) throw new RefusedFile('tooManyParts', { limit: maxParts });
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (byName.has(name)) throw new RefusedFile('damaged');
    byName.set(name, entry);
  }
  const inOrder = [...byName.values()].sort((a, b) => a.offset - b.offset);
  const endOf = ({ start: begin, packed }: ZipEntry) => begin + packed;
  if (inOrder.some((entry, index) => endOf(entry) > (inOrder[index + 1]?.offset ?? start)))
    throw new RefusedFile('damaged');
  return byName;
}
