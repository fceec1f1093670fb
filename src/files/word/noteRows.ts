import { foldText } from '../../domain/foldText';
import { noteFieldKey } from '../../domain/note/noteDocument';
import { formerNoteTexts } from '../../domain/note/formerNoteTexts';
import { noteHints } from '../../domain/note/noteHints';
import { knownLabel, type NoteLabel } from '../../domain/note/noteLabels';
import { noteSections, type NoteField } from '../../domain/note/noteSections';
import { noteTexts } from '../../domain/note/noteTexts';
import { languages, type Language } from '../../domain/plan/language';
import { withoutAddresses } from '../../domain/records/linkedText';
import { fieldOfMark } from './noteMarks';
import { rowText, type WordBlock, type WordTable } from './wordBlocks';
import type { Loss, WordText } from './wordParagraph';

/** A field as it stands in a document. */
export interface FoundField {
  readonly field: NoteField;
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** What a document holds of a concept note. */
export interface FoundNote {
  /** What stands beside the label of the code; null where the document has no such row. */
  readonly code: string | null;
  /** Fields by their keys (`noteFieldKey`), in the order of the document. */
  readonly fields: ReadonlyMap<string, FoundField>;
  /** Texts that belong to no field: nothing of theirs is lost without a word. */
  readonly notTaken: readonly string[];
}

/**
 * Finds the fields of a concept note in a document: in rows of tables, by the mark on the label or in the value, else
 * by the label. Tables may be split, rows added, sections moved or removed.
 */
export function findNote(blocks: readonly WordBlock[]): FoundNote {
  const finder = new NoteFinder();
  for (const block of blocks) {
    if (block.kind === 'table') finder.readTable(block);
    else finder.readParagraph(block.text);
  }
  return finder.found();
}

/** A field while it is found: rows without a label go on with it. */
interface FieldRows {
  readonly field: NoteField;
  readonly texts: string[];
  readonly losses: Set<Loss>;
}

class NoteFinder {
  private code: string | null = null;
  private readonly fields = new Map<string, FieldRows>();
  private readonly notTaken: string[] = [];
  private isInAnnex = false;
  private last: string | null = null;

  found(): FoundNote {
    const { code, notTaken } = this;
    const fields = [...this.fields].map(([key, { field, texts, losses }]): [string, FoundField] => {
      const filled = texts.filter((text) => text.trim() !== '');
      return [key, { field, text: texts.length === 1 ? (texts[0] ?? '') : filled.join('\n'), losses: [...losses] }];
    });
    return { code, fields: new Map(fields), notTaken };
  }

  readParagraph(text: string): void {
    const folded = foldedIfShort(text);
    if (folded === '') return;
    if (annexTitles.has(folded)) this.isInAnnex = true;
    else if (sectionTitles.has(folded)) this.isInAnnex = false;
    else if (!ownTexts.has(folded)) this.leave(text);
  }

  readTable({ rows }: WordTable): void {
    const labels = rows.map((cells) => markOfRow(cells) ?? (this.isInAnnex ? null : labelOfRow(cells)));
    if (labels.every((label) => label === null)) {
      if (!ownTexts.has(foldedIfShort(rows[0]?.[0]?.text ?? ''))) for (const row of rows) this.leave(rowText(row));
      return;
    }
    this.isInAnnex = false;
    this.last = null;
    rows.forEach((cells, index) => {
      const label = labels[index] ?? null;
      const [first, ...rest] = cells;
      if (label !== null) this.take(label, valueOf(cells), besideLabel(cells, label));
      else if (first?.text.trim() === '') this.goOn(valueOf([first, ...rest]));
      else this.leave(rowText(cells));
    });
  }

  private take(label: NoteLabel, value: WordText, beside: string): void {
    if (beside !== '') this.leave(beside);
    if (label === 'code') {
      this.last = null;
      this.code ??= value.text.trim();
      return;
    }
    const key = noteFieldKey(label);
    const known = this.fields.get(key);
    this.last = key;
    if (!known) this.fields.set(key, { field: label, texts: [value.text], losses: new Set(value.losses) });
    else if (known.texts.length > 1 || value.text.trim() !== known.texts[0]?.trim()) this.leave(value.text);
  }

  /** A row without a label goes on with the field of the row above it. */
  private goOn({ text, losses }: WordText): void {
    const known = this.last === null ? undefined : this.fields.get(this.last);
    if (!known) this.leave(text);
    else if (text.trim() !== '') {
      known.texts.push(text);
      for (const loss of losses) known.losses.add(loss);
    }
  }

  /** Keeps a text that is not taken; what stands before the first field is the document's own heading. */
  private leave(text: string): void {
    const trimmed = text.replace(/[\s|/]+/g, ' ').trim();
    if (trimmed !== '' && this.fields.size > 0 && !this.isInAnnex) this.notTaken.push(trimmed);
  }
}

/** The field whose mark stands in a row. */
function markOfRow(cells: readonly WordText[]): NoteField | null {
  const [field = null] = cells.flatMap(({ names }) => names.map(fieldOfMark)).filter((one) => one !== undefined);
  return field;
}

/** What a row is about by the first line of its first cell, or the whole of it. */
function labelOfRow(cells: readonly WordText[]): NoteLabel | null {
  const text = withoutAddresses(cells[0]?.text ?? '').trim();
  return (knownLabel(text.split('\n')[0] ?? '') ?? knownLabel(text))?.label ?? null;
}

/** What stands beside the label; below it where the two cells were made one. */
function valueOf([label, ...values]: readonly WordText[]): WordText {
  if (values.length === 0) {
    const [, ...lines] = label?.text.trim().split('\n') ?? [];
    return {
      text: lines.filter((line) => !ownTexts.has(foldedIfShort(line))).join('\n'),
      losses: label?.losses ?? [],
      names: [],
    };
  }
  const filled = values.filter(({ text }) => text.trim() !== '');
  const [only] = filled;
  if (filled.length <= 1) return only ?? { text: '', losses: [], names: [] };
  return { text: rowText(filled), losses: ['table', ...filled.flatMap(({ losses }) => losses)], names: [] };
}

/** What people wrote below a label, instead of beside it. */
function besideLabel(cells: readonly WordText[], label: NoteLabel): string {
  const text = cells[0]?.text.trim() ?? '';
  if (cells.length === 1 || knownLabel(text)?.label === label) return '';
  const [, ...lines] = text.split('\n');
  return lines.filter((line) => !ownTexts.has(foldedIfShort(line))).join(' ');
}

/** A text as it is compared with those of the add-in; one that is far longer than any of them stays as it is. */
const foldedIfShort = (text: string): string => (text.length > 2000 ? text : foldText(text));

const inBoth = (pick: (texts: (typeof noteTexts)[Language]) => readonly string[]) =>
  languages.flatMap((language) => pick(noteTexts[language])).map(foldText);

const sectionTitles: ReadonlySet<string> = new Set([
  ...inBoth(({ before, after, products }) => [before, after, products]),
  ...noteSections.flatMap(({ title }) => languages.map((language) => foldText(title[language]))),
  ...[...formerNoteTexts.products, ...formerNoteTexts.sections].map(foldText),
]);

const annexTitles: ReadonlySet<string> = new Set(inBoth(({ annex }) => [annex]));

/** What the add-in prints itself besides labels and values. */
const ownTexts: ReadonlySet<string> = new Set([
  ...inBoth((texts) => Object.values(texts).flat()),
  ...sectionTitles,
  ...Object.values(noteHints).flatMap((hint) => languages.map((language) => foldText(hint[language]))),
  ...[...formerNoteTexts.frame, ...formerNoteTexts.hints].map(foldText),
]);
