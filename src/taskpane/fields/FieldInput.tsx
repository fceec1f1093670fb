import { Input, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ListMember } from '../../domain/plan/language';
import { membersOf } from '../../domain/records/cell';
import { maxTextLength, type Field, type FieldValue } from '../../domain/records/field';
import { ListIndex, type Lists } from '../../domain/records/listIndex';
import { useLanguage } from '../store/language';
import { ListPicker } from './ListPicker';
import { ListSelect } from './ListSelect';

export interface InputProps {
  readonly field: Field;
  readonly value: FieldValue;
  readonly lists: Lists;
  readonly onChange: (value: FieldValue) => void;
  /** Rows of another table to pick from, for a field that refers to them. */
  readonly rows?: ListIndex;
  /** Members to offer, where not all of the list. */
  readonly offered?: readonly ListMember[];
  readonly extra?: { readonly label: string; readonly onPick: () => void };
}

const useStyles = makeStyles({
  // Of an empty field WebKit shows today's date, and tells it from one that was entered by mixing its colour with the
  // ground, which must be there for that.
  date: {
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { backgroundColor: 'Field' },
  },
  noDate: { color: tokens.colorNeutralForeground4, '@media (forced-colors: active)': { color: 'GrayText' } },
});

/** Lines that show a text whole in a narrow pane, within bounds. */
const linesOf = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 42)), 0);
  return Math.min(16, Math.max(2, lines));
};

/**
 * What a value is entered with, chosen by the kind of its field. Label, messages and the required mark reach it through the
 * field around it.
 */
export function FieldInput({ field, value, lists, rows, onChange, offered, extra }: InputProps) {
  const { text } = useLanguage();
  const styles = useStyles();
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
      return (
        <Input
          type="date"
          input={{ className: mergeClasses(styles.date, value === null && styles.noDate) }}
          value={String(value ?? '')}
          onChange={(_, data) => textOrNull(data.value)}
        />
      );
    case 'timestamp':
      return <Input readOnly value={String(value ?? '').replace('T', ' ')} />;
    case 'yesNo':
      return (
        <ListSelect
          value={value === null ? '' : value === true ? 'yes' : 'no'}
          onChange={(_, data) => onChange(data.value === '' ? null : data.value === 'yes')}
        >
          <option value="">{text.editing.unanswered}</option>
          <option value="yes">{text.editing.yes}</option>
          <option value="no">{text.editing.no}</option>
        </ListSelect>
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
