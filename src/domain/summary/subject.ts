import type { Semester } from '../calendar';
import type { Evaluation } from '../indicators/evaluate';
import type { SourceRow } from '../indicators/sourceRows';
import type { Activity } from '../records/activity';
import type { Matrix, Row } from '../records/matrix';
import type { summaryTexts } from './texts';

/** What the parts of one summary are made from. */
export interface Subject {
  readonly matrix: Matrix;
  readonly evaluation: Evaluation;
  readonly semester: Semester;
  readonly today: string;
  readonly text: (typeof summaryTexts)['es'];
  /** Activities of the semester that count, held or not. */
  readonly activities: readonly SourceRow[];
  readonly held: readonly SourceRow[];
}

/** The activity of a row that is known to be one. */
export const activityOf = (row: Row): Activity => row.record as unknown as Activity;
