import type { ValueAddress } from '../../domain/indicators/valueAddress';
import type { ReportPlace } from '../../domain/report/figureInReport';
import type { Activity } from '../../domain/records/activity';
import type { Indicator } from '../../domain/records/indicator';
import type { Row } from '../../domain/records/matrix';
import type { ReportFigure, ValueFigure } from '../excel/figure';
import type { Draft } from './activities/note/noteDrafts';

/** The views that the pane's navigation leads to, in its order. */
export const tabNames = ['home', 'activities', 'indicators', 'summary', 'review', 'more'] as const;
export type TabName = (typeof tabNames)[number];

/** Views that others lead to, with the tab that they belong to. */
const tabOfView = {
  notesDue: 'home',
  import: 'home',
  closeSemester: 'more',
  duties: 'more',
  followUp: 'more',
  indicatorForm: 'indicators',
  why: 'indicators',
  figure: 'summary',
} as const satisfies Record<string, TabName>;

export type ViewName = TabName | keyof typeof tabOfView;

/** The tab under which a view stands. */
export function tabOf(view: ViewName): TabName {
  return view in tabOfView ? tabOfView[view as keyof typeof tabOfView] : (view as TabName);
}

/** The indicator whose form is opened; null for a new one. */
export interface IndicatorTarget {
  readonly indicator: Row<Indicator> | null;
}

/**
 * What a view is opened with: an activity to edit, a draft to go on with, a new activity, an indicator, a figure to
 * explain, or, on the way back from one, the value or the place in a report that was looked at.
 */
export type ViewTarget =
  Row<Activity> | Draft | 'new' | IndicatorTarget | ValueFigure | ReportFigure | ValueAddress | ReportPlace | null;

/** Whether a view is opened with a value of an indicator. */
export function isValue(target: ViewTarget): target is ValueAddress {
  return target !== null && target !== 'new' && 'window' in target;
}

/** Whether a view is opened with a value of an indicator to explain. */
export function isValueFigure(target: ViewTarget): target is ValueFigure {
  return target !== null && target !== 'new' && 'from' in target;
}

/** Whether a view is opened with another figure of a report to explain. */
export function isReportFigure(target: ViewTarget): target is ReportFigure {
  return target !== null && target !== 'new' && 'place' in target;
}

/** Whether a view is opened with a place in a report. */
export function isReportPlace(target: ViewTarget): target is ReportPlace {
  return target !== null && target !== 'new' && 'report' in target;
}

/** What every view is given. */
export interface ViewProps {
  /** Goes to another view; the focus goes along, unless it was not in the pane that it was asked for. */
  readonly go: (view: ViewName, target?: ViewTarget, takesFocus?: boolean) => void;
  readonly target: ViewTarget;
}
