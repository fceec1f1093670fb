import type { Cell } from '../../domain/records/cell';

/** Whether a cell holds what was sent: Excel may turn a text into a number and back, and ends lines its own way. */
export function sameCell(sent: Cell, found: Cell): boolean {
  if (typeof sent === 'number' && typeof found === 'number') return Math.abs(sent - found) < 1e-6;
  return String(sent).replace(/\r\n?/g, '\n') === String(found).replace(/\r\n?/g, '\n');
}
