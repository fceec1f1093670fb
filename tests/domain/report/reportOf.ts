import type { Semester } from '../../../src/domain/calendar';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import type { Matrix } from '../../../src/domain/records/matrix';
import { buildReport } from '../../../src/domain/report/sections/buildReport';
import { semesterReport, type ReportAddress } from '../../../src/domain/report/reportAddress';
import type { Plain, ReportDocument, TableBlock } from '../../../src/domain/report/ReportDocument';

/** A report of a matrix; of a semester where only that is given. */
export function reportOf(matrix: Matrix, address: ReportAddress | Semester, today = '2025-12-31'): ReportDocument {
  const of = typeof address === 'string' ? semesterReport(address) : address;
  return buildReport(matrix, evaluateMatrix(matrix, { today }), of, { today });
}

/** A table of a report; undefined where it has none of that key. */
export function tableIn({ blocks }: ReportDocument, key: string): TableBlock | undefined {
  const block = blocks.find((one) => one.kind === 'table' && one.key === key);
  return block?.kind === 'table' ? block : undefined;
}

/** What the rows of a table hold. */
export const valuesIn = (document: ReportDocument, key: string): readonly (readonly Plain[])[] =>
  (tableIn(document, key)?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value));

/** Keys of the rows of a table. */
export const keysIn = (document: ReportDocument, key: string): readonly string[] =>
  (tableIn(document, key)?.rows ?? []).map((row) => row.key);

/** What a row of a table holds, by the keys of its columns. */
export function rowIn(document: ReportDocument, key: string, row: string): Readonly<Record<string, Plain>> {
  const table = tableIn(document, key);
  const cells = table?.rows.find((one) => one.key === row)?.cells ?? [];
  return Object.fromEntries((table?.columns ?? []).map((column, index) => [column.key, cells[index]?.value ?? null]));
}

/** The texts of a report, whatever they are. */
export const textsIn = ({ blocks }: ReportDocument): readonly string[] =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : block.kind === 'narrative' ? [block.draft] : []));
