import { semesterAt } from '../../../domain/indicators/valueAddress';
import type { Semester } from '../../../domain/calendar';
import { isYearly, type ReportAddress, type ReportKind } from '../../../domain/report/reportAddress';

/** What is chosen of a report: all that any kind asks for, so that another kind keeps what it shares. */
export interface ReportChoice {
  readonly kind: ReportKind;
  /** Of a yearly report the one whose year is meant. */
  readonly semester: Semester;
  /** The working group whose report it would be. */
  readonly group: string;
}

/** The report that is chosen. */
export const addressOf = ({ kind, semester, group }: ReportChoice): ReportAddress => ({
  kind,
  period: isYearly(kind) ? semester.slice(0, 4) : semester,
  group: kind === 'group' ? group : null,
});

/** The choice that leads to a report; what the report does not say is taken from another choice. */
export const choiceOf = ({ kind, period, group }: ReportAddress, other: ReportChoice): ReportChoice => ({
  kind,
  semester: semesterAt({ period }, other.semester),
  group: group ?? other.group,
});

/** Whether two addresses are of one report. */
export const isSameReport = (one: ReportAddress, other: ReportAddress): boolean =>
  one.kind === other.kind && one.period === other.period && one.group === other.group;
