import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { Problem } from '../../domain/problem';
import { problemText } from '../../i18n/problemText';
import { useLanguage } from '../store/language';

/** Height of a usual row, in pixels: the place in one line and two of text. */
export const problemRowHeight = 76;

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '6px' },
  icon: { fontSize: '16px', marginTop: '1px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  words: { display: 'flex', flexDirection: 'column', gap: '2px' },
  place: { color: tokens.colorNeutralForeground3 },
  text: {
    display: '-webkit-box',
    WebkitLineClamp: 6,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
});

/** A problem: how much it weighs, where it is, what is wrong and what to do. */
export function ProblemRow({ problem, place }: { problem: Problem; place: string }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const words = problemText(problem, language);
  const isError = problem.severity === 'error';
  const Icon = isError ? ErrorCircleFilled : WarningFilled;
  return (
    <span className={styles.row}>
      <Icon
        className={mergeClasses(styles.icon, isError ? styles.error : styles.warning)}
        aria-label={text.review.severity[problem.severity]}
      />
      <span className={styles.words} title={words}>
        <Caption1 className={styles.place}>{place}</Caption1>
        <span className={styles.text}>{words}</span>
      </span>
    </span>
  );
}
