import { Caption1, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DataTrendingRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { today } from '../../../commands/clock';
import { indicatorOf, type IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import { nothingIn } from '../../../domain/indicators/gathering';
import type { ValueAddress } from '../../../domain/indicators/valueAddress';
import { formatNumber, quoted } from '../../../i18n/formats';
import { problemText } from '../../../i18n/problemText';
import { valueSentence } from '../../../i18n/ruleSentence';
import { valueName } from '../../../i18n/valueWords';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { findingsIn } from '../../store/findings';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
import { EmptyState } from '../../parts/EmptyState';
import { Freshness } from '../../parts/Freshness';
import { useFollowFigure } from '../../excel/useFollowFigure';
import type { ViewProps } from '../target';
import { Breakdown } from './Breakdown';
import { ExplainedRows } from './ExplainedRows';
import { OriginFigure } from './OriginFigure';
import { ValueChoice } from './ValueChoice';
import { shortIndicatorName } from '../../../domain/records/indicatorName';

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
export function WhyView({ go, target, snapshot }: ViewProps<'why'>) {
  const { text } = useLanguage();
  const [figure, setFigure] = useState(target.figure);
  useFollowFigure((selected) => {
    if (!selected) return;
    if (selected.kind === 'report') go({ view: 'figure', figure: selected }, false);
    else if (JSON.stringify(selected) !== JSON.stringify(figure)) setFigure(selected);
  });
  const { address, from } = figure;
  const indicator = indicatorOf(findingsIn(snapshot.matrix).evaluation, address.indicator);
  return (
    <>
      {from ? (
        <BackButton label={text.views.report} onClick={() => go({ view: 'report', place: from })} />
      ) : (
        <BackButton label={text.views.indicators} onClick={() => go({ view: 'indicators', value: address })} />
      )}
      {indicator ? (
        <Why
          snapshot={snapshot}
          indicator={indicator}
          address={address}
          onChange={(chosen) => setFigure({ ...figure, address: chosen })}
        />
      ) : (
        <EmptyState
          icon={DataTrendingRegular}
          title={text.why.gone(quoted(address.indicator))}
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
          <ValueChoice {...{ indicator, address, matrix, onChange }} />
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
  const asked = snapshot.matrix.plans.window(address.window, address.period);
  const value = valueOf(window, period, dimension, member);
  const nothing = rule && value === null ? nothingIn(rule) : null;
  if (!rule || !asked || asked.begins > today() || (value === null && nothing === null)) {
    return <Text role="status">{text.why.notBegun}</Text>;
  }
  if (!dimensions.includes(dimension)) return <Text role="status">{text.why.otherBreakdown}</Text>;
  return (
    <>
      <div role="status" className={styles.value}>
        <span className={styles.number}>{value === null ? text.kinds.noValue : formatNumber(value, language)}</span>
        <Caption1>{valueName(address, language, lists)}</Caption1>
        {nothing && <Text>{text.kinds.ofNothing[nothing]}</Text>}
      </div>
      <Text>{valueSentence(rule, asked, address, language, lists)}</Text>
      <OriginFigure {...{ matrix: snapshot.matrix, indicator, address }} />
      <Breakdown {...{ indicator, address, lists }} onChoose={onChange} />
      <ExplainedRows snapshot={snapshot} rule={rule} address={address} />
    </>
  );
}
