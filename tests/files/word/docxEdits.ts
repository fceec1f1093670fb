import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The file with one of its parts changed, as an editor would leave it. */
export function withPart(file: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

/** The file with its body changed. */
export const withBody = (file: Uint8Array, change: (xml: string) => string): Uint8Array =>
  withPart(file, 'word/document.xml', change);

/** The file without some of its parts; what leads to them stays. */
export function without(file: Uint8Array, ...paths: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(file)).filter(([path]) => !paths.includes(path))));
}

/** A row of the body by the name of its field's bookmark. */
export function rowOf(body: string, bookmark: string): string {
  const row = (body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((one) => one.includes(`"${bookmark}"`));
  if (row === undefined) throw new Error(`no row ${bookmark}`);
  return row;
}

/** A body in which the value of a field is this markup of paragraphs. */
export function withValue(body: string, bookmark: string, paragraphs: string): string {
  const row = rowOf(body, bookmark);
  const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
  const value = cells[1] ?? '';
  return body.replace(row, () => row.replace(value, () => `<w:tc><w:tcPr/>${paragraphs}</w:tc>`));
}

export const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
