import { partOfPlan, plannedIn, yearPlannedFor, type YearPlan } from '../../annualPlan/annualPlan';
import { planAmong, planOfGroup, rowOfPlan } from '../../annualPlan/planInMatrix';
import { noMember } from '../../indicators/member';
import type { SourceRow } from '../../indicators/sourceRows';
import { activityCount, number, plain, table, textBlock, words } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { activityOf, asOf, dayOf, labelIn, memberLabel, membersOf, titleWithCode, type Subject } from '../subject';
import { priorityThemes } from './priorities';

/** The plan of a report's year beside what was done: the whole one, or that of the group whose report it is. */
function planOfReport(subject: Subject): YearPlan<SourceRow> {
  const year = Number(subject.window.end.slice(0, 4));
  return planAmong(subject.activities, year, asOf(subject));
}

/** What the year had planned beside what was carried out, moved, cancelled, and done outside the plan (Tabla 1). */
export function annualPlan(subject: Subject): readonly ReportBlock[] {
  const { text, address } = subject;
  const of = text.year.plan;
  const plan = planOfReport(subject);
  const planned = plannedIn(plan);
  const title = (address.group === null ? of.heading : of.ofGroup)(plan.year);
  const heading = textBlock('heading', 'annualPlan', title);
  const agreed = agreedOn(subject, plan.year);
  if (planned.length === 0)
    return [heading, textBlock('paragraph', 'planLine', [...agreed, of.nothingPlanned(plan.year)].join(' '))];
  const line = of.line(planned.length, plan.by.held.length, plan.by.outside.length);
  return [
    heading,
    textBlock('paragraph', 'planLine', [...agreed, line].join(' ')),
    ...(address.group === null ? tablesOfYear(subject, plan, title) : [tableOfGroup(subject, plan, title)]),
    textBlock('note', 'planNote', of.note),
    ...differences(subject, plan),
  ];
}

/** When the plan was approved, or the group's was brought up to date, by the days of the report. */
function agreedOn(subject: Subject, year: number): readonly string[] {
  const { matrix, address, text } = subject;
  const { PlanYear, GroupYear } = matrix.tables;
  const isOver = (on: string | null | undefined): on is string => typeof on === 'string' && on <= asOf(subject);
  if (address.group === null) {
    const on = PlanYear.rows.find(({ record }) => record.year === year)?.record.approvedOn;
    return isOver(on) ? [text.year.plan.approved(on)] : [];
  }
  const on = GroupYear.rows.find(({ record }) => record.year === year && record.group === address.group)?.record
    .workPlanUpdatedOn;
  return isOver(on) ? [text.year.plan.updated(on)] : [];
}

function columnsOf({ text: { year } }: Subject, first: string) {
  const of = year.plan;
  return [
    words('of', first, 2),
    number('planned', of.planned),
    number('held', of.held),
    number('otherSemester', of.otherSemester),
    number('moved', of.moved, 2),
    number('cancelled', of.cancelled),
    number('outstanding', of.outstanding, 2),
    number('outside', of.outside),
  ];
}

const rowOf = (key: string, name: string, plan: YearPlan<SourceRow>): ReportRow => ({
  key,
  cells: [
    plain(name),
    activityCount(plannedIn(plan)),
    activityCount(plan.by.held),
    activityCount(plan.otherSemester),
    activityCount(plan.by.moved),
    activityCount(plan.by.cancelled),
    activityCount(plan.by.outstanding),
    activityCount(plan.by.outside),
  ],
});

const allIn = (plan: YearPlan<SourceRow>): readonly SourceRow[] => [...plannedIn(plan), ...plan.by.outside];

/** The whole plan by the groups that have something in the year, as lead or jointly, and by the themes that it puts first. */
function tablesOfYear(subject: Subject, plan: YearPlan<SourceRow>, title: string): readonly ReportBlock[] {
  const { matrix, text } = subject;
  const groups = membersOf(matrix.lists.workingGroups, allIn(plan), 'group')
    .map((code) => [code, planOfGroup(plan, code)] as const)
    .filter(([, part]) => allIn(part).length > 0)
    .map(([code, part]) => rowOf(code === noMember ? 'none' : code, memberLabel(subject, 'workingGroups', code), part));
  const total = rowOf('total', text.page.totalOnce, plan);
  const themes = themeRows(subject, plan, priorityThemes(subject));
  const ofThemes = text.year.plan.byTheme;
  return [
    table('planByGroup', title, columnsOf(subject, text.group), [...groups, total]),
    ...(themes.length === 0
      ? []
      : [
          textBlock('subheading', 'planByTheme', ofThemes),
          table('planByTheme', ofThemes, columnsOf(subject, text.theme), themes),
        ]),
  ];
}

/** The plan of the group whose report it is, and by the themes of its work plan. */
function tableOfGroup(subject: Subject, plan: YearPlan<SourceRow>, title: string): ReportBlock {
  const { matrix, address, text } = subject;
  const { rows } = matrix.tables.GroupYear;
  const own = rows.find(({ record }) => record.year === plan.year && record.group === address.group);
  const themes = themeRows(subject, plan, own?.record.themes ?? []);
  const total = rowOf('total', text.page.totalOnce, plan);
  return table('planByTheme', title, columnsOf(subject, text.year.plan.themeOfGroup), [...themes, total]);
}

const themeRows = (subject: Subject, plan: YearPlan<SourceRow>, codes: readonly string[]): readonly ReportRow[] =>
  codes.map((code) =>
    rowOf(
      code,
      labelIn(subject, 'themes', code),
      partOfPlan(plan, ({ theme }) => theme.includes(code)),
    ),
  );

/** So many of each kind of those that did not go as planned are named. */
const mostNamed = 4;

/** Activities that were moved or cancelled, or carried out without having been planned, in a line each. */
function differences(subject: Subject, plan: YearPlan<SourceRow>): readonly ReportBlock[] {
  const of = subject.text.year.plan;
  return (['moved', 'cancelled', 'outside'] as const).flatMap((outcome) => {
    const all = plan.by[outcome];
    if (all.length === 0) return [];
    const named = all.slice(0, mostNamed).map((one) => {
      const { title, id } = activityOf(one);
      return of.named(titleWithCode(subject, title, id), outcome === 'cancelled' ? null : whyOf(subject, plan, one));
    });
    return [textBlock('paragraph', `plan-${outcome}`, of.differing(of[outcome], named, all.length - named.length))];
  });
}

/** Where an activity was moved to, or why it stands outside the plan. */
function whyOf({ text }: Subject, { by, year }: YearPlan<SourceRow>, one: SourceRow): string {
  const of = text.year.plan;
  if (by.outside.includes(one)) {
    const planned = yearPlannedFor(rowOfPlan(one));
    return planned === null ? of.ofNoYear : of.ofOtherYear(planned);
  }
  const { status, plannedStart } = activityOf(one);
  const on = status === 'held' ? dayOf(one) : plannedStart;
  const moved = on === null ? year : Number(on.slice(0, 4));
  return moved === year ? of.postponed : of.movedTo(moved);
}
