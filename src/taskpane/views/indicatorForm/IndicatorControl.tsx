import type { ListMember } from '../../../domain/plan/language';
import { isBlank } from '../../../domain/records/cell';
import { indicator, type Indicator } from '../../../domain/records/indicator';
import type { Lists } from '../../../domain/records/listIndex';
import { FieldControl, type Jump } from '../../fields/FieldControl';
import type { IndicatorEdit, IndicatorField, IndicatorFindings } from './indicatorEdit';

export interface ControlProps {
  readonly field: IndicatorField;
  readonly edit: IndicatorEdit;
  readonly findings: Pick<IndicatorFindings, 'errors' | 'warnings'>;
  readonly lists: Lists;
  readonly jump: Jump | null;
  /** Whether the person has tried to save: then blank fields are told too. */
  readonly isChecked: boolean;
  readonly hint?: string;
  /** Members to offer, where not all of the list. */
  readonly offered?: readonly ListMember[];
  readonly onChange: (next: Partial<IndicatorEdit>) => void;
}

const needed: ReadonlySet<IndicatorField> = new Set(['id', 'nameEs', 'level']);

/** The control of one field of an indicator, with what is to be said about it. */
export function IndicatorControl({ field, edit, findings, isChecked, onChange, ...others }: ControlProps) {
  const { values } = edit;
  return (
    <FieldControl
      name={`Indicator.${field}`}
      field={indicator.fields[field]}
      value={values[field]}
      required={needed.has(field)}
      error={isChecked || !isBlank(values[field]) ? findings.errors.get(field) : undefined}
      warning={findings.warnings.get(field)}
      onChange={(value) => onChange({ values: { ...values, [field]: value } as Indicator })}
      {...others}
    />
  );
}
