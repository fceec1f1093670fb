import { foldText } from '../../foldText';
import { notCalculated } from '../../records/cell';
import type { SectionSays, SkipReason } from '../layout';
import { pairsIn } from './legends';
import type { KnownRow, RowSense } from './rowKinds';

const note =
  /^(\*|†|\(\*|nota|notas|fuente|elaborado|elaboracion|actualizado|n\/d|note|notes|source|prepared|tbc|tbd|los montos|las fechas|aclaracion|observacion(es)?:|\d+\/)/;
const isNote = (text: string): boolean =>
  note.test(foldText(text)) || text.length > 120 || /[^.]\.$/.test(text.trim()) || pairsIn(text).length > 0;

/** Why a row is no record; null for a record. */
export interface JudgedRow {
  readonly row: number;
  readonly reason: SkipReason | null;
  /** Its first text. */
  readonly text: string;
  readonly says?: SectionSays;
}

/** Tells of all rows of a table what they are, by the rows around them. */
export function judgeRows(rows: readonly KnownRow[], sense: RowSense): JudgedRow[] {
  const isRecord = ({ kind }: KnownRow) => kind === 'record' || kind === 'unclear';
  const last = rows.reduce((found, known, at) => (isRecord(known) ? at : found), -1);
  let end = last;
  // What is only a title follows the records without a gap.
  while (
    rows[end + 1]?.kind === 'title' &&
    (last < 0 || rows[end + 1]?.row === (rows[end]?.row ?? 0) + 1) &&
    !isNote(rows[end + 1]?.text ?? '')
  )
    end++;
  return rows.map((known, at): JudgedRow => {
    const { row, kind, text, says } = known;
    const of = (reason: SkipReason | null): JudgedRow => ({
      row,
      reason,
      text,
      ...(reason === 'section' && { says: says ?? { text, field: null, value: text } }),
    });
    const isAfter = at > end;
    switch (kind) {
      case 'record':
        return of(null);
      case 'unclear':
      case 'blank':
      case 'repeatedHeader':
      case 'total':
      case 'subtotal':
        return of(kind);
      case 'section':
      case 'wide':
        return of(isAfter ? 'note' : 'section');
      case 'lone':
        return of(isAfter ? 'note' : isNote(text) ? 'note' : 'section');
      case 'numbers':
        return of(isAfter || sumsUp(rows, at, sense) ? (isAfter ? 'total' : 'subtotal') : 'unclear');
      case 'title':
        if (isAfter) return of(isNote(text) ? 'note' : 'unclear');
        return of(looksLikeSection(rows, at, sense) ? 'section' : null);
    }
  });
}

/** A text in the column of titles is a section where it is shown as one: on a ground of its own, above records. */
function looksLikeSection(rows: readonly KnownRow[], at: number, { grid, key }: RowSense): boolean {
  const known = rows[at];
  const next = rows[at + 1];
  if (!known || next?.kind !== 'record') return false;
  const fill = grid.at(known.row, key)?.fill;
  const isShown = fill !== undefined && grid.at(next.row, key)?.fill !== fill;
  const isShouted =
    known.text.length > 4 &&
    known.text === known.text.toUpperCase() &&
    /\p{Lu}/u.test(known.text) &&
    next.text !== next.text.toUpperCase();
  return isShown || isShouted;
}

/** Rows above that a sum may be of. */
const longestSum = 2_000;

/** Whether numbers alone are the sums of the rows above, or of a formula that the file holds no value of. */
function sumsUp(rows: readonly KnownRow[], at: number, { grid, left, right, numbering }: RowSense): boolean {
  const row = rows[at]?.row ?? 0;
  const column = grid.filledIn(row).find((one) => one >= left && one <= right && !numbering.has(one));
  const sum = column === undefined ? undefined : grid.own(row, column)?.value;
  if (column === undefined || sum === notCalculated) return sum === notCalculated;
  let reached = 0;
  for (let above = at - 1; above >= Math.max(0, at - longestSum); above--) {
    const value = grid.own(rows[above]?.row ?? 0, column)?.value;
    if (typeof value !== 'number' || rows[above]?.kind !== 'record') continue;
    reached += value;
    if (reached === sum) return true;
  }
  return false;
}
