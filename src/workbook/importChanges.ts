import { changesOf, staleItems, type WrittenRow } from '../domain/merge/changesOf';
import type { ImportChoices } from '../domain/merge/importChoices';
import type { ImportItem, ImportPreview } from '../domain/merge/importPreview';
import type { Language } from '../domain/plan/language';
import { planImport } from '../domain/merge/planImport';
import type { Cell } from '../domain/records/cell';
import { resolveColumns } from '../domain/records/columns';
import { declarationOf, type RecordName } from '../domain/records/records';
import { rowId } from '../domain/records/ids';
import { applyGuarded, rowsOf, untilUndisturbed, type Attempt } from './guardedWrite';
import { requireWritable } from './guards';
import { readSnapshot, tableIn, type WorkbookSnapshot } from './openWorkbook';
import { randomId } from './randomId';
import { runExcel } from './runExcel';
import { WorkbookError } from './workbookError';

export type ImportResult =
  | { readonly kind: 'imported'; readonly written: readonly WrittenRow[] }
  /** Rows of these items were changed, added or removed since the preview was made: nothing was written. */
  | { readonly kind: 'conflict'; readonly items: readonly ImportItem[] };

/** Who imports, and when (`YYYY-MM-DDTHH:mm:ss`). */
interface Author {
  readonly who: string;
  readonly now: string;
}

/**
 * Writes what was chosen of a preview in one go: one round trip to read the workbook as it is now, one to write (more
 * where it is larger than a chunk); both again where somebody was quicker than the second. Rows are found again by their
 * code; only changed cells are written. Throws
 * `readOnly`, `notFound`, `protected`, `notVerified`, or what the host refuses.
 */
export function importChanges(preview: ImportPreview, choices: ImportChoices, author: Author): Promise<ImportResult> {
  return runExcel((context) => untilUndisturbed(context, () => attemptImport(context, preview, choices, author)), true);
}

async function attemptImport(
  context: Excel.RequestContext,
  preview: ImportPreview,
  choices: ImportChoices,
  author: Author,
): Promise<Attempt<ImportResult>> {
  const snapshot = await readSnapshot(context);
  const { matrix } = snapshot;
  const fresh = planImport(matrix, preview.request);
  const stale = staleItems(preview, fresh, choices);
  if (stale.length > 0) return { result: { kind: 'conflict', items: stale }, write: null };
  const { plan, written } = changesOf(fresh, choices, { ...author, makeId: randomId });
  const result: ImportResult = { kind: 'imported', written };
  const tables = new Set([...plan.changes, ...plan.rows].map(({ table }) => table));
  if (tables.size === 0) return { result, write: null };
  requireWritable(snapshot, tables);
  const write = await applyGuarded(context, snapshot, plan, rowsOf(matrix, plan));
  const found = [...tables].flatMap((table) => requestVersions(context, snapshot, table));
  await context.sync();
  if (write.wasExpected()) verify(found, written, matrix.language);
  return { result, write };
}

/** The columns that tell after the write whether each row stands where it should and was written. */
interface Versions {
  readonly table: RecordName;
  readonly ids: Excel.Range;
  readonly versions: Excel.Range;
}

function requestVersions(context: Excel.RequestContext, snapshot: WorkbookSnapshot, name: RecordName): Versions[] {
  const placed = tableIn(snapshot, declarationOf(name).table);
  if (!placed) return [];
  const { position } = resolveColumns(declarationOf(name), placed.headers);
  const [id, version] = [position.get('id'), position.get('version')];
  if (id === undefined || version === undefined) return [];
  const body = context.workbook.tables.getItem(placed.name).getDataBodyRange();
  const [ids, versions] = [body.getColumn(id), body.getColumn(version)];
  ids.load('values');
  versions.load('values');
  return [{ table: name, ids, versions }];
}

/** Throws `notVerified` with the first row that is not in its table with the version it was given. */
function verify(found: readonly Versions[], written: readonly WrittenRow[], language: Language): void {
  const rowKey = (table: RecordName, id: unknown, version: unknown) =>
    `${table} ${rowId(String(id))} ${String(version)}`;
  const present = new Set(
    found.flatMap(({ table, ids, versions }) =>
      (ids.values as Cell[][]).map(([id], index) => rowKey(table, id, versions.values[index]?.[0])),
    ),
  );
  const readable = new Set(found.map(({ table }) => table));
  const lost = written.find(
    ({ table, id, version }) => readable.has(table) && !present.has(rowKey(table, id, version)),
  );
  if (lost) {
    const where = declarationOf(lost.table).fields['version']?.label[language] ?? '';
    throw new WorkbookError('notVerified', { where, record: lost.id });
  }
}
