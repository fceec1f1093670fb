import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { ImportItem } from '../../../domain/merge/importPreview';
import type { Problem } from '../../../domain/problem';
import type { Activity } from '../../../domain/records/activity';
import { rowId } from '../../../domain/records/ids';
import type { Row } from '../../../domain/records/matrix';
import { quotedRow } from '../../../i18n/formats';
import { matching, placeOfLists, positioning, usePickerStyles } from '../../fields/ListPicker';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

/** So many activities are offered at once; more words find the others. */
const mostOffered = 40;

/** Problems that leave it open which activity a file is about. */
const open: ReadonlySet<Problem['code']> = new Set([
  'noCodeNorTitle',
  'matchedByTitle',
  'ambiguousTitle',
  'sameTitle',
  'codeCollision',
  'renumbered',
]);

/** Answers that are no activity's code. */
const [asNew, asItWas] = ['\u0000new', '\u0000found'];

interface Answer {
  readonly value: string;
  readonly label: string;
  /** All of the title, of which some is typed. */
  readonly title: string;
}

interface Props {
  readonly item: ImportItem;
  /** What the person said: the activity's code, null for a new one, undefined where nothing was said. */
  readonly assigned: string | null | undefined;
  /** Whether nothing can be said, since something else is being done. */
  readonly isLocked: boolean;
  readonly onAssign: (id: string | null | undefined) => void;
}

/** Asks which activity a file is about, where that is not plain: picked, or found by typing some of it. */
export function WhoseActivity(props: Props) {
  const { item, assigned } = props;
  if (item.table !== 'Activity') return null;
  if (assigned === undefined && !item.problems.some(({ code }) => open.has(code))) return null;
  return <ActivityPicker {...props} />;
}

function ActivityPicker({ item, assigned, isLocked, onAssign }: Props) {
  const { text } = useLanguage();
  const styles = usePickerStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const answers = useAnswers(item, assigned);
  // A workbook may have ten thousand activities, and a preview thirty of these lists: only an open one has answers.
  const found = isOpen ? firstMatches(answers(), typed) : [];
  const turn = (isOpening: boolean, words = '') => {
    setIsOpen(isOpening);
    setTyped(words);
  };
  const say = (value: string) => {
    turn(false);
    if (value !== valueOf(assigned)) onAssign(value === asItWas ? undefined : value === asNew ? null : value);
  };
  const onEnter = (event: KeyboardEvent) => {
    const hasActive = event.currentTarget.getAttribute('aria-activedescendant') !== null;
    if (event.key !== 'Enter' || hasActive || typed.trim() === '') return;
    // Enter takes the first match.
    event.preventDefault();
    if (found[0]) say(found[0].value);
  };
  const answer = useAnswerText(item, assigned);
  return (
    <Field label={text.bringing.whose}>
      <Combobox
        className={styles.box}
        input={{ className: styles.input }}
        listbox={{ className: styles.listbox }}
        positioning={positioning}
        mountNode={placeOfLists()}
        expandIcon={{ tabIndex: -1, 'aria-label': text.editing.openList }}
        freeform
        disabled={isLocked}
        open={isOpen}
        // What is typed starts afresh; the answer stands there until then.
        value={isOpen ? typed : (answer ?? '')}
        placeholder={answer ?? text.bringing.choosePlease}
        title={answer}
        selectedOptions={assigned === undefined ? [] : [valueOf(assigned)]}
        onOpenChange={(_, { open: isOpening }) => turn(isOpening)}
        onChange={(event) => turn(true, event.target.value)}
        // Without an option where typing leaves the one that was picked.
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && say(optionValue)}
        onKeyDown={onEnter}
      >
        {found.slice(0, mostOffered).map(({ value, label }, index) => (
          <Option key={index} value={value} text={label}>
            {label}
          </Option>
        ))}
        {isOpen && found.length === 0 && (
          <Option disabled value="" text={text.editing.noMatches}>
            {text.editing.noMatches}
          </Option>
        )}
        {found.length > mostOffered && (
          <Option disabled value="" text={text.bringing.moreActivities}>
            {text.bringing.moreActivities}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

/** Everything that can be answered, the likely activities first. */
function useAnswers(item: ImportItem, assigned: string | null | undefined): () => Iterable<Answer> {
  const { text } = useLanguage();
  const { snapshot } = useWorkbook();
  return function* () {
    if (assigned !== undefined) yield { value: asItWas, label: text.bringing.asItWas, title: '' };
    const likely = item.match.alternatives;
    yield* named(likely);
    yield { value: asNew, label: text.bringing.asNew, title: '' };
    const known = new Set(likely.map(({ record }) => record.id));
    for (const row of snapshot?.matrix.tables.Activity.rows ?? []) if (!known.has(row.record.id)) yield* named([row]);
  };
}

/** What is answered, or taken as long as nothing is; undefined where it must be answered. */
function useAnswerText(item: ImportItem, assigned: string | null | undefined): string | undefined {
  const { text } = useLanguage();
  const { snapshot } = useWorkbook();
  const { asFound, asNew: asNewText } = text.bringing;
  if (assigned === null) return asNewText;
  if (assigned !== undefined) {
    const row = snapshot?.matrix.tables.Activity.byId.get(rowId(assigned));
    return quotedRow(assigned, row?.record.title ?? null);
  }
  if (item.state === 'refused') return undefined;
  return asFound(item.records[0]?.row ? quotedRow(item.id, item.title) : asNewText);
}

const named = (rows: readonly Row<Activity>[]): readonly Answer[] =>
  rows.flatMap(({ record: { id, title } }) =>
    id === null ? [] : [{ value: id, label: quotedRow(id, title), title: title ?? '' }],
  );

/** The answers that hold what was typed: as many as are offered, and one more where there are more. */
function firstMatches(answers: Iterable<Answer>, typed: string): readonly Answer[] {
  const isMatch = matching(typed);
  const found: Answer[] = [];
  for (const answer of answers) {
    if (isMatch(`${answer.label} ${answer.title}`)) found.push(answer);
    if (found.length > mostOffered) break;
  }
  return found;
}

const valueOf = (assigned: string | null | undefined) => (assigned === undefined ? asItWas : (assigned ?? asNew));
