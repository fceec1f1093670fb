import { Body1, Caption1, Link, makeStyles } from '@fluentui/react-components';
import { planOutcomes, plannedIn, type YearPlan } from '../../../domain/annualPlan/annualPlan';
import type { SourceRow } from '../../../domain/indicators/sourceRows';
import { selectPlace } from '../../../workbook/selection';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

const useStyles = makeStyles({
  plan: { display: 'flex', flexDirection: 'column', gap: '4px' },
  link: { textAlign: 'left' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: YearPlan<SourceRow>;
}

/** What a plan of a year has and what became of it, the activities of each kind one click away. */
export function PlanOutcomes({ snapshot, plan }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const planned = plannedIn(plan);
  const kinds = planOutcomes.filter((outcome) => plan.by[outcome].length > 0);
  if (kinds.length === 0) return <Caption1>{text.duties.plan.nothing(plan.year)}</Caption1>;
  return (
    <div className={styles.plan}>
      <Body1>{text.duties.plan.planned(planned.length)}</Body1>
      <Disclosures>
        {kinds.map((outcome) => (
          <Disclosure key={outcome} label={`${text.duties.plan.outcomes[outcome]}: ${plan.by[outcome].length}`}>
            {() => <ActivityLinks snapshot={snapshot} activities={plan.by[outcome]} />}
          </Disclosure>
        ))}
      </Disclosures>
    </div>
  );
}

interface LinksProps {
  readonly snapshot: WorkbookSnapshot;
  readonly activities: readonly SourceRow[];
  /** What is said of an activity behind its title. */
  readonly about?: (activity: SourceRow) => string;
}

/** Activities by their titles, which lead to their rows. */
export function ActivityLinks({ snapshot, activities, about }: LinksProps) {
  const { text } = useLanguage();
  const { inBackground } = useWorkbook();
  const styles = useStyles();
  const show = (index: number) =>
    void inBackground(() => selectPlace(snapshot, { table: 'Activity', index, field: 'title' }));
  return (
    <>
      {activities.map((one) => {
        const { index, record } = one.row;
        const title = String(record['title'] ?? record['id'] ?? text.activities.untitled);
        return (
          <Link key={index} as="button" className={styles.link} onClick={() => show(index)}>
            {about ? `${title} · ${about(one)}` : title}
          </Link>
        );
      })}
    </>
  );
}
