import type { Activity } from '../../domain/records/activity';
import type { Row } from '../../domain/records/matrix';

/** The pane's views, in the order of its navigation. */
export const viewNames = ['home', 'activities', 'indicators', 'summary', 'review', 'more'] as const;
export type ViewName = (typeof viewNames)[number];

/** What a view is opened with: an activity to edit, or a new one. */
export type ViewTarget = Row<Activity> | 'new' | null;

/** What every view is given. */
export interface ViewProps {
  readonly go: (view: ViewName, target?: ViewTarget) => void;
  readonly target: ViewTarget;
}
