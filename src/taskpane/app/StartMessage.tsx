import { Body1, Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  ArrowSyncRegular,
  ErrorCircleRegular,
  PlugDisconnectedRegular,
  TableRegular,
  ArrowUploadRegular,
} from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import { CopyableDetail } from './CopyableDetail';
import { useLanguage } from '../store/language';
import { areDraftsFleeting } from '../store/draftStore';
import { Waiting } from '../parts/Waiting';
import { MissingTextsMessage } from './MissingTextsMessage';

export type StartProblem = 'noOffice' | 'noExcel' | 'tooOld' | 'crashed' | 'updated';

interface Props {
  readonly problem: StartProblem;
  /** Version of ExcelApi that is missing. */
  readonly version?: string;
  /** What happened, for whoever helps. */
  readonly detail?: string;
}

const icons: Readonly<Record<StartProblem, ComponentType<{ className?: string }>>> = {
  noOffice: PlugDisconnectedRegular,
  noExcel: TableRegular,
  tooOld: ArrowUploadRegular,
  crashed: ErrorCircleRegular,
  updated: ArrowClockwiseRegular,
};

/** Problems that can be gone when the pane is loaded once more. */
const passing: ReadonlySet<StartProblem> = new Set(['noOffice', 'crashed', 'updated']);

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '40px 20px 20px',
    '& h1, & p': { margin: '0' },
  },
  icon: { fontSize: '40px', color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Says why the pane cannot work here, what to do, and lets it be tried again where that can help. */
export function StartMessage({ problem, version = '', detail }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const Icon = icons[problem];
  return (
    <main className={styles.page}>
      <MissingTextsMessage />
      <Icon className={styles.icon} />
      <div role="alert" className={styles.words}>
        <Subtitle2 as="h1">{text.start[problem].title}</Subtitle2>
        <Body1 as="p">{text.start[problem].text}</Body1>
        {problem === 'updated' && (
          <Body1 as="p">{areDraftsFleeting() ? text.start.draftLost : text.start.draftKept}</Body1>
        )}
        {problem === 'tooOld' && <Body1 as="p">{text.start.needs(version)}</Body1>}
      </div>
      {passing.has(problem) && (
        <Button appearance="primary" icon={<ArrowSyncRegular />} onClick={() => location.reload()}>
          {text.start.reload}
        </Button>
      )}
      {detail !== undefined && <CopyableDetail detail={detail} />}
    </main>
  );
}

/** Until Excel has answered for the first time. */
export function Starting() {
  const { text } = useLanguage();
  return (
    <main style={{ paddingTop: 80 }}>
      <Waiting look="below" label={text.app.connecting} />
    </main>
  );
}
