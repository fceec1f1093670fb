import { formerNoteTexts } from '../../domain/note/formerNoteTexts';
import { noteSections } from '../../domain/note/noteSections';
import { noteTexts } from '../../domain/note/noteTexts';
import { languages } from '../../domain/plan/language';
import { organizationName } from '../../domain/plan/thePlan';
import type { Plans } from '../../domain/records/plans';
import type { Cell } from '../../domain/records/cell';
import { isMark, isPieceMark, recordLine } from './notesFromSheets';
import type { NoteSheetRow } from './noteSheetRows';
import { joinPieces } from './sheetPieces';

/** A row that people put into a note's sheet, and below which of the note's rows it stands; null for its top. */
export interface OwnRow {
  readonly below: string | null;
  readonly label: string;
  readonly text: string;
}

/** What the sheet of a note holds, beside what the note says. */
export interface NoteSheetContents {
  /** The texts of marked rows, by their marks. */
  readonly texts: ReadonlyMap<string, string>;
  readonly own: readonly OwnRow[];
}

/**
 * Takes the cells of a note's sheet apart: labels, texts, marks, lines of the record. What is neither of the note nor of
 * its frame is people's own.
 * @param plans those of the workbook, whose names head the notes
 * @param written what the add-in wrote there last, where that is known: such rows are not people's
 */
export function contentsOf(
  rows: readonly (readonly Cell[])[],
  plans: Plans,
  written: readonly (readonly Cell[])[] = [],
): NoteSheetContents {
  const heads = headsOf(plans);
  const known = new Map<string, number>();
  for (const cells of written) known.set(signature(cells), (known.get(signature(cells)) ?? 0) + 1);
  const texts = new Map<string, string>();
  const own: OwnRow[] = [];
  let below: string | null = null;
  let isAmongProducts = false;
  for (const cells of rows) {
    const [label, text] = [String(cells[0] ?? ''), String(cells[1] ?? '')];
    const mark = String(cells[2] ?? '');
    const more = [isMark(mark) ? '' : mark, ...cells.slice(3).map(String)].filter(
      (cell) => cell !== '' && !recordLine.test(cell),
    );
    const left = known.get(signature(cells)) ?? 0;
    known.set(signature(cells), left - 1);
    if (isMark(mark)) {
      const key: string | null = isPieceMark(mark) ? below : mark;
      if (key !== null) texts.set(key, isPieceMark(mark) ? joined(texts.get(key) ?? '', text, mark) : text);
      below = key;
      if (more.length > 0) own.push({ below, label: '', text: more.join('\n') });
    } else if (
      label + text + more.join('') !== '' &&
      left <= 0 &&
      !isFrame(label, text, isAmongProducts) &&
      !(text === '' && heads.has(label))
    )
      own.push({ below, label, text: [text, ...more].filter((part) => part !== '').join('\n') });
    isAmongProducts ||= productHeadings.has(label);
  }
  return { texts, own };
}

/** What stands at the head of a note. */
const headsOf = ({ all }: Plans): ReadonlySet<string> =>
  new Set(
    all.flatMap((plan) => languages.flatMap((language) => [organizationName(plan, language), plan.name[language]])),
  );

const joined = (before: string, text: string, mark: '¶' | '…'): string =>
  joinPieces([
    { text: before, mark: '¶' },
    { text, mark },
  ]);

const signature = ([label = '', text = '', mark = '']: readonly Cell[]): string => JSON.stringify([label, text, mark]);

const productHeadings: ReadonlySet<string> = new Set([
  ...languages.map((language) => noteTexts[language].products),
  ...formerNoteTexts.products,
]);
const frame: ReadonlySet<string> = new Set([
  ...languages.flatMap((language) => {
    const { before, after, guide, guideLines, products } = noteTexts[language];
    const titles = noteSections.map(({ title }) => title[language]);
    return [before, after, guide, products, ...guideLines, ...titles];
  }),
  ...formerNoteTexts.products,
  ...formerNoteTexts.sections,
  ...formerNoteTexts.frame,
]);
const titles = languages.map((language) => noteTexts[language].note);

/** Whether an unmarked row is of the sheet's frame: a heading, a line of the guide, a product of a sheet of before. */
function isFrame(label: string, text: string, isAmongProducts: boolean): boolean {
  if (isAmongProducts && label !== '' && text !== '') return true;
  if (text === '') return frame.has(label) || titles.some((title) => label === title || label.startsWith(`${title} `));
  return frame.has(text) && (label === '' || frame.has(label));
}

/** The rows of a note with those of people, each below the row below which it stood. */
export function withOwnRows(rows: readonly NoteSheetRow[], own: readonly OwnRow[]): readonly NoteSheetRow[] {
  const marks = new Set(rows.map(({ mark }) => mark));
  const at = (below: string | null) =>
    own.filter((row) => (row.below !== null && marks.has(row.below) ? row.below : null) === below);
  const asRows = (found: readonly OwnRow[]) =>
    found.map(({ label, text }): NoteSheetRow => ({ kind: 'own', label, text, mark: '' }));
  let current: string | null = null;
  const whole = rows.flatMap((row, index): NoteSheetRow[] => {
    if (row.mark !== '' && !isPieceMark(row.mark)) current = row.mark;
    const next = rows[index + 1];
    const isEnd = current !== null && (!next || (next.mark !== current && !isPieceMark(next.mark)));
    if (!isEnd) return [row];
    const found = at(current);
    current = null;
    return [row, ...asRows(found)];
  });
  return [...whole, ...asRows(at(null))];
}
