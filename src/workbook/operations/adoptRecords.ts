import { adoptionBatch, type AdoptionPart, type AdoptionRequest } from './adoptionBatch';
import type { AdoptedRecord } from '../../domain/adoption/adoptedRecord';
import { planAdoption, type AdoptionPlan, type KnownAdopted } from '../../domain/adoption/placement/planAdoption';
import { declarationOf } from '../../domain/records/records';
import { bytesOf, inChunks } from '../chunks';
import { addOwnColumns } from '../creation/addOwnColumns';
import { requireWritable } from '../guards';
import { keepRecipe } from './keepRecipe';
import { inSlices } from '../inSlices';
import { readSnapshot, tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { randomId } from '../randomId';
import { runAction } from '../runExcel';
import { toWorkbookError, WorkbookError } from '../workbookError';
import { giveBack } from '../writing/giveBack';
import { requireColumns, type RecordBatch } from '../writing/recordBatch';
import { Retries } from '../writing/Retries';
import { finishEarlier, tryBatch } from '../writing/tryBatch';

/** What came of adopting: how many rows are new, and those that were there already with what differs. */
export interface AdoptionResult {
  readonly added: number;
  readonly known: readonly KnownAdopted[];
}

/** Ids that were made for records, by request, so that a second try adds none twice. */
const idsOf = new WeakMap<AdoptionRequest, Map<string, string>>();

/**
 * Writes adopted records into the tables of the matrix: own columns first, then the rows, in as few requests as their size
 * allows. Rows that are there already, known by where they were taken from or by title and days, are not added again: so an
 * adoption that broke off goes on where it was. Throws `readOnly`, `notFound`, `missingColumn`, `protected`, `occupied`,
 * or what the host refuses, saying how much was written.
 */
export function adoptRecords(request: AdoptionRequest): Promise<AdoptionResult> {
  const ids = idsOf.get(request) ?? new Map<string, string>();
  idsOf.set(request, ids);
  return runAction(async (context) => {
    await finishEarlier(context);
    const progress = { added: new Set<string>(), known: new Map<string, KnownAdopted>() };
    const retries = new Retries();
    try {
      for (;;) {
        if (await attempt(context, request, ids, progress, retries)) break;
      }
      if (request.recipe) await keepRecipe(context, { ...request, recipe: request.recipe });
      return { added: progress.added.size, known: [...progress.known.values()] };
    } catch (error) {
      const failure = toWorkbookError(error);
      throw progress.added.size > 0 ? failure.withWritten('part') : failure;
    }
  });
}

interface Progress {
  readonly added: Set<string>;
  /** Rows that were there before, by the record's key, as they were met first. */
  readonly known: Map<string, KnownAdopted>;
}

/** One attempt; false where it has to begin again. */
async function attempt(
  context: Excel.RequestContext,
  request: AdoptionRequest,
  ids: Map<string, string>,
  progress: Progress,
  retries: Retries,
): Promise<boolean> {
  let snapshot = await readSnapshot(context);
  const idOf = ({ key, record }: AdoptedRecord) => {
    const letter = declarationOf(record).idLetter ?? '';
    const id = ids.get(key) ?? randomId(letter, Number(request.now.slice(0, 4)));
    ids.set(key, id);
    return id;
  };
  const plan = await inSlices(planAdoption(snapshot.matrix, request.records, idOf));
  for (const one of plan.known)
    if (!progress.added.has(one.adopted.key) && !progress.known.has(one.adopted.key))
      progress.known.set(one.adopted.key, one);
  const parts = adoptionBatch(snapshot.matrix, plan, request);
  if (parts.length === 0) return true;
  const batch = joined(parts, progress);
  requireWritable(
    snapshot,
    [...batch.writes, ...batch.log].map(({ table }) => table),
  );
  requireColumns(snapshot, batch);
  const care = retries.next(snapshot, batch.writes);
  if ((await addOwnColumns(context, snapshot, columnsFor(plan, parts))) !== false) return false;
  for (const chunk of inChunks(parts, sizeOf)) {
    const piece = joined(chunk, progress);
    const outcome = await tryBatch(context, snapshot, piece, care);
    if (outcome.kind === 'missed') return false;
    await giveBack(context, snapshot, outcome.overwritten, request);
    snapshot = withRows(snapshot, piece);
  }
  return true;
}

/** Own columns of the tables that are written to. */
function columnsFor({ ownColumns }: AdoptionPlan, parts: readonly AdoptionPart[]) {
  const written = new Set<string>(parts.flatMap(({ writes }) => writes.map(({ table }) => table)));
  return new Map([...ownColumns].filter(([name]) => written.has(name)));
}

function joined(parts: readonly AdoptionPart[], progress: Progress): RecordBatch {
  return {
    writes: parts.flatMap(({ writes }) => writes),
    log: parts.flatMap(({ log }) => log),
    onWritten: () => {
      for (const { key, isNew } of parts) if (isNew) progress.added.add(key);
    },
  };
}

/** What a cell of a row that is there takes in a request beside its value. */
const cellBytes = 2500;

function sizeOf({ writes, log }: AdoptionPart): number {
  const found = writes.reduce((sum, { located, values }) => sum + (located ? Object.keys(values).length : 0), 0);
  const rows = [...writes.flatMap(({ values, own = {} }) => [values, own]), ...log.map(({ record }) => record)];
  return found * cellBytes + rows.reduce((sum, values) => sum + bytesOf(Object.values(values)), 0);
}

/** The snapshot with the rows that were added since: what is added next finds the tables' ends by them. */
function withRows(snapshot: WorkbookSnapshot, { writes, log }: RecordBatch): WorkbookSnapshot {
  const tables = new Map(snapshot.tables);
  const rows = [
    ...writes.filter(({ located }) => !located).map(({ table, values }) => ({ table, values })),
    ...log.map(({ table, record }) => ({ table, values: record })),
  ];
  for (const name of new Set(rows.map(({ table }) => table))) {
    const declared = declarationOf(name);
    const placed = tableIn(snapshot, declared.table);
    if (!placed) throw new WorkbookError('notFound', { table: declared.table });
    const added = rows.filter(({ table }) => table === name);
    const { position } = snapshot.matrix.tables[name].columns;
    const cells = added.map(({ values }) => {
      const row: (string | number)[] = placed.headers.map(() => '');
      for (const field of declared.key) row[position.get(field) ?? 0] = String(values[field] ?? '');
      return row;
    });
    // Blank rows at a table's end are filled first.
    const filled = placed.rows.slice(0, placed.filledRows);
    const isAppended = placed.clearBelow && !placed.hasTotals;
    const before = isAppended ? filled : placed.rows;
    tables.set(declared.table.toLowerCase(), {
      ...placed,
      rows: [...before, ...cells],
      filledRows: (isAppended ? placed.filledRows : placed.rows.length) + cells.length,
    });
  }
  return { ...snapshot, tables };
}
