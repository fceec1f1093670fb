import { Link, makeStyles } from '@fluentui/react-components';
import type { ValueAddress } from '../../domain/indicators/valueAddress';
import type { Lists } from '../../domain/records/listIndex';
import { formatNumber } from '../../i18n/formats';
import { valueName } from '../../i18n/valueWords';
import { useLanguage } from '../store/language';

/** A figure that can be pressed looks as the figure that it stands for, and is large enough for a finger. */
export const useFigureStyles = makeStyles({
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: 'inherit',
    textAlign: 'inherit',
    minWidth: '32px',
    // It takes the place around it, not more of the line.
    padding: '4px 0',
    margin: '-4px 0',
  },
});

interface Props {
  readonly value: number;
  readonly address: ValueAddress;
  readonly lists: Lists;
  readonly onWhy: (address: ValueAddress) => void;
}

/** A value of an indicator that leads to why it is what it is. */
export function ValueLink({ value, address, lists, onWhy }: Props) {
  const { language, text } = useLanguage();
  const styles = useFigureStyles();
  const shown = formatNumber(value, language);
  const name = `${address.indicator} ${valueName(address, language, lists)}`;
  return (
    <Link as="button" className={styles.link} aria-label={text.why.link(shown, name)} onClick={() => onWhy(address)}>
      {shown}
    </Link>
  );
}
