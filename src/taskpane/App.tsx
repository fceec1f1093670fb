import { Spinner, Tab, TabList, Title3, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DataTrendingRegular,
  DocumentTextRegular,
  HomeRegular,
  MoreHorizontalRegular,
  TableRegular,
} from '@fluentui/react-icons';
import { Suspense, lazy, useEffect, useRef, useState, type ComponentType } from 'react';
import { onCommandOutcome } from '../commands/commandOutcome';
import { useLanguage } from './language';
import { NoticeBar } from './NoticeBar';
import { useUnsavedGuard, UnsavedGuard } from './UnsavedGuard';
import { useWorkbook, WorkbookStore } from './WorkbookStore';
import { HomeView } from './views/HomeView';

const ActivitiesView = lazy(() => import('./views/ActivitiesView').then((file) => ({ default: file.ActivitiesView })));
const IndicatorsView = lazy(() => import('./views/IndicatorsView').then((file) => ({ default: file.IndicatorsView })));
const SummaryView = lazy(() => import('./views/SummaryView').then((file) => ({ default: file.SummaryView })));
const ReviewView = lazy(() => import('./views/ReviewView').then((file) => ({ default: file.ReviewView })));
const MoreView = lazy(() => import('./views/MoreView').then((file) => ({ default: file.MoreView })));

export type ViewName = 'home' | 'activities' | 'indicators' | 'summary' | 'review' | 'more';

/** What every view is given. */
export interface ViewProps {
  readonly go: (view: ViewName) => void;
}

const views: Readonly<Record<ViewName, { readonly icon: ComponentType; readonly view: ComponentType<ViewProps> }>> = {
  home: { icon: HomeRegular, view: HomeView },
  activities: { icon: TableRegular, view: ActivitiesView },
  indicators: { icon: DataTrendingRegular, view: IndicatorsView },
  summary: { icon: DocumentTextRegular, view: SummaryView },
  review: { icon: CheckmarkCircleRegular, view: ReviewView },
  more: { icon: MoreHorizontalRegular, view: MoreView },
};
const viewNames = Object.keys(views) as ViewName[];

const useStyles = makeStyles({
  // The top right corner, 34 by 32 px, belongs to Office.
  bar: {
    paddingRight: '34px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: { minWidth: '44px', justifyContent: 'center' },
  main: { padding: '12px 14px 24px', display: 'flex', flexDirection: 'column', gap: '12px', outlineStyle: 'none' },
  page: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
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

function Pane() {
  const { text } = useLanguage();
  const { snapshot } = useWorkbook();
  const styles = useStyles();
  const [view, setView] = useState<ViewName>('home');
  const { attempt } = useUnsavedGuard();
  const main = useRef<HTMLElement>(null);
  const go = (next: ViewName) =>
    attempt(() => {
      setView(next);
      main.current?.focus();
    });
  useEffect(() => onCommandOutcome(({ kind }) => kind === 'reviewAsked' && setView('review')), []);
  const hasMatrix = snapshot?.hasMatrix === true;
  const shown = hasMatrix || view === 'more' ? view : 'home';
  const { view: View } = views[shown];
  return (
    <div className={styles.page}>
      <nav className={styles.bar} aria-label={text.app.navigation}>
        <TabList selectedValue={shown} onTabSelect={(_, { value }) => go(value as ViewName)}>
          {viewNames.map((name) => {
            const { icon: Icon } = views[name];
            return (
              <Tooltip key={name} content={text.views[name]} relationship="label">
                <Tab
                  className={styles.tab}
                  value={name}
                  icon={<Icon />}
                  disabled={!hasMatrix && name !== 'home' && name !== 'more'}
                />
              </Tooltip>
            );
          })}
        </TabList>
      </nav>
      <main ref={main} tabIndex={-1} className={styles.main}>
        <Title3 as="h1">{text.views[shown]}</Title3>
        <NoticeBar />
        {snapshot === null ? (
          <Spinner label={text.app.loading} />
        ) : (
          <Suspense fallback={<Spinner aria-label={text.app.loading} />}>
            <View go={go} />
          </Suspense>
        )}
      </main>
    </div>
  );
}
