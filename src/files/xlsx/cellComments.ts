import type { Steps } from '../../domain/steps';
import { scanXml } from '../container/xml';
import type { ZipFile } from '../container/ZipFile';
import type { Relationship } from '../container/relationships';
import { decodeText } from 'ooxml';
import { cellKey } from './readSheetCells';
import { placeOf } from './SheetRows';

/** What people noted at the cells of a sheet, by `cellKey`; a conversation is one text, an answer a line. */
export function* readComments(zip: ZipFile, related: readonly Relationship[]): Steps<ReadonlyMap<string, string>> {
  const partsOf = (type: string) => related.filter((one) => one.type === type && zip.has(one.target));
  const conversations = new Map<string, string[]>();
  for (const { target } of partsOf('threadedComment')) yield* gather(zip, target, 'tc', conversations);
  const notes = new Map<string, string[]>();
  for (const { target } of partsOf('comments')) yield* gather(zip, target, 'x', notes);
  // For programs that know no conversations a note beside each says that it is one.
  return new Map([...notes, ...conversations].map(([key, texts]) => [key, texts.join('\n')]));
}

const names = {
  x: { comment: 'x:comment', text: 'x:t', spoken: 'x:rPh' },
  tc: { comment: 'tc:threadedComment', text: 'tc:text', spoken: '' },
} as const;

/** Adds the comments of a part to those of their cells. */
function* gather(zip: ZipFile, part: string, kind: keyof typeof names, into: Map<string, string[]>): Steps<void> {
  const { comment, text, spoken } = names[kind];
  let key: string | null = null;
  let [isText, isSpoken, words] = [false, false, ''];
  yield* scanXml(zip.texts(part), zip.budget, {
    open(name, attributes) {
      if (name === comment) [key, words] = [cellKey(...placeOf(attributes['ref'] ?? '')), ''];
      else if (name === text) isText = !isSpoken;
      else if (name === spoken) isSpoken = true;
    },
    text(piece) {
      if (isText) words += piece;
    },
    close(name) {
      if (name === text) isText = false;
      else if (name === spoken) isSpoken = false;
      else if (name === comment && key !== null) {
        const said = decodeText(words).trim();
        zip.budget.spend('letters', said.length);
        const before = into.get(key);
        if (before) before.push(said);
        else if (said !== '') into.set(key, [said]);
        key = null;
      }
    },
  });
}
