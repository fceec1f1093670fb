import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular, LockClosedRegular, LockOpenRegular, ClockRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Semester } from '../../../domain/calendar';
import type { SemesterState } from '../../../domain/closing/closedSemesters';
import { isOfSemester, type Correction } from '../../../domain/closing/corrections';
import { formatSemester } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';
import { stateWords } from './stateWords';

const icons = { closed: LockClosedRegular, open: LockOpenRegular, notEnded: ClockRegular } as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -8px', padding: '0' },
  button: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '24px 1fr 16px',
    columnGap: '10px',
    alignItems: 'center',
    textAlign: 'left',
    padding: '8px',
    fontWeight: tokens.fontWeightRegular,
  },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground3 },
  open: { color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column', minWidth: '0' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly states: readonly SemesterState[];
  readonly corrections: readonly Correction[];
  /** The semester that was looked at last: the focus returns to it. */
  readonly left: Semester | null;
  readonly onChoose: (semester: Semester) => void;
}

/** The Plan's eight semesters, each with its state. */
export function SemesterList({ states, corrections, left, onChoose }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const last = useRef<HTMLButtonElement>(null);
  useEffect(() => last.current?.focus(), []);
  return (
    <ul className={styles.list} aria-label={text.closing.semesters}>
      {states.map((state) => {
        const { semester, kind } = state;
        const Icon = icons[kind];
        const own = corrections.filter((one) => one.semester === semester && isOfSemester(one)).length;
        return (
          <li key={semester}>
            <Button
              ref={semester === left ? last : undefined}
              appearance="subtle"
              className={styles.button}
              onClick={() => onChoose(semester)}
            >
              <Icon className={mergeClasses(styles.icon, kind === 'open' && styles.open)} />
              <span className={styles.words}>
                <Body1Strong>{semester}</Body1Strong>
                <Caption1 className={styles.quiet}>{formatSemester(semester, language)}</Caption1>
                <Caption1>
                  {[stateWords(state, language, text), own > 0 && text.closing.corrected(own)]
                    .filter(Boolean)
                    .join(' · ')}
                </Caption1>
              </span>
              <ChevronRightRegular className={styles.quiet} />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
