import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { areInColumns, slotsOfPlan } from '../../../domain/indicators/targetSlots';
import { targetsIn, targetsOf, type Targets } from '../../../domain/indicators/targets';
import type { Plan } from '../../../domain/plan/thePlan';
import { shortIndicatorName } from '../../../domain/records/indicatorName';
import { rowId } from '../../../domain/records/ids';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { formatDate, formatNumber, quoted } from '../../../i18n/formats';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { BackButton } from '../../parts/BackButton';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import type { ViewProps } from '../target';
import { slotLabel } from './slotLabel';
import { TargetsForm } from './TargetsForm';

const useStyles = makeStyles({
  list: { margin: '0', display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 12px' },
  value: { margin: '0', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  enter: { alignSelf: 'flex-start' },
});

/** Where an indicator begins in each plan, and where it is to lead. */
export function TargetsView({ go, target: { indicator, plan }, snapshot }: ViewProps<'targets'>) {
  const { language, text } = useLanguage();
  const { attempt } = useUnsavedGuard();
  const { matrix } = snapshot;
  /** The plan whose targets are being entered. */
  const [editing, setEditing] = useState<string | null>(plan ?? null);
  const row = matrix.tables.Indicator.rows.find(({ record }) => rowId(record.id) === rowId(indicator));
  const targets = row && targetsIn(matrix)(row.record);
  const back = () => go({ view: 'indicators' });
  return (
    <>
      <BackButton label={text.views.indicators} onClick={() => attempt(back)} />
      <Body1 as="p">
        {[indicator, row && quoted(shortIndicatorName(row.record, language))].filter(Boolean).join(' ')}
      </Body1>
      {targets &&
        [...matrix.plans.all]
          .reverse()
          .map((one) => (
            <OfPlan
              key={one.code}
              {...{ snapshot, indicator }}
              plan={one}
              targets={targetsOf(targets, one)}
              isInForm={one === matrix.plans.all[0] && areInColumns(matrix, indicator)}
              isEdited={editing === one.code}
              onEdit={(isInForm) =>
                attempt(() => (isInForm ? go({ view: 'indicatorForm', indicator: row }) : setEditing(one.code)))
              }
              onClose={() => setEditing(null)}
            />
          ))}
      <Caption1 as="p">{text.indicatorForm.targetsHelp}</Caption1>
    </>
  );
}

interface OfPlanProps {
  readonly snapshot: WorkbookSnapshot;
  readonly indicator: string;
  readonly plan: Plan;
  readonly targets: Targets;
  /** Whether they are entered in the form of the indicator. */
  readonly isInForm: boolean;
  readonly isEdited: boolean;
  readonly onEdit: (isInForm: boolean) => void;
  readonly onClose: () => void;
}

function OfPlan({ snapshot, indicator, plan, targets, isInForm, isEdited, onEdit, onClose }: OfPlanProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { matrix, readOnly } = snapshot;
  const title = text.targets.enter(plan.name[language]);
  const days = text.nextPlan.preview.days(formatDate(plan.start, language), formatDate(plan.end, language));
  const said = slotsOfPlan(plan, matrix.plans).flatMap((slot) => {
    const { kind, year } = slot;
    const value =
      kind === 'baseline' ? targets.baseline : kind === 'plan' ? targets.planTarget : targets.ofYears.get(year ?? 0);
    return value === null || value === undefined ? [] : [{ slot, value }];
  });
  return (
    <Section title={plan.name[language]}>
      <Caption1 className={styles.quiet}>{days}</Caption1>
      {isEdited && !isInForm ? (
        <TargetsForm {...{ snapshot, indicator, plan, title, onClose }} />
      ) : (
        <>
          {said.length === 0 ? (
            <Body1 as="p">{text.targets.none}</Body1>
          ) : (
            <dl className={styles.list}>
              {said.flatMap(({ slot, value }) => [
                <dt key={slot.key}>{slotLabel(slot, matrix.lists)[language]}</dt>,
                <dd key={`${slot.key}-value`} className={styles.value}>
                  {formatNumber(value, language)}
                </dd>,
              ])}
            </dl>
          )}
          {!readOnly && (
            <Button
              size="small"
              className={styles.enter}
              aria-label={isInForm ? undefined : title}
              onClick={() => onEdit(isInForm)}
            >
              {isInForm ? text.views.indicatorForm : text.targets.edit}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
