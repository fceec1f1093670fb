import { Body1, Field, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import { groupsInPlan, planGaps, planInMatrix, planOfGroup } from '../../../domain/annualPlan/planInMatrix';
import { yearOf } from '../../../domain/calendar';
import { dutiesIn } from '../../../domain/review/duties';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
import { Section } from '../../parts/Section';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { NotCounted } from '../../parts/NotCounted';
import { AnnualPlan } from './AnnualPlan';
import { GroupDutiesPart } from './GroupDutiesPart';
import { PlanOutcomes } from './PlanOutcomes';
import type { ViewProps } from '../target';
import { ListSelect } from '../../fields/ListSelect';

const useStyles = makeStyles({
  year: { maxWidth: '140px' },
});

/** A year's plan beside what was done; what each working group owes in it, what of it was met, and the days on which it was. */
export function DutiesView({ go, target: { open }, snapshot }: ViewProps<'duties'>) {
  const { language, text } = useLanguage();
  const { attempt } = useUnsavedGuard();
  const styles = useStyles();
  const { matrix } = snapshot;
  const [year, setYear] = useState(open?.year ?? yearOf(matrix.plans.referenceSemester(today())));
  /** The group whose dates are being entered. */
  const [editing, setEditing] = useState<string | null>(open?.group ?? null);
  const groups = useMemo(() => dutiesIn(matrix, year, today()), [matrix, year]);
  const plan = useMemo(() => planInMatrix(matrix, year, today()), [matrix, year]);
  const gaps = planGaps(matrix);
  // The PPT and the SE owe nothing of what Groups do, and have plans as they have.
  const others = groupsInPlan(plan).filter((code) => groups.every(({ group }) => group !== code));
  const years = new Set<number>([
    ...matrix.plans.years,
    year,
    ...matrix.tables.GroupYear.rows.map(({ record }) => record.year ?? year),
  ]);
  return (
    <>
      <BackButton label={text.views.more} onClick={() => attempt(() => go({ view: 'more' }))} />
      <Body1 as="p">{text.duties.intro}</Body1>
      <Field label={text.duties.year} className={styles.year}>
        <ListSelect
          value={String(year)}
          onChange={(_, { value }) =>
            attempt(() => {
              setYear(Number(value));
              setEditing(null);
            })
          }
        >
          {[...years].sort().map((one) => (
            <option key={one}>{one}</option>
          ))}
        </ListSelect>
      </Field>
      {gaps.length > 0 ? <NotCounted gaps={gaps} /> : <AnnualPlan snapshot={snapshot} plan={plan} />}
      {groups.map((own) => (
        <GroupDutiesPart
          key={`${own.group} ${year}`}
          {...{ snapshot, own, year }}
          isEditing={editing === own.group}
          onEdit={(isEditing) => setEditing(isEditing ? own.group : null)}
        >
          {gaps.length === 0 && <PlanOutcomes snapshot={snapshot} plan={planOfGroup(plan, own.group)} />}
        </GroupDutiesPart>
      ))}
      {gaps.length === 0 &&
        others.map((group) => (
          <Section key={`${group} ${year}`} title={matrix.lists.workingGroups.labelOf(group, language)}>
            <PlanOutcomes snapshot={snapshot} plan={planOfGroup(plan, group)} />
          </Section>
        ))}
    </>
  );
}
