import { foldText } from '../foldText';
import { languages, type Language } from '../plan/language';
import { declarationOfField } from './noteDocument';
import { noteSections, type NoteField } from './noteSections';
import { noteTexts } from './noteTexts';

/** What the label before a value says: a field of the document, or the code of the activity. */
export type NoteLabel = NoteField | 'code';

/** A label that was recognised, with the language in which it is written; null where both have it or it is a former one. */
export interface KnownLabel {
  readonly label: NoteLabel;
  readonly language: Language | null;
}

const spellings: ReadonlyMap<string, KnownLabel> = allSpellings();
/** Far more letters than any label has, however it was typed: cells and paragraphs hold much longer texts. */
const longest = 1000;

/**
 * Finds what a label of a concept note, in Word or on a printed sheet, stands for: in either language, as it is or as
 * it was in earlier editions, with or without the mark of required fields or a colon.
 */
export function knownLabel(text: string): KnownLabel | null {
  let end = text.length;
  while (end > 0 && /[\s*:]/.test(text.charAt(end - 1))) end--;
  return end > longest ? null : (spellings.get(foldText(text.slice(0, end))) ?? null);
}

function allSpellings(): Map<string, KnownLabel> {
  const map = new Map<string, KnownLabel>();
  const add = (text: string, label: NoteLabel, language: Language | null) => {
    const folded = foldText(text);
    const known = map.get(folded);
    if (!known) map.set(folded, { label, language });
    else if (known.label === label && known.language !== language) map.set(folded, { label, language: null });
  };
  const fields = noteSections.flatMap((section) => section.fields);
  for (const language of languages) {
    add(noteTexts[language].code, 'code', language);
    for (const field of fields) add(declarationOfField(field).label[language], field, language);
  }
  for (const field of fields) for (const former of declarationOfField(field).formerly ?? []) add(former, field, null);
  return map;
}
