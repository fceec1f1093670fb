import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { TimeWindow } from '../../domain/calendar';
import type { Evaluation } from '../../domain/indicators/evaluate';
import type { Language } from '../../domain/plan/language';
import { shortIndicatorName } from '../../domain/records/indicatorName';
import { totalAt, type ValueAddress } from '../../domain/indicators/valueAddress';
import type { Matrix } from '../../domain/records/matrix';
import { formatNumber } from '../../i18n/formats';
import { useLanguage } from '../store/language';
import { LightMark } from './LightMark';
import { narrow } from './narrowPane';
import { ValueLink } from './ValueLink';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  // Several values in a line leave no room for the name, which stands above them.
  stacked: {
    [narrow]: {
      '& tr': { display: 'grid', gridTemplateColumns: 'repeat(var(--columns), 1fr) 26px' },
      '& th:first-child': { gridColumn: '1 / -1' },
      '& th[colspan="2"]': { gridColumn: 'span 2' },
    },
  },
  head: { padding: '0', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  name: { padding: '4px 4px 4px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  start: { textAlign: 'left' },
  code: { color: tokens.colorNeutralForeground3 },
  number: { padding: '4px 0 4px 8px', textAlign: 'right', whiteSpace: 'nowrap' },
  label: { whiteSpace: 'normal', verticalAlign: 'bottom' },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  light: { width: '18px', padding: '4px 0 4px 8px' },
});

export interface IndicatorColumn {
  readonly label: string;
  readonly window: TimeWindow;
}

interface Props {
  readonly evaluation: Evaluation;
  readonly matrix: Matrix;
  readonly columns: readonly IndicatorColumn[];
  /** A value leads to why it is what it is, where this is given. */
  readonly onWhy?: (address: ValueAddress) => void;
}

/** Every indicator in a line: values and how it stands. */
export function IndicatorTable({ evaluation, matrix: { lists, plans }, columns, onWhy }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  return (
    <table
      className={mergeClasses(styles.table, columns.length > 1 && styles.stacked)}
      style={{ '--columns': columns.length } as CSSProperties}
    >
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.start)}>
            <Caption1>{text.indicators.indicator}</Caption1>
          </th>
          {columns.map(({ label }, place) => (
            <th
              key={label}
              scope="col"
              // The last one stands over the lights too.
              colSpan={place === columns.length - 1 ? 2 : 1}
              className={mergeClasses(styles.head, styles.number, styles.label)}
            >
              <Caption1>{label}</Caption1>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {evaluation.indicators.map((indicator) => (
          <tr key={indicator.index}>
            <th scope="row" className={styles.name}>
              <span className={styles.code}>{indicator.id}</span> {shortIndicatorName(indicator.record, language)}
            </th>
            {columns.map(({ label, window }) => {
              const value = indicator.valueOf(window.kind, window.period);
              const address = totalAt(indicator.id, window, plans);
              return (
                <td key={label} className={mergeClasses(styles.number, styles.value)}>
                  {value !== null && address && onWhy ? (
                    <ValueLink {...{ value, address, lists, onWhy }} />
                  ) : (
                    shown(value, language)
                  )}
                </td>
              );
            })}
            <td className={styles.light}>
              {indicator.light && (
                <LightMark light={indicator.light} label={lists.lights.labelOf(indicator.light, language)} isIconOnly />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shown = (value: number | null, language: Language) => (value === null ? '—' : formatNumber(value, language));
