import {
  daysOfPeriod,
  daysWindow,
  isSemester,
  semesterOf,
  semesterWindow,
  yearWindow,
  type Semester,
  type TimeWindow,
} from '../calendar';
import { longestSheetName, partOfSheetName } from '../sheetName';
import { languages, type Language } from '../plan/language';
import type { Matrix } from '../records/matrix';
import type { Plans } from '../records/plans';

/**
 * The reports that the Plan asks for: to the GRCM each semester, or of the days between two of its meetings, the year's (Tabla 1), the review of the Plan to date,
 * by the frameworks that it contributes to, of one working group, what a presidency hands over to the next, and what
 * there is to measure impact with.
 */
export const reportKinds = ['semester', 'days', 'year', 'plan', 'frameworks', 'group', 'handover', 'impact'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Which report is meant. */
export interface ReportAddress {
  readonly kind: ReportKind;
  /** A semester, or a year for the reports of one: `2025-S1`, `2025`; of any days the first and last (`daysOfPeriod`). */
  readonly period: string;
  /** Code of the working group whose report it is; null for the others. */
  readonly group: string | null;
}

/** Whether reports of a kind are of a year; the others are of a semester, or of the Plan until its end. */
export const isYearly = (kind: ReportKind): boolean => kind === 'year' || kind === 'group' || kind === 'handover';

/** The report to the GRCM of a semester. */
export const semesterReport = (semester: Semester): ReportAddress => ({
  kind: 'semester',
  period: semester,
  group: null,
});

/** The report to the GRCM of any days. */
export const daysReport = (start: string, end: string): ReportAddress => ({
  kind: 'days',
  period: daysWindow(start, end).period,
  group: null,
});

/** Whether a text can be the period of a report of a kind. */
export function isPeriodOf(kind: ReportKind, period: string): boolean {
  if (kind === 'days') return daysOfPeriod(period) !== null;
  return isYearly(kind) ? /^20\d\d$/.test(period) : isSemester(period);
}

/** The days that a report is about. */
export function windowOfReport({ kind, period }: ReportAddress, plans: Plans): TimeWindow {
  const days = kind === 'days' ? daysOfPeriod(period) : null;
  if (days) return days;
  if (isYearly(kind)) return yearWindow(Number(period));
  return kind === 'semester' ? semesterWindow(period as Semester) : plans.planToDate(period as Semester);
}

/**
 * The semester as of which a report shows what runs on: its window's last one that has begun, its first one where none
 * has.
 * @param today `YYYY-MM-DD`
 */
export function semesterOfReport(address: ReportAddress, today: string): Semester {
  if (isSemester(address.period)) return address.period;
  const days = daysOfPeriod(address.period);
  if (days) return semesterOf(days.end < today ? days.end : today);
  const second: Semester = `${Number(address.period)}-S2`;
  return semesterWindow(second).start <= today ? second : `${Number(address.period)}-S1`;
}

const prefixes: Readonly<Record<ReportKind, Readonly<Record<Language, string>>>> = {
  semester: { es: 'Resumen', en: 'Summary' },
  days: { es: 'Informe', en: 'Report' },
  year: { es: 'Informe anual', en: 'Annual report' },
  plan: { es: 'Plan a la fecha', en: 'Plan to date' },
  frameworks: { es: 'PMM y ODS', en: 'GCM and SDG' },
  group: { es: 'Grupo', en: 'Group' },
  handover: { es: 'Traspaso', en: 'Handover' },
  impact: { es: 'Impacto', en: 'Impact' },
};

/** Name of the sheet that holds a report: `Resumen 2025-S1`, `Grupo GT-PRO 2025`. */
export function reportSheetName({ kind, period, group }: ReportAddress, language: Language): string {
  const start = prefixes[kind][language];
  if (group === null) return `${start} ${period}`;
  return `${start} ${partOfSheetName(group, longestSheetName - start.length - period.length - 2)} ${period}`;
}

/** Whether a sheet's name is that of a report, of whichever group, also of a copy of the sheet. */
export function isReportSheetName(sheet: string): boolean {
  const [, name = sheet] = /^(.*?)(?: \(\d+\))?$/.exec(sheet) ?? [];
  const [start, period] = [name.replace(/ \S+$/, ''), name.split(' ').at(-1) ?? ''];
  return reportKinds
    .filter((kind) => isPeriodOf(kind, period))
    .some((kind) =>
      languages.some((language) =>
        kind === 'group' ? start.startsWith(`${prefixes.group[language]} `) : start === prefixes[kind][language],
      ),
    );
}

/**
 * The report that a sheet of this name holds; null for any other sheet.
 * @param groups codes of the working groups
 */
export function reportOfSheet(sheet: string, groups: readonly string[]): ReportAddress | null {
  const period = sheet.split(' ').at(-1) ?? '';
  const candidates = reportKinds
    .filter((kind) => isPeriodOf(kind, period))
    .flatMap((kind): ReportAddress[] =>
      kind === 'group' ? groups.map((group) => ({ kind, period, group })) : [{ kind, period, group: null }],
    );
  return (
    candidates.find((address) => languages.some((language) => reportSheetName(address, language) === sheet)) ?? null
  );
}

/** Codes of the working groups of which there can be a report: those off the list too, where they lead an activity. */
export const groupsReported = ({ lists, tables }: Matrix): readonly string[] => [
  ...new Set([
    ...lists.workingGroups.members.map(({ code }) => code),
    ...tables.Activity.rows.flatMap(({ record }) => (record.leadGroup === null ? [] : [record.leadGroup])),
  ]),
];
