import { now } from '../../../commands/clock';
import { mendingOf, type OpenText } from '../../../domain/adoption/open/openTexts';
import { answerKeyOf } from '../../../domain/adoption/recipe/recipeRows';
import type { Row } from '../../../domain/records/matrix';
import { answerText, shownText, type AnswerWords } from '../../../i18n/adoptionAnswers';
import { quoted } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { saveRecords, type RecordEdit } from '../../../workbook/operations/saveRecords';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';

/** More rows than one request takes are saved in several, the answer with the last. */
const editsInSave = 100;

/**
 * Mends what an adoption left open: the choice is kept as the answer, and all rows that keep the text get what it means,
 * in one save.
 */
export function useMending(snapshot: WorkbookSnapshot, given: AnswerWords) {
  const { run, reload, say } = useWorkbook();
  return async (text: OpenText, choice: string | null): Promise<void> => {
    const { words, lists } = given;
    const { answer, record } = text;
    const { language } = snapshot.matrix;
    const mended = mendingOf(text, choice, snapshot.matrix);
    const edits = mended.map(({ row, values }): RecordEdit => ({
      table: record,
      base: row,
      values: { ...row.record, ...values },
    }));
    const said: RecordEdit = {
      table: 'AdoptionAnswer',
      base: answer.row as Row,
      values: { id: answer.row.record.id, answer: answerText(choice, answer, { words, lists, language }) },
      computed: { answerKey: answerKeyOf(choice) },
    };
    const author = { who: readPreference('name') ?? '', now: now() };
    const result = await run(words.open.mending, async () => {
      const parts = Array.from({ length: Math.ceil((edits.length + 1) / editsInSave) }, (_, at) =>
        [...edits, said].slice(at * editsInSave, (at + 1) * editsInSave),
      );
      for (const part of parts) {
        const saved = await saveRecords(snapshot, { edits: part, ...author });
        if (saved.kind !== 'saved') return saved;
      }
      return { kind: 'saved' } as const;
    });
    await reload();
    if (!result) return;
    const about = quoted(shownText(answer.about, words));
    if (result.kind !== 'saved') say({ intent: 'warning', text: words.open.conflict });
    else
      say({
        intent: 'success',
        text: choice === null ? words.open.leftBlank(about) : words.open.done(edits.length, about),
      });
  };
}
