import { Button, Caption1, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular } from '@fluentui/react-icons';
import { useMemo, useRef } from 'react';
import type { ImportChoices } from '../../../domain/merge/importChoices';
import type { FileOutcome } from '../../../domain/merge/fileOutcomes';
import type { ImportItem, ImportPreview } from '../../../domain/merge/importPreview';
import { isPartlyUnread } from '../../../domain/merge/notRead';
import type { Lists } from '../../../domain/records/listIndex';
import { declarationOf } from '../../../domain/records/records';
import { quotedRow } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';
import { Arrival } from '../../parts/Arrival';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { EmptyState } from '../../parts/EmptyState';
import { FileOutcomes } from './FileOutcomes';
import { GrowingList } from './GrowingList';
import { ItemList } from './ItemList';
import { NotRead } from './NotRead';
import { StaleItems } from './StaleItems';
import type { ImportDraft } from './useImport';
import { useNextQuestion } from './useNextQuestion';

/** Above this many changed fields, those of a record are shown only when asked for. */
const fewFields = 30;
/** So many of the records without a change are shown, and more when asked for. */
const step = 100;

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  unchanged: { margin: '0', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly draft: ImportDraft;
  readonly lists: Lists;
  readonly isLocked: boolean;
  /** What becomes of each file; none until that is known. */
  readonly outcomes: readonly FileOutcome[];
  readonly onChoose: (choices: ImportChoices) => void;
  readonly onChooseAll: (isWanted: boolean) => void;
  readonly onAssign: (item: ImportItem, id: string | null | undefined) => void;
  readonly onCompareAgain: () => void;
}

/** What an import would do, record by record and field by field, with the person's choice for each. */
export function PreviewStep({
  draft,
  lists,
  isLocked,
  outcomes,
  onChoose,
  onChooseAll,
  onAssign,
  onCompareAgain,
}: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { preview, choices, stale } = draft;
  const { items, leftAlone, notRead, notWritable, request } = preview;
  const { undecided, changed, added, partly, unchanged } = useMemo(() => sorted(preview), [preview]);
  const isFew = useMemo(() => fieldsIn(changed) <= fewFields, [changed]);
  const box = useRef<HTMLDivElement>(null);
  const goOn = useNextQuestion(box, preview, undecided, isLocked);
  const isEmpty = items.length === 0;
  const answer = (item: ImportItem, id: string | null | undefined) => {
    goOn(item);
    onAssign(item, id);
  };
  const common = { choices, lists, assigned: request.assigned, isLocked, onChoose, onAssign: answer };
  const nameOf = (table: (typeof leftAlone)[number]['tables'][number]) =>
    table === 'Catalog' ? text.bringing.catalogs : declarationOf(table).sheet[language];
  return (
    <Arrival label={text.bringing.preview} box={box}>
      <StaleItems items={stale} isLocked={isLocked} onCompareAgain={onCompareAgain} />
      {notRead.map(({ source, problems }) => (
        <NotRead key={source} title={text.bringing.notRead(source)} problems={problems} />
      ))}
      {notWritable.length > 0 && <NotRead title={text.bringing.notWritable} problems={notWritable} />}
      {undecided.length + changed.length + added.length + partly.length === 0 && (
        <EmptyState
          icon={isEmpty ? InfoRegular : CheckmarkCircleRegular}
          title={isEmpty ? text.bringing.nothingToImport : text.bringing.nothing}
          text={isEmpty ? text.bringing.nothingToImportHelp : text.bringing.nothingHelp}
        />
      )}
      {changed.length + added.length > 1 && (
        <div className={styles.all}>
          <Button size="small" disabled={isLocked} onClick={() => onChooseAll(true)}>
            {text.bringing.takeEverything}
          </Button>
          <Button size="small" disabled={isLocked} onClick={() => onChooseAll(false)}>
            {text.bringing.keepEverything}
          </Button>
        </div>
      )}
      <ItemList {...common} title={text.bringing.decide(undecided.length)} items={undecided} isOpenAtFirst={false} />
      <ItemList {...common} title={text.bringing.partlyUnread(partly.length)} items={partly} isOpenAtFirst={false} />
      <ItemList {...common} title={text.bringing.changed(changed.length)} items={changed} isOpenAtFirst={isFew} />
      <ItemList {...common} title={text.bringing.added(added.length)} items={added} isOpenAtFirst={false} />
      {leftAlone.map(({ source, tables }) => (
        <MessageBar key={source} intent="info" layout="multiline">
          <MessageBarBody>
            <Caption1>{text.bringing.leftAlone(source, tables.map(nameOf).join(', '), tables.length)}</Caption1>
          </MessageBarBody>
        </MessageBar>
      ))}
      <Disclosures>
        {unchanged.length > 0 && (
          <Disclosure label={text.bringing.unchanged(unchanged.length)}>
            {() => (
              <GrowingList
                items={unchanged}
                step={step}
                keyOf={({ key }) => key}
                render={({ id, title }) => quotedRow(id, title)}
                className={styles.unchanged}
              />
            )}
          </Disclosure>
        )}
        {outcomes.length > 0 && (
          <Disclosure label={text.bringing.account.title} isOpenAtFirst={isEmpty}>
            {() => <FileOutcomes label={text.bringing.account.title} outcomes={outcomes} isDone={false} />}
          </Disclosure>
        )}
      </Disclosures>
    </Arrival>
  );
}

interface Sorted {
  readonly undecided: readonly ImportItem[];
  readonly changed: readonly ImportItem[];
  readonly added: readonly ImportItem[];
  /** Those that change nothing although not everything of them was read. */
  readonly partly: readonly ImportItem[];
  readonly unchanged: readonly ImportItem[];
}

function sorted({ items, request }: ImportPreview): Sorted {
  const of = (state: ImportItem['state']) => items.filter((item) => item.state === state);
  // What the person said of a file stays in view where it leaves nothing to change, so that it can be said anew.
  const isAnswered = ({ members }: ImportItem) => members.some((member) => request.assigned.has(member));
  const same = of('unchanged');
  const others = same.filter((item) => !isAnswered(item));
  return {
    undecided: [...of('refused'), ...same.filter(isAnswered)],
    changed: of('changed'),
    added: of('new'),
    partly: others.filter(isPartlyUnread),
    unchanged: others.filter((item) => !isPartlyUnread(item)),
  };
}

const fieldsIn = (items: readonly ImportItem[]): number =>
  items.reduce((sum, { records }) => sum + records.reduce((all, { differences }) => all + differences.length, 0), 0);
