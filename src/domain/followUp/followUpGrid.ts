import { semesterWindow, type Semester } from '../calendar';
import type { reportClasses } from '../plan/pickLists';
import type { CountryReport } from '../records/countryReport';
import { gapsIn, type ColumnGap } from '../records/columnGaps';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import type { Lists } from '../records/listIndex';
import type { Matrix, Row } from '../records/matrix';
import type { Product } from '../records/product';

/** What countries report (Tabla 2, impact): follow-up to recommendations, benefits from good practices. */
export type ReportClass = (typeof reportClasses)[number]['code'];

/** The class of the products that reports of each class are about. */
export const productClassOf = { followUp: 'recommendation', benefit: 'goodPractice' } as const satisfies Record<
  ReportClass,
  string
>;

/** A product with what countries report on it. */
export interface FollowUpRow {
  /** Null for the reports that name no product of the class. */
  readonly product: Row<Product> | null;
  /** Newest first. */
  readonly reports: readonly Row<CountryReport>[];
}

/** The reports of a class by the products that they are about. */
export interface FollowUpGrid {
  /** Products agreed in or before the semester, newest first; then those agreed later, or not yet. */
  readonly rows: readonly FollowUpRow[];
  /** Reports that name no product, or none of the class; null where there are none. */
  readonly unnamed: FollowUpRow | null;
  /** Reports without a country or a day that can be read: they stand nowhere else. */
  readonly unplaced: readonly Row<CountryReport>[];
}

/** What a country reported on a product, seen from a semester. */
export interface FollowUpCell {
  readonly country: string;
  /** Whether pickers offer the country: no reports are entered for another. */
  readonly isOffered: boolean;
  /** earlier: only before the semester; what is dated after it makes no difference. */
  readonly state: 'reported' | 'earlier' | 'none';
  readonly reports: readonly Row<CountryReport>[];
  /** How many of them are dated within the semester. */
  readonly inSemester: number;
}

/** Columns without which nothing says who reports on what: then there is no grid. */
export const followUpGaps = (matrix: Matrix): readonly ColumnGap[] => [
  ...gapsIn(matrix, 'Product', ['id', 'class', 'agreedOn']),
  ...gapsIn(matrix, 'CountryReport', ['id', 'class', 'country', 'date', 'product']),
];

/** The grid of a class of reports, its products in the order of a semester. */
export function followUpGrid(matrix: Matrix, reportClass: ReportClass, semester: Semester): FollowUpGrid {
  const products = countedRows(matrix.tables.Product).filter(
    ({ record }) => record.class === productClassOf[reportClass],
  );
  const reportsOf = new Map<string, Row<CountryReport>[]>(products.map(({ record }) => [rowId(record.id), []]));
  // A product without a code can be named by no report.
  reportsOf.delete('');
  const unnamed: Row<CountryReport>[] = [];
  const unplaced: Row<CountryReport>[] = [];
  for (const report of countedRows(matrix.tables.CountryReport)) {
    if (report.record.class !== reportClass) continue;
    if (isPlaced(report)) (reportsOf.get(rowId(report.record.product)) ?? unnamed).push(report);
    else unplaced.push(report);
  }
  const rowOf = (product: Row<Product> | null, reports: Row<CountryReport>[] = []): FollowUpRow => ({
    product,
    reports: reports.sort((a, b) => byText(b.record.date, a.record.date)),
  });
  return {
    rows: inOrder(products, semester).map((product) => rowOf(product, reportsOf.get(rowId(product.record.id)))),
    unnamed: unnamed.length > 0 ? rowOf(null, unnamed) : null,
    unplaced,
  };
}

const isPlaced = ({ record }: Row<CountryReport>): boolean => record.country !== null && record.date !== null;

const byText = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);

function inOrder(products: readonly Row<Product>[], semester: Semester): readonly Row<Product>[] {
  const { end } = semesterWindow(semester);
  const isAgreed = ({ record }: Row<Product>) => record.agreedOn !== null && record.agreedOn <= end;
  return [...products].sort(
    (a, b) => Number(isAgreed(b)) - Number(isAgreed(a)) || byText(b.record.agreedOn, a.record.agreedOn),
  );
}

/** What each country reported on a product: those of the list in its order, then others that have reports. */
export function cellsOf({ reports }: FollowUpRow, { countries }: Lists, semester: Semester): readonly FollowUpCell[] {
  const { start, end } = semesterWindow(semester);
  const byCountry = new Map<string, Row<CountryReport>[]>(countries.members.map(({ code }) => [code, []]));
  for (const report of reports) {
    const country = report.record.country ?? '';
    const own = byCountry.get(country);
    if (own) own.push(report);
    else byCountry.set(country, [report]);
  }
  const offered = new Set(countries.members.map(({ code }) => code));
  return [...byCountry].map(([country, own]): FollowUpCell => {
    const days = own.map(({ record }) => record.date ?? '');
    const inSemester = days.filter((day) => day >= start && day <= end).length;
    const state = inSemester > 0 ? 'reported' : days.some((day) => day < start) ? 'earlier' : 'none';
    return { country, isOffered: offered.has(country), state, reports: own, inSemester };
  });
}

/** How many countries report within the semester, on whatever product: what I2 and I3 of Tabla 2 count. */
export function reportingCountries({ rows, unnamed }: FollowUpGrid, { countries }: Lists, semester: Semester): number {
  const { start, end } = semesterWindow(semester);
  const reports = [...rows, ...(unnamed ? [unnamed] : [])].flatMap((row) => row.reports);
  const inSemester = reports.filter(({ record }) => (record.date ?? '') >= start && (record.date ?? '') <= end);
  return new Set(inSemester.map(({ record }) => record.country ?? '').filter((code) => countries.has(code))).size;
}
