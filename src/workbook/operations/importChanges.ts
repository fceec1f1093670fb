import { asShown, changesByItem, staleItems, type ItemChanges, type WrittenRow } from '../../domain/merge/changesOf';
import type { ImportChoices } from '../../domain/merge/importChoices';
import type { ImportItem, ImportPreview } from '../../domain/merge/importPreview';
import { planImport } from '../../domain/merge/planImport';
import { rowId } from '../../domain/records/ids';
import { declarationOf } from '../../domain/records/records';
import { mapInSteps } from '../../domain/steps';
import { bytesOf, inChunks } from '../chunks';
import { requireWritable } from '../guards';
import { inSlices } from '../inSlices';
import { readSnapshot } from '../openWorkbook';
import { randomId } from '../randomId';
import { runAction } from '../runExcel';
import { toWorkbookError } from '../workbookError';
import { giveBack } from '../writing/giveBack';
import { giveIds } from '../writing/giveIds';
import { batchOfChanges, requireColumns, type RecordBatch } from '../writing/recordBatch';
import { Retries } from '../writing/Retries';
import { finishEarlier, tryBatch } from '../writing/tryBatch';

export type ImportResult =
  | { readonly kind: 'imported'; readonly written: readonly WrittenRow[] }
  /**
   * Rows of these items were changed, added or removed since the preview was made: of them nothing was written. What was
   * written of other items before that showed is told.
   */
  | { readonly kind: 'conflict'; readonly items: readonly ImportItem[]; readonly written: readonly WrittenRow[] };

/** Who imports, and when (`YYYY-MM-DDTHH:mm:ss`). */
interface Author {
  readonly who: string;
  readonly now: string;
}

/** What of a preview stands in the workbook: an import that broke off goes on from there. */
class Progress {
  readonly written = new Map<string, readonly WrittenRow[]>();
  /** Ids of new records and of rows that had none, by item, so that a second try adds none twice. */
  private readonly ids = new Map<string, string>();

  /** Makes the ids of an item's records, the same ones each time. */
  idFor(item: ImportItem): (letter: string, year: number) => string {
    return (letter, year) => {
      const id = this.ids.get(item.key) ?? randomId(letter, year);
      this.ids.set(item.key, id);
      return id;
    };
  }

  /** Keys of items by the ids that were made for them. */
  keys(): ReadonlyMap<string, string> {
    return new Map([...this.ids].map(([key, id]) => [rowId(id), key]));
  }

  all(): readonly WrittenRow[] {
    return [...this.written.values()].flat();
  }
}

const progressOf = new WeakMap<ImportPreview, Progress>();

/**
 * Writes what was chosen of a preview: one round trip to read the workbook as it is now, one to write (more where it is
 * larger than a chunk). Rows are found by their codes in the request that writes them; an activity with its note and its
 * lines in the log goes whole or not at all, and an import that broke off goes on where it was. Throws `readOnly`,
 * `notFound`, `missingColumn`, `protected`, `notVerified`, or what the host refuses.
 */
export function importChanges(preview: ImportPreview, choices: ImportChoices, author: Author): Promise<ImportResult> {
  const progress = progressOf.get(preview) ?? new Progress();
  progressOf.set(preview, progress);
  return runAction(async (context) => {
    await finishEarlier(context);
    const retries = new Retries();
    const request = { preview, choices, author, progress, retries };
    try {
      for (;;) {
        const result = await attemptImport(context, request);
        if (!result) continue;
        // What is answered is over; imported once more, the workbook alone tells what is missing.
        progressOf.delete(preview);
        return result;
      }
    } catch (error) {
      const failure = toWorkbookError(error);
      throw progress.written.size > 0 ? failure.withWritten('part') : failure;
    }
  });
}

interface Importing {
  readonly preview: ImportPreview;
  readonly choices: ImportChoices;
  readonly author: Author;
  readonly progress: Progress;
  readonly retries: Retries;
}

async function attemptImport(
  context: Excel.RequestContext,
  { preview, choices, author, progress, retries }: Importing,
): Promise<ImportResult | null> {
  const snapshot = await readSnapshot(context);
  const { matrix } = snapshot;
  const left = { ...choices, items: new Map([...choices.items, ...[...progress.written.keys()].map(refused)]) };
  const now = await inSlices(planImport(matrix, preview.request));
  const fresh = asShown(now, preview, progress.keys());
  const stale = await inSlices(staleItems(preview, fresh, left));
  if (stale.length > 0) return { kind: 'conflict', items: stale, written: progress.all() };
  const writingOf = (item: ImportItem) => ({ ...author, makeId: progress.idFor(item) });
  const byItem = await inSlices(changesByItem(fresh, left, writingOf));
  const parts = await inSlices(
    mapInSteps(
      byItem.filter(({ changes }) => changes.fields.length + changes.rows.length > 0),
      (part) => ({ ...part, batch: batchOfChanges(matrix, part.changes) }),
    ),
  );
  if (parts.length === 0) return { kind: 'imported', written: progress.all() };
  const all = joined(parts, progress);
  requireWritable(
    snapshot,
    [...all.writes, ...all.log].map(({ table }) => table),
  );
  requireColumns(snapshot, all);
  const care = retries.next(snapshot, all.writes);
  const without = parts.flatMap(({ batch }) => withoutId(batch));
  if (without.length > 0) {
    await giveIds(context, snapshot, without);
    return null;
  }
  const disturbed: ImportItem[] = [];
  for (const chunk of inChunks(parts, sizeOf)) {
    const outcome = await tryBatch(context, snapshot, joined(chunk, progress), care);
    if (outcome.kind === 'missed') return null;
    await giveBack(context, snapshot, outcome.overwritten, author);
    const met = new Set(outcome.overwritten.map(({ write }) => rowId(write.key['id'])));
    disturbed.push(
      ...chunk.filter(({ written }) => written.some(({ id }) => met.has(rowId(id)))).map(({ item }) => item),
    );
  }
  const written = progress.all();
  return disturbed.length > 0 ? { kind: 'conflict', items: disturbed, written } : { kind: 'imported', written };
}

const refused = (key: string): [string, boolean] => [key, false];

interface Part extends ItemChanges {
  readonly batch: Pick<RecordBatch, 'writes' | 'log'>;
}

/** Several items as one batch, which tells the progress when it stands in the workbook. */
function joined(parts: readonly Part[], progress: Progress): RecordBatch {
  return {
    writes: parts.flatMap(({ batch }) => batch.writes),
    log: parts.flatMap(({ batch }) => batch.log),
    onWritten: () => parts.forEach(({ item, written }) => progress.written.set(item.key, written)),
  };
}

/** Rows that were typed in without an id: they are given theirs first. */
const withoutId = ({ writes }: Part['batch']) =>
  writes.flatMap(({ table, located, values }) =>
    located && rowId(located.row.record['id']) === '' && declarationOf(table).idLetter !== undefined
      ? [{ table, located, id: String(values['id']) }]
      : [],
  );

/** What a cell takes in a request beside its value: how it is found, checked, written and read back. */
const cellBytes = 2500;

function sizeOf({ batch: { writes, log } }: Part): number {
  const found = writes.reduce((sum, { located, values }) => sum + (located ? Object.keys(values).length : 0), 0);
  const rows = [...writes.map(({ values }) => values), ...log.map(({ record }) => record)];
  return found * cellBytes + rows.reduce((sum, values) => sum + bytesOf(Object.values(values)), 0);
}
