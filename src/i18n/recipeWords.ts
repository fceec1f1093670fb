import { knownRecipe, type KnownRecipe } from '../domain/adoption/recipe/recipeRows';
import { languages, type Language } from '../domain/plan/language';
import type { Lists } from '../domain/records/listIndex';
import type { AdoptionAnswer } from '../domain/records/adoptionAnswer';
import type { Matrix, Row } from '../domain/records/matrix';
import { readAnswerText, type AnswerWords } from './adoptionAnswers';
import { loadAdoptionTexts } from './adoptionTexts';

/** Brings the words in which a recipe may be told, those of a language first; fails when they cannot be had. */
export async function loadAnswerWords(first: Language, lists: Lists): Promise<readonly AnswerWords[]> {
  const inOrder = [first, ...languages.filter((language) => language !== first)];
  return Promise.all(inOrder.map(async (language) => ({ words: await loadAdoptionTexts(language), lists, language })));
}

/** The recipe of a workbook as people have it now; fails when the words to read it cannot be had. */
export async function loadRecipe(
  rows: readonly Row<AdoptionAnswer>[],
  { language, lists }: Pick<Matrix, 'language' | 'lists'>,
): Promise<KnownRecipe> {
  if (rows.length === 0) return { answers: [], notUnderstood: [] };
  return recipeIn(rows, await loadAnswerWords(language, lists));
}

/** The same with words that are here. */
export const recipeIn = (rows: readonly Row<AdoptionAnswer>[], words: readonly AnswerWords[]): KnownRecipe =>
  knownRecipe(rows, (text, subject, known) => readAnswerText(text, subject, known, words));
