import type { Steps } from '../../steps';
import type { Answers } from '../answers';
import type { ForeignWorkbook } from '../foreignSheet';
import { understand, type Understanding, type UnderstandingOptions } from '../understanding/understand';
import { answersOfRecipe } from './answersOfRecipe';
import { headersOf } from './recipe';
import { answersFor, type KnownRecipe } from './recipeRows';

/** A workbook as it was understood with what was said of an earlier one of its layout. */
export interface UnderstoodWithRecipe {
  readonly understanding: Understanding;
  /** What was answered in the end; null where nothing was. */
  readonly answers: Answers | null;
  /** How many answers of the recipe are of this layout. */
  readonly used: number;
}

/** What a recipe says of a sheet shows its tables, of which it may say more: so often it is asked. */
const mostRounds = 4;

/**
 * Understands a workbook of unknown layout. Where nobody has said anything of it, what is asked is answered with the recipe,
 * as far as that is of its layout.
 */
export function* understandWithRecipe(
  workbook: ForeignWorkbook,
  recipe: KnownRecipe,
  options: UnderstandingOptions,
): Steps<UnderstoodWithRecipe> {
  let { answers } = options;
  let understanding = yield* understand(workbook, options);
  let used = 0;
  for (let round = 0; options.answers === null && round < mostRounds; round++) {
    const known = answersFor(recipe, headersOf(understanding));
    const told = known.filter(({ choice }) => choice !== undefined);
    if (told.length === 0) break;
    const next = answersOfRecipe(known, understanding, answers ?? undefined);
    used = told.length;
    if (JSON.stringify(next) === JSON.stringify(answers)) break;
    answers = next;
    understanding = yield* understand(workbook, { ...options, answers });
  }
  return { understanding, answers, used };
}
