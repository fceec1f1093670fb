import { changeLog } from '../../domain/records/changeLog';
import type { Steps } from '../../domain/steps';
import { inSlices } from '../inSlices';
import type { WorkbookSnapshot } from '../openWorkbook';

/** What stood in the workbook at moments of this session, each in a few letters. */
const left = new Set<string>();

/**
 * Keeps in mind that the workbook is not to be recalculated as it stands, unless a person asks: a recalculation has
 * written over it, or it stood so before anything was changed here.
 *
 * Excel does not tell an undo from an edit; this does. An undo brings back every cell as it stood before. What a person
 * types, even an old value, stands beside figures that were written meanwhile, and beside the time that a recalculation
 * leaves on the cover: all this together was never there. So whatever a person takes back, and however many steps at once,
 * no state that was written over is written over a second time. Only where somebody else has changed data in between does
 * an undo lead to something new, which is recalculated like any edit.
 */
export async function leaveAsIs(snapshot: WorkbookSnapshot): Promise<void> {
  left.add(await inSlices(contentsOf(snapshot)));
}

/** Whether the workbook stands as it did at a moment that was kept in mind. */
export async function isLeftAsIs(snapshot: WorkbookSnapshot): Promise<boolean> {
  return left.size > 0 && left.has(await inSlices(contentsOf(snapshot)));
}

/** Forgets these moments: from now on whatever is out of date is put right. */
export function forgetLeft(): void {
  left.clear();
}

/** It only grows, and no figure follows from it. */
const log = changeLog.table.toLowerCase();

/** After so many rows it may pause. */
const rowsAtOnce = 500;

/** A few letters that stand for all cells of all tables but the log. */
function* contentsOf({ tables }: WorkbookSnapshot): Steps<string> {
  const hash = new Hash();
  for (const [name, { headers, rows }] of tables) {
    if (name === log) continue;
    hash.add(name);
    headers.forEach((header) => hash.add(header));
    for (const [index, cells] of rows.entries()) {
      if (index % rowsAtOnce === 0) yield;
      for (const cell of cells) hash.add(cell);
    }
  }
  return hash.text();
}

/** Two sums of 32 bits each, made as FNV-1a does: that two of some hundred states have the same is out of the question. */
class Hash {
  private first = 0x811c9dc5;
  private second = 0x9747b28c;

  add(cell: string | number | boolean): void {
    // Its kind ends a cell: a number is not its text, nor are two cells one.
    const text = `${cell}\0${typeof cell}`;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      this.first = Math.imul(this.first ^ unit, 0x01000193);
      this.second = Math.imul(this.second ^ unit, 0x85ebca6b);
    }
  }

  text(): string {
    return `${this.first >>> 0} ${this.second >>> 0}`;
  }
}
