import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import type { Problem } from '../../../src/domain/problem';
import type { RawTable } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { declarationOf, recordNames, type RecordName } from '../../../src/domain/records/records';
import { reviewMatrix } from '../../../src/domain/review/reviewMatrix';
import { sampleRecords } from '../../../src/domain/sample/sampleRecords';
import { rawTables } from '../indicators/matrixOf';

/** The sample as somebody works on it: with faults of rows besides. */
function tables(): RawTable[] {
  const records: Partial<Record<RecordName, Record<string, unknown>[]>> = {};
  for (const { table, record } of sampleRecords({ language: 'es', activities: 40 }))
    (records[table] ??= []).push({ ...record });
  return rawTables(records as Parameters<typeof rawTables>[0], 'es');
}

function problemsOf(raw: readonly RawTable[]): readonly Problem[] {
  const matrix = readMatrix(raw, { date1904: false });
  return reviewMatrix(matrix, evaluateMatrix(matrix, { today: '2025-07-15' }));
}

/** Of rows that people fill; what an indicator lacks a column for is told at the indicator. */
const ofRows = (problems: readonly Problem[]) =>
  problems
    .filter(({ code, sheetRow }) => sheetRow !== undefined && code !== 'ruleColumn' && code !== 'breakdownColumn')
    .map(({ code, table, sheetRow, field }) => `${code} ${table} ${sheetRow} ${field}`);

/** The tables without the column of a field. */
function without(raw: readonly RawTable[], name: RecordName, field: string): RawTable[] {
  const { table, fields } = declarationOf(name);
  const at = Object.keys(fields).indexOf(field);
  return raw.map((one) =>
    one.name === table
      ? { ...one, headers: one.headers.toSpliced(at, 1), rows: one.rows.map((cells) => cells.toSpliced(at, 1)) }
      : one,
  );
}

const whole = tables();
const before = new Set(ofRows(problemsOf(whole)));
const filled = recordNames.filter(
  (name) => (whole.find((one) => one.name === declarationOf(name).table)?.rows.length ?? 0) > 0,
);
const columns = filled.flatMap((name) =>
  Object.entries(declarationOf(name).fields)
    .filter(([, { optionalColumn }]) => !optionalColumn)
    .map(([field]) => [name, field] as const),
);

describe('what of the structure is missing is told once, and not again of every row:', () => {
  it('has rows with faults of their own to tell apart', () => {
    expect(before.size).toBeGreaterThan(0);
    expect(filled).toEqual(expect.arrayContaining(['Activity', 'ConceptNote', 'Product', 'CountryReport']));
  });

  it.each(columns)('of %s the column of %s', (name, field) => {
    const problems = problemsOf(without(whole, name, field));
    expect(ofRows(problems).filter((one) => !before.has(one))).toEqual([]);
    const told = problems.filter((one) => one.code === 'missingColumn' && one.table === name && one.field === field);
    expect(told).toHaveLength(declarationOf(name).fields[field]?.origin === 'computed' ? 0 : 1);
  });

  it.each(filled)('the table %s', (name) => {
    const problems = problemsOf(whole.filter((one) => one.name !== declarationOf(name).table));
    expect(ofRows(problems).filter((one) => !before.has(one))).toEqual([]);
    expect(problems.filter(({ code, table }) => code === 'missingTable' && table === name)).toHaveLength(
      // A workbook of an earlier edition lacks nothing without it.
      declarationOf(name).optionalTable ? 0 : 1,
    );
  });
});

it('still asks row by row for what a column is there for', () => {
  const { table, fields } = declarationOf('Activity');
  const at = Object.keys(fields).indexOf('title');
  const blanked = whole.map((one) =>
    one.name === table ? { ...one, rows: one.rows.map((cells) => cells.toSpliced(at, 1, '')) } : one,
  );
  const asked = problemsOf(blanked).filter(({ code, field }) => code === 'requiredField' && field === 'title');
  expect(asked).toHaveLength(whole.find((one) => one.name === table)?.rows.length ?? 0);
});
