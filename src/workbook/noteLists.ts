import { indicatorList } from '../domain/indicators/indicatorList';
import type { ListIndex, Lists } from '../domain/records/listIndex';
import type { Plans } from '../domain/records/plans';
import { rowList } from '../domain/records/rowList';
import type { WorkbookSnapshot } from './openWorkbook';

/** What the fields of a concept note pick from in this workbook. */
export function noteLists({ matrix }: WorkbookSnapshot): {
  readonly lists: Lists;
  readonly plans: Plans;
  readonly indicators: ListIndex;
  readonly decisions: ListIndex;
} {
  return {
    lists: matrix.lists,
    plans: matrix.plans,
    indicators: indicatorList(matrix.tables.Indicator.rows.map(({ record }) => record)),
    decisions: rowList(matrix, 'Decision'),
  };
}
