import type { Recipe, RecipeAnswer } from '../../domain/adoption/recipe/recipe';
import { answerKeyOf, betweenHeaders, questionKeyOf, recipeChanges } from '../../domain/adoption/recipe/recipeRows';
import { changeLogRows, loggedRecord } from '../../domain/records/changeLogRows';
import { cutToCell } from '../../domain/records/cellLimit';
import { cellContextOf, type Row } from '../../domain/records/matrix';
import { declarationOf } from '../../domain/records/records';
import { answerText, subjectText, type AnswerWords } from '../../i18n/adoptionAnswers';
import { loadAnswerWords, recipeIn } from '../../i18n/recipeWords';
import { addRecordTable } from '../creation/addRecordTable';
import { requireWritable } from '../guards';
import { readSnapshot, tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { randomId } from '../randomId';
import { giveBack } from '../writing/giveBack';
import { locatedIn, requireColumns, type RecordBatch } from '../writing/recordBatch';
import { Retries } from '../writing/Retries';
import { tryBatch } from '../writing/tryBatch';

/** What was said of a matrix, by whom and when (`YYYY-MM-DDTHH:mm:ss`). */
export interface RecipeToKeep {
  readonly recipe: Recipe;
  readonly who: string;
  readonly now: string;
}

const name = 'AdoptionAnswer';

/**
 * Keeps what was said of a matrix in the workbook's table of answers, which is made where it is missing: each thing once
 * for its layout. Taken up again after it broke off, it adds none twice. Throws what writing throws.
 */
export async function keepRecipe(context: Excel.RequestContext, toKeep: RecipeToKeep): Promise<void> {
  if (toKeep.recipe.answers.length === 0) return;
  const retries = new Retries();
  for (;;) {
    const snapshot = await readSnapshot(context);
    if (!tableIn(snapshot, declarationOf(name).table)) {
      await addRecordTable(context, snapshot, name);
      continue;
    }
    const words = await loadAnswerWords(snapshot.matrix.language, snapshot.matrix.lists);
    const batch = batchOf(snapshot, toKeep, words);
    if (batch.writes.length === 0) return;
    requireWritable(snapshot, [name, 'ChangeLog']);
    requireColumns(snapshot, batch);
    const outcome = await tryBatch(context, snapshot, batch, retries.next(snapshot, batch.writes));
    if (outcome.kind === 'missed') continue;
    await giveBack(context, snapshot, outcome.overwritten, toKeep);
    return;
  }
}

function batchOf(
  { matrix }: WorkbookSnapshot,
  { recipe, who, now }: RecipeToKeep,
  words: readonly AnswerWords[],
): RecordBatch {
  const [first] = words;
  if (!first) return { writes: [], log: [] };
  const context = cellContextOf(matrix);
  const known = recipeIn(matrix.tables.AdoptionAnswer.rows, words);
  const { added, changed } = recipeChanges(known, recipe);
  const stamped = { updatedAt: now, updatedBy: who };
  const lines = (id: string, before: Row['record'], after: Row['record']) =>
    changeLogRows(
      name,
      loggedRecord(name, { id }, context),
      ['answer'],
      before,
      after,
      { who, now, origin: 'adoption' },
      context,
    );
  const news = added.map((answer) => {
    const id = randomId(declarationOf(name).idLetter ?? '', Number(now.slice(0, 4)));
    const values = { id, ...newValues(answer, recipe, first), ...answerValues(answer, first), version: 1, ...stamped };
    return {
      write: { table: name, key: { id }, located: null, values } as const,
      log: answer.choice === undefined ? [] : lines(id, {}, values),
    };
  });
  const others = changed.map(({ row, answer }) => {
    const id = row.record.id ?? '';
    const values = { ...answerValues(answer, first), version: (row.record.version ?? 0) + 1, ...stamped };
    const located = locatedIn(matrix, name, row as Row);
    return { write: { table: name, key: { id }, located, values } as const, log: lines(id, row.record, values) };
  });
  const all = [...news, ...others];
  return { writes: all.map(({ write }) => write), log: all.flatMap(({ log }) => log) };
}

const newValues = (answer: RecipeAnswer, { source, headers }: Recipe, words: AnswerWords) => ({
  source: cutToCell(source),
  question: cutToCell(subjectText(answer, words)),
  about: cutToCell(answer.about),
  questionKey: questionKeyOf(answer),
  headers: cutToCell(headers.join(betweenHeaders)),
});

const answerValues = (answer: RecipeAnswer, words: AnswerWords) => ({
  answer: answer.choice === undefined ? null : cutToCell(answerText(answer.choice, answer, words)),
  answerKey: answerKeyOf(answer.choice),
  keptIn: answer.keptIn.length === 0 ? null : cutToCell(answer.keptIn.join(betweenHeaders)),
});
