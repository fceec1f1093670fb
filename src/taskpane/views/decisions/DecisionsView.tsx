import { Body1, makeStyles } from '@fluentui/react-components';
import { GavelRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { BackButton } from '../../parts/BackButton';
import { MissingTable } from '../../parts/MissingTable';
import { Tabs } from '../../parts/Tabs';
import { useLanguage } from '../../store/language';
import type { DecisionTab, RecordOpening, ViewProps } from '../target';
import { RowForm } from '../listedRecords/RowForm';
import { AnsweringActivities } from './AnsweringActivities';
import { CalendarList } from './CalendarList';
import { DecisionList } from './DecisionList';
import { MeetingList } from './MeetingList';
import { TakenDecisions } from './TakenDecisions';

const tabs = ['decisions', 'meetings', 'calendar'] as const satisfies readonly DecisionTab[];

// Where the pane is narrow they stand one below the other.
const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, gap: '10px' },
});

/** The meetings with their decisions: lists, and the form of one. */
export function DecisionsView({ snapshot, target, go }: ViewProps<'decisions'>) {
  const { text } = useLanguage();
  const { attempt } = useUnsavedGuard();
  const styles = useStyles();
  const id = useId();
  const [tab, setTab] = useState<DecisionTab>(() => target.tab ?? tabOf(target.open ?? null));
  const [open, setOpen] = useState<RecordOpening | null>(target.open ?? null);
  /** The row that people come back from. */
  const [left, setLeft] = useState<RecordOpening | null>(null);
  const { tables } = snapshot.matrix;
  const back = <BackButton label={text.views.more} onClick={() => attempt(() => go({ view: 'more' }))} />;
  if (tables.Decision.raw === null || tables.ForumMeeting.raw === null) {
    return (
      <>
        {back}
        <MissingTable icon={GavelRegular} title={text.decisions.noTables} onReview={() => go({ view: 'review' })} />
      </>
    );
  }
  if (open) {
    const openNext = (next: RecordOpening) => {
      setTab(tabOf(next));
      setOpen(next);
    };
    return (
      <RowForm
        key={`${open.name} ${open.row?.index ?? 'new'}`}
        {...{ snapshot }}
        opening={open}
        onBack={() => {
          setLeft(open);
          setOpen(null);
        }}
        belonging={(index) =>
          open.name === 'Decision' ? (
            <AnsweringActivities {...{ snapshot, go, index }} />
          ) : (
            <TakenDecisions matrix={snapshot.matrix} index={index} onOpen={openNext} />
          )
        }
      />
    );
  }
  const lists = { snapshot, cameFrom: left?.row ?? null, onOpen: setOpen };
  return (
    <>
      {back}
      <Body1 as="p">{text.decisions.intro}</Body1>
      <Tabs
        tabs={tabs.map((name) => ({ name, label: text.decisions.tabs[name] }))}
        shown={tab}
        panel={`${id}-panel`}
        idOf={(name) => `${id}-${name}`}
        onChoose={setTab}
        classes={{ list: styles.tabs }}
      />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`} className={styles.panel}>
        {tab === 'decisions' && <DecisionList {...lists} />}
        {tab === 'meetings' && <MeetingList {...lists} />}
        {tab === 'calendar' && <CalendarList {...{ snapshot, go }} onOpen={setOpen} />}
      </div>
    </>
  );
}

const tabOf = (opening: RecordOpening | null): DecisionTab =>
  opening?.name === 'ForumMeeting' ? 'meetings' : 'decisions';
