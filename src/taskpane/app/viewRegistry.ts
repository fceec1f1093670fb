import { lazy, type ReactNode } from 'react';
import { loadLateTexts } from '../../i18n/texts';
import { HomeView } from '../views/home/HomeView';
import type { ViewName, ViewProps } from '../views/target';

/** The views that the pane's navigation leads to, in its order. */
export const tabNames = ['home', 'activities', 'indicators', 'report', 'review', 'more'] as const;
export type TabName = (typeof tabNames)[number];

type Component<P> = (props: P) => ReactNode;

/** A view of the pane; what it needs has been read by the time it is shown. */
export type View<V extends ViewName> = {
  /** The tab under which it stands: itself, or the one whose view leads to it. */
  readonly tab: TabName;
} & (
  | { readonly needs: 'nothing'; readonly Component: Component<Omit<ViewProps<V>, 'snapshot'>> }
  | { readonly needs: 'workbook' | 'matrix'; readonly Component: Component<ViewProps<V>> }
);

/** A view whose script, which exports it under a name, is loaded when it is first shown, with the texts that come late. */
const later = <P, N extends string>(
  load: () => Promise<Readonly<Record<N, Component<P>>>>,
  name: NoInfer<N>,
): Component<P> =>
  lazy(async () => {
    const [view] = await Promise.all([load(), loadLateTexts()]);
    return { default: view[name] };
  }) as Component<P>;

/** Every view. What one is opened with stands in `views/target.ts`, its title in the texts. */
export const views: { readonly [V in ViewName]: View<V> } = {
  home: { tab: 'home', needs: 'workbook', Component: HomeView },
  notesDue: {
    tab: 'home',
    needs: 'matrix',
    Component: later(() => import('../views/notesDue/NotesDueView'), 'NotesDueView'),
  },
  import: {
    tab: 'home',
    needs: 'workbook',
    Component: later(() => import('../views/import/ImportView'), 'ImportView'),
  },
  adoption: {
    tab: 'home',
    needs: 'workbook',
    Component: later(() => import('../views/adoption/AdoptionView'), 'AdoptionView'),
  },
  ownPlan: {
    tab: 'home',
    needs: 'workbook',
    Component: later(() => import('../views/ownPlan/OwnPlanView'), 'OwnPlanView'),
  },
  activities: {
    tab: 'activities',
    needs: 'matrix',
    Component: later(() => import('../views/activities/ActivitiesView'), 'ActivitiesView'),
  },
  indicators: {
    tab: 'indicators',
    needs: 'matrix',
    Component: later(() => import('../views/indicators/IndicatorsView'), 'IndicatorsView'),
  },
  indicatorForm: {
    tab: 'indicators',
    needs: 'matrix',
    Component: later(() => import('../views/indicatorForm/IndicatorFormView'), 'IndicatorFormView'),
  },
  targets: {
    tab: 'indicators',
    needs: 'matrix',
    Component: later(() => import('../views/targets/TargetsView'), 'TargetsView'),
  },
  why: {
    tab: 'indicators',
    needs: 'matrix',
    Component: later(() => import('../views/why/WhyView'), 'WhyView'),
  },
  report: {
    tab: 'report',
    needs: 'matrix',
    Component: later(() => import('../views/report/ReportView'), 'ReportView'),
  },
  figure: {
    tab: 'report',
    needs: 'matrix',
    Component: later(() => import('../views/figure/FigureView'), 'FigureView'),
  },
  review: {
    tab: 'review',
    needs: 'matrix',
    Component: later(() => import('../views/review/ReviewView'), 'ReviewView'),
  },
  more: {
    tab: 'more',
    needs: 'nothing',
    Component: later(() => import('../views/more/MoreView'), 'MoreView'),
  },
  closeSemester: {
    tab: 'more',
    needs: 'matrix',
    Component: later(() => import('../views/closeSemester/CloseSemesterView'), 'CloseSemesterView'),
  },
  duties: {
    tab: 'more',
    needs: 'matrix',
    Component: later(() => import('../views/duties/DutiesView'), 'DutiesView'),
  },
  decisions: {
    tab: 'more',
    needs: 'matrix',
    Component: later(() => import('../views/decisions/DecisionsView'), 'DecisionsView'),
  },
  measurements: {
    tab: 'more',
    needs: 'matrix',
    Component: later(() => import('../views/measurements/MeasurementsView'), 'MeasurementsView'),
  },
  followUp: {
    tab: 'more',
    needs: 'matrix',
    Component: later(() => import('../views/followUp/FollowUpView'), 'FollowUpView'),
  },
  nextPlan: {
    tab: 'more',
    needs: 'matrix',
    Component: later(() => import('../views/nextPlan/NextPlanView'), 'NextPlanView'),
  },
  checkExcel: {
    tab: 'more',
    needs: 'workbook',
    Component: later(() => import('../views/checkExcel/CheckExcelView'), 'CheckExcelView'),
  },
};
