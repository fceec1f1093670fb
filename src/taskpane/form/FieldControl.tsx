import { Field as FluentField, Input, Select, Textarea } from '@fluentui/react-components';
import type { ListMember } from '../../domain/plan/language';
import { membersOf } from '../../domain/records/cell';
import { maxTextLength, type Field, type FieldValue } from '../../domain/records/field';
import type { Lists } from '../../domain/records/listIndex';
import { useLanguage } from '../language';
import { ListPicker } from './ListPicker';

interface Props {
  /** Id of the control's place on the page, so that links can jump to it. */
  readonly id: string;
  readonly field: Field;
  readonly value: FieldValue;
  readonly lists: Lists;
  readonly onChange: (value: FieldValue) => void;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly offered?: readonly ListMember[];
  readonly extra?: { readonly label: string; readonly onPick: () => void };
}

/** The control of a field with its label, chosen by its kind. */
export function FieldControl(props: Props) {
  const { id, field, required = false, error, hint } = props;
  const { language } = useLanguage();
  return (
    <div id={id}>
      <FluentField
        label={field.label[language]}
        required={required}
        validationMessage={error}
        validationState={error === undefined ? 'none' : 'error'}
        hint={hint}
      >
        <Control {...props} />
      </FluentField>
    </div>
  );
}

function Control({ field, value, lists, onChange, offered, extra, ...aria }: Props) {
  const { text } = useLanguage();
  const { id: _id, required: _required, error: _error, hint: _hint, ...labelled } = aria;
  const textOrNull = (typed: string) => onChange(typed === '' ? null : typed);
  switch (field.kind) {
    case 'text':
      return field.multiline ? (
        <Textarea
          {...labelled}
          value={String(value ?? '')}
          maxLength={maxTextLength}
          resize="vertical"
          rows={3}
          onChange={(_, data) => textOrNull(data.value)}
        />
      ) : (
        <Input
          {...labelled}
          value={String(value ?? '')}
          maxLength={maxTextLength}
          onChange={(_, data) => textOrNull(data.value)}
        />
      );
    case 'integer':
    case 'decimal':
      return (
        <Input
          {...labelled}
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
        <Input {...labelled} type="date" value={String(value ?? '')} onChange={(_, data) => textOrNull(data.value)} />
      );
    case 'timestamp':
      return <Input {...labelled} readOnly value={String(value ?? '').replace('T', ' ')} />;
    case 'yesNo':
      return (
        <Select
          {...labelled}
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
          {...labelled}
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
          {...labelled}
          list={lists[field.list]}
          {...(offered && { offered })}
          selected={membersOf(value)}
          onChange={onChange}
          multiple
        />
      );
    case 'reference':
      return <Input {...labelled} value={String(value ?? '')} onChange={(_, data) => textOrNull(data.value)} />;
    case 'references':
      return (
        <Input
          {...labelled}
          value={membersOf(value).join('; ')}
          onChange={(_, data) => onChange(data.value.split(/;\s*/).filter(Boolean))}
        />
      );
  }
}
