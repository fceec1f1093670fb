import type { AdoptionAnswer } from '../../records/adoptionAnswer';
import type { Row } from '../../records/matrix';
import { isSameLayout, recipeKinds, subjectKey, type Recipe, type RecipeAnswer, type RecipeSubject } from './recipe';

/** What stands between headers, and between own columns, in one cell. */
export const betweenHeaders = '\n';

const linesOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(betweenHeaders)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the key of a question is in its row: `value Activity.status`. */
export const questionKeyOf = ({ kind, of }: RecipeSubject): string => `${kind} ${of}`.trim();

/** Key of an answer that leaves a text blank. */
const blankKey = 'null';

/** What the key of an answer is in its row; null for one that was put off. */
export const answerKeyOf = (choice: string | null | undefined): string | null =>
  choice === undefined ? null : (choice ?? blankKey);

/** An answer of the recipe as its row tells it, before its words are read. */
export interface RecipeRow extends RecipeSubject {
  readonly row: Row<AdoptionAnswer>;
  /** What people read, and may have changed; '' for what was put off. */
  readonly text: string;
  /** What it meant when it was written; undefined for what was put off. */
  readonly known: string | null | undefined;
  readonly keptIn: readonly string[];
  readonly headers: readonly string[];
}

/** The rows of the recipe; what is no answer of one is passed over. */
export function recipeRows(rows: readonly Row<AdoptionAnswer>[]): readonly RecipeRow[] {
  return rows.flatMap((row): readonly RecipeRow[] => {
    const { questionKey, about, answer, answerKey, keptIn, headers } = row.record;
    const [name = '', of = ''] = (questionKey ?? '').trim().split(/\s+/);
    const kind = recipeKinds.find((one) => one === name);
    if (!kind || about === null) return [];
    const known = answerKey === null ? undefined : answerKey === blankKey ? null : answerKey;
    return [{ row, kind, of, about, text: answer ?? '', known, keptIn: linesOf(keptIn), headers: linesOf(headers) }];
  });
}

/** Reads the words of an answer: what it means, undefined where they are not understood. */
export type ReadAnswer = (
  text: string,
  subject: RecipeSubject,
  known: string | null | undefined,
) => string | null | undefined;

/** A row of the recipe with what it means now. */
export type KnownAnswer = RecipeRow & RecipeAnswer;

/** What the recipe of a workbook says, and the rows of which the answer is not understood. */
export interface KnownRecipe {
  readonly answers: readonly KnownAnswer[];
  readonly notUnderstood: readonly RecipeRow[];
}

/** The recipe of a workbook, as people have it now. */
export function knownRecipe(table: readonly Row<AdoptionAnswer>[], read: ReadAnswer): KnownRecipe {
  const rows = recipeRows(table).map((row) => ({
    ...row,
    choice: row.text.trim() === '' ? undefined : read(row.text, row, row.known),
  }));
  return {
    answers: rows,
    notUnderstood: rows.filter(({ text, choice }) => text.trim() !== '' && choice === undefined),
  };
}

/** The answers of a recipe that are of the layout with these headings; of two about one thing the later one. */
export function answersFor({ answers }: KnownRecipe, headers: readonly string[]): readonly RecipeAnswer[] {
  const ofLayout = answers.filter((one) => isSameLayout(one.headers, headers));
  return [...new Map(ofLayout.map((one) => [subjectKey(one), one])).values()];
}

/** What becomes of the recipe's table: rows that are added, and rows whose answer is another one now. */
export interface RecipeChanges {
  readonly added: readonly RecipeAnswer[];
  readonly changed: readonly { readonly row: Row<AdoptionAnswer>; readonly answer: RecipeAnswer }[];
}

/** What was said of a matrix, against the recipe that is there: each thing stands in it once for its layout. */
export function recipeChanges(known: KnownRecipe, { headers, answers }: Recipe): RecipeChanges {
  const ofLayout = known.answers.filter((one) => isSameLayout(one.headers, headers));
  const rows = new Map(ofLayout.map((one) => [subjectKey(one), one]));
  const added: RecipeAnswer[] = [];
  const changed: { row: Row<AdoptionAnswer>; answer: RecipeAnswer }[] = [];
  for (const answer of answers) {
    const there = rows.get(subjectKey(answer));
    if (!there) {
      added.push(answer);
      continue;
    }
    const keptIn = [...new Set([...there.keptIn, ...answer.keptIn])];
    // What was put off this time takes nothing away of what was said before.
    const choice = answer.choice === undefined ? there.choice : answer.choice;
    const isOther = choice !== there.choice || keptIn.length > there.keptIn.length;
    if (isOther) changed.push({ row: there.row, answer: { ...answer, choice, keptIn } });
  }
  return { added, changed };
}
