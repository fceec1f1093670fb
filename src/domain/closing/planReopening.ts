import type { Semester } from '../calendar';
import { cellDifferences } from '../indicators/cellDifferences';
import { changeLogRows } from '../records/changeLogRows';
import type { ColumnGap } from '../records/columnGaps';
import type { ChangeSet } from '../records/changes';
import { cellContextOf, type Matrix, type Row } from '../records/matrix';
import { closedSemesters, isClosedWith } from './closedSemesters';
import { missingForReopening } from './missingColumns';
import { withoutRuleLine } from './reportedRules';

export interface ReopeningOptions {
  /** Why, in the words of the person; it goes to the change log. */
  readonly reason: string;
  readonly who: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
  /** Whether it was begun before and left half done: then what is left of it is done. */
  readonly resumes?: boolean;
}

/** What reopening a semester wants written, or why it cannot be reopened. */
export type Reopening =
  | { readonly kind: 'reopening'; readonly changes: ChangeSet }
  | { readonly kind: 'missingColumns'; readonly columns: readonly ColumnGap[] }
  | { readonly kind: 'notClosed' }
  | { readonly kind: 'noReason' };

/** Reopens a closed semester: what was reported for it is cleared, and the change log keeps when it was closed and why not any more. */
export function planReopening(matrix: Matrix, semester: Semester, options: ReopeningOptions): Reopening {
  const columns = missingForReopening(matrix);
  if (columns.length > 0) return { kind: 'missingColumns', columns };
  const reason = options.reason.trim();
  if (reason === '') return { kind: 'noReason' };
  const closedOn = closedSemesters(matrix).get(semester);
  if (closedOn === undefined && !options.resumes) return { kind: 'notClosed' };
  const { IndicatorValue, Indicator } = matrix.tables;
  const isOurs = isClosedWith(semester, matrix.plans);
  const blank = { reported: null, closedOn: null, reportedRows: null };
  const values = IndicatorValue.rows
    .filter(({ record }) => isOurs(record))
    .flatMap((row) => cellDifferences(matrix, 'IndicatorValue', row as Row, blank));
  const rules = Indicator.rows.flatMap((row) => {
    const reportedRules = withoutRuleLine(row.record.reportedRules, semester);
    return cellDifferences(matrix, 'Indicator', row as Row, { reportedRules });
  });
  const before = { closedOn: closedOn ?? null };
  const log = changeLogRows(
    'IndicatorValue',
    semester,
    ['closedOn'],
    before,
    { closedOn: reason },
    {
      ...options,
      origin: 'pane',
    },
    cellContextOf(matrix),
  );
  return { kind: 'reopening', changes: { fields: [...values, ...rules], rows: log } };
}
