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
import type { Activity } from '../../domain/records/activity';
import { isBlank, membersOf } from '../../domain/records/cell';
import type { Field as FieldDeclaration, FieldValue } from '../../domain/records/field';
import type { Lists } from '../../domain/records/listIndex';
import type { Row } from '../../domain/records/matrix';
import { declarationOf } from '../../domain/records/records';
import { useLanguage } from '../language';
import { changedFields } from './activityForm';

interface Props {
  readonly mine: Activity;
  /** What the form began with: what differs from it was changed here. */
  readonly base: Activity;
  readonly theirs: Row<Activity>;
  readonly fields: readonly string[];
  readonly lists: Lists;
  readonly isLocked: boolean;
  readonly onResolve: (values: Activity) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px', outlineStyle: 'none' },
  text: { overflowWrap: 'anywhere' },
});

/** Both versions of a row field by field, when another person changed it meanwhile. */
export function ConflictView({ mine, base, theirs, fields, lists, isLocked, onResolve, onCancel }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isMine = (field: string) => changedFields(mine, base).some((one) => one === field);
  // Until something else is chosen everyone keeps what they changed themselves.
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>(() =>
    Object.fromEntries(fields.map((field) => [field, isMine(field) ? 'mine' : 'theirs'])),
  );
  const resolve = () => {
    const kept = fields.filter((field) => choices[field] !== 'mine');
    onResolve({ ...mine, ...Object.fromEntries(kept.map((field) => [field, theirs.record[field as keyof Activity]])) });
  };
  const show = (field: FieldDeclaration, value: FieldValue) =>
    isBlank(value) ? text.form.blank : shownValue(field, value, lists, language);
  return (
    <div className={styles.stack} ref={heading} tabIndex={-1} role="group" aria-label={text.form.applyChoice}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{text.form.conflictTitle}</MessageBarTitle>
          {text.form.conflictText}
        </MessageBarBody>
      </MessageBar>
      {fields.map((name) => {
        const field = declarationOf('Activity').fields[name];
        if (!field) return null;
        const key = name as keyof Activity;
        return (
          <Card key={name}>
            <Field label={field.label[language]}>
              <RadioGroup
                value={choices[name] ?? 'theirs'}
                onChange={(_, { value }) => setChoices({ ...choices, [name]: value === 'mine' ? 'mine' : 'theirs' })}
              >
                <Radio className={styles.text} value="mine" label={`${text.form.mine}: ${show(field, mine[key])}`} />
                <Radio
                  className={styles.text}
                  value="theirs"
                  label={`${text.form.theirs}: ${show(field, theirs.record[key])}`}
                />
              </RadioGroup>
            </Field>
          </Card>
        );
      })}
      <Button appearance="primary" disabled={isLocked} onClick={resolve}>
        {text.form.applyChoice}
      </Button>
      <Button onClick={onCancel}>{text.actions.cancel}</Button>
    </div>
  );
}

function shownValue(field: FieldDeclaration, value: FieldValue, lists: Lists, language: 'es' | 'en'): string {
  if (field.kind === 'pickOne') return lists[field.list].labelOf(String(value), language);
  if (field.kind === 'pickMany')
    return membersOf(value)
      .map((code) => lists[field.list].labelOf(code, language))
      .join('; ');
  if (field.kind === 'yesNo') return lists.yesNo.labelOf(value === true ? 'yes' : 'no', language);
  return Array.isArray(value) ? value.join('; ') : String(value);
}
