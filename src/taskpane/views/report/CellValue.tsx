import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Language } from '../../../domain/plan/language';
import type { ReportCell, ReportColumn } from '../../../domain/report/ReportDocument';
import { formatDate, formatNumber, formatShare } from '../../../i18n/formats';
import { texts } from '../../../i18n/texts';
import { useFigureStyles } from '../../parts/ValueLink';

const useStyles = makeStyles({
  // The colour of links is too faint on a shade.
  onShade: { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
});

/** What stands in a cell of a report, in its language. */
export function shownCell(value: ReportCell['value'], kind: ReportColumn['kind'], language: Language): string {
  if (value === null) return kind === 'text' || kind === 'date' ? '' : '—';
  if (typeof value === 'string') return kind === 'date' ? formatDate(value, language) : value;
  return kind === 'percent' ? formatShare(value, language) : formatNumber(value, language);
}

interface Props {
  readonly cell: ReportCell;
  readonly kind: ReportColumn['kind'];
  /** Of which row and column it is. */
  readonly name: string;
  readonly language: Language;
  readonly onOpen: () => void;
  readonly isStart: boolean;
}

/** What stands in a cell of a report; a figure with something behind it leads there. */
export function CellValue({ cell, kind, name, language, onOpen, isStart }: Props) {
  const styles = useStyles();
  const figure = useFigureStyles();
  const link = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isStart) link.current?.focus();
  }, [isStart]);
  const { value, source, shade } = cell;
  const shown = shownCell(value, kind, language);
  const isTraced = source && value !== null && (source.kind === 'value' || source.rows.length > 0);
  if (!isTraced) return shown;
  const label = typeof value === 'number' ? texts(language).why.link(shown, name) : undefined;
  return (
    <Link
      ref={link}
      as="button"
      className={mergeClasses(figure.link, shade && styles.onShade)}
      aria-label={label}
      onClick={onOpen}
    >
      {shown}
    </Link>
  );
}
