import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { FileRefusalCode } from '../../../src/files/container/fileRefusal';
import type { Counted } from '../../../src/files/container/ReadingBudget';
import { writeNoteDocx } from '../../../src/files/word/writeNoteDocx';
import { tableMarkup, workbookFile } from '../xlsx/workbookParts';
import { context, noteSample } from '../word/noteSample';
import { packed } from '../packed';

/** A file that would hurt a reader who believed it. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** What becomes of it: why it is refused, or that it is read as any other. */
  readonly end: FileRefusalCode | 'read';
  /** What is taken as read before it: a limit is met no differently at the end of a file that is a hundred times as long. */
  readonly before?: Partial<Record<Counted, number>>;
  /** The most that may be counted of it. */
  readonly most?: Partial<Record<Counted, number>>;
}

export const cell = (text: string, address = ''): string =>
  `<c${address && ` r="${address}"`} t="inlineStr"><is><t>${text}</t></is></c>`;
const header = `<row r="1">${cell('Código')}${cell('Actividad')}</row>`;
const body = `<row r="2">${cell('A25-22222')}${cell('Taller')}</row>`;
export const activitiesTable = tableMarkup('Actividades', 'A1:B2', ['Código', 'Actividad']);

/** A small matrix with more rows, another table, shared strings. */
export function book(rows = '', { table = activitiesTable, strings = '' } = {}): Uint8Array {
  return workbookFile({ sheets: [{ name: 'Actividades', rows: header + body + rows, tables: [table] }], strings });
}

/** A file with parts changed or added, packed fast. */
export function withParts(file: Uint8Array, parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]);
  return packed({ ...unzipSync(file), ...Object.fromEntries(bytes) });
}

export const sheetPart = 'xl/worksheets/sheet0.xml';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The small matrix with markup before the cells of its sheet, before the sheet itself, and after its cells. */
export function bookWith(markup: string, start = '', end = ''): Uint8Array {
  return withParts(book(), {
    [sheetPart]: `${start}<worksheet xmlns="${spreadsheet}">${markup}<sheetData>${header}${body}</sheetData>${end}</worksheet>`,
  });
}

/** The same in other bytes than those of UTF-8. */
export function bookIn(encode: (xml: string) => Uint8Array, rows = ''): Uint8Array {
  const file = book(rows);
  return withParts(file, { [sheetPart]: encode(strFromU8(unzipSync(file)[sheetPart] ?? new Uint8Array())) });
}

/** A concept note with markup before its body's last properties, and other parts changed. */
export async function note(markup: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const file = await writeNoteDocx(noteSample(), context);
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return withParts(file, {
    'word/document.xml': xml.replace(/(?=<w:sectPr(?![\s\S]*<w:sectPr))/, () => markup),
    ...parts,
  });
}

/** A file with numbers written into its directory's entries: at a place of each, as so many bytes. */
export function withDirectory(
  file: Uint8Array,
  change: (view: DataView, entries: readonly { readonly at: number; readonly name: string }[]) => void,
): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const entries: { at: number; name: string }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const length = view.getUint16(at + 28, true);
    entries.push({ at, name: strFromU8(bytes.subarray(at + 46, at + 46 + length)) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  change(view, entries);
  return bytes;
}
