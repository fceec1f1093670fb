import { Body1Strong, Button, makeStyles } from '@fluentui/react-components';
import { AddRegular, ArrowSyncRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import { ofPlan, seenFrom, type Evaluation } from '../../../domain/indicators/evaluate';
import { semesterAt, type ValueAddress } from '../../../domain/indicators/valueAddress';
import type { Indicator } from '../../../domain/records/indicator';
import type { Matrix, Row } from '../../../domain/records/matrix';
import { findingsIn } from '../../store/findings';
import { useLanguage } from '../../store/language';
import { SemesterPicker } from '../../parts/SemesterPicker';
import { valueAt } from '../../excel/figure';
import { useFollowFigure } from '../../excel/useFollowFigure';
import { useRecalculation } from '../../excel/useRecalculation';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { useWorkbook } from '../../store/WorkbookStore';
import { Freshness } from '../../parts/Freshness';
import { originFigures } from '../../../domain/adoption/placement/originFigures';
import { IndicatorCard } from './IndicatorCard';
import { NoIndicators } from './NoIndicators';
import type { ViewProps } from '../target';

const useStyles = makeStyles({
  level: { display: 'flex', flexDirection: 'column', gap: '10px' },
  controls: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Every indicator with its values by semester, year and plan to date; recalculates and writes them. */
export function IndicatorsView({ snapshot, go, target }: ViewProps<'indicators'>) {
  const { matrix, readOnly: isReadOnly } = snapshot;
  const { plans } = matrix;
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const { isDirty } = useUnsavedGuard();
  const styles = useStyles();
  const recalculate = useRecalculation();
  const ofToday = plans.referenceSemester(today());
  // Who comes back from a value finds the semester that was chosen.
  const [reference, setReference] = useState(() => (target.value ? semesterAt(target.value, ofToday) : ofToday));
  useFollowFigure((figure) => {
    if (figure?.kind === 'value' && !isDirty()) go({ view: 'why', figure }, false);
  });
  const onForm: LevelsProps['onForm'] = (indicator) => go({ view: 'indicatorForm', indicator });
  const { evaluation } = findingsIn(matrix);
  const seen = useMemo(
    () => ofPlan(seenFrom(evaluation, reference, matrix), matrix.plans.planOf(reference)),
    [evaluation, reference, matrix],
  );
  return (
    <>
      <div className={styles.controls}>
        <SemesterPicker
          plans={plans}
          label={text.indicators.reference}
          hint={reference === ofToday ? undefined : text.indicators.otherReference(ofToday)}
          value={reference}
          onChange={setReference}
        />
        <Button
          appearance="primary"
          icon={<ArrowSyncRegular />}
          disabled={busy !== null || isReadOnly}
          onClick={() => void recalculate(reference)}
        >
          {text.indicators.recalculate}
        </Button>
        <Freshness matrix={matrix} />
        {!isReadOnly && (
          <Button icon={<AddRegular />} onClick={() => onForm(null)}>
            {text.home.newIndicator}
          </Button>
        )}
      </div>
      {seen.indicators.length === 0 ? (
        <NoIndicators snapshot={snapshot} />
      ) : (
        <Levels
          evaluation={seen}
          matrix={matrix}
          onForm={onForm}
          onMeasure={
            isReadOnly
              ? null
              : (indicator) =>
                  go({ view: 'measurements', open: { name: 'Measurement', row: null, given: { indicator } } })
          }
          onWhy={(address) => go({ view: 'why', figure: valueAt(address) })}
        />
      )}
    </>
  );
}

interface LevelsProps {
  readonly evaluation: Evaluation;
  readonly matrix: Matrix;
  /** Opens the form of an indicator; null for a new one. */
  readonly onForm: (indicator: Row<Indicator> | null) => void;
  /** Enters a measurement of an indicator, by its code; null where nothing can be written. */
  readonly onMeasure: ((indicator: string) => void) | null;
  readonly onWhy: (address: ValueAddress) => void;
}

/** Indicators under their level, in the order of the list of levels; those without a known one stand last. */
function Levels({ evaluation, matrix, onForm, onMeasure, onWhy }: LevelsProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { lists } = matrix;
  const { indicators, reference } = evaluation;
  const open = (index: number) => onForm(matrix.tables.Indicator.rows.find((row) => row.index === index) ?? null);
  const { members } = lists.indicatorLevels;
  const known = new Set<string | null>(members.map(({ code }) => code));
  const levels = [
    ...members.map((member) => ({
      title: member[language],
      own: indicators.filter(({ record }) => record.level === member.code),
    })),
    { title: text.indicators.noLevel, own: indicators.filter(({ record }) => !known.has(record.level)) },
  ];
  return levels
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => (
      <section key={title} className={styles.level} aria-label={title}>
        <Body1Strong as="h2">{title}</Body1Strong>
        {own.map((indicator) => (
          <IndicatorCard
            key={indicator.index}
            {...{ indicator, reference, matrix, onWhy }}
            origin={originFigures(matrix, indicator.id)}
            onForm={() => open(indicator.index)}
            onMeasure={onMeasure && indicator.record.source === 'Measurement' ? () => onMeasure(indicator.id) : null}
          />
        ))}
      </section>
    ));
}
