import type { SecondLanguage } from '../../domain/report/bilingualReport';
import { plainText } from '../../domain/plainText';
import type { Language } from '../../domain/plan/language';
import type { NarrativeBlock, ReportDocument } from '../../domain/report/ReportDocument';

/** A narrative as it is handed out. */
export interface ShownNarrative {
  readonly text: string;
  /** The same in the report's second language; null where it is there in one alone. */
  readonly second: string | null;
  /** Says in which language it was written, where a report of two languages has it in one alone; else null. */
  readonly mark: string | null;
}

/** Who hands out a report: with its second language, and the narratives as they stand in the workbook, by their keys. */
interface Handing extends Pick<ReportDocument, 'language'> {
  readonly second?: SecondLanguage | undefined;
  readonly narratives: ReadonlyMap<string, string>;
}

/** A narrative with what the SE made of it: only drafts are there in a second language. */
export function shownNarrative(block: NarrativeBlock, { language, second, narratives }: Handing): ShownNarrative {
  const text = plainText(narratives.get(block.key) ?? block.draft);
  if (!second || text.trim() === '') return { text, second: null, mark: null };
  const draft = text === plainText(block.draft) ? (second.texts.get(block.key) ?? null) : null;
  if (draft !== null) return { text, second: plainText(draft), mark: null };
  const mark = [language, second.language].map((reader) => written[reader](nameOf(language, reader))).join(' / ');
  return { text, second: null, mark };
}

const written: Readonly<Record<Language, (name: string) => string>> = {
  es: (name) => `Texto escrito en ${name}`,
  en: (name) => `Text written in ${name}`,
};

/** What a language is called in another. */
const nameOf = (language: Language, reader: Language): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
