import { Body1, Caption1 } from '@fluentui/react-components';
import type { YearPlan } from '../../../domain/annualPlan/annualPlan';
import type { SourceRow } from '../../../domain/indicators/sourceRows';
import { formatDate } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { PlanOutcomes } from './PlanOutcomes';

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
  const words = text.duties.plan;
  const approved = own?.approvedOn ? words.approvedOn(formatDate(own.approvedOn, language)) : words.notApproved;
  return (
    <Section title={words.title(plan.year)} aside={<Caption1>{approved}</Caption1>}>
      {themes.length > 0 && <Body1>{words.themes(themes.join('; '))}</Body1>}
      <PlanOutcomes snapshot={snapshot} plan={plan} />
    </Section>
  );
}
