import { Body1, Caption1, Link } from '@fluentui/react-components';
import { today } from '../../../commands/clock';
import { decisionTitle } from '../../../domain/decisions/decisionName';
import { decisionsOf, stateOn } from '../../../domain/decisions/decisions';
import type { Matrix, Row } from '../../../domain/records/matrix';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import type { RecordOpening } from '../target';
import { useLinkStyles } from './AnsweringActivities';

interface Props {
  readonly matrix: Matrix;
  /** Position of the meeting in its table. */
  readonly index: number;
  readonly onOpen: (opening: RecordOpening) => void;
}

/** The decisions of a meeting, each a click from its form. */
export function TakenDecisions({ matrix, index, onOpen }: Props) {
  const { language, text } = useLanguage();
  const { attempt } = useUnsavedGuard();
  const styles = useLinkStyles();
  const taken = decisionsOf(matrix).filter(({ meeting }) => meeting?.index === index);
  return (
    <Section title={text.decisions.taken}>
      {taken.length === 0 && <Body1 as="p">{text.decisions.noneTaken}</Body1>}
      <ul className={styles.list}>
        {taken.map((standing) => {
          const { row } = standing;
          const state = stateOn(standing, today());
          const about = [row.record.number, state && matrix.lists.decisionStates.labelOf(state, language)];
          return (
            <li key={row.index} className={styles.item}>
              <Link
                as="button"
                type="button"
                className={styles.link}
                onClick={() => attempt(() => onOpen({ name: 'Decision', row: row as Row }))}
              >
                {decisionTitle(row)}
              </Link>
              <Caption1 className={styles.quiet}>{about.filter(Boolean).join(' · ')}</Caption1>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
