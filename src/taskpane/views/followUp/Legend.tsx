import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Semester } from '../../../domain/calendar';
import { useLanguage } from '../../store/language';
import { stateIcons } from './stateIcons';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  item: { display: 'flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground2 },
});

/** What the marks of the countries say. */
export function Legend({ semester }: { readonly semester: Semester }) {
  const { text } = useLanguage();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={text.followUp.legend}>
      {(['reported', 'earlier', 'none'] as const).map((state) => {
        const Icon = stateIcons[state];
        return (
          <li key={state} className={styles.item}>
            <Icon />
            <Caption1>{text.followUp.states[state](semester)}</Caption1>
          </li>
        );
      })}
    </ul>
  );
}
