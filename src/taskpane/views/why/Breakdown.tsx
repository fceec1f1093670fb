import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import type { ValueAddress } from '../../../domain/indicators/valueAddress';
import type { Lists } from '../../../domain/records/listIndex';
import { formatNumber } from '../../../i18n/formats';
import { memberName } from '../../../i18n/valueWords';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import { membersCounted } from './membersCounted';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  name: { padding: '3px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  link: { textAlign: 'left' },
  current: { fontWeight: tokens.fontWeightSemibold },
  number: { padding: '3px 0 3px 8px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly indicator: IndicatorEvaluation;
  readonly address: ValueAddress;
  readonly lists: Lists;
  readonly onChoose: (address: ValueAddress) => void;
}

/** The value by members of the dimension chosen, each of which can be explained. */
export function Breakdown({ indicator, address, lists, onChoose }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { dimension } = address;
  const counted = membersCounted(indicator, address, lists);
  if (dimension === 'total' || counted.length === 0) return null;
  const title = text.why.by(lists.dimensions.labelOf(dimension, language).toLowerCase());
  return (
    <Section title={title}>
      <table className={styles.table} aria-label={title}>
        <tbody>
          {counted.map(({ member, value }) => {
            const isCurrent = member === address.member;
            return (
              <tr key={member}>
                <th scope="row" className={styles.name}>
                  <Link
                    as="button"
                    className={isCurrent ? styles.current : styles.link}
                    aria-current={isCurrent || undefined}
                    onClick={() => onChoose({ ...address, member })}
                  >
                    {memberName(dimension, member, language, lists)}
                  </Link>
                </th>
                <td className={styles.number}>{formatNumber(value, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {dimension !== 'sex' && dimension !== 'step' && <Caption1>{text.why.overlap}</Caption1>}
    </Section>
  );
}
