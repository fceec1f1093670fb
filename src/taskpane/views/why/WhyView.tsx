import { Caption1, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DataTrendingRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { indicatorOf, type IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import { shortIndicatorName } from '../../../domain/indicators/shortIndicatorName';
import { windowOf, type ValueAddress } from '../../../domain/indicators/valueAddress';
import { formatNumber } from '../../../i18n/formats';
import { problemText } from '../../../i18n/texts';
import { valueName, valueSentence } from '../../../i18n/valueWords';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { findingsIn } from '../../store/findings';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
import { EmptyState } from '../../parts/EmptyState';
import { Freshness } from '../../parts/Freshness';
import { isIndicatorValue, type ValueFigure } from '../../excel/figure';
import { useFollowFigure } from '../../excel/useFollowFigure';
import { useWorkbook } from '../../store/WorkbookStore';
import { isValueFigure, type ViewProps } from '../viewName';
import { Breakdown } from './Breakdown';
import { ExplainedRows } from './ExplainedRows';
import { ValueChoice } from './ValueChoice';

const useStyles = makeStyles({
  code: { color: tokens.colorNeutralForeground3 },
  value: { display: 'flex', alignItems: 'baseline', gap: '8px', flexWrap: 'wrap' },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** Why a value of an indicator is what it is; follows the value whose cell is selected in the sheet. */
export function WhyView({ go, target }: ViewProps) {
  const { text } = useLanguage();
  const { snapshot } = useWorkbook();
  const [figure, setFigure] = useState<ValueFigure | null>(isValueFigure(target) ? target : null);
  useFollowFigure((selected) => {
    if (!selected) return;
    if (!isIndicatorValue(selected)) go('figure', selected, false);
    else if (JSON.stringify(selected) !== JSON.stringify(figure)) setFigure(selected);
  });
  if (!snapshot) return null;
  const address = figure?.address ?? null;
  const from = figure?.from ?? null;
  const indicator = address && indicatorOf(findingsIn(snapshot.matrix).evaluation, address.indicator);
  return (
    <>
      {from ? (
        <BackButton label={text.views.summary} onClick={() => go('summary', from)} />
      ) : (
        <BackButton label={text.views.indicators} onClick={() => go('indicators', address)} />
      )}
      {address && indicator ? (
        <Why
          snapshot={snapshot}
          indicator={indicator}
          address={address}
          onChange={(chosen) => setFigure({ address: chosen, from })}
        />
      ) : (
        <EmptyState
          icon={DataTrendingRegular}
          title={address ? text.why.gone(address.indicator) : text.why.none}
          text={text.why.noneHelp}
        />
      )}
    </>
  );
}

interface WhyProps {
  readonly snapshot: WorkbookSnapshot;
  readonly indicator: IndicatorEvaluation;
  readonly address: ValueAddress;
  readonly onChange: (address: ValueAddress) => void;
}

function Why({ snapshot, indicator, address, onChange }: WhyProps) {
  const { language } = useLanguage();
  const styles = useStyles();
  const { matrix } = snapshot;
  const { lists } = matrix;
  return (
    <>
      <Subtitle2 as="h2">
        <span className={styles.code}>{indicator.id}</span> {shortIndicatorName(indicator.record, language)}
      </Subtitle2>
      {indicator.problems.map((problem) => (
        <Text key={problem.code} className={styles.problem}>
          {problemText(problem, language)}
        </Text>
      ))}
      {indicator.rule && (
        <>
          <ValueChoice {...{ indicator, address, lists, onChange }} />
          <Statement {...{ snapshot, indicator, address, onChange }} />
          {findingsIn(matrix).isOutdated && <Freshness matrix={matrix} />}
        </>
      )}
    </>
  );
}

/** The value, how it is counted and what it is made of; or why there is none. */
function Statement({ snapshot, indicator, address, onChange }: WhyProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { lists } = snapshot.matrix;
  const { rule, valueOf, dimensions } = indicator;
  const { window, period, dimension, member } = address;
  const asked = windowOf(address);
  const value = valueOf(window, period, dimension, member);
  if (!rule || !asked || value === null || !dimensions.includes(dimension)) {
    return <Text role="status">{value === null ? text.why.notBegun : text.why.otherBreakdown}</Text>;
  }
  return (
    <>
      <div role="status" className={styles.value}>
        <span className={styles.number}>{formatNumber(value, language)}</span>
        <Caption1>{valueName(address, language, lists)}</Caption1>
      </div>
      <Text>{valueSentence(rule, asked, address, language, lists)}</Text>
      <Breakdown {...{ indicator, address, lists }} onChoose={onChange} />
      <ExplainedRows snapshot={snapshot} rule={rule} address={address} />
    </>
  );
}
