import type { Semester } from '../../domain/calendar';
import type { ReportClass } from '../../domain/followUp/followUpGrid';
import type { ValueAddress } from '../../domain/indicators/valueAddress';
import type { Activity } from '../../domain/records/activity';
import type { FieldValue } from '../../domain/records/field';
import type { Indicator } from '../../domain/records/indicator';
import type { Row } from '../../domain/records/matrix';
import type { ReportPlace } from '../../domain/report/sheet/figureInReport';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import type { Figure, ReportFigure, ValueFigure } from '../excel/figure';

/** A view that is opened with nothing but its name. */
type Nothing = Readonly<Record<never, never>>;

/** The views of the pane, each with what it is opened with. */
interface Openings {
  readonly home: Nothing;
  /** The list, or at once the form: of an activity, of a draft to go on with, of a new activity. */
  readonly activities: { readonly open?: ActivityOpening };
  /** On the way back from a value, that value. */
  readonly indicators: { readonly value?: ValueAddress };
  /** On the way back from a figure, its place. */
  readonly report: { readonly place?: ReportPlace };
  readonly review: Nothing;
  readonly more: Nothing;
  readonly notesDue: Nothing;
  readonly import: Nothing;
  readonly closeSemester: Nothing;
  readonly checkExcel: Nothing;
  readonly nextPlan: Nothing;
  readonly ownPlan: Nothing;
  /** Of a file that was chosen elsewhere, that. */
  readonly adoption: { readonly file?: File };
  /** To go on with what was entered of a group's year, that. */
  readonly duties: { readonly open?: { readonly group: string; readonly year: number } };
  /** A tab; a decision or meeting, a new one where `row` is null, or the draft of it. */
  readonly decisions: { readonly tab?: DecisionTab; readonly open?: RecordOpening };
  /** A measurement, a new one where `row` is null, or the draft of it. */
  readonly measurements: { readonly open?: RecordOpening };
  /** To go on with reports that were marked in a grid, that grid. */
  readonly followUp: { readonly open?: { readonly reportClass: ReportClass; readonly semester: Semester } };
  /** The targets of an indicator, by its code; of a plan whose are to be entered, its code. */
  readonly targets: { readonly indicator: string; readonly plan?: string };
  /** Null for a new indicator. */
  readonly indicatorForm: { readonly indicator: Row<Indicator> | null };
  readonly why: { readonly figure: ValueFigure };
  readonly figure: { readonly figure: ReportFigure };
}

export type ActivityOpening =
  | { readonly kind: 'row'; readonly row: Row<Activity> }
  | { readonly kind: 'draft'; readonly id: string }
  | { readonly kind: 'new' };

/** What stands side by side in the view of decisions. */
export type DecisionTab = 'decisions' | 'meetings' | 'calendar';

/** Records that a form of their own fields edits. */
export type EditedName = 'Decision' | 'ForumMeeting' | 'Measurement';

/** A decision, a meeting or a measurement to edit. */
export interface RecordOpening {
  readonly name: EditedName;
  readonly row: Row | null;
  /** What a new one begins with. */
  readonly given?: Readonly<Record<string, FieldValue>>;
}

export type ViewName = keyof Openings;

/** Where to go: a view, with what it is opened with. */
export type Target<V extends ViewName = ViewName> = { [N in V]: { readonly view: N } & Openings[N] }[V];

/** What every view is given. */
export interface ViewProps<V extends ViewName = ViewName> {
  /** Goes to a view; the focus goes along, unless it was not in the pane that it was asked for. */
  readonly go: (target: Target, takesFocus?: boolean) => void;
  readonly target: Target<V>;
  /** The workbook as last read. */
  readonly snapshot: WorkbookSnapshot;
}

export type Go = ViewProps['go'];

/** The view that tells what is behind a figure. */
export const behind = (figure: Figure): Target =>
  figure.kind === 'value' ? { view: 'why', figure } : { view: 'figure', figure };
