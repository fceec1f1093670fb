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
import { useState } from 'react';
import type { Activity } from '../../domain/records/activity';
import { isBlank, membersOf } from '../../domain/records/cell';
import type { Field as FieldDeclaration, FieldValue } from '../../domain/records/field';
import type { Lists } from '../../domain/records/listIndex';
import type { Row } from '../../domain/records/matrix';
import { declarationOf } from '../../domain/records/records';
import { useLanguage } from '../language';

interface Props {
  readonly mine: Activity;
  readonly theirs: Row<Activity>;
  readonly fields: readonly string[];
  readonly lists: Lists;
  readonly onResolve: (values: Activity) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { overflowWrap: 'anywhere' },
});

/** Both versions of a row field by field, when another person changed it meanwhile. */
export function ConflictView({ mine, theirs, fields, lists, onResolve, onCancel }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const resolve = () => {
    const kept = fields.filter((field) => choices[field] !== 'mine');
    onResolve({ ...mine, ...Object.fromEntries(kept.map((field) => [field, theirs.record[field as keyof Activity]])) });
  };
  const show = (field: FieldDeclaration, value: FieldValue) =>
    isBlank(value) ? text.form.blank : shownValue(field, value, lists, language);
  return (
    <div className={styles.stack}>
      <MessageBar intent="warning" layout="multiline" role="alert">
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
      <Button appearance="primary" onClick={resolve}>
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
