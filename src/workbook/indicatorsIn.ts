import { indicatorList } from '../domain/indicators/indicatorList';
import type { ListIndex } from '../domain/records/listIndex';
import type { WorkbookSnapshot } from './openWorkbook';

/** The indicators of the workbook as a list to pick from. */
export function indicatorsIn({ matrix }: WorkbookSnapshot): ListIndex {
  return indicatorList(matrix.tables.Indicator.rows.map(({ record }) => record));
}
