import { semesterOf, type Semester } from '../calendar';
import type { Activity } from './activity';
import type { Row } from './matrix';

/** Of these days the first that is filled tells when an activity is: held, else planned. */
export const dateFields = ['actualEnd', 'actualStart', 'plannedStart'] as const;

/** What of a row tells its day. */
export type Dated = { readonly record: Pick<Activity, (typeof dateFields)[number]> } & Pick<Row, 'unreadable'>;

/**
 * The day by which an activity belongs to a semester: held, else planned; `YYYY-MM-DD` or null. A day that cannot be read
 * hides those that only stand in for it.
 */
export function dateOf({ record, unreadable }: Dated): string | null {
  for (const field of dateFields) {
    if (record[field] !== null) return record[field];
    if (field in unreadable) return null;
  }
  return null;
}

/** The semester of an activity; null without any date. */
export function semesterOfActivity(row: Dated): Semester | null {
  const date = dateOf(row);
  return date === null ? null : semesterOf(date);
}
