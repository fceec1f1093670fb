import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { FieldDifference, RecordPreview } from '../../../domain/merge/importPreview';
import { declarationOf } from '../../../domain/records/records';
import type { Field as DeclaredField, FieldValue } from '../../../domain/records/field';
import type { Lists } from '../../../domain/records/listIndex';
import { shownValue } from '../../fields/shownValue';
import { useLanguage } from '../../store/language';
import { excerptOf } from '../../fields/excerpt';
import { WholeVersions } from '../../parts/WholeVersions';
import { useFirstPart } from './useFirstPart';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: '0',
  },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

interface Props {
  readonly record: RecordPreview;
  readonly difference: FieldDifference;
  /** Position of the offer that is taken; null keeps what the matrix holds. */
  readonly chosen: number | null;
  readonly lists: Lists;
  readonly onChoose: (offer: number | null) => void;
}

const keep = 'keep';

/** As many versions of a field are drawn at first: thousands of rows may be about one record. */
const step = 20;

/** A field in which files differ from the matrix: what it holds, what they offer, and which of it stays. */
export function DifferenceChoice(props: Props) {
  const declared = declarationOf(props.record.table).fields[props.difference.field];
  return declared ? <VersionChoice {...props} declared={declared} /> : null;
}

function VersionChoice({
  declared,
  difference,
  chosen,
  lists,
  onChoose,
}: Props & { readonly declared: DeclaredField }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const { offers } = difference;
  const { shown, more } = useFirstPart(
    offers.length,
    step,
    (index) => group.current?.querySelectorAll('input')[index + 1],
  );
  const label = declared.label[language];
  const show = (value: FieldValue) => shownValue(declared, value, lists, language) ?? '';
  const before = difference.unreadable === null ? show(difference.before) : String(difference.unreadable);
  const isSingle = offers.length === 1;
  // The one that is taken is always there.
  const drawn = [...offers.keys()].filter((index) => index < shown || index === chosen);
  const versions = [
    { value: keep, name: text.bringing.now, words: before, other: show(offers[0]?.value ?? null) },
    ...drawn.flatMap((index) => {
      const offer = offers[index];
      if (!offer) return [];
      const name = isSingle ? text.bringing.proposed : text.bringing.proposedBy(offer.sources.join(', '));
      return [{ value: String(index), name, words: show(offer.value), other: before }];
    }),
  ];
  const remark = offers.some(({ isConflict }) => isConflict)
    ? text.bringing.conflict
    : isSingle || difference.proposed !== null
      ? undefined
      : text.bringing.disagree;
  return (
    <div className={styles.box}>
      <Field label={{ children: label, weight: 'semibold' }} hint={remark}>
        <RadioGroup
          ref={group}
          value={chosen === null ? keep : String(chosen)}
          onChange={(_, { value }) => onChoose(value === keep ? null : Number(value))}
        >
          {versions.map(({ value, name, words, other }) => (
            <Radio
              key={value}
              className={styles.text}
              value={value}
              label={`${name}: ${excerptOf(words, other) || text.editing.blank}`}
            />
          ))}
        </RadioGroup>
      </Field>
      {more}
      <WholeVersions label={label} versions={versions} />
    </div>
  );
}
