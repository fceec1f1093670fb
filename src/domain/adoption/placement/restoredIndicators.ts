import { indicators } from '../../plan/indicators';
import { isBlank, type Cell } from '../../records/cell';
import type { ChangeLog } from '../../records/changeLog';
import { loggedRecord } from '../../records/changeLogRows';
import type { FieldValue } from '../../records/field';
import { rowId } from '../../records/ids';
import { cellContextOf, type Matrix, type Row } from '../../records/matrix';
import { isLogged, readLogLine, readLogged } from '../../records/readLogLine';
import { declarationOf } from '../../records/records';
import { originColumn, originsOfRow } from './KnownRows';
import { sheetOfOrigin } from './originText';

/** An indicator of Tabla 2 with what it held before it was adopted. */
export interface RestoredIndicator {
  readonly row: Row;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Cells of own columns, by their headers. */
  readonly own: Readonly<Record<string, Cell>>;
}

/**
 * What the indicators of Tabla 2 held before they were adopted, as the log tells, as far as they still hold what was adopted:
 * what people have entered since stays.
 * @param sheets only those taken from these sheets; all where it is not given
 */
export function restoredIndicators(matrix: Matrix, sheets?: readonly string[]): readonly RestoredIndicator[] {
  const column = originColumn(matrix, 'Indicator');
  if (column < 0) return [];
  const planned = new Set(indicators.map(({ code }) => rowId(code)));
  return (matrix.tables.Indicator.rows as readonly Row[]).flatMap((row) => {
    const origins = originsOfRow(matrix, 'Indicator', row, column);
    const isMeant =
      planned.has(rowId(row.record['id'])) &&
      origins.length > 0 &&
      (!sheets || origins.every((origin) => sheets.includes(sheetOfOrigin(origin))));
    const restored = isMeant ? restoredOf(matrix, row) : null;
    return restored ? [restored] : [];
  });
}

function restoredOf(matrix: Matrix, row: Row): RestoredIndicator | null {
  const values: Record<string, FieldValue> = {};
  const own: Record<string, Cell> = {};
  const { raw } = matrix.tables.Indicator;
  const context = cellContextOf(matrix);
  for (const line of linesOf(matrix, row)) {
    const logged = readLogLine(line.table ?? '', line.field ?? '');
    if (logged) {
      const field = declarationOf('Indicator').fields[logged.field];
      const held = logged.field in values ? (values[logged.field] ?? null) : (row.record[logged.field] ?? null);
      if (field && isLogged(field, line.after, held, context))
        values[logged.field] = readLogged(field, line.before, context);
    } else {
      const header = line.field ?? '';
      const at = raw?.headers.findIndex((one) => one.toLowerCase() === header.toLowerCase()) ?? -1;
      const held = header in own ? own[header] : raw?.rows[row.index]?.[at];
      if (at >= 0 && String(held ?? '') === (line.after ?? '')) own[header] = line.before ?? '';
    }
  }
  if (Object.keys(values).length + Object.keys(own).length === 0) return null;
  // Nobody else has touched it: it is as the matrix was made.
  const version = Number(row.record['version'] ?? 0);
  const isFirst = version === 1 && !isBlank(row.record['version']);
  return { row, values: isFirst ? { ...values, version: null, updatedAt: null, updatedBy: null } : values, own };
}

/** What adoptions have changed in an indicator, the latest first. */
function linesOf(matrix: Matrix, { record }: Row): readonly ChangeLog[] {
  const id = loggedRecord('Indicator', { id: record['id'] ?? null }, cellContextOf(matrix));
  const lines = matrix.tables.ChangeLog.rows.map((row) => row.record);
  return lines.filter((line) => line.origin === 'adoption' && line.record === id && isOfIndicators(line)).reverse();
}

const isOfIndicators = ({ table }: ChangeLog): boolean => readLogLine(table ?? '', 'id')?.name === 'Indicator';
