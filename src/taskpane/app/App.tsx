import { Button, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useId, useRef } from 'react';
import { useLanguage } from '../store/language';
import { Navigation } from './Navigation';
import { NoticeBar } from './NoticeBar';
import { SkipLink } from './SkipLink';
import { useAutoRecalculation } from '../excel/useAutoRecalculation';
import { useHeldFocus } from './useHeldFocus';
import { usePlace } from './usePlace';
import { useSteps } from './useSteps';
import { useAddedRows } from '../editor/useAddedRows';
import { UnsavedGuard } from '../editor/UnsavedGuard';
import { Waiting } from '../parts/Waiting';
import { useWorkbook, WorkbookStore } from '../store/WorkbookStore';
import { views, type View } from './viewRegistry';
import type { Go, Target, ViewName } from '../views/target';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    '& h1, & h2, & h3, & p': { margin: '0' },
    // As high as a target must be (WCAG 2.2, 2.5.8); within a sentence a link stays as it is.
    '& button.fui-Link': { minHeight: '24px' },
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

function Pane() {
  const { text } = useLanguage();
  const { endMatter } = useWorkbook();
  const styles = useStyles();
  const viewId = useId();
  const { target, visit, takesFocus, isEnabled, go } = usePlace();
  const { tab } = views[target.view];
  useAutoRecalculation();
  useAddedRows();
  const main = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useHeldFocus(content);
  const steps = useSteps(endMatter);
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
    if (takesFocus) content.current?.focus();
  }, [visit, takesFocus]);
  return (
    <div className={styles.page}>
      <SkipLink onSkip={() => content.current?.focus()} />
      <header className={styles.header}>
        <Subtitle1 as="h1" className={styles.title}>
          {text.views[target.view]}
        </Subtitle1>
        <Navigation shown={tab} controls={viewId} isEnabled={isEnabled} onGo={(view) => go({ view }, false)} />
      </header>
      <NoticeBar onDismiss={() => content.current?.focus()} />
      <main ref={main} className={styles.main} {...steps}>
        <div
          ref={content}
          id={viewId}
          role="tabpanel"
          tabIndex={-1}
          aria-labelledby={`tab-${tab}`}
          className={styles.view}
        >
          <Suspense fallback={<Waiting label={text.app.loading} />}>
            <Shown key={visit} name={target.view} target={target} go={go} />
          </Suspense>
        </div>
      </main>
    </div>
  );
}

interface ShownProps<V extends ViewName> {
  readonly name: V;
  readonly target: Target<V>;
  readonly go: Go;
}

/** A view, once what it needs has been read. */
function Shown<V extends ViewName>({ name, target, go }: ShownProps<V>) {
  const view: View<V> = views[name];
  const { snapshot } = useWorkbook();
  if (view.needs === 'nothing') return <view.Component target={target} go={go} />;
  if (snapshot === null) return <Reading />;
  return <view.Component target={target} go={go} snapshot={snapshot} />;
}

/** Until the workbook was read; when that failed, why and a way to try again. */
function Reading() {
  const { text } = useLanguage();
  const { isStale, notice, reload } = useWorkbook();
  if (!isStale) return <Waiting label={text.app.loading} />;
  return (
    <>
      {notice === null && <Text role="status">{text.app.waiting}</Text>}
      <Button onClick={() => void reload()}>{text.actions.retry}</Button>
    </>
  );
}
