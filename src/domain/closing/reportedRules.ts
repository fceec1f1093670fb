import { isSemester, type Semester } from '../calendar';
import type { Rule } from '../indicators/rule';
import { meaningOfConditions } from '../indicators/ruleCondition';
import { timingKind } from '../indicators/timings';
import { parseRule } from '../indicators/parseRule';
import { ruleCells } from '../indicators/ruleText';
import type { Language } from '../plan/language';
import type { Indicator } from '../records/indicator';
import type { Lists } from '../records/listIndex';

/** Between the four parts of a rule: none of them holds it. */
const separator = ' ‖ ';

/** `2025-S1: Productos ‖ Clase = Hoja de ruta ‖ conteo ‖ flujo: Fecha de consenso`, in the workbook's language. */
export function ruleLine(semester: Semester, rule: Rule, language: Language, lists: Lists): string {
  const { filter, measure, timing } = ruleCells(rule, language, lists);
  const source = lists.ruleSources.cellTextOf(rule.source, language);
  return `${semester}: ${[source, filter, measure, timing].map((part) => part ?? '').join(separator)}`;
}

const linesOf = (text: string | null): readonly string[] => (text === null ? [] : text.split(/\r?\n/));
const isLineOf = (line: string, semester: Semester) => line.trim().startsWith(`${semester}:`);

/** The text with the line of a semester, in the place of the one it had. */
export function withRuleLine(text: string | null, semester: Semester, line: string): string {
  return [...linesOf(withoutRuleLine(text, semester)), line].join('\n');
}

/** The text without the line of a semester. */
export function withoutRuleLine(text: string | null, semester: Semester): string | null {
  const others = linesOf(text).filter((line) => !isLineOf(line, semester));
  return others.length === 0 ? null : others.join('\n');
}

/** A rule with the semester for which it was reported. */
interface ReportedRule {
  readonly semester: Semester;
  readonly rule: Rule;
}

/** The rules with which an indicator was reported, by semester; lines that cannot be read are left out. */
function reportedRules({ reportedRules: text }: Pick<Indicator, 'reportedRules'>, lists: Lists): ReportedRule[] {
  const rules = linesOf(text).flatMap((line) => {
    const colon = line.indexOf(':');
    const semester = line.slice(0, colon).trim();
    const [source = '', filter = '', measure = '', timing = ''] = line.slice(colon + 1).split(separator.trim());
    const code = lists.ruleSources.codeOf(source.trim()) ?? null;
    const parsed = parseRule({ source: code, filter, measure, timing }, lists);
    return isSemester(semester) && 'rule' in parsed ? [{ semester, rule: parsed.rule }] : [];
  });
  return rules.sort((a, b) => a.semester.localeCompare(b.semester));
}

/** The semesters after which an indicator's definition is another: that of the next one reported, or of today. */
export function seriesBreaks(record: Indicator, lists: Lists): readonly Semester[] {
  const reported = reportedRules(record, lists);
  const today = parseRule(record, lists);
  return reported.flatMap(({ semester, rule }, place) => {
    const next = reported[place + 1]?.rule ?? ('rule' in today ? today.rule : rule);
    return sameRule(rule, next) ? [] : [semester];
  });
}

/** Whether an indicator was there to be reported when a semester was closed. */
export const wasReportedFor = ({ reportedRules }: Pick<Indicator, 'reportedRules'>, semester: Semester): boolean =>
  linesOf(reportedRules).some((line) => isLineOf(line, semester));

/** Whether an indicator was reported for a semester by another rule than this one. */
export function wasReportedByAnother(record: Indicator, semester: Semester, rule: Rule, lists: Lists): boolean {
  const reported = reportedRules(record, lists).find((one) => one.semester === semester);
  return reported !== undefined && !sameRule(reported.rule, rule);
}

/** Whether two rules count the same, in whatever order their conditions stand. */
export function sameRule(a: Rule, b: Rule): boolean {
  return meaningOf(a) === meaningOf(b);
}

function meaningOf({ source, where, measure, timing }: Rule): string {
  const measured = measure.kind === 'share' ? [measure.kind, meaningOfConditions(measure.where)] : measure;
  return JSON.stringify([
    source,
    meaningOfConditions(where),
    measured,
    timing.kind,
    timingKind(timing).meaning(timing),
  ]);
}
