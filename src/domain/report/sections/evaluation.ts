import { isBlank } from '../../records/cell';
import { gapsIn, gapWords } from '../../records/columnGaps';
import { evaluationTexts } from '../../records/groupEvaluation';
import type { GroupYear } from '../../records/groupYear';
import type { Row } from '../../records/matrix';
import { plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { asOf, type Subject } from '../subject';

/** What a group says of its actions of the year ("Evaluar sus acciones de acuerdo con sus actividades"). */
export function evaluation(subject: Subject): readonly ReportBlock[] {
  const { matrix, window, address } = subject;
  const text = subject.text.year.evaluation;
  const year = Number(window.end.slice(0, 4));
  const row = matrix.tables.GroupYear.rows.find(({ record }) => record.year === year && record.group === address.group);
  const heading = textBlock('heading', 'evaluation', text.heading(year));
  const on = row?.record.evaluatedOn ?? null;
  // What comes after the days of the report is not told as a fact; what was written of them is of them.
  const dated = on !== null && on <= asOf(subject) ? [textBlock('paragraph', 'evaluationOn', text.on(on))] : [];
  const said = row ? saidBy(row, subject) : [];
  if (said.length === 0 && dated.length === 0) return [heading, textBlock('paragraph', 'evaluationNone', text.none)];
  if (said.length === 0) return [heading, ...dated, textBlock('note', 'evaluationBlank', text.withoutText)];
  const columns = [words('part', text.part), words('said', text.said, 10)];
  return [heading, ...dated, table('evaluation', text.heading(year), columns, said)];
}

/** What is said, by what it is about. A column that cannot be read is named, unless the workbook was made before there were any. */
function saidBy(row: Row<GroupYear>, { matrix, text }: Subject): readonly ReportRow[] {
  const gaps = gapsIn(matrix, 'GroupYear', evaluationTexts);
  const isEarlier = gaps.length === evaluationTexts.length;
  return evaluationTexts.flatMap((field): ReportRow[] => {
    const own = isEarlier ? [] : gaps.filter((gap) => gap.field === field);
    const said = own.length > 0 ? gapWords(own, matrix.language) : row.record[field];
    if (isBlank(said)) return [];
    return [{ key: field, cells: [plain(text.year.evaluation.parts[field]), wordsOf(said, 'GroupYear', row)] }];
  });
}
