import { refusalOfSize, RefusedFile } from './fileRefusal';
import type { ReadingBudget } from './ReadingBudget';
import { targetOf } from './relationships';
import { childrenOf, parseXml } from './xml';
import { ZipFile } from './ZipFile';

/** A .docx or .xlsx, known by what is in it and not by its name. */
export interface OfficeFile {
  readonly kind: 'document' | 'workbook';
  readonly zip: ZipFile;
  /** Path of the part that holds the document or the list of sheets. */
  readonly main: string;
}

/**
 * Opens a file. Throws RefusedFile for everything that is neither a .docx nor an .xlsx, and says what it is.
 * @param budget what may be read of it
 */
export function openOfficeFile(bytes: Uint8Array, budget?: ReadingBudget): OfficeFile {
  if (bytes.length === 0) throw new RefusedFile('empty');
  const tooLarge = refusalOfSize(bytes.length);
  if (tooLarge) throw new RefusedFile(tooLarge.refusal, tooLarge.params);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw refusalOfCompound(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new RefusedFile('foreign');
  const zip = new ZipFile(bytes, budget);
  if (zip.has('mimetype') && zip.frame('mimetype').includes('opendocument')) throw new RefusedFile('openDocument');
  if (!zip.has('[Content_Types].xml')) throw new RefusedFile('foreign');
  const main = targetOf(zip, '', 'officeDocument');
  if (main === null || !zip.has(main)) throw new RefusedFile('damaged');
  return { kind: kindOf(contentTypeOf(zip, main)), zip, main };
}

function kindOf(contentType: string): OfficeFile['kind'] {
  if (/wordprocessingml\.(document|template)\.main/.test(contentType)) return 'document';
  if (/spreadsheetml\.(sheet|template)\.main/.test(contentType)) return 'workbook';
  if (/ms-excel\.sheet\.binary/.test(contentType))
    throw new RefusedFile('oldFormat', { old: '.xlsb', format: '.xlsx' });
  if (/ms-word.*macroEnabled/i.test(contentType)) throw new RefusedFile('macros', { format: '.docx' });
  if (/ms-excel.*macroEnabled/i.test(contentType)) throw new RefusedFile('macros', { format: '.xlsx' });
  throw new RefusedFile('foreign');
}

/** The content type of a part; '' where the file tells none. */
export function contentTypeOf(zip: ZipFile, part: string): string {
  const types = parseXml(zip.frame('[Content_Types].xml'), zip.budget);
  const path = `/${part}`.toLowerCase();
  const own = childrenOf(types, 'ct:Override').find(({ attributes }) => attributes['PartName']?.toLowerCase() === path);
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const common = childrenOf(types, 'ct:Default').find(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
  );
  return (own ?? common)?.attributes['ContentType'] ?? '';
}

/** The container of files before 2007, in which files with a password are packed too. */
function refusalOfCompound(bytes: Uint8Array): RefusedFile {
  if (includesName(bytes, 'EncryptedPackage')) return new RefusedFile('passwordProtected');
  if (includesName(bytes, 'WordDocument')) return new RefusedFile('oldFormat', { old: '.doc', format: '.docx' });
  if (includesName(bytes, 'Workbook') || includesName(bytes, 'Book'))
    return new RefusedFile('oldFormat', { old: '.xls', format: '.xlsx' });
  return new RefusedFile('foreign');
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a name stands in the directory of a compound file, where names are written in UTF-16. */
function includesName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  wanted.push(0, 0);
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0 && at <= last; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
