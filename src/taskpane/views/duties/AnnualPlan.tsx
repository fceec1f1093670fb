import { Body1, Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { YearPlan } from '../../../domain/annualPlan/annualPlan';
import type { SourceRow } from '../../../domain/indicators/sourceRows';
import { fundingColumn, moneyColumns } from '../../../domain/money/activityMoney';
import { gapsIn } from '../../../domain/records/columnGaps';
import { withoutFunds } from '../../../domain/money/withoutFunds';
import { notesById } from '../../../domain/note/noteIndex';
import { formatDate, formatNumber } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { ActivityLinks, PlanOutcomes } from './PlanOutcomes';

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: YearPlan<SourceRow>;
}

/** The Annual Work Plan of the PPT: the themes that the year puts first, when it was approved, and what became of it. */
export function AnnualPlan({ snapshot, plan }: Props) {
  const { language, text } = useLanguage();
  const { tables, lists } = snapshot.matrix;
  const own = tables.PlanYear.rows.find(({ record }) => record.year === plan.year)?.record;
  const themes = (own?.priorityThemes ?? []).map((theme) => lists.themes.labelOf(theme, language));
  // Workbooks of earlier editions do not say who covers what.
  const gaps = gapsIn(snapshot.matrix, 'ConceptNote', [...moneyColumns, fundingColumn]);
  const words = text.duties.plan;
  const approved = own?.approvedOn ? words.approvedOn(formatDate(own.approvedOn, language)) : words.notApproved;
  return (
    <Section title={words.title(plan.year)} aside={<Caption1>{approved}</Caption1>}>
      {themes.length > 0 && <Body1>{words.themes(themes.join('; '))}</Body1>}
      <PlanOutcomes snapshot={snapshot} plan={plan} />
      {gaps.length === 0 && <WithoutFunds snapshot={snapshot} plan={plan} />}
    </Section>
  );
}

/** The priority activities of the plan that still lack funds, each with how much. */
function WithoutFunds({ snapshot, plan }: Props) {
  const { language, text } = useLanguage();
  const { matrix } = snapshot;
  const found = useMemo(() => withoutFunds(matrix, plan, notesById(matrix)), [matrix, plan]);
  const gapOf = new Map(found.map(({ activity, money }) => [activity, money.gap]));
  const words = text.duties.plan;
  const lackOf = (gap: number | null) => (gap === null ? words.noFunds : words.lacking(formatNumber(gap, language)));
  if (found.length === 0) return null;
  return (
    <Disclosures>
      <Disclosure label={words.unfunded(found.length)}>
        {() => (
          <ActivityLinks
            snapshot={snapshot}
            activities={[...gapOf.keys()]}
            about={(one) => lackOf(gapOf.get(one) ?? null)}
          />
        )}
      </Disclosure>
    </Disclosures>
  );
}
