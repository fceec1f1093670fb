import type { GivenTable } from '../layout';
import type { JudgedRow } from './judgeRows';
import type { SectionReader } from './SectionReader';

/** Rows as answers tell them: which are sections, and which are none of records. */
export function withAnswers(
  judged: readonly JudgedRow[],
  given: GivenTable | null,
  sections: SectionReader,
): JudgedRow[] {
  const skips = new Set(given?.skipRows);
  const told = given?.sectionRows && new Set(given.sectionRows);
  return judged.map((known): JudgedRow => {
    const { row, reason, text } = known;
    if (skips.has(row)) return { row, text, reason: reason ?? 'note' };
    if (told?.has(row) && reason !== 'section')
      return {
        row,
        text,
        reason: 'section',
        says: sections.named(text) ?? { text, field: given?.sections ?? null, value: text },
      };
    return told && !told.has(row) && reason === 'section' ? { row, text, reason: null } : known;
  });
}
