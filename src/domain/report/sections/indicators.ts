import { planSemesters, planToDateWindow, yearWindow, type TimeWindow } from '../../calendar';
import type { IndicatorEvaluation } from '../../indicators/evaluate';
import { indicatorName } from '../../records/indicatorName';
import { explainRule } from '../../indicators/explain';
import { membersField } from '../../indicators/measures';
import { whyNoProgress } from '../../indicators/progress';
import { listOf } from '../../indicators/condition';
import { gapWords } from '../../records/columnGaps';
import { planPeriod } from '../../plan/planPeriod';
import { chart, figureOf, indicatorCell, number, percent, plain, shaded, table, textBlock, words } from '../pieces';
import type { ReportBlock, ReportCell, ReportColumn, ReportRow } from '../ReportDocument';
import { labelIn, planToDate, type Subject } from '../subject';

/** A column of values of the indicators. */
interface Shown {
  readonly column: ReportColumn;
  readonly window: TimeWindow;
}

/** Every indicator with its values, its target, how far it is and how that looks (Tabla 2). */
export function indicators(subject: Subject): readonly ReportBlock[] {
  const { evaluation, text, address } = subject;
  const shown = shownWindows(subject);
  const group = address.group;
  const columns = [
    words('indicator', text.indicator),
    ...shown.map(({ column }) => column),
    ...(group === null
      ? [number('target', text.target), percent('progress', text.progress), words('light', text.light)]
      : []),
    number('excluded', text.excludedRows),
  ];
  const rows = evaluation.indicators.map((one): ReportRow => {
    const values = shown.map(({ window }) => valueIn(one, window, group));
    const progress = group === null ? progressCells(subject, one) : [];
    const key = one.id === '' ? `#${one.index}` : one.id;
    return { key, cells: [plain(nameOf(subject, one)), ...values, ...progress, excludedCell(subject, one)] };
  });
  const drawn = group === null && evaluation.indicators.some(({ progress }) => progress !== null);
  return [
    textBlock('heading', 'indicators', text.indicators),
    table('values', text.indicators, columns, rows),
    textBlock('note', 'indicatorNote', text.indicatorNote),
    ...(drawn ? [chart('progress', text.progressChart, 'BarClustered', 'values', ['progress'])] : []),
    ...namesCounted(subject),
  ];
}

const nameOf = ({ matrix: { language } }: Subject, { id, record }: IndicatorEvaluation): string =>
  `${id} ${indicatorName(record, language)}`.trim();

/** Of a group's report the values of the group; indicators that are not broken down by groups have none. */
function valueIn(one: IndicatorEvaluation, window: TimeWindow, group: string | null): ReportCell {
  if (group === null) return indicatorCell(one, window);
  return one.dimensions.includes('group') ? indicatorCell(one, window, 'group', group) : plain(null);
}

function shownWindows(subject: Subject): readonly Shown[] {
  const { window, previous, text, semester } = subject;
  const own: Shown = { column: number('current', text.inWindow(window)), window };
  const plan: Shown = { column: number('cumulative', text.cumulative), window: planToDate(subject) };
  const before = previous ? [{ column: number('previous', text.inWindow(previous)), window: previous }] : [];
  if (window.kind === 'semester') {
    // Of a first semester the year is the semester itself: what comes after it is not reported.
    const year = window.period.endsWith('2') ? [yearWindow(Number(window.end.slice(0, 4)))] : [];
    return [own, ...before, ...year.map((one) => ({ column: number('year', text.inWindow(one)), window: one })), plan];
  }
  if (window.kind === 'year') return [own, ...before, plan];
  const years = planPeriod.years.map(yearWindow).filter(({ start }) => start <= planToDateWindow(semester).end);
  return [...years.map((one) => ({ column: number(`y${one.period}`, one.period), window: one })), plan];
}

const progressCells = (subject: Subject, one: IndicatorEvaluation): readonly ReportCell[] => [
  plain(one.record.planTarget),
  progressCell(subject, one),
  lightCell(subject, one),
];

/** How far an indicator is towards its target; or which column is missing for it. */
export function progressCell(subject: Subject, one: IndicatorEvaluation): ReportCell {
  const { targetGaps, cumulative } = one;
  if (targetGaps.length > 0 && cumulative !== null) return plain(gapWords(targetGaps, subject.matrix.language));
  return withValue(subject, one, plain(one.progress));
}

/** The traffic light of an indicator; or why it has none. */
export function lightCell(subject: Subject, one: IndicatorEvaluation): ReportCell {
  if (one.light !== null) return withValue(subject, one, plain(labelIn(subject, 'lights', one.light)));
  const why = one.targetGaps.length > 0 ? null : whyNoProgress(one.record, one.cumulative);
  return plain(why && subject.text.noLight[why]);
}

/** A cell behind which the value of the Plan to date stands. */
function withValue(subject: Subject, one: IndicatorEvaluation, cell: ReportCell): ReportCell {
  const { source } = indicatorCell(one, planToDate(subject));
  return cell.value === null || !source ? cell : { ...cell, source };
}

/** How many rows are excluded, with these; or what is missing for there to be values. What lies ahead is no matter of the report. */
function excludedCell({ matrix }: Subject, { rule, exclusions, gaps }: IndicatorEvaluation): ReportCell {
  if (gaps.length > 0) return plain(gapWords(gaps, matrix.language));
  if (!rule) return plain(null);
  const rows = exclusions.filter(({ code }) => code !== 'futureDate').map(({ row }) => row);
  return figureOf(rows.length, rule.source, rows);
}

/** For indicators that count distinct countries or themes: which ones they are, and which of them are new. */
function namesCounted(subject: Subject): readonly ReportBlock[] {
  const { matrix, evaluation, window, text, today, address } = subject;
  if (window.begins > today || address.group !== null) return [];
  const rows = evaluation.indicators.flatMap((one): ReportRow[] => {
    const { rule } = one;
    const field = rule && membersField(rule.measure);
    if (!rule || !field) return [];
    const list = listOf(rule.source, field, matrix.lists);
    const { keys } = explainRule(matrix, rule, today, window);
    if (keys.length === 0) return [];
    const names = keys.map(({ code, isNew }) => {
      const name = list?.labelOf(code, matrix.language) ?? code;
      return isNew ? text.isNew(name) : name;
    });
    const source = indicatorCell(one, window).source;
    const cell = { value: names.join('; '), ...(source && { source }) };
    return [{ key: one.id, cells: [plain(nameOf(subject, one)), cell] }];
  });
  if (rows.length === 0) return [];
  const columns = [words('indicator', text.indicator), words('names', text.namesCounted, 10)];
  return [textBlock('subheading', 'namesCounted', text.namesCounted), table('names', text.namesCounted, columns, rows)];
}

/** The values of each country in the indicators that are broken down by countries, in the Plan to date. */
export function countryValues(subject: Subject): readonly ReportBlock[] {
  const { matrix, evaluation, text, semester } = subject;
  const ofCountries = evaluation.indicators.filter(({ dimensions }) => dimensions.includes('country')).slice(0, 10);
  if (ofCountries.length === 0 || !planSemesters.includes(semester)) return [];
  const plan = planToDate(subject);
  const columns = [words('country', text.country), ...ofCountries.map(({ id }) => number(`i-${id}`, id))];
  const ofCountry = (code: string): ReportRow => ({
    key: code,
    cells: [
      plain(labelIn(subject, 'countries', code)),
      ...ofCountries.map((one) => indicatorCell(one, plan, 'country', code)),
    ],
  });
  // Indicators count different things: each has its own scale.
  const rows = ofCountries.reduce<readonly ReportRow[]>(
    (sofar, _, index) => shaded(sofar, index + 1, 1),
    matrix.lists.countries.members.map(({ code }) => ofCountry(code)),
  );
  return [
    textBlock('subheading', 'countryIndicators', text.countryIndicators),
    table('countryValues', text.countryIndicators, columns, rows),
    textBlock('note', 'shadeNote', text.shadeNote),
  ];
}
