import { Field as FluentField, Input, Select, Textarea, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ListMember } from '../../domain/plan/language';
import { membersOf } from '../../domain/records/cell';
import { maxTextLength, type Field, type FieldValue } from '../../domain/records/field';
import { ListIndex, type Lists } from '../../domain/records/listIndex';
import { bringIntoView } from './bringIntoView';
import { useLanguage } from '../store/language';
import { ListPicker } from './ListPicker';

/** Asks for the cursor in the control of this name; the same one can be asked for again. */
export interface Jump {
  readonly name: string;
}

interface Props {
  /** Name of the field in its declaration; its place on the page is found by it. */
  readonly name: string;
  readonly field: Field;
  readonly value: FieldValue;
  readonly lists: Lists;
  readonly onChange: (value: FieldValue) => void;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly warning?: string | undefined;
  readonly hint?: string | undefined;
  /** A new object each time that the cursor is to be put here. */
  readonly jump?: Jump | null;
  /** Rows of another table to pick from, for a field that refers to them. */
  readonly rows?: ListIndex;
  /** Members to offer, where not all of the list. */
  readonly offered?: readonly ListMember[];
  readonly extra?: { readonly label: string; readonly onPick: () => void };
}

// Without this a long value makes its column of the form wider than the pane.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

const placeId = (name: string) => `field-${name}`;

function focusField(name: string): void {
  const place = document.getElementById(placeId(name));
  place?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
  if (place) bringIntoView(place);
}

/** The control of a field with its label, chosen by its kind. */
export function FieldControl(props: Props) {
  const { name, field, jump = null, required = false, error, warning, hint } = props;
  // The control may come up only now, as its section is unfolded.
  useEffect(() => {
    if (jump?.name === name) focusField(name);
  }, [jump, name]);
  const { language } = useLanguage();
  const styles = useStyles();
  const message = error ?? warning;
  return (
    <div id={placeId(name)}>
      <FluentField
        className={styles.field}
        label={field.label[language]}
        required={required}
        validationMessage={message}
        validationState={message === undefined ? 'none' : error === undefined ? 'warning' : 'error'}
        hint={hint}
      >
        <Control {...props} />
      </FluentField>
    </div>
  );
}

/** Lines that show a text whole in a narrow pane, within bounds. */
const linesOf = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 42)), 0);
  return Math.min(16, Math.max(2, lines));
};

/** Label, messages and the required mark reach the control through the field around it. */
function Control({ field, value, lists, rows, onChange, offered, extra }: Props) {
  const { text } = useLanguage();
  const textOrNull = (typed: string) => onChange(typed === '' ? null : typed);
  switch (field.kind) {
    case 'text':
      return field.multiline ? (
        <Textarea
          value={String(value ?? '')}
          maxLength={maxTextLength}
          resize="vertical"
          rows={linesOf(String(value ?? ''))}
          onChange={(_, data) => textOrNull(data.value)}
        />
      ) : (
        <Input value={String(value ?? '')} maxLength={maxTextLength} onChange={(_, data) => textOrNull(data.value)} />
      );
    case 'integer':
    case 'decimal':
      return (
        <Input
          type="number"
          value={value === null ? '' : String(value)}
          min={field.min}
          max={field.max}
          step={field.kind === 'integer' ? 1 : 'any'}
          onChange={(_, data) => onChange(data.value === '' ? null : Number(data.value))}
        />
      );
    case 'date':
      return <Input type="date" value={String(value ?? '')} onChange={(_, data) => textOrNull(data.value)} />;
    case 'timestamp':
      return <Input readOnly value={String(value ?? '').replace('T', ' ')} />;
    case 'yesNo':
      return (
        <Select
          value={value === null ? '' : value === true ? 'yes' : 'no'}
          onChange={(_, data) => onChange(data.value === '' ? null : data.value === 'yes')}
        >
          <option value="">{text.form.unanswered}</option>
          <option value="yes">{text.form.yes}</option>
          <option value="no">{text.form.no}</option>
        </Select>
      );
    case 'pickOne':
      return (
        <ListPicker
          list={lists[field.list]}
          {...(offered && { offered })}
          {...(extra && { extra })}
          selected={typeof value === 'string' ? [value] : []}
          onChange={(codes) => onChange(codes[0] ?? null)}
          multiple={false}
        />
      );
    case 'pickMany':
      return (
        <ListPicker
          list={lists[field.list]}
          {...(offered && { offered })}
          selected={membersOf(value)}
          onChange={onChange}
          multiple
        />
      );
    case 'reference':
    case 'references': {
      const many = field.kind === 'references';
      return (
        <ListPicker
          list={rows ?? noRows}
          selected={typeof value === 'string' ? [value] : membersOf(value)}
          onChange={(ids) => onChange(many ? ids : (ids[0] ?? null))}
          multiple={many}
        />
      );
    }
  }
}

/** Ids can be typed where no rows are given to pick from. */
const noRows = new ListIndex([], [], true);
