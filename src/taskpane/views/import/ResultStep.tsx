import { Body1, Button, Caption1, Link, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { WrittenRow } from '../../../domain/merge/changesOf';
import type { FileOutcome } from '../../../domain/merge/fileOutcomes';
import { countsOf } from '../../../domain/merge/writtenCounts';
import { rowId } from '../../../domain/records/ids';
import { quoted } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';
import { Arrival } from '../../parts/Arrival';
import { DoneHead } from '../../parts/DoneHead';
import { useWorkbook } from '../../store/WorkbookStore';
import type { Go } from '../target';
import { FileOutcomes } from './FileOutcomes';

/** More records than these are only counted. */
const shownRecords = 20;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly written: readonly WrittenRow[];
  readonly outcomes: readonly FileOutcome[];
  readonly go: Go;
  readonly onMore: () => void;
}

/** What an import wrote, and what to do next. */
export function ResultStep({ written, outcomes, go, onMore }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { added, changed } = countsOf(written);
  const records = recordsOf(written);
  return (
    <Arrival label={text.bringing.done}>
      <DoneHead title={text.bringing.done}>
        <Body1 as="p">{`${text.bringing.result(added, changed)}.`}</Body1>
      </DoneHead>
      <ul className={styles.list}>
        {records.slice(0, shownRecords).map((record) => (
          <WrittenRecord key={record.id} record={record} go={go} />
        ))}
      </ul>
      {records.length > shownRecords && <Caption1>{text.home.more(records.length - shownRecords)}</Caption1>}
      {outcomes.length > 0 && (
        <>
          <Subtitle2 as="h2">{text.bringing.account.doneTitle}</Subtitle2>
          <FileOutcomes label={text.bringing.account.doneTitle} outcomes={outcomes} isDone />
        </>
      )}
      <Caption1 as="p" className={styles.quiet}>
        {text.bringing.resultHelp}
      </Caption1>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => go({ view: 'activities' })}>
          {text.bringing.seeActivities}
        </Button>
        <Button onClick={onMore}>{text.bringing.importMore}</Button>
      </div>
    </Arrival>
  );
}

function WrittenRecord({ record: { id, title, isNew, fields }, go }: { record: WrittenRow; go: Go }) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { snapshot } = useWorkbook();
  const row = snapshot?.matrix.tables.Activity.byId.get(rowId(id));
  const name = quoted(title ?? id);
  return (
    <li className={styles.entry}>
      {row ? (
        <Link
          as="button"
          className={styles.link}
          onClick={() => go({ view: 'activities', open: { kind: 'row', row } })}
        >
          {name}
        </Link>
      ) : (
        name
      )}
      <Caption1 className={styles.quiet}>
        {`${quoted(id)} · ${isNew ? text.bringing.isAdded : text.bringing.isChanged(fields.length)}`}
      </Caption1>
    </li>
  );
}

/** Rows of one code together: an activity and its note. */
function recordsOf(written: readonly WrittenRow[]): readonly WrittenRow[] {
  const records = new Map<string, WrittenRow>();
  for (const row of written) {
    const known = records.get(row.id);
    records.set(
      row.id,
      known
        ? { ...known, title: known.title ?? row.title, fields: [...known.fields, ...row.fields] }
        : { ...row, isNew: row.isNew && row.table !== 'ConceptNote' },
    );
  }
  return [...records.values()];
}
