import { foldText } from '../foldText';

/** A header as headers are compared: without the marks that people put around it (`Estado *`, `Fecha:`). */
export function foldHeader(header: string): string {
  return foldText(header.replace(/^[\s*]+|[\s*:]+$/g, ''));
}

/** A note or unit in brackets at the end: `(dd/mm/aaaa)`, `[obligatorio]`. */
const note = /\s*[([]([^()[\]]*)[)\]]$/;

/** What stands in brackets at the end of a folded header; undefined where nothing does. */
export const noteIn = (folded: string): string | undefined => note.exec(folded)?.[1];

/** A folded header without its note. */
export const stemOf = (folded: string): string => foldHeader(folded.replace(note, ''));

/** The header of a table is no longer. */
const longestHeader = 255;
const superscripts = /[⁰¹²³⁴-⁹⁽⁾]+/gu;
/** Marks before a header that do not belong to its words: bullets, quotes, a star in brackets, a number in a list. */
const marksBefore = /^(?:[^\p{L}\p{N}([{%$€]|[([][*†‡#]{1,3}[)\]]|\d{1,2}\s*[.):–-]\s*(?=\p{L}))+/u;
/** Marks after it: the same, and the number of a footnote. */
const marksAfter = /(?:[^\p{L}\p{N})\]}%$€]|\s\d{1,2}\))+$/u;

/** A folded header without any marks around it, with brackets and letters of usual width. */
export function bareHeader(header: string): string {
  if (header.length > longestHeader) return foldHeader(header);
  const plain = header
    .replace(superscripts, '')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .trim();
  const unmarked = plain.replace(marksBefore, '').replace(marksAfter, '');
  return foldHeader(unmarked.replace(/_/g, ' ').replace(/\{/g, '(').replace(/\}/g, ')'));
}

/** Between the words of two languages. */
const betweenLanguages = /\s*[/|;\r\n]\s*|\s+[-–—]\s+/;

/** The parts of a header that says the same in several languages, bare; one where it has no parts. */
export const headerParts = (header: string): readonly string[] =>
  header
    .split(betweenLanguages)
    .filter((part) => part.trim() !== '')
    .map(bareHeader);
