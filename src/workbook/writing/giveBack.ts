import { fromCell, toCell, type Cell } from '../../domain/records/cell';
import { changeLogRows, loggedRecord, type Authorship } from '../../domain/records/changeLogRows';
import { columnsOf } from '../../domain/records/columns';
import { cellContextOf } from '../../domain/records/matrix';
import { declarationOf } from '../../domain/records/records';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import type { RecordBatch } from './recordBatch';
import { tryBatch } from './tryBatch';
import type { Overwritten } from './Changing';

/** So often what somebody types over a cell at the very same moment is given back. */
const mostTries = 5;

/**
 * Puts back what somebody had typed in the moment between looking and writing: each cell by its record, only as long as it
 * holds what we wrote, and told in the log. Where it holds something else by now nothing is ours to put back. What Excel
 * does not let put back now is owed, and put back before the next write; the first refusal is thrown.
 */
export async function giveBack(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  overwritten: readonly Overwritten[],
  author: Omit<Authorship, 'origin'>,
): Promise<void> {
  const refusals: unknown[] = [];
  for (const first of overwritten) {
    let next: Overwritten | undefined = first;
    for (let tries = mostTries; next && tries > 0; tries--) {
      try {
        const outcome = await tryBatch(context, snapshot, returning(snapshot, next, author), 'checked');
        next = outcome.kind === 'written' ? outcome.overwritten[0] : undefined;
      } catch (error) {
        refusals.push(error);
        break;
      }
    }
  }
  if (refusals.length > 0) throw refusals[0];
}

/** The batch that puts a cell back: what is known is what we wrote, what is wanted is what it held. */
function returning(
  snapshot: WorkbookSnapshot,
  { write, field, held }: Overwritten,
  author: Omit<Authorship, 'origin'>,
): RecordBatch {
  const { located, table, raw, values, key } = write;
  const declaration = declarationOf(table);
  const declared = declaration.fields[field];
  const context = cellContextOf(snapshot.matrix);
  const { position } = columnsOf(declaration, tableIn(snapshot, declaration.table) ?? { headers: [] });
  const ours: Cell = raw?.[field] ?? (declared ? toCell(declared, values[field] ?? null, context) : '');
  const cells = (located?.cells ?? []).map((cell, column) => (column === position.get(field) ? ours : cell));
  const read = (cell: Cell) => (declared ? fromCell(declared, cell, context).value : null);
  return {
    isOwed: true,
    writes: [
      {
        table,
        key,
        located: located && { ...located, cells },
        values: { [field]: read(held) },
        raw: { [field]: held },
      },
    ],
    log: changeLogRows(
      table,
      loggedRecord(table, key, context),
      [field],
      { [field]: read(ours) },
      { [field]: read(held) },
      { ...author, origin: 'pane' },
      context,
    ),
  };
}
