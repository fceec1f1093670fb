import { Text, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Semester } from '../../../domain/calendar';
import { reportingCountries, type FollowUpGrid, type ReportClass } from '../../../domain/followUp/followUpGrid';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { Legend } from './Legend';
import { ReportList } from './ReportList';

const useStyles = makeStyles({ head: { display: 'flex', flexDirection: 'column', gap: '4px' } });

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
