import { foldText } from '../../foldText';
import type { Adoption } from '../assemble/assemble';
import type { AskedQuestion } from '../asking/askedQuestions';
import { placeOf } from '../answeredTable';

/** What answers of a recipe are about: of questions all but those that only hold for the rows of one file. */
export const recipeKinds = ['value', 'column', 'dateOrder', 'split', 'sheet', 'header', 'sameActivity'] as const;
export type RecipeKind = (typeof recipeKinds)[number];

/** What an answer is about, wherever in a matrix of its layout that stands. */
export interface RecipeSubject {
  readonly kind: RecipeKind;
  /** Of a text, or of days, its field (`Activity.status`), of a column the record of its table; '' for what is about neither. */
  readonly of: string;
  /** The text; else the heading of the column, the name of the sheet, or the title of the activity. */
  readonly about: string;
}

/** One thing that was said of a matrix. */
export interface RecipeAnswer extends RecipeSubject {
  /** An option of the question, codes parted by `; `, null for what is to be left blank; undefined for what was put off. */
  readonly choice: string | null | undefined;
  /** Headers of own columns in which its text is kept. */
  readonly keptIn: readonly string[];
}

/** What was said of one matrix, and how another one of its layout is known. */
export interface Recipe {
  /** Name of the file, or of the sheets. */
  readonly source: string;
  readonly headers: readonly string[];
  readonly answers: readonly RecipeAnswer[];
}

/** What a question, an answer or a row of the recipe is told by. */
export const subjectKey = ({ kind, of, about }: RecipeSubject): string =>
  [kind, of, kind === 'value' ? about.trim() : plainHeader(about)].join('\u0000');

/** A heading or a sheet's name as that of another year: without case and figures. */
export const plainHeader = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** The headings of all tables of a matrix, each once: by them another one of the layout is known. */
export function headersOf({ tables }: Pick<Adoption, 'tables'>): readonly string[] {
  const headers = tables.flatMap(({ table }) => table.layout.columns.map(({ header }) => plainHeader(header)));
  return [...new Set(headers)].filter((header) => header !== '');
}

/** Whether a matrix whose headings were found has most of its headings in common with one that is known. */
export function isSameLayout(known: readonly string[], found: readonly string[]): boolean {
  const there = new Set(known);
  const common = found.filter((header) => there.has(header)).length;
  return common > 0 && common >= found.length * mostOfFound && common >= known.length * mostOfKnown;
}

/** A later file may lack sheets that the earlier one had; hardly any of its headings are new. */
const mostOfFound = 0.6;
const mostOfKnown = 0.4;

/** What a question is about as a recipe has it. */
export function subjectOf({ kind, field, text, places: [place] }: AskedQuestion): RecipeSubject {
  const record = place?.layout?.record ?? '';
  switch (kind) {
    case 'value':
      return { kind, of: field ?? '', about: text };
    case 'column':
    case 'split':
      return { kind, of: record, about: text };
    case 'dateOrder': {
      const at = place?.column ? placeOf(place.column) : null;
      const column = place?.layout?.columns.find((one) => one.at === at);
      return { kind, of: column?.to ?? '', about: column?.header ?? '' };
    }
    case 'sheet':
    case 'table':
      return { kind: 'sheet', of: '', about: place?.sheet ?? '' };
    case 'header':
      return { kind, of: '', about: place?.sheet ?? '' };
    case 'sameActivity':
      return { kind, of: '', about: text };
  }
}
