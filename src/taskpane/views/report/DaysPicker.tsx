import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isDate } from '../../../domain/calendar';
import { daysBetweenMeetings } from '../../../domain/decisions/reportingMeeting';
import type { Matrix } from '../../../domain/records/matrix';
import { formatDate } from '../../../i18n/formats';
import { Choice } from '../../parts/Choice';
import { shortFields } from '../../parts/narrowPane';
import { useLanguage } from '../../store/language';

/** The first and the last day of a report, `YYYY-MM-DD`. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

const useStyles = makeStyles({ days: { display: 'grid', gridTemplateColumns: shortFields, gap: '8px' } });

interface Props {
  readonly matrix: Matrix;
  readonly value: Days;
  readonly onChange: (days: Days) => void;
}

/** Chooses the days of a report: those between two meetings of the GRCM, or any. */
export function DaysPicker({ matrix, value, onChange }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const spans = useMemo(() => daysBetweenMeetings(matrix), [matrix]);
  /** What is typed; it is the value as soon as it makes a period. */
  const [typed, setTyped] = useState(value);
  const [isAny, setAny] = useState(false);
  const keyOf = ({ start, end }: Days) => `${start} ${end}`;
  const isPeriod = isDate(typed.start) && isDate(typed.end) && typed.start <= typed.end;
  const choose = (days: Days) => {
    setTyped(days);
    if (isDate(days.start) && isDate(days.end) && days.start <= days.end) onChange(days);
  };
  const options = spans.map(
    ({ from, to, ...days }) =>
      [
        keyOf(days),
        text.pack.between(formatDate(from.record.date ?? '', language), formatDate(to.record.date ?? '', language)),
      ] as const,
  );
  const chosen = spans.find((days) => keyOf(days) === keyOf(typed));
  return (
    <>
      {spans.length > 0 && (
        <Choice
          label={text.pack.days}
          value={chosen && !isAny ? keyOf(chosen) : ''}
          options={[...options, ['', text.pack.anyDays]]}
          onChange={(key) => {
            const days = spans.find((one) => keyOf(one) === key);
            setAny(!days);
            if (days) choose({ start: days.start, end: days.end });
          }}
        />
      )}
      <div className={styles.days}>
        {(['start', 'end'] as const).map((side) => (
          <Field
            key={side}
            label={text.pack[side]}
            {...(side === 'end' &&
              !isPeriod && { validationState: 'error' as const, validationMessage: text.pack.noPeriod })}
          >
            <Input type="date" value={typed[side]} onChange={(_, data) => choose({ ...typed, [side]: data.value })} />
          </Field>
        ))}
      </div>
    </>
  );
}
