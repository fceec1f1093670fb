import type { WindowKind } from '../../calendar';
import { foldText } from '../../foldText';
import { rowId } from '../../records/ids';
import type { Matrix } from '../../records/matrix';
import { periodNamed } from '../structure/periods';
import { originColumn, originsOfRow } from './KnownRows';

/** What the matrix that an indicator was adopted from says that it has reached. */
export interface OriginFigure {
  /** The own column in which it is kept. */
  readonly header: string;
  readonly window: Exclude<WindowKind, 'plan'>;
  /** `2025-S1` or `2025`. */
  readonly period: string;
  readonly value: number;
}

/** Words by which the heading of a column says that its numbers are what was reached. */
const reached =
  /\b(avances?|logros?|logrado|alcanzad[oa]s?|ejecutad[oa]s?|ejecucion|valor|resultados?|real|reales|progress|achieved|achievements?|actuals?|results?|value)\b/g;

/** What the original matrix says of an indicator, period by period; nothing of one that was not adopted. */
export function originFigures(matrix: Matrix, indicator: string): readonly OriginFigure[] {
  const { raw, columns, byId } = matrix.tables.Indicator;
  const row = byId.get(rowId(indicator));
  const origin = originColumn(matrix, 'Indicator');
  if (!raw || !row || origin < 0 || originsOfRow(matrix, 'Indicator', row, origin).length === 0) return [];
  return raw.headers.flatMap((header, at): readonly OriginFigure[] => {
    const value = raw.rows[row.index]?.[at];
    const period = columns.fields[at] === null && typeof value === 'number' ? periodOf(header) : null;
    return period && typeof value === 'number' ? [{ header, ...period, value }] : [];
  });
}

/** The semester or the year whose figure a heading says that its column has. */
function periodOf(header: string): Pick<OriginFigure, 'window' | 'period'> | null {
  const folded = foldText(header);
  const rest = folded.replace(reached, ' ').trim();
  const named = rest === folded ? null : periodNamed(rest);
  if (named?.year === undefined || named.year === null) return null;
  if (named.kind === 'year') return { window: 'year', period: String(named.year) };
  return named.kind === 'semester'
    ? { window: 'semester', period: `${String(named.year)}-S${String(named.number)}` }
    : null;
}
