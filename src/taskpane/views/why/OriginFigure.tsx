import { Text } from '@fluentui/react-components';
import { originFigures } from '../../../domain/adoption/placement/originFigures';
import type { IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import type { ValueAddress } from '../../../domain/indicators/valueAddress';
import type { Matrix } from '../../../domain/records/matrix';
import { formatNumber, quoted } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';

interface Props {
  readonly matrix: Matrix;
  readonly indicator: IndicatorEvaluation;
  readonly address: ValueAddress;
}

/** What the matrix that the indicator was adopted from says of the same time, beside what is counted here. */
export function OriginFigure({ matrix, indicator: { id, valueOf }, address }: Props) {
  const { language, text } = useLanguage();
  if (address.dimension !== 'total') return null;
  const here = valueOf(address.window, address.period);
  const same = originFigures(matrix, id).filter(
    ({ window, period }) => window === address.window && period === address.period,
  );
  return same.map(({ header, value }) => (
    <Text key={header}>
      {text.why.origin(
        formatNumber(value, language),
        quoted(header),
        here === null ? null : formatNumber(here, language),
        here === null ? 0 : here - value,
      )}
    </Text>
  ));
}
