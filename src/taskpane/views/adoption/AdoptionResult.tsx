import { Body1, Body1Strong, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answers } from '../../../domain/adoption/answers';
import type { AdoptionDifference, KnownAdopted } from '../../../domain/adoption/placement/planAdoption';
import type { FieldValue } from '../../../domain/records/field';
import { declarationOf } from '../../../domain/records/records';
import { quoted } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import type { AdoptionResult as Result } from '../../../workbook/operations/adoptRecords';
import { shownValue } from '../../fields/shownValue';
import { Arrival } from '../../parts/Arrival';
import { DoneHead } from '../../parts/DoneHead';
import { CopyableText } from '../../parts/CopyableText';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import { GrowingList } from '../import/GrowingList';
import type { Go } from '../target';
import { useWords } from './words';

/** Rows that are drawn at once. */
const step = 20;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly result: Result;
  readonly answers: Answers | null;
  readonly snapshot: WorkbookSnapshot;
  readonly go: Go;
  /** Takes what is chosen of the rows that were there; whether that was done. */
  readonly onTake: (isTaken: (row: KnownAdopted, difference: AdoptionDifference) => boolean) => Promise<boolean>;
  readonly onUndo: () => void;
}

/** What was adopted, what differs in rows that were there already, and what to do next. */
export function AdoptionResult({ result: { added, known }, answers, snapshot, go, onTake, onUndo }: Props) {
  const words = useWords();
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  const differing = known.filter(({ differences, isUntouched }) => differences.length > 0 && !isUntouched);
  return (
    <Arrival label={words.result.title}>
      <DoneHead title={words.result.title}>
        <Body1 as="p">{words.result.added(added)}</Body1>
        {known.length > 0 && <Body1 as="p">{words.result.known(known.length)}</Body1>}
      </DoneHead>
      <Differences rows={differing} snapshot={snapshot} onTake={onTake} />
      <Caption1 as="p" className={styles.quiet}>
        {words.result.help}
      </Caption1>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => go({ view: 'review' })}>
          {text.views.review}
        </Button>
        <Button onClick={() => go({ view: 'activities' })}>{text.bringing.seeActivities}</Button>
        <Button disabled={busy !== null || snapshot.readOnly} onClick={onUndo}>
          {words.result.undo}
        </Button>
      </div>
      {answers && (
        <Disclosures>
          <Disclosure label={words.result.saveAnswers}>
            {() => <CopyableText label={words.result.answersName} value={JSON.stringify(answers, null, 1)} />}
          </Disclosure>
        </Disclosures>
      )}
    </Arrival>
  );
}

const nameOf = ({ adopted, id }: KnownAdopted, { name }: AdoptionDifference): string =>
  [adopted.record, id, name].join('\u0000');

function Differences({
  rows,
  snapshot,
  onTake,
}: { readonly rows: readonly KnownAdopted[] } & Pick<Props, 'snapshot' | 'onTake'>) {
  const words = useWords();
  const { language } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  if (rows.length === 0) return null;
  const toggle = (name: string) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  const take = async () => {
    if (!(await onTake((row, difference) => chosen.has(nameOf(row, difference))))) return;
    setTaken(new Set([...taken, ...chosen]));
    setChosen(new Set());
  };
  const open = rows.filter((row) => row.differences.some((difference) => !taken.has(nameOf(row, difference))));
  const touched = rows.length - open.length;
  return (
    <>
      <Body1Strong as="h3">{words.result.differences(rows.length)}</Body1Strong>
      <Caption1 className={styles.quiet}>{words.result.differencesHelp}</Caption1>
      <GrowingList
        items={open}
        step={step}
        keyOf={({ adopted }) => adopted.key}
        label={words.result.differences(rows.length)}
        className={styles.list}
        render={(row) => (
          <div className={styles.row}>
            <Caption1>{quoted(String(row.adopted.values['title'] ?? row.id))}</Caption1>
            {row.differences
              .filter((difference) => !taken.has(nameOf(row, difference)))
              .map((difference) => {
                const { name, isOwn, held, found } = difference;
                const field = isOwn ? undefined : declarationOf(row.adopted.record).fields[name];
                const inWords = (value: FieldValue) =>
                  quoted(
                    (field ? shownValue(field, value, snapshot.matrix.lists, language) : String(value ?? '')) ||
                      words.result.blank,
                  );
                const label = field?.label[language] ?? quoted(name);
                return (
                  <Checkbox
                    key={name}
                    checked={chosen.has(nameOf(row, difference))}
                    onChange={() => toggle(nameOf(row, difference))}
                    label={words.result.difference(label, inWords(held), inWords(found))}
                  />
                );
              })}
          </div>
        )}
      />
      <div className={styles.buttons}>
        <Button disabled={busy !== null || chosen.size === 0} onClick={() => void take()}>
          {words.result.take}
        </Button>
      </div>
      <Caption1 role="status">{touched > 0 && words.result.took(touched)}</Caption1>
    </>
  );
}
