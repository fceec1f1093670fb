import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import type { Language } from '../../../src/domain/plan/language';
import type { NewRow } from '../../../src/domain/records/changes';
import { toCell } from '../../../src/domain/records/cell';
import { listsFrom } from '../../../src/domain/records/listIndex';
import type { Matrix, RawTable } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { declarationOf, recordNames, type RecordName } from '../../../src/domain/records/records';

type Records = Partial<Record<RecordName, readonly NewRow['record'][]>>;

/** A matrix as if read from a workbook with these records; the Plan's indicators where none are given. */
export function matrixOf(records: Records, language: Language = 'es'): Matrix {
  return readMatrix(rawTables({ Indicator: planIndicators(language), ...records }, language), { date1904: false });
}

/** The tables of a workbook that holds these records. */
export function rawTables(records: Records, language: Language): RawTable[] {
  const context = { language, lists: listsFrom(), date1904: false };
  return recordNames.map((name) => {
    const { table, fields } = declarationOf(name);
    const rows = (records[name] ?? []).map((record) =>
      Object.entries(fields).map(([field, declared]) => toCell(declared, record[field] ?? null, context)),
    );
    const headers = Object.values(fields).map(({ label }) => label[language]);
    return { name: table, sheet: table, headers, rows, firstRow: 2, firstColumn: 1 };
  });
}
