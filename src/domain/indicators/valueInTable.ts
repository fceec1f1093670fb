import { windowKinds, type Semester } from '../calendar';
import type { Indicator } from '../records/indicator';
import type { IndicatorValue } from '../records/indicatorValue';
import type { Matrix } from '../records/matrix';
import type { Plans } from '../records/plans';
import { windowsAt } from './figures';
import { memberCode } from './memberLabel';
import { breakdowns } from './sourceRows';
import { totalAt, type ValueAddress } from './valueAddress';

/** Which figure the computed columns of the table of indicators show, or are about. */
const figureOfColumn: Partial<Record<keyof Indicator, keyof ReturnType<typeof windowsAt>>> = {
  currentSemester: 'current',
  previousSemester: 'previous',
  year: 'year',
  cumulative: 'cumulative',
  progress: 'cumulative',
  light: 'cumulative',
  excludedRows: 'cumulative',
};

/** The value that stands in a column of an indicator's row, written as of `reference`; null in other columns. */
export function valueOfIndicator(
  { id }: Indicator,
  field: string | null,
  reference: Semester,
  plans: Plans,
): ValueAddress | null {
  const figure = field === null ? undefined : figureOfColumn[field as keyof Indicator];
  return id === null || figure === undefined ? null : totalAt(id.trim(), windowsAt(reference, plans)[figure], plans);
}

/** The value that a row of the table of values shows; null where its cells name none. */
export function valueOfRow(record: IndicatorValue, matrix: Matrix): ValueAddress | null {
  const { indicator, period } = record;
  const window = windowKinds.find((kind) => kind === record.window);
  const dimension = (['total', ...breakdowns] as const).find((name) => name === record.dimension);
  if (indicator === null || period === null || !window || !dimension) return null;
  if (!matrix.plans.window(window, period)) return null;
  const member = memberCode(record, matrix);
  if ((dimension === 'total') !== (member === null)) return null;
  return { indicator: indicator.trim(), window, period, dimension, member };
}
