import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TracedFigure } from '../../domain/report/figureInReport';
import { formatNumber } from '../../i18n/formats';
import { useLanguage } from '../language';
import { BackButton } from '../parts/BackButton';
import { Section } from '../parts/Section';
import { isIndicatorValue, useFollowFigure } from '../useFollowFigure';
import { useWorkbook } from '../WorkbookStore';
import { FigureRows } from './report/FigureRows';
import { isFigure, type ViewProps } from './viewName';

const useStyles = makeStyles({
  value: {
    fontSize: tokens.fontSizeHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { color: tokens.colorNeutralForeground3 },
});

/** The rows behind a figure of a report; follows the figure whose cell is selected in the sheet. */
export function FigureView({ go, target }: ViewProps) {
  const { language, text } = useLanguage();
  const { snapshot } = useWorkbook();
  const styles = useStyles();
  const [figure, setFigure] = useState<TracedFigure | null>(isFigure(target) ? target : null);
  useFollowFigure((selected) => {
    if (!selected) return;
    if (isIndicatorValue(selected)) go('why', selected, false);
    else setFigure(selected);
  });
  if (!snapshot || !figure) return null;
  const { table, row, column, value, source } = figure;
  return (
    <>
      <BackButton label={text.views.summary} onClick={() => go('summary')} />
      <div>
        <Caption1 className={styles.name}>{table}</Caption1>
        <Body1 as="p">{`${row} · ${column}`}</Body1>
        <span className={styles.value}>{typeof value === 'number' ? formatNumber(value, language) : value}</span>
      </div>
      {source.kind === 'rows' && (
        <Section title={text.why.listOf(text.why.counted, source.rows.length)}>
          {source.rows.length === 0 ? (
            <Caption1>{text.why.noRows}</Caption1>
          ) : (
            <FigureRows snapshot={snapshot} table={source.table} rows={source.rows} />
          )}
        </Section>
      )}
    </>
  );
}
