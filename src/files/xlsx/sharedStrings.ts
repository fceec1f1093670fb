import type { Steps } from '../../domain/steps';
import { decodeText } from 'ooxml';
import { scanXml } from '../container/xml';
import type { ZipFile } from '../container/ZipFile';

/**
 * The texts that cells of a workbook share, in order: of rich text all runs, without what tells how it is spoken. None
 * where the workbook has no such part. Throws RefusedFile.
 */
export function* readSharedStrings(zip: ZipFile, part: string): Steps<string[]> {
  const strings: string[] = [];
  const text = new CellText();
  if (!zip.has(part)) return strings;
  yield* scanXml(zip.texts(part), zip.budget, {
    open: (name) => {
      if (name === 'x:si') text.begin();
      text.open(name);
    },
    text: (part) => text.add(part),
    close: (name) => {
      text.close(name);
      if (name === 'x:si') strings.push(text.take());
    },
  });
  return strings;
}

/** Gathers the text of a shared or inline string while it is read. */
export class CellText {
  private parts: string[] = [];
  private isText = false;
  private isSpoken = false;

  begin(): void {
    if (this.parts.length > 0) this.parts = [];
  }

  open(name: string): void {
    if (name === 'x:t') this.isText = !this.isSpoken;
    else if (name === 'x:rPh') this.isSpoken = true;
  }

  add(part: string): void {
    if (this.isText) this.parts.push(part);
  }

  close(name: string): void {
    if (name === 'x:t') this.isText = false;
    else if (name === 'x:rPh') this.isSpoken = false;
  }

  take(): string {
    return decodeText(this.parts.join(''));
  }
}
