import { Button, Spinner, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useEffectEvent, useId, useRef, useState, type ComponentType } from 'react';
import { onCommandOutcome, type CommandOutcome } from '../../commands/commandOutcome';
import { WorkbookError } from '../../workbook/workbookError';
import { useLanguage } from '../store/language';
import { Navigation } from './Navigation';
import { NoticeBar } from './NoticeBar';
import { SkipLink } from './SkipLink';
import { useAutoRecalculation } from '../excel/useAutoRecalculation';
import { useCoverFreshness } from '../excel/useCoverFreshness';
import { useHeldFocus } from './useHeldFocus';
import { useSteps } from './useSteps';
import { useUnsavedGuard, UnsavedGuard } from '../editor/UnsavedGuard';
import { useWorkbook, WorkbookStore } from '../store/WorkbookStore';
import { HomeView } from '../views/home/HomeView';
import { tabOf, type ViewName, type ViewProps, type ViewTarget } from '../views/viewName';

const ActivitiesView = lazy(() =>
  import('../views/activities/ActivitiesView').then((file) => ({ default: file.ActivitiesView })),
);
const IndicatorsView = lazy(() =>
  import('../views/indicators/IndicatorsView').then((file) => ({ default: file.IndicatorsView })),
);
const IndicatorFormView = lazy(() =>
  import('../views/indicatorForm/IndicatorFormView').then((file) => ({ default: file.IndicatorFormView })),
);
const SummaryView = lazy(() => import('../views/report/ReportView').then((file) => ({ default: file.SummaryView })));
const ReviewView = lazy(() => import('../views/review/ReviewView').then((file) => ({ default: file.ReviewView })));
const NotesDueView = lazy(() =>
  import('../views/notesDue/NotesDueView').then((file) => ({ default: file.NotesDueView })),
);
const ImportView = lazy(() => import('../views/import/ImportView').then((file) => ({ default: file.ImportView })));
const CloseSemesterView = lazy(() =>
  import('../views/closeSemester/CloseSemesterView').then((file) => ({ default: file.CloseSemesterView })),
);
const WhyView = lazy(() => import('../views/why/WhyView').then((file) => ({ default: file.WhyView })));
const FigureView = lazy(() => import('../views/figure/FigureView').then((file) => ({ default: file.FigureView })));
const DutiesView = lazy(() => import('../views/duties/DutiesView').then((file) => ({ default: file.DutiesView })));
const FollowUpView = lazy(() =>
  import('../views/followUp/FollowUpView').then((file) => ({ default: file.FollowUpView })),
);
const MoreView = lazy(() => import('../views/more/MoreView').then((file) => ({ default: file.MoreView })));

const views: Readonly<Record<ViewName, ComponentType<ViewProps>>> = {
  home: HomeView,
  activities: ActivitiesView,
  indicators: IndicatorsView,
  summary: SummaryView,
  review: ReviewView,
  more: MoreView,
  notesDue: NotesDueView,
  import: ImportView,
  closeSemester: CloseSemesterView,
  duties: DutiesView,
  followUp: FollowUpView,
  indicatorForm: IndicatorFormView,
  why: WhyView,
  figure: FigureView,
};

/** Views that need no matrix. */
const withoutMatrix: ReadonlySet<ViewName> = new Set<ViewName>(['home', 'import', 'more']);

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    '& h1, & h2, & h3, & p': { margin: '0' },
  },
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  // The top right corner, 34 by 32 px, belongs to Office.
  title: { display: 'block', padding: '6px 40px 0 14px', minHeight: '32px' },
  // What the keyboard reaches is not hidden by a form's buttons, which stay at the bottom.
  main: { flexGrow: 1, minHeight: '0', overflowY: 'auto', display: 'flex', scrollPadding: '16px 0 68px' },
  view: {
    flexGrow: 1,
    minWidth: '0',
    padding: '14px 14px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    outlineStyle: 'none',
    '& > *': { flexShrink: 0 },
  },
});

/** The whole pane: navigation above, one view below. */
export function App() {
  return (
    <WorkbookStore>
      <UnsavedGuard>
        <Pane />
      </UnsavedGuard>
    </WorkbookStore>
  );
}

interface Place {
  readonly view: ViewName;
  readonly target: ViewTarget;
  /** Tells visits apart: each starts its view afresh, and the focus follows where what was pressed has gone. */
  readonly visit: number;
  readonly takesFocus: boolean;
  /** Whether another view was asked for, which needs a matrix. */
  readonly isRefused?: boolean;
}

function Pane() {
  const { text } = useLanguage();
  const { snapshot, say, endMatter } = useWorkbook();
  const styles = useStyles();
  const viewId = useId();
  const [place, setPlace] = useState<Place>({ view: 'home', target: null, visit: 0, takesFocus: false });
  const { attempt } = useUnsavedGuard();
  useAutoRecalculation();
  useCoverFreshness();
  const main = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const go = (view: ViewName, target: ViewTarget, takesFocus: boolean) =>
    attempt(() => {
      endMatter();
      setPlace(({ visit }) => ({ view, target, visit: visit + 1, takesFocus }));
    });
  useEffect(
    () =>
      onCommandOutcome((outcome) => {
        if (outcome.kind === 'reviewAsked') attempt(() => (endMatter(), setPlace((old) => visitAfter(old, 'review'))));
        // Where a matrix can be made; why stands above it.
        if (isWithoutMatrix(outcome)) setPlace((old) => visitAfter(old, 'home'));
      }),
    [attempt, endMatter],
  );
  useHeldFocus(content);
  const steps = useSteps(endMatter);
  const { visit, takesFocus } = place;
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
    if (takesFocus) content.current?.focus();
  }, [visit, takesFocus]);
  const hasMatrix = snapshot?.hasMatrix === true;
  const isEnabled = (name: ViewName) => hasMatrix || withoutMatrix.has(name);
  const shown = isEnabled(place.view) ? place.view : 'home';
  // The ribbon leads to views that the pane does not offer without a matrix.
  if (snapshot !== null && shown !== place.view) setPlace({ ...visitAfter(place, 'home'), isRefused: true });
  const { isRefused = false } = place;
  const refuse = useEffectEvent(() => say({ intent: 'error', text: text.errors.noMatrix }));
  useEffect(() => {
    if (isRefused) refuse();
  }, [isRefused, visit]);
  const View = views[shown];
  return (
    <div className={styles.page}>
      <SkipLink onSkip={() => content.current?.focus()} />
      <header className={styles.header}>
        <Subtitle1 as="h1" className={styles.title}>
          {text.views[shown]}
        </Subtitle1>
        <Navigation
          shown={tabOf(shown)}
          controls={viewId}
          isEnabled={isEnabled}
          onGo={(view) => go(view, null, false)}
        />
      </header>
      <NoticeBar onDismiss={() => content.current?.focus()} />
      <main ref={main} className={styles.main} {...steps}>
        <div
          ref={content}
          id={viewId}
          role="tabpanel"
          tabIndex={-1}
          aria-labelledby={`tab-${tabOf(shown)}`}
          className={styles.view}
        >
          {snapshot === null && shown !== 'more' ? (
            <Reading />
          ) : (
            <Suspense fallback={<Spinner label={text.app.loading} />}>
              <View
                key={visit}
                go={(view, target = null, takesFocus = true) => go(view, target, takesFocus)}
                target={place.target}
              />
            </Suspense>
          )}
        </div>
      </main>
    </div>
  );
}

const visitAfter = ({ visit }: Place, view: ViewName): Place => ({
  view,
  target: null,
  visit: visit + 1,
  takesFocus: false,
});

const isWithoutMatrix = (outcome: CommandOutcome): boolean =>
  outcome.kind === 'failed' && outcome.error instanceof WorkbookError && outcome.error.code === 'noMatrix';

/** Until the workbook was read; when that failed, why and a way to try again. */
function Reading() {
  const { text } = useLanguage();
  const { isStale, notice, reload } = useWorkbook();
  if (!isStale) return <Spinner label={text.app.loading} />;
  return (
    <>
      {notice === null && <Text role="status">{text.app.waiting}</Text>}
      <Button onClick={() => void reload()}>{text.actions.retry}</Button>
    </>
  );
}
