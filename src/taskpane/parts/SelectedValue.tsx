import { Caption1, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { indicatorOf } from '../../domain/indicators/evaluate';
import type { ValueAddress } from '../../domain/indicators/valueAddress';
import type { Matrix } from '../../domain/records/matrix';
import { formatNumber } from '../../i18n/formats';
import { valueName } from '../../i18n/valueWords';
import { findingsIn } from '../findings';
import { useLanguage } from '../language';
import { useFollowValue } from '../useFollowValue';

interface Props {
  readonly matrix: Matrix;
  readonly onWhy: (address: ValueAddress) => void;
}

/** In a quiet line the value whose cell is selected in the sheet, with the way to why it is what it is. */
export function SelectedValue({ matrix, onWhy }: Props) {
  const { language, text } = useLanguage();
  const [address, setAddress] = useState<ValueAddress | null>(null);
  useFollowValue(setAddress);
  if (!address) return null;
  const { indicator, window, period, dimension, member } = address;
  const found = indicatorOf(findingsIn(matrix).evaluation, indicator);
  const value = found?.valueOf(window, period, dimension, member) ?? null;
  if (value === null) return null;
  const name = `${indicator} · ${valueName(address, language, matrix.lists)}`;
  return (
    <Caption1 role="status">
      {text.why.selected(name, formatNumber(value, language))}{' '}
      <Link as="button" inline onClick={() => onWhy(address)}>
        {text.why.ask}
      </Link>
    </Caption1>
  );
}
