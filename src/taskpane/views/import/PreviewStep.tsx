import { Button, Caption1, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular } from '@fluentui/react-icons';
import { choosingAll } from '../../../domain/merge/choosing';
import type { ImportChoices } from '../../../domain/merge/importChoices';
import { fileOutcomes } from '../../../domain/merge/fileOutcomes';
import type { ImportItem } from '../../../domain/merge/importPreview';
import { isPartlyUnread } from '../../../domain/merge/notRead';
import type { Lists } from '../../../domain/records/listIndex';
import { declarationOf } from '../../../domain/records/records';
import { useLanguage } from '../../store/language';
import { Arrival } from '../../parts/Arrival';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { EmptyState } from '../../parts/EmptyState';
import { FileOutcomes } from './FileOutcomes';
import { ItemList } from './ItemList';
import { NotRead } from './NotRead';
import { StaleItems } from './StaleItems';
import type { ImportDraft } from './useImport';

/** Above this many changed fields, those of a record are shown only when asked for. */
const fewFields = 30;

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  unchanged: { margin: '0', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly draft: ImportDraft;
  readonly lists: Lists;
  readonly isLocked: boolean;
  readonly onChoose: (choices: ImportChoices) => void;
  readonly onAssign: (item: ImportItem, id: string | null | undefined) => void;
  readonly onCompareAgain: () => void;
}

/** What an import would do, record by record and field by field, with the person's choice for each. */
export function PreviewStep({ draft, lists, isLocked, onChoose, onAssign, onCompareAgain }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { preview, choices, stale } = draft;
  const { items, leftAlone, notRead, notWritable, request } = preview;
  const of = (state: ImportItem['state']) => items.filter((item) => item.state === state);
  const [changed, added] = [of('changed'), of('new')];
  // What the person said of a file stays in view where it leaves nothing to change, so that it can be said anew.
  const isAnswered = ({ members }: ImportItem) => members.some((member) => request.assigned.has(member));
  const undecided = [...of('refused'), ...of('unchanged').filter(isAnswered)];
  const [partly, unchanged] = [true, false].map((isPartly) =>
    of('unchanged').filter((item) => !isAnswered(item) && isPartlyUnread(item) === isPartly),
  ) as [ImportItem[], ImportItem[]];
  const changedFields = changed.flatMap(({ records }) => records.flatMap(({ differences }) => differences)).length;
  const isEmpty = items.length === 0;
  const outcomes = fileOutcomes(preview, choices);
  const common = { choices, lists, assigned: request.assigned, onChoose, onAssign };
  const nameOf = (table: (typeof leftAlone)[number]['tables'][number]) =>
    table === 'Catalog' ? text.importing.catalogs : declarationOf(table).sheet[language];
  return (
    <Arrival label={text.importing.preview}>
      <StaleItems items={stale} isLocked={isLocked} onCompareAgain={onCompareAgain} />
      {notRead.map(({ source, problems }) => (
        <NotRead key={source} title={text.importing.notRead(source)} problems={problems} />
      ))}
      {notWritable.length > 0 && <NotRead title={text.importing.notWritable} problems={notWritable} />}
      {undecided.length + changed.length + added.length + partly.length === 0 && (
        <EmptyState
          icon={isEmpty ? InfoRegular : CheckmarkCircleRegular}
          title={isEmpty ? text.importing.nothingToImport : text.importing.nothing}
          text={isEmpty ? text.importing.nothingToImportHelp : text.importing.nothingHelp}
        />
      )}
      {changed.length + added.length > 1 && (
        <div className={styles.all}>
          <Button size="small" onClick={() => onChoose(choosingAll(choices, preview, true))}>
            {text.importing.takeEverything}
          </Button>
          <Button size="small" onClick={() => onChoose(choosingAll(choices, preview, false))}>
            {text.importing.keepEverything}
          </Button>
        </div>
      )}
      <ItemList {...common} title={text.importing.decide(undecided.length)} items={undecided} isOpenAtFirst={false} />
      <ItemList {...common} title={text.importing.partlyUnread(partly.length)} items={partly} isOpenAtFirst={false} />
      <ItemList
        {...common}
        title={text.importing.changed(changed.length)}
        items={changed}
        isOpenAtFirst={changedFields <= fewFields}
      />
      <ItemList {...common} title={text.importing.added(added.length)} items={added} isOpenAtFirst={false} />
      {leftAlone.map(({ source, tables }) => (
        <MessageBar key={source} intent="info" layout="multiline">
          <MessageBarBody>
            <Caption1>{text.importing.leftAlone(source, tables.map(nameOf).join(', '))}</Caption1>
          </MessageBarBody>
        </MessageBar>
      ))}
      <Disclosures>
        {unchanged.length > 0 && (
          <Disclosure label={text.importing.unchanged(unchanged.length)}>
            {() => (
              <ul className={styles.unchanged}>
                {unchanged.map(({ key, id, title }) => (
                  <li key={key}>{[id, title].filter(Boolean).join(' · ')}</li>
                ))}
              </ul>
            )}
          </Disclosure>
        )}
        {outcomes.length > 0 && (
          <Disclosure label={text.importing.account.title} isOpenAtFirst={isEmpty}>
            {() => <FileOutcomes label={text.importing.account.title} outcomes={outcomes} isDone={false} />}
          </Disclosure>
        )}
      </Disclosures>
    </Arrival>
  );
}
