import { semesterAt } from '../../../domain/indicators/valueAddress';
import { daysOfPeriod, type Semester } from '../../../domain/calendar';
import { daysReport, isYearly, type ReportAddress, type ReportKind } from '../../../domain/report/reportAddress';
import type { Days } from './DaysPicker';

/** What is chosen of a report: all that any kind asks for, so that another kind keeps what it shares. */
export interface ReportChoice {
  readonly kind: ReportKind;
  /** Of a yearly report the one whose year is meant. */
  readonly semester: Semester;
  /** The days of a report that is of no semester. */
  readonly days: Days;
  /** The working group whose report it would be. */
  readonly group: string;
}

/** The report that is chosen. */
export function addressOf({ kind, semester, days, group }: ReportChoice): ReportAddress {
  if (kind === 'days') return daysReport(days.start, days.end);
  return {
    kind,
    period: isYearly(kind) ? semester.slice(0, 4) : semester,
    group: kind === 'group' ? group : null,
  };
}

/** The choice that leads to a report; what the report does not say is taken from another choice. */
export function choiceOf({ kind, period, group }: ReportAddress, other: ReportChoice): ReportChoice {
  const days = kind === 'days' ? daysOfPeriod(period) : null;
  return {
    kind,
    semester: days ? other.semester : semesterAt({ period }, other.semester),
    days: days ?? other.days,
    group: group ?? other.group,
  };
}

/** Whether two addresses are of one report. */
export const isSameReport = (one: ReportAddress, other: ReportAddress): boolean =>
  one.kind === other.kind && one.period === other.period && one.group === other.group;
