import { Badge, Caption1, makeStyles, tokens, type BadgeProps } from '@fluentui/react-components';
import { decisionPlace, decisionTitle } from '../../../domain/decisions/decisionName';
import type { DecisionStanding, DecisionState } from '../../../domain/decisions/decisions';
import type { Matrix } from '../../../domain/records/matrix';
import { formatDate } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';

const colors: Readonly<Record<DecisionState, BadgeProps['color']>> = {
  none: 'warning',
  underWay: 'brand',
  fulfilled: 'success',
  overdue: 'danger',
};

const useStyles = makeStyles({
  title: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '2px 6px',
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly standing: DecisionStanding;
  readonly state: DecisionState | null;
  readonly matrix: Matrix;
}

/** A decision in a list: its words, what took it, its day and what became of it. */
export function DecisionRow({ standing, state, matrix }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { due, fulfilledOn } = standing.row.record;
  const title = decisionTitle(standing.row);
  const place = decisionPlace(standing, { lists: matrix.lists, language });
  const day =
    state === 'fulfilled' && fulfilledOn !== null
      ? text.decisions.fulfilledOn(formatDate(fulfilledOn, language))
      : due !== null && text.decisions.due(formatDate(due, language));
  return (
    <>
      <span className={styles.title} title={title}>
        {title}
      </span>
      <Caption1 className={styles.quiet}>{place || text.decisions.noSource}</Caption1>
      <span className={styles.line}>
        <Caption1>{day}</Caption1>
        <Badge appearance="tint" color={state === null ? 'informative' : colors[state]}>
          {state === null ? text.decisions.unknownState : matrix.lists.decisionStates.labelOf(state, language)}
        </Badge>
      </span>
    </>
  );
}
