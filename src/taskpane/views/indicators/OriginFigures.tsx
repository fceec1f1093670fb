import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { OriginFigure } from '../../../domain/adoption/placement/originFigures';
import type { IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import { totalAt, type ValueAddress } from '../../../domain/indicators/valueAddress';
import type { Matrix } from '../../../domain/records/matrix';
import { formatNumber } from '../../../i18n/formats';
import { Disclosure } from '../../parts/Disclosure';
import { ValueLink } from '../../parts/ValueLink';
import { useLanguage } from '../../store/language';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '2px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly figures: readonly OriginFigure[];
  readonly indicator: IndicatorEvaluation;
  readonly matrix: Matrix;
  readonly onWhy: (address: ValueAddress) => void;
}

/** What the original matrix says of an indicator, each figure beside the one that is counted here. */
export function OriginFigures({ figures, indicator: { id, valueOf }, matrix, onWhy }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { lists, plans } = matrix;
  if (figures.length === 0) return null;
  return (
    <Disclosure label={text.indicators.origin}>
      {() => (
        <ul className={styles.list}>
          {figures.map(({ header, window, period, value }) => {
            const address = totalAt(id, { kind: window, period }, plans);
            const here = valueOf(window, period);
            return (
              <li key={header}>
                <Caption1>{text.indicators.originFigure(period, formatNumber(value, language))}</Caption1>{' '}
                {here !== null && address ? (
                  <ValueLink {...{ value: here, address, lists, onWhy }} />
                ) : (
                  <Caption1 className={styles.quiet}>{text.indicators.notBegun}</Caption1>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Disclosure>
  );
}
