import type { Language } from '../plan/language';
import type { NewRow } from './changes';
import { toCell } from './cell';
import { listsFrom } from './listIndex';
import type { Matrix } from './matrix';
import { readMatrix } from './readMatrix';
import { declarationOf, recordNames } from './records';

/** The matrix that a workbook made with these rows would hold. */
export function matrixOfRows(rows: readonly NewRow[], language: Language): Matrix {
  const context = { language, lists: listsFrom(), date1904: false };
  const tables = recordNames.map((name) => {
    const { table, sheet, fields } = declarationOf(name);
    const own = rows.filter((row) => row.table === name);
    return {
      name: table,
      sheet: sheet[language],
      headers: Object.values(fields).map(({ label }) => label[language]),
      rows: own.map(({ record }) =>
        Object.entries(fields).map(([field, declared]) => toCell(declared, record[field] ?? null, context)),
      ),
      firstRow: 2,
      firstColumn: 1,
    };
  });
  return readMatrix(tables, { date1904: false });
}
