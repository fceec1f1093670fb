import { yearWindow, type TimeWindow } from '../../calendar';
import type { IndicatorEvaluation } from '../../indicators/evaluate';
import { explainRule } from '../../indicators/explain';
import { nothingIn } from '../../indicators/gathering';
import { membersField } from '../../indicators/measures';
import type { Rule } from '../../indicators/rule';
import { listOfBreakdown } from '../../indicators/sourceRows';
import { timingKind } from '../../indicators/timings';
import type { Row } from '../../records/matrix';
import { whyNoLight } from '../../indicators/progress';
import { listOf } from '../../indicators/condition';
import { writtenList, writtenNumber } from '../../records/writtenNumber';
import { gapWords } from '../../records/columnGaps';
import { chart, figureOf, indicatorCell, number, plain, table, textBlock, words } from '../pieces';
import {
  type ReportBlock,
  type ReportCell,
  type ReportColumn,
  type ReportRow,
  type TextBlock,
} from '../ReportDocument';
import { codedIndicator, indicatorKey, labelIn, planToDate, type Subject } from '../subject';

/** A column of values of the indicators. */
interface Shown {
  readonly column: ReportColumn;
  readonly window: TimeWindow;
}

/** Every indicator with its values over time (Tabla 2): how far it is from its target stands at the report's beginning. */
export function indicators(subject: Subject): readonly ReportBlock[] {
  const { evaluation, text, address } = subject;
  const shown = shownWindows(subject);
  const group = address.group;
  const columns = [
    words('indicator', text.indicator, 2),
    ...shown.map(({ column }) => column),
    number('excluded', text.excludedRows),
  ];
  const told = evaluation.indicators.filter((one) => group === null || isOfGroups(one));
  const rows = told.map((one): ReportRow => {
    const values = shown.map(({ window }) => valueIn(one, window, group));
    return {
      key: indicatorKey(one),
      cells: [plain(codedIndicator(subject, one)), ...values, excludedCell(subject, one)],
    };
  });
  const untold = evaluation.indicators.filter((one) => !told.includes(one)).map(({ id }) => id);
  const drawn = group === null && evaluation.indicators.some(({ progress }) => progress !== null);
  return [
    textBlock('heading', 'indicators', text.indicators),
    table('values', text.indicators, columns, rows),
    ...told.flatMap((one) => whatCounted(subject, one)),
    textBlock('note', 'indicatorNote', text.indicatorNote),
    ...(untold.length > 0
      ? [textBlock('note', 'notOfGroups', text.page.notOfGroups(writtenList(untold, subject.matrix.language)))]
      : []),
    ...(drawn ? [chart('progress', text.progressChart, 'BarClustered', 'glance', ['progress'])] : []),
  ];
}

/** Whether an indicator counts from a table that knows groups; one without a table could. */
const isOfGroups = ({ record: { source } }: IndicatorEvaluation): boolean => source !== 'CountryReport';

/** Of a group's report the values of the group; an indicator that has lost the column of groups has none. */
function valueIn(one: IndicatorEvaluation, window: TimeWindow, group: string | null): ReportCell {
  if (group === null) return indicatorCell(one, window);
  return one.dimensions.includes('group') ? indicatorCell(one, window, 'group', group) : plain(null);
}

function shownWindows(subject: Subject): readonly Shown[] {
  const { window, previous, text, matrix } = subject;
  const own: Shown = { column: number('current', text.inWindow(window)), window };
  const plan: Shown = { column: number('cumulative', text.cumulative), window: planToDate(subject) };
  const before = previous ? [{ column: number('previous', text.inWindow(previous)), window: previous }] : [];
  if (window.kind === 'semester') {
    // Of a first semester the year is the semester itself: what comes after it is not reported.
    const year = window.period.endsWith('2') ? [yearWindow(Number(window.end.slice(0, 4)))] : [];
    return [own, ...before, ...year.map((one) => ({ column: number('year', text.inWindow(one)), window: one })), plan];
  }
  if (window.kind === 'year' || window.kind === 'days') return [own, ...before, plan];
  const years = matrix.plans
    .yearsOf(subject.plan)
    .map(yearWindow)
    .filter(({ start }) => start <= plan.window.end);
  return [...years.map((one) => ({ column: number(`y${one.period}`, one.period), window: one })), plan];
}

/** How far an indicator is towards its target; or which column is missing for it. */
export function progressCell(subject: Subject, one: IndicatorEvaluation): ReportCell {
  const { targetGaps, cumulative } = one;
  if (targetGaps.length > 0 && cumulative !== null) return plain(gapWords(targetGaps, subject.matrix.language));
  return withValue(subject, one, plain(one.progress));
}

/** The traffic light of an indicator; or why it has none. */
export function lightCell(subject: Subject, one: IndicatorEvaluation): ReportCell {
  const { light } = one;
  if (light !== null) return { ...withValue(subject, one, plain(labelIn(subject, 'lights', light))), shade: light };
  const why =
    one.targetGaps.length > 0 ? null : whyNoLight(one.targets, one.record, one.cumulative, subject.matrix.plans);
  return plain(why && subject.text.noLight[why]);
}

/** A cell behind which the value of the Plan to date stands. */
function withValue(subject: Subject, one: IndicatorEvaluation, cell: ReportCell): ReportCell {
  const { source } = indicatorCell(one, planToDate(subject));
  return cell.value === null || !source ? cell : { ...cell, source };
}

/** How many rows are excluded, with these; or what is missing for there to be values. What lies ahead is no matter of the report. */
function excludedCell({ matrix, window }: Subject, { rule, exclusions, gaps }: IndicatorEvaluation): ReportCell {
  if (gaps.length > 0) return plain(gapWords(gaps, matrix.language));
  if (!rule) return plain(null);
  const dates = timingKind(rule.timing).firstDates(rule.timing);
  const isAhead = ({ record }: Row): boolean => {
    const date = dates.map((field) => record[field]).find((value) => typeof value === 'string');
    return date !== undefined && String(date) > window.end;
  };
  const rows = exclusions.filter(({ code, row }) => code !== 'futureDate' && !isAhead(row)).map(({ row }) => row);
  return figureOf(rows.length, rule.source, rows);
}

/** What is behind the value of an indicator where a number alone says little, and why there is none. */
function whatCounted(subject: Subject, one: IndicatorEvaluation): readonly TextBlock[] {
  const { window, text, today, address } = subject;
  const { rule } = one;
  if (!rule || window.begins > today || address.group !== null) return [];
  const [indicator, nothing] = [codedIndicator(subject, one), nothingIn(rule)];
  const isBlank = one.valueOf(window.kind, window.period) === null;
  const note = (said: string) => [textBlock('note', `names-${indicatorKey(one)}`, said)];
  if (nothing !== null && isBlank) return note(text.page.told(indicator, text.page.nothingIn[nothing]));
  const { kind } = rule.measure;
  if (kind === 'distinct') {
    const counted = names(subject, rule);
    return counted.length === 0 ? [] : note(text.namesCounted(indicator, counted));
  }
  const said = kind === 'share' ? part(subject, rule) : kind === 'steps' ? steps(subject, one) : '';
  return said === '' ? [] : note(text.page.told(indicator, said));
}

/** How many rows are in the part of which a share is, and in the whole. */
function part({ matrix, window, text, today }: Subject, rule: Rule): string {
  // Days that are no window of a plan are counted beside those.
  if (window.kind === 'days') return '';
  const { counted } = explainRule(matrix, rule, today, window);
  return text.page.partOf(counted.filter(({ weight }) => weight > 0).length, counted.length);
}

/** How many rows have each rating, in the order of their list. */
function steps({ matrix, window }: Subject, { valueOf }: IndicatorEvaluation): string {
  const { language, lists } = matrix;
  return lists[listOfBreakdown.step].members
    .map((step) => ({ name: step[language], count: valueOf(window.kind, window.period, 'step', step.code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}, ${writtenNumber(count, language)}`)
    .join('; ');
}

/** The distinct countries or themes that count, and which of them are new. */
function names({ matrix, window, text, today }: Subject, rule: Rule): readonly string[] {
  const list = listOf(rule.source, membersField(rule.measure) ?? '', matrix.lists);
  const { keys } = explainRule(matrix, rule, today, window);
  return (
    keys
      .map(({ code, isNew }) => {
        const name = list?.labelOf(code, matrix.language) ?? code;
        return isNew ? text.isNew(name) : name;
      })
      // The order of the rows says nothing.
      .sort((a, b) => a.localeCompare(b))
  );
}
