import { Body1Strong, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { keepingAll, takingAll, withItem, withOffer } from '../../../domain/merge/choosing';
import { chosenOffer, isTaken, outcomeOf, type ImportChoices } from '../../../domain/merge/importChoices';
import type { ImportItem } from '../../../domain/merge/importPreview';
import { declarationOfField } from '../../../domain/note/noteDocument';
import type { Lists } from '../../../domain/records/listIndex';
import { declarationOf } from '../../../domain/records/records';
import { quoted, quotedNames } from '../../../i18n/formats';
import { problemPlace } from '../../../i18n/problemText';
import { useLanguage } from '../../store/language';
import { Disclosure } from '../../parts/Disclosure';
import { ProblemRow } from '../../parts/ProblemRow';
import { AddedFields } from './AddedFields';
import { DifferenceChoice } from './DifferenceChoice';
import { GrowingList } from './GrowingList';
import { WhoseActivity } from './WhoseActivity';

/** Thousands of rows may be about one record. */
const step = 20;

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: '0',
  },
  head: { display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  problems: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '6px' },
  check: { marginLeft: '-8px' },
});

export interface ItemCardProps {
  readonly item: ImportItem;
  readonly choices: ImportChoices;
  readonly lists: Lists;
  /** Whether its fields are shown without being asked for. */
  readonly isOpenAtFirst: boolean;
  readonly assigned: string | null | undefined;
  /** Whether something is being done, such as comparing anew: then nothing can be compared. */
  readonly isLocked: boolean;
  readonly onChoose: (choices: ImportChoices) => void;
  readonly onAssign: (id: string | null | undefined) => void;
}

/** What files say of one record: what it is, what is doubtful about it, and field by field what changes. */
export function ItemCard(props: ItemCardProps) {
  const { item, choices, assigned, isLocked, onChoose, onAssign } = props;
  const { language, text } = useLanguage();
  const styles = useStyles();
  const titleId = useId();
  const title = quoted(item.title ?? item.id ?? text.activities.untitled);
  const kind = item.table === 'Activity' ? null : declarationOf(item.table).singular[language];
  const { gate } = outcomeOf(item, choices);
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      className={styles.card}
      data-undecided={item.state === 'refused' && assigned === undefined ? item.key : undefined}
    >
      <div className={styles.head}>
        <Body1Strong as="h3" id={titleId}>
          {title}
        </Body1Strong>
        <Caption1 className={styles.quiet}>
          {[kind, quoted(item.id ?? ''), text.bringing.from(quotedNames(item.sources, text.home.more))]
            .filter(Boolean)
            .join(' · ')}
        </Caption1>
      </div>
      {item.problems.length > 0 && (
        <GrowingList
          items={item.problems}
          step={step}
          keyOf={(_, index) => index}
          render={(problem) => <ProblemRow problem={problem} place={problemPlace(problem, language)} />}
          className={styles.problems}
        />
      )}
      <WhoseActivity item={item} assigned={assigned} isLocked={isLocked} onAssign={onAssign} />
      {item.state === 'new' && (
        <Checkbox
          className={styles.check}
          label={text.bringing.add}
          checked={isTaken(item, choices)}
          onChange={(_, { checked }) => onChoose(withItem(choices, item, checked === true))}
        />
      )}
      {item.state === 'unchanged' && <Caption1 role="status">{text.bringing.nothingHelp}</Caption1>}
      {(item.state === 'new' || item.state === 'changed') && <ItemFields {...props} titleId={titleId} />}
      {gate.length > 0 && (
        <Caption1 role="status">
          {text.bringing.gate(gate.map((field) => declarationOfField(field).label[language]).join(', '))}
        </Caption1>
      )}
    </div>
  );
}

function ItemFields({ item, choices, lists, isOpenAtFirst, titleId, onChoose }: ItemCardProps & { titleId: string }) {
  const { text } = useLanguage();
  const styles = useStyles();
  const fields = item.records.flatMap((record) => record.differences.map((difference) => ({ record, difference })));
  const isOpen = ({ difference }: (typeof fields)[number]) => item.state !== 'new' || difference.offers.length > 1;
  const taken = outcomeOf(item, choices).records.reduce((sum, outcome) => sum + outcome.taken.length, 0);
  const settled = fields.filter((field) => !isOpen(field));
  return (
    <>
      {item.state === 'changed' && (
        <Caption1 role="status" className={styles.quiet}>
          {text.bringing.taken(taken, fields.length)}
        </Caption1>
      )}
      {item.state === 'changed' && fields.length > 1 && (
        <div className={styles.buttons}>
          <Button size="small" aria-describedby={titleId} onClick={() => onChoose(takingAll(choices, item))}>
            {text.bringing.takeAll}
          </Button>
          <Button size="small" aria-describedby={titleId} onClick={() => onChoose(keepingAll(choices, item))}>
            {text.bringing.keepAll}
          </Button>
        </div>
      )}
      {fields.length === 0 && <Caption1>{text.bringing.codeOnly}</Caption1>}
      {fields.length > 0 && (
        <Disclosure label={text.bringing.seeFields(fields.length)} isOpenAtFirst={isOpenAtFirst}>
          {() => (
            <>
              {fields.filter(isOpen).map(({ record, difference }) => (
                <DifferenceChoice
                  key={`${record.table} ${difference.field}`}
                  record={record}
                  difference={difference}
                  chosen={chosenOffer(item, record, difference, choices)}
                  lists={lists}
                  onChoose={(offer) => onChoose(withOffer(choices, { item, record, difference }, offer))}
                />
              ))}
              {settled.length > 0 && <AddedFields fields={settled} lists={lists} />}
            </>
          )}
        </Disclosure>
      )}
    </>
  );
}
