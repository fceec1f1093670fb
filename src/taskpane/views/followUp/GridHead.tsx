import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Semester } from '../../../domain/calendar';
import { reportingCountries, type FollowUpGrid, type ReportClass } from '../../../domain/followUp/followUpGrid';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { stateIcons } from './CountryMark';
import { ReportList } from './ReportList';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '4px' },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  item: { display: 'flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly grid: FollowUpGrid;
  readonly reportClass: ReportClass;
  readonly semester: Semester;
}

/** How many products and countries there are, what the marks say, and the reports that stand nowhere in the grid. */
export function GridHead({ snapshot, grid, reportClass, semester }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { lists } = snapshot.matrix;
  const countries = useMemo(() => reportingCountries(grid, lists, semester), [grid, lists, semester]);
  const products = text.followUp.classes[reportClass].count(grid.rows.length);
  return (
    <div className={styles.head}>
      <Text role="status">{`${products} · ${text.followUp.countries(countries, semester)}`}</Text>
      <Legend semester={semester} />
      {grid.unplaced.length > 0 && (
        <ReportList label={text.followUp.unplaced(grid.unplaced.length)} snapshot={snapshot} reports={grid.unplaced} />
      )}
    </div>
  );
}

/** What the marks of the countries say. */
function Legend({ semester }: { readonly semester: Semester }) {
  const { text } = useLanguage();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={text.followUp.legend}>
      {(['reported', 'earlier', 'none'] as const).map((state) => {
        const Icon = stateIcons[state];
        return (
          <li key={state} className={styles.item}>
            <Icon />
            <Caption1>{text.followUp.states[state](semester)}</Caption1>
          </li>
        );
      })}
    </ul>
  );
}
