import type { Language } from '../../plan/language';
import type { Lists } from '../../records/listIndex';
import type { Steps } from '../../steps';
import { noAnswers, type Answers } from '../answers';
import { assemble, type Adoption } from '../assemble/assemble';
import type { ForeignWorkbook } from '../foreignSheet';
import { givenSheets } from '../givenSheets';
import type { LayoutQuestion, SkippedSheet } from '../layout';
import { understandSheets } from '../structure/understandSheets';
import { readCell } from '../values/readCell';
import { splitLines } from '../values/titles';

export interface UnderstandingOptions {
  /** Null where people have not said anything. */
  readonly answers: Answers | null;
  readonly lists: Lists;
  readonly language: Language;
}

/** A workbook of unknown layout as it was understood. */
export interface Understanding extends Adoption {
  readonly skippedSheets: readonly SkippedSheet[];
  /** What is to be asked of the layout of its sheets. */
  readonly layoutQuestions: readonly LayoutQuestion[];
}

/** Understands a workbook of unknown layout: which of its sheets hold records, and these as records of the matrix. */
export function* understand(
  workbook: ForeignWorkbook,
  { answers, lists, language }: UnderstandingOptions,
): Steps<Understanding> {
  const said = answers ?? noAnswers;
  const { tables, skippedSheets, questions } = yield* understandSheets(workbook, lists, givenSheets(said));
  const readers = { readCell, splitLines };
  const adoption = yield* assemble({ workbook, layouts: tables, answers: said, lists, language, readers });
  return { ...adoption, skippedSheets, layoutQuestions: questions };
}
