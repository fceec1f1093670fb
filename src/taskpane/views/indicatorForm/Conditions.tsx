import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { Fragment, useEffect, useRef } from 'react';
import type { RuleSource } from '../../../domain/indicators/rule';
import type { Condition } from '../../../domain/indicators/ruleCondition';
import { conditionList, isWritable } from '../../../domain/indicators/ruleFields';
import type { Lists } from '../../../domain/records/listIndex';
import { ListPicker } from '../../fields/ListPicker';
import { useLanguage } from '../../store/language';
import { FieldPick } from './FieldPick';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: '0' },
  condition: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: '0',
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly source: RuleSource;
  readonly where: readonly Condition[];
  readonly lists: Lists;
  /** What is said where there are none. */
  readonly ofNone: string;
  readonly onChange: (where: readonly Condition[]) => void;
}

/** The conditions of a rule, which a row meets all of. */
export function Conditions({ source, where, lists, ofNone, onChange }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const add = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const count = useRef(where.length);
  useEffect(() => {
    // A new condition is where one goes on; one that went leaves the focus to the button below.
    if (where.length > count.current) [...(box.current?.querySelectorAll('select') ?? [])].at(-1)?.focus();
    else if (where.length < count.current) add.current?.focus();
    count.current = where.length;
  }, [where.length]);
  const put = (at: number, condition: Condition) =>
    onChange(where.map((one, place) => (place === at ? condition : one)));
  return (
    <div ref={box} className={styles.stack}>
      {where.length === 0 && <Caption1 className={styles.quiet}>{ofNone}</Caption1>}
      {where.map((condition, at) => (
        <Fragment key={at}>
          {at > 0 && <Caption1>{text.indicatorForm.and}</Caption1>}
          <OneCondition
            place={at + 1}
            source={source}
            condition={condition}
            lists={lists}
            onChange={(next) => put(at, next)}
            onRemove={() => onChange(where.filter((_, place) => place !== at))}
          />
        </Fragment>
      ))}
      <Button
        ref={add}
        size="small"
        icon={<AddRegular />}
        className={styles.button}
        onClick={() => onChange([...where, { field: '', values: [] }])}
      >
        {text.indicatorForm.addCondition}
      </Button>
    </div>
  );
}

interface OneProps {
  readonly place: number;
  readonly source: RuleSource;
  readonly condition: Condition;
  readonly lists: Lists;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}

function OneCondition({ place, source, condition, lists, onChange, onRemove }: OneProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { field, values } = condition;
  const list = conditionList(source, field, lists);
  return (
    <div role="group" aria-label={text.indicatorForm.condition(place)} className={styles.condition}>
      <FieldPick
        label={text.indicatorForm.field}
        source={source}
        place="condition"
        value={field}
        onChange={(next) => onChange({ field: next, values: [] })}
      />
      {list && (
        <Field className={styles.field} label={text.indicatorForm.isOneOf}>
          <ListPicker
            list={list}
            offered={list.members.filter(({ code }) => isWritable(code))}
            selected={values}
            onChange={(next) => onChange({ field, values: next.filter(isWritable) })}
            multiple
          />
        </Field>
      )}
      <Button size="small" appearance="subtle" icon={<DismissRegular />} className={styles.button} onClick={onRemove}>
        {text.indicatorForm.removeCondition(place)}
      </Button>
    </div>
  );
}
