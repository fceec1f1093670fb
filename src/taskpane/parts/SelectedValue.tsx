import { Caption1, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { indicatorOf } from '../../domain/indicators/evaluate';
import type { Matrix } from '../../domain/records/matrix';
import { formatNumber, quoted } from '../../i18n/formats';
import { valueName } from '../../i18n/valueWords';
import { findingsIn } from '../store/findings';
import { useLanguage } from '../store/language';
import type { Figure } from '../excel/figure';
import { useFollowFigure } from '../excel/useFollowFigure';

interface Props {
  readonly matrix: Matrix;
  readonly onWhy: (figure: Figure) => void;
}

/** In a quiet line the figure whose cell is selected in the sheet, with the way to why it is what it is. */
export function SelectedValue({ matrix, onWhy }: Props) {
  const { language, text } = useLanguage();
  const [figure, setFigure] = useState<Figure | null>(null);
  useFollowFigure(setFigure);
  if (!figure) return null;
  const shown = (value: number | string) => (typeof value === 'number' ? formatNumber(value, language) : quoted(value));
  let words: string | null = null;
  if (figure.kind === 'value') {
    const { indicator, window, period, dimension, member } = figure.address;
    const found = indicatorOf(findingsIn(matrix).evaluation, indicator);
    const value = found?.valueOf(window, period, dimension, member) ?? null;
    const name = `${indicator} · ${valueName(figure.address, language, matrix.lists)}`;
    if (value !== null) words = text.why.selected(quoted(name), shown(value));
  } else {
    const { row, column, value } = figure.figure;
    words = text.why.selected(`${quoted(row)} · ${quoted(column)}`, shown(value));
  }
  if (words === null) return null;
  return (
    <Caption1 role="status">
      {words}{' '}
      <Link as="button" inline onClick={() => onWhy(figure)}>
        {text.why.ask}
      </Link>
    </Caption1>
  );
}
