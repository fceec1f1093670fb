import type { Activity } from '../../domain/records/activity';
import type { Indicator } from '../../domain/records/indicator';
import type { Row } from '../../domain/records/matrix';
import type { Draft } from '../form/drafts';

/** The views that the pane's navigation leads to, in its order. */
export const tabNames = ['home', 'activities', 'indicators', 'summary', 'review', 'more'] as const;
export type TabName = (typeof tabNames)[number];

/** Views that others lead to, with the tab that they belong to. */
const tabOfView = {
  notesDue: 'home',
  import: 'home',
  closeSemester: 'more',
  indicatorForm: 'indicators',
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

/** What a view is opened with: an activity to edit, a draft to go on with, a new activity, or an indicator. */
export type ViewTarget = Row<Activity> | Draft | 'new' | IndicatorTarget | null;

/** What every view is given. */
export interface ViewProps {
  readonly go: (view: ViewName, target?: ViewTarget) => void;
  readonly target: ViewTarget;
}
