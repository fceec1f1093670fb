import type { Language } from '../plan/language';
import type { Lists } from '../records/listIndex';
import type { Steps } from '../steps';
import { noAnswers, type Answers } from './answers';
import { assemble, type Adoption } from './assemble/assemble';
import type { ForeignWorkbook } from './foreignSheet';
import { detectTables } from './structure/detectTables';
import { readCell } from './values/readCell';
import { splitLines } from './values/titles';

export interface Understanding {
  /** Null where people have not said anything. */
  readonly answers: Answers | null;
  readonly lists: Lists;
  readonly language: Language;
}

/** Understands a workbook of unknown layout: which of its sheets hold records, and these as records of the matrix. */
export function* understand(workbook: ForeignWorkbook, { answers, lists, language }: Understanding): Steps<Adoption> {
  const layouts = yield* detectTables(workbook, lists);
  const readers = { readCell, splitLines };
  return yield* assemble({ workbook, layouts, answers: answers ?? noAnswers, lists, language, readers });
}
