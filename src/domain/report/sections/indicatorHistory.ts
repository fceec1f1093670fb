import { semesterWindow } from '../../calendar';
import type { IndicatorEvaluation } from '../../indicators/evaluate';
import { explainRule } from '../../indicators/explain';
import { gapWords } from '../../records/columnGaps';
import { countOf, indicatorCell, inParts, number, plain, table, textBlock, words } from '../pieces';
import { gridColumns, type ReportBlock, type ReportRow } from '../ReportDocument';
import { codedIndicator, indicatorKey, planToDate, type Subject } from '../subject';

/** Every indicator in every semester of the plan to date, and the rows behind what it came to. */
export function* indicatorHistory(subject: Subject): Iterable<ReportBlock> {
  const { matrix, text, semester, plan, evaluation } = subject;
  const semesters = matrix.plans.semestersOf(plan).filter((one) => one <= semester);
  yield textBlock('subheading', 'semesters', text.diagnosis.semesters);
  for (const [place, some] of inParts(semesters).entries()) {
    const columns = [words('indicator', text.indicator), ...some.map((one) => number(`s-${one}`, one))];
    const rows = evaluation.indicators.map((one): ReportRow => ({
      key: indicatorKey(one),
      cells: [plain(codedIndicator(subject, one)), ...some.map((of) => indicatorCell(one, semesterWindow(of)))],
    }));
    yield table(`semesterValues${place || ''}`, text.diagnosis.semesters, columns, rows);
  }
  yield textBlock('note', 'semestersNote', text.diagnosis.semestersNote);
  yield textBlock('subheading', 'rowsBehind', text.diagnosis.rows);
  const columns = [
    words('indicator', text.indicator),
    number('rows', text.diagnosis.rowsCounted),
    words('codes', text.diagnosis.codes, gridColumns - 1),
  ];
  const rows: ReportRow[] = [];
  for (const one of evaluation.indicators) rows.push(rowsBehind(subject, one));
  yield table('rowsBehind', text.diagnosis.rows, columns, rows);
}

/** Of more rows the codes are not printed. */
const mostCodes = 30;

function rowsBehind(subject: Subject, one: IndicatorEvaluation): ReportRow {
  const { matrix, text, today } = subject;
  const [key, name] = [indicatorKey(one), plain(codedIndicator(subject, one))];
  if (one.gaps.length > 0) return { key, cells: [name, plain(null), plain(gapWords(one.gaps, matrix.language))] };
  if (!one.rule) return { key, cells: [name, plain(null), plain(text.noLight.nothingToMeasure)] };
  const { source } = one.rule;
  const { counted } = explainRule(matrix, one.rule, today, planToDate(subject));
  const rows = counted.map(({ row }) => row);
  const codes = rows.map(({ record }) => String(record['id'] ?? '') || text.diagnosis.withoutCode).sort();
  const printed = codes.slice(0, mostCodes).join(', ');
  const more = codes.length - mostCodes;
  return {
    key,
    cells: [name, countOf(source, rows), plain(more > 0 ? text.diagnosis.moreCodes(printed, more) : printed)],
  };
}
