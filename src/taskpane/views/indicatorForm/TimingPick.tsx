import type { ReactElement } from 'react';
import { Field, makeStyles } from '@fluentui/react-components';
import type { RuleSource } from '../../../domain/indicators/rule';
import { canCountBy } from '../../../domain/indicators/ruleFields';
import { timingKinds, timingNames, type Timing } from '../../../domain/indicators/timings';
import { useLanguage } from '../../store/language';
import { FieldPick, FieldsPick } from './FieldPick';
import { ListSelect } from '../../fields/ListSelect';

// Without this the longest choice makes the picker wider than the pane.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

interface Props {
  readonly source: RuleSource;
  readonly timing: Timing | null;
  readonly onChange: (timing: Timing) => void;
}

/** When rows count: in the period of a date, or while they are open. */
export function TimingPick({ source, timing, onChange }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const kinds = timingNames.filter((kind) => canCountBy(source, kind) || timing?.kind === kind);
  return (
    <>
      <Field className={styles.field} label={text.indicatorForm.timing} required>
        <ListSelect
          value={timing?.kind ?? ''}
          onChange={(_, { value }) => {
            const kind = kinds.find((one) => one === value);
            if (kind) onChange(timingKinds[kind].blank);
          }}
        >
          {timing === null && <option value="">{text.indicatorForm.incomplete}</option>}
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {text.indicatorForm.timings[kind]}
            </option>
          ))}
        </ListSelect>
      </Field>
      {timing && <TimingDates {...{ source, timing, onChange }} />}
    </>
  );
}

/** The dates of a timing, by its kind: one without its dates here does not compile. */
function TimingDates({ source, timing, onChange }: Props & { readonly timing: Timing }): ReactElement {
  const { text } = useLanguage();
  const dates = { source, place: 'date' } as const;
  switch (timing.kind) {
    case 'flow':
      return (
        <FieldsPick
          {...dates}
          label={text.indicatorForm.dates}
          hint={text.indicatorForm.datesHelp}
          value={timing.dates}
          onChange={(fields) => onChange({ kind: 'flow', dates: fields })}
        />
      );
    case 'latest':
      return (
        <FieldPick
          {...dates}
          label={text.indicatorForm.oneDate}
          value={timing.date}
          onChange={(date) => onChange({ kind: 'latest', date })}
        />
      );
    case 'balance':
      return (
        <>
          <FieldPick
            {...dates}
            label={text.indicatorForm.start}
            value={timing.start}
            onChange={(start) => onChange({ ...timing, start })}
          />
          <FieldsPick
            {...dates}
            label={text.indicatorForm.ends}
            hint={text.indicatorForm.endsHelp}
            value={timing.ends}
            onChange={(ends) => onChange({ ...timing, ends })}
          />
        </>
      );
  }
}
