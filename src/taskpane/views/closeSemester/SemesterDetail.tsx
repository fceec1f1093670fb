import { Body1, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { semesterWindow } from '../../../domain/calendar';
import type { SemesterState } from '../../../domain/closing/closedSemesters';
import type { Correction } from '../../../domain/closing/corrections';
import { formatDate, formatSemester } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { Arrival } from '../../parts/Arrival';
import { ClosingStep } from './ClosingStep';
import { Corrections } from './Corrections';
import { Reopening } from './Reopening';
import { stateWords } from './stateWords';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly state: SemesterState;
  readonly states: readonly SemesterState[];
  /** Those of the semester. */
  readonly corrections: readonly Correction[];
}

/** One semester: what closing it would freeze, or what changed since it was closed. */
export function SemesterDetail({ snapshot, state, states, corrections }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { semester, kind } = state;
  return (
    <Arrival label={`${semester}. ${stateWords(state, language, text)}`}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{semester}</Subtitle2>
        <Caption1 className={styles.quiet}>{formatSemester(semester, language)}</Caption1>
        <Body1>{stateWords(state, language, text)}</Body1>
      </div>
      {kind === 'notEnded' && (
        <Body1 as="p">{text.closing.waits(formatDate(semesterWindow(semester).end, language))}</Body1>
      )}
      {kind === 'open' && <ClosingStep snapshot={snapshot} semester={semester} states={states} />}
      {kind === 'closed' && (
        <>
          <Corrections snapshot={snapshot} corrections={corrections} />
          <Reopening snapshot={snapshot} semester={semester} />
        </>
      )}
    </Arrival>
  );
}
