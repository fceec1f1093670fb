import { canBeMeant, isDate, semesterOf, semesterWindow, type Semester } from '../../../domain/calendar';
import type { FollowUpRow, ReportClass } from '../../../domain/followUp/followUpGrid';
import type { Plans } from '../../../domain/records/plans';
import { fitsCell } from '../../../domain/records/cellLimit';
import type { RecordEdit } from '../../../workbook/operations/saveRecords';

/**
 * Reports to be saved: by the product's code and by country, each with the code that it will have. A save that is tried
 * again finds by it what it had written.
 */
export type Marks = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the marked reports have in common. */
export interface ReportEntry {
  readonly date: string | null;
  readonly verification: string | null;
  readonly description: string | null;
}

/** An entry as it begins: today if that is within the semester, its last day else. */
export function newEntry(semester: Semester, today: string): ReportEntry {
  const date = semesterOf(today) === semester ? today : semesterWindow(semester).end;
  return { date, verification: null, description: null };
}

/** The marks with one more, or without it where it was there. */
export function toggled(marks: Marks, product: string, country: string, makeId: () => string): Marks {
  const { [country]: marked, ...others } = marks[product] ?? {};
  return { ...marks, [product]: marked === undefined ? { ...others, [country]: makeId() } : others };
}

/** The marks without those that were saved. */
export function withoutSaved(marks: Marks, edits: readonly RecordEdit[]): Marks {
  const saved = new Set(edits.map(({ values }) => values['id']));
  const left = (own: Marks[string]) => Object.fromEntries(Object.entries(own).filter(([, id]) => !saved.has(id)));
  return Object.fromEntries(Object.entries(marks).map(([product, own]) => [product, left(own)]));
}

/** What has to be written: one new report for each mark on a product that is still there, with the product's themes. */
export function reportEdits(
  marks: Marks,
  rows: readonly FollowUpRow[],
  reportClass: ReportClass,
  entry: ReportEntry,
): readonly RecordEdit[] {
  return rows.flatMap(({ product }) => {
    const { id, themes } = product?.record ?? { id: null, themes: [] };
    if (id === null) return [];
    return Object.entries(marks[id] ?? {}).map(([country, reportId]): RecordEdit => {
      const values = { ...entry, id: reportId, country, class: reportClass, product: id, themes };
      return { table: 'CountryReport', base: null, values };
    });
  });
}

/** What keeps an entry from being saved: a report is dated, says where it is from, and fits into its cells. */
export function entryFault({ date, verification, description }: ReportEntry): keyof ReportEntry | null {
  if (date === null || !isDate(date) || !canBeMeant(date)) return 'date';
  if ((verification ?? '').trim() === '' || !fitsCell(verification ?? '')) return 'verification';
  return fitsCell(description ?? '') ? null : 'description';
}

/** Where reports of a day count: in a semester of a plan, or in none. */
export function semesterOfEntry({ date }: ReportEntry, plans: Plans): Semester | null {
  const semester = date === null ? null : semesterOf(date);
  return semester !== null && plans.has(semester) ? semester : null;
}
