import { foldText } from '../foldText';
import { memoised } from '../memoised';

/** The header of a table is no longer. */
const longestHeader = 255;

/** A header as headers are compared: without the marks that people put around it (`Estado *`, `Fecha:`). */
export function foldHeader(header: string): string {
  let [start, end] = [0, header.length];
  while (start < end && /[\s*]/.test(header.charAt(start))) start++;
  while (start < end && /[\s*:]/.test(header.charAt(end - 1))) end--;
  const bare = header.slice(start, end);
  // No label is as long: such a header is only the same as itself.
  return bare.length > longestHeader ? bare : foldText(bare);
}

/** Where a note or unit in brackets at the end of a header begins: `(dd/mm/aaaa)`, `[obligatorio]`; -1 without one. */
function noteStart(folded: string): number {
  if (!/[)\]]/.test(folded.slice(-1))) return -1;
  let at = folded.length - 2;
  while (at >= 0 && !/[()[\]]/.test(folded.charAt(at))) at--;
  return at >= 0 && /[([]/.test(folded.charAt(at)) ? at : -1;
}

/** What stands in brackets at the end of a folded header; undefined where nothing does. */
export function noteIn(folded: string): string | undefined {
  const start = noteStart(folded);
  return start < 0 ? undefined : folded.slice(start + 1, -1);
}

/** A folded header without its note. */
export function stemOf(folded: string): string {
  const start = noteStart(folded);
  return foldHeader(start < 0 ? folded : folded.slice(0, start));
}

const superscripts = /[⁰¹²³⁴-⁹⁽⁾]+/gu;
/** Marks before a header that do not belong to its words: bullets, quotes, a star in brackets, a number in a list. */
const marksBefore = /^(?:[^\p{L}\p{N}([{%$€]|[([][*†‡#]{1,3}[)\]]|\d{1,2}\s*[.):–-]\s*(?=\p{L}))+/u;
const markAfter = /[^\p{L}\p{N})\]}%$€]$/u;
const footnoteAfter = /\s\d{1,2}\)$/;

/** A header without the marks after it: the same as before it, and the number of a footnote. */
function withoutMarksAfter(header: string): string {
  let letters = [...header];
  for (;;) {
    const footnote = footnoteAfter.exec(letters.slice(-4).join(''));
    if (footnote) letters = letters.slice(0, -footnote[0].length);
    else if (markAfter.test(letters.at(-1) ?? 'a')) letters.pop();
    else return letters.join('');
  }
}

/** A folded header without any marks around it, with brackets and letters of usual width. */
export function bareHeader(header: string): string {
  if (header.length > longestHeader) return foldHeader(header);
  const plain = header
    .replace(superscripts, '')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .trim();
  const unmarked = withoutMarksAfter(plain.replace(marksBefore, ''));
  return foldHeader(unmarked.replace(/_/g, ' ').replace(/\{/g, '(').replace(/\}/g, ')'));
}

/** Between the words of two languages, where blanks stand one by one. */
const betweenLanguages = /\s*[/|;\r\n]\s*|\s+[-–—]\s+/;

/** The parts of a header that says the same in several languages, bare; one where it has no parts. */
function headerParts(header: string): readonly string[] {
  if (header.length > longestHeader) return [bareHeader(header)];
  return header
    .replace(/[^\S\r\n]+/g, ' ')
    .split(betweenLanguages)
    .filter((part) => part.trim() !== '')
    .map(bareHeader);
}

/** One folded spelling, and what of it stands before a note and in it. */
export interface Spelling {
  readonly text: string;
  readonly stem: string;
  /** Undefined without one. */
  readonly note: string | undefined;
}

/** The spellings of a header by which it is recognised. */
export interface HeaderSpelling {
  readonly folded: Spelling;
  readonly bare: Spelling;
  readonly parts: readonly Spelling[];
}

const spellingOf = (text: string): Spelling => ({ text, stem: stemOf(text), note: noteIn(text) });

const spelled = new WeakMap<readonly string[], readonly HeaderSpelling[]>();

/** The spellings of a table's headers, worked out once: they are compared with the labels of a dozen tables. */
export function spellingsOfHeaders(headers: readonly string[]): readonly HeaderSpelling[] {
  const known = spelled.get(headers);
  if (known) return known;
  const byHeader = memoised((header: string): HeaderSpelling => {
    const folded = spellingOf(foldHeader(header));
    const bare = bareHeader(header);
    return {
      folded,
      bare: bare === folded.text ? folded : spellingOf(bare),
      parts: headerParts(header).map(spellingOf),
    };
  });
  const spellings = headers.map(byHeader);
  spelled.set(headers, spellings);
  return spellings;
}
