import { originColumn, originsOfRow } from '../../domain/adoption/placement/KnownRows';
import { sheetOfOrigin } from '../../domain/adoption/placement/originText';
import { restoredIndicators } from '../../domain/adoption/placement/restoredIndicators';
import { adoptable, type Adoptable } from '../../domain/adoption/layout';
import { indicators } from '../../domain/plan/indicators';
import { changeLogRows, loggedRecord } from '../../domain/records/changeLogRows';
import { rowId } from '../../domain/records/ids';
import { cellContextOf, type Row } from '../../domain/records/matrix';
import { declarationOf } from '../../domain/records/records';
import { requireWritable } from '../guards';
import { readSnapshot, tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { runAction } from '../runExcel';
import { toWorkbookError, WorkbookError } from '../workbookError';
import { giveBack } from '../writing/giveBack';
import { locatedIn, stamps } from '../writing/recordBatch';
import { Retries } from '../writing/Retries';
import { requireHolds, syncUnlessMissed } from '../writing/requireHolds';
import { TableInRequest } from '../writing/TableInRequest';
import { finishEarlier, tryBatch } from '../writing/tryBatch';
import { markStale } from '../writing/writePlanState';

/** What is undone, by whom and when (`YYYY-MM-DDTHH:mm:ss`). */
export interface UndoRequest {
  readonly who: string;
  readonly now: string;
  /** Only rows taken from these sheets; every adopted row where it is not given. */
  readonly sheets?: readonly string[];
}

export interface UndoResult {
  readonly removed: number;
  /** Rows that people have changed since they were adopted: these stay. */
  readonly kept: number;
}

/** So many rows are checked and taken away in one request. */
const rowsInRequest = 300;
/** So often it begins again where others were quicker. */
const mostMisses = 12;

/**
 * Takes away the rows that were adopted, as their own column tells; rows that people have changed since stay. The indicators
 * of Tabla 2, which were there before, get back what they held, as far as they still hold what was adopted. Taken up again
 * after it broke off, it goes on where it was. Throws
 * `readOnly`, `protected`, `conflict`, or what the host refuses.
 */
export function undoAdoption(request: UndoRequest): Promise<UndoResult> {
  return runAction(async (context) => {
    await finishEarlier(context);
    let [removed, misses] = [0, 0];
    try {
      for (;;) {
        const snapshot = await readSnapshot(context);
        const { rows, kept } = adoptedRows(snapshot, request);
        const [first] = rows;
        if (!first) {
          await restoreIndicators(context, request);
          return { removed, kept };
        }
        requireWritable(snapshot, [first.name, 'ChangeLog']);
        const some = rows.filter(({ name }) => name === first.name).slice(0, rowsInRequest);
        if (await remove(context, snapshot, some)) {
          removed += some.length;
          await tell(context, await readSnapshot(context), some, request);
        } else if (++misses > mostMisses) throw new WorkbookError('conflict');
      }
    } catch (error) {
      const failure = toWorkbookError(error);
      throw removed > 0 ? failure.withWritten('part') : failure;
    }
  });
}

interface AdoptedRow {
  readonly name: Adoptable;
  readonly row: Row;
}

/** The rows that are to be taken away, those further down first. */
function adoptedRows({ matrix }: WorkbookSnapshot, { sheets }: UndoRequest) {
  const planned = new Set(indicators.map(({ code }) => rowId(code)));
  const adopted = adoptable.flatMap((name): readonly AdoptedRow[] => {
    const column = originColumn(matrix, name);
    if (column < 0) return [];
    const isMeant = (row: Row) => {
      const origins = originsOfRow(matrix, name, row, column);
      return origins.length > 0 && (!sheets || origins.every((origin) => sheets.includes(sheetOfOrigin(origin))));
    };
    return (matrix.tables[name].rows as readonly Row[])
      .filter((row) => !planned.has(rowId(row.record['id'])) && isMeant(row))
      .map((row) => ({ name, row }));
  });
  const isChanged = ({ row }: AdoptedRow) => Number(row.record['version'] ?? 0) > 1;
  const rows = adopted.filter((one) => !isChanged(one)).sort((a, b) => b.row.index - a.row.index);
  return { rows, kept: adopted.length - rows.length };
}

/** Takes rows away in one request; false where one no longer stood as it was read, and nothing was taken. */
async function remove(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  rows: readonly AdoptedRow[],
): Promise<boolean> {
  const [first] = rows;
  const placed = first && tableIn(snapshot, declarationOf(first.name).table);
  if (!placed) return false;
  const target = new TableInRequest(context, first.name, placed);
  const body = target.table.getDataBodyRange();
  for (const { row } of rows) {
    const [, id = ''] = locatedIn(snapshot.matrix, first.name, row).place.key[0] ?? [];
    requireHolds(body.getRow(row.index).getEntireRow().getIntersection(target.column('id')), id);
  }
  for (const [top, bottom] of runs(rows.map(({ row }) => row.index)))
    body
      .getRow(top)
      .getResizedRange(bottom - top, 0)
      .delete('Up');
  markStale(context, snapshot);
  return syncUnlessMissed(context);
}

/** Gives the indicators of Tabla 2 back what they held before they were adopted. */
async function restoreIndicators(context: Excel.RequestContext, { who, now, sheets }: UndoRequest): Promise<void> {
  const retries = new Retries();
  for (;;) {
    const snapshot = await readSnapshot(context);
    const { matrix } = snapshot;
    const restored = restoredIndicators(matrix, sheets);
    if (restored.length === 0) return;
    requireWritable(snapshot, ['Indicator', 'ChangeLog']);
    const cells = cellContextOf(matrix);
    const parts = restored.map(({ row, values, own }) => {
      const key = { id: row.record['id'] ?? null };
      const names = [...Object.keys(values), ...Object.keys(own)].filter((name) => !stamps.includes(name));
      const { raw } = matrix.tables.Indicator;
      const held = Object.keys(own).map((name) => {
        const at = raw?.headers.findIndex((header) => header.toLowerCase() === name.toLowerCase()) ?? -1;
        return [name, raw?.rows[row.index]?.[at] ?? null] as const;
      });
      const before = { ...row.record, ...Object.fromEntries(held) };
      // Not told as an adoption: by those lines the next undoing finds what was there before.
      const author = { who, now, origin: 'pane' };
      const log = changeLogRows(
        'Indicator',
        loggedRecord('Indicator', key, cells),
        names,
        before,
        { ...values, ...own },
        author,
        cells,
      );
      return {
        write: { table: 'Indicator', key, located: locatedIn(matrix, 'Indicator', row), values, own } as const,
        log,
      };
    });
    const batch = { writes: parts.map(({ write }) => write), log: parts.flatMap(({ log }) => log) };
    const outcome = await tryBatch(context, snapshot, batch, retries.next(snapshot, batch.writes));
    if (outcome.kind === 'missed') continue;
    await giveBack(context, snapshot, outcome.overwritten, { who, now });
    return;
  }
}

/** Runs of indices that follow one another, the last one first. */
function runs(descending: readonly number[]): readonly (readonly [top: number, bottom: number])[] {
  const found: [number, number][] = [];
  for (const index of descending) {
    const last = found.at(-1);
    if (last?.[0] === index + 1) last[0] = index;
    else found.push([index, index]);
  }
  return found;
}

async function tell(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  rows: readonly AdoptedRow[],
  { who, now }: UndoRequest,
): Promise<void> {
  const cells = cellContextOf(snapshot.matrix);
  const log = rows.flatMap(({ name, row: { record } }) => {
    const told = ['title', 'nameEs', 'nameEn', 'country'].filter((field) => record[field]).slice(0, 1);
    const about = loggedRecord(name, { id: record['id'] ?? null }, cells);
    return changeLogRows(name, about, told, record, {}, { who, now, origin: 'adoption' }, cells);
  });
  await tryBatch(context, snapshot, { writes: [], log }, 'checked');
}
