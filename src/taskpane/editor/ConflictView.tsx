import {
  Button,
  Card,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { sameValue } from '../../domain/records/cell';
import type { FieldValue } from '../../domain/records/field';
import type { Lists } from '../../domain/records/listIndex';
import { declarationOf } from '../../domain/records/records';
import type { RecordConflict, RecordEdit } from '../../workbook/operations/saveRecords';
import { useLanguage } from '../store/language';
import { excerptOf } from '../fields/excerpt';
import { shownValue } from '../fields/shownValue';
import { WholeVersions } from '../parts/WholeVersions';

/** Which version of a field stays. */
export type Choice = 'mine' | 'theirs';

interface Props {
  /** What happened. */
  readonly title: string;
  readonly conflicts: readonly RecordConflict[];
  /** What was to be saved. */
  readonly edits: readonly RecordEdit[];
  readonly lists: Lists;
  readonly isLocked: boolean;
  /** Gives the choice for each field, by `choiceKey`. */
  readonly onResolve: (choices: Readonly<Record<string, Choice>>) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px', outlineStyle: 'none' },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** Names one field of one conflict. */
export const choiceKey = (conflict: RecordConflict, field: string): string =>
  `${conflict.table} ${idOf(conflict)} ${field}`;

const idOf = ({ table, theirs }: RecordConflict): FieldValue =>
  theirs.record[declarationOf(table).key[0] ?? ''] ?? null;

/** Both versions of rows field by field, when another person changed them meanwhile. */
export function ConflictView(props: Props) {
  const { title, conflicts, edits, lists, isLocked, onResolve, onCancel } = props;
  const { language, text } = useLanguage();
  const styles = useStyles();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const entries = conflicts.flatMap((conflict) => {
    const edit = edits.find(({ table, values }) => table === conflict.table && hasId(conflict, values));
    return conflict.fields.map((field) => ({ conflict, field, edit, key: choiceKey(conflict, field) }));
  });
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  // Until something else is chosen everyone keeps what they changed themselves.
  const ofOwn = entries.map(
    ({ field, edit, key }) => [key, edit && isChanged(edit, field) ? 'mine' : 'theirs'] as const,
  );
  const choices: Readonly<Record<string, Choice>> = { ...Object.fromEntries(ofOwn), ...chosen };
  return (
    <div className={styles.stack} ref={heading} tabIndex={-1} role="group" aria-label={title}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {text.editing.conflictText}
        </MessageBarBody>
      </MessageBar>
      {entries.map(({ conflict, field: name, edit, key }) => {
        const field = declarationOf(conflict.table).fields[name];
        if (!field) return null;
        const label = field.label[language];
        const show = (value: FieldValue | undefined) => shownValue(field, value ?? null, lists, language) ?? '';
        const [mine, theirs] = [show(edit?.values[name]), show(conflict.theirs.record[name])];
        const versions = [
          { value: 'mine', name: text.editing.mine, words: mine, other: theirs },
          { value: 'theirs', name: text.editing.theirs, words: theirs, other: mine },
        ] as const;
        return (
          <Card key={key}>
            <Field label={label}>
              <RadioGroup
                value={choices[key] ?? 'theirs'}
                onChange={(_, { value }) => setChosen({ ...chosen, [key]: value === 'mine' ? 'mine' : 'theirs' })}
              >
                {versions.map(({ value, name: whose, words, other }) => (
                  <Radio
                    key={value}
                    className={styles.text}
                    value={value}
                    label={`${whose}: ${excerptOf(words, other) || text.editing.blank}`}
                  />
                ))}
              </RadioGroup>
            </Field>
            <WholeVersions label={label} versions={versions} />
          </Card>
        );
      })}
      <Button appearance="primary" disabled={isLocked} onClick={() => onResolve(choices)}>
        {text.editing.applyChoice}
      </Button>
      <Button onClick={onCancel}>{text.actions.cancel}</Button>
    </div>
  );
}

const hasId = (conflict: RecordConflict, values: RecordEdit['values']): boolean =>
  values[declarationOf(conflict.table).key[0] ?? ''] === idOf(conflict);

const isChanged = ({ base, values }: RecordEdit, field: string): boolean =>
  base === null || !sameValue(values[field], base.record[field]);
