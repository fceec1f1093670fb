/** A half of a calendar year, `2025-S1` is January to June 2025. */
export type Semester = `${number}-S${1 | 2}`;

/** The three windows over which an indicator is read; `plan` is the plan to date. */
export const windowKinds = ['semester', 'year', 'plan'] as const;
export type WindowKind = (typeof windowKinds)[number];

/** Those, and any days that somebody chooses, such as those between two meetings. */
export type SpanKind = WindowKind | 'days';

/**
 * A closed range of days over which an indicator is read. `period` is the semester or, for a year, its number, and for
 * any days the first and the last (`2025-03-01–2025-11-30`); `begins` is the first day on which the window has a value:
 * that of its period.
 */
export interface TimeWindow {
  readonly kind: SpanKind;
  readonly period: string;
  readonly start: string;
  readonly end: string;
  readonly begins: string;
}

const msPerDay = 86_400_000;
/** Serial 0 of Excel's 1900 system, valid from March 1900 on; the 1904 system starts 1,462 days later. */
const epoch1900 = Date.UTC(1899, 11, 30);
const days1904 = 1462;

/** `YYYY-MM-DD` of an Excel serial day; null outside 1900-03-01…9999-12-31. */
export function dateFromSerial(serial: number, date1904 = false): string | null {
  const day = Math.floor(serial) + (date1904 ? days1904 : 0);
  if (!Number.isFinite(day) || day < 61 || day > 2_958_465) return null;
  return new Date(epoch1900 + day * msPerDay).toISOString().slice(0, 10);
}

/** Excel serial day of a `YYYY-MM-DD`. */
export function serialFromDate(date: string, date1904 = false): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - epoch1900) / msPerDay) - (date1904 ? days1904 : 0);
}

/** `YYYY-MM-DDTHH:mm:ss` of an Excel serial with a fraction of a day. */
export function timestampFromSerial(serial: number, date1904 = false): string | null {
  const seconds = Math.round(serial * 86_400);
  const date = dateFromSerial(Math.floor(seconds / 86_400), date1904);
  if (date === null) return null;
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  return `${date}T${time}`;
}

/** Excel serial of a `YYYY-MM-DDTHH:mm:ss`. */
export function serialFromTimestamp(timestamp: string, date1904 = false): number {
  const [date = '', time = '00:00:00'] = timestamp.split('T');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return serialFromDate(date, date1904) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Whether the text is a day that exists, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/**
 * Whether a day that exists can be meant: within 1990 and 2099. A year typed alone, 2025, is in Excel a day of 1905, and
 * would leave its row out of every window without a word.
 */
export function canBeMeant(date: string): boolean {
  return date >= '1990' && date < '2100';
}

/** The semester in which a `YYYY-MM-DD` lies. */
export function semesterOf(date: string): Semester {
  return `${Number(date.slice(0, 4))}-S${Number(date.slice(5, 7)) <= 6 ? 1 : 2}`;
}

/** Whether a text is a semester such as `2025-S1`. */
export function isSemester(text: string): text is Semester {
  return /^\d{4}-S[12]$/.test(text);
}

/** The year of a semester. */
export const yearOf = (semester: Semester): number => Number(semester.slice(0, 4));
const halfOf = (semester: Semester): 1 | 2 => (semester.endsWith('1') ? 1 : 2);

/** The semester before this one. */
export function previousSemester(semester: Semester): Semester {
  return halfOf(semester) === 2 ? `${yearOf(semester)}-S1` : `${yearOf(semester) - 1}-S2`;
}

/** The semester after this one. */
export function nextSemester(semester: Semester): Semester {
  return halfOf(semester) === 1 ? `${yearOf(semester)}-S2` : `${yearOf(semester) + 1}-S1`;
}

/** The days of a semester. */
export function semesterWindow(semester: Semester): TimeWindow {
  const year = yearOf(semester);
  const [start, end] = halfOf(semester) === 1 ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`];
  return { kind: 'semester', period: semester, start, end, begins: start };
}

/** The days of a calendar year. */
export function yearWindow(year: number): TimeWindow {
  return { kind: 'year', period: String(year), start: `${year}-01-01`, end: `${year}-12-31`, begins: `${year}-01-01` };
}

/** Any days, from the first to the last. */
export function daysWindow(start: string, end: string): TimeWindow {
  return { kind: 'days', period: `${start}${betweenDays}${end}`, start, end, begins: start };
}

/** The days that a period such as `2025-03-01–2025-11-30` names; null where it names none, or the last comes first. */
export function daysOfPeriod(period: string): TimeWindow | null {
  const [start = '', end = '', ...others] = period.split(betweenDays);
  const isRange = others.length === 0 && isDate(start) && isDate(end) && start <= end;
  return isRange ? daysWindow(start, end) : null;
}

/** Between the first and the last of some days: names of sheets hold it too. */
const betweenDays = '–';

/** A day so many days after another, before it where they are negative. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}

/** As many days as some days have, before or after these. */
export function besideDays({ start, end }: Pick<TimeWindow, 'start' | 'end'>, side: 'before' | 'after'): TimeWindow {
  const length = serialFromDate(end) - serialFromDate(start) + 1;
  return side === 'before'
    ? daysWindow(dayAfter(start, -length), dayAfter(start, -1))
    : daysWindow(dayAfter(end, 1), dayAfter(end, length));
}
