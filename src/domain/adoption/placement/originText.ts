import { columnLetters } from '../../columnLetters';
import type { Origin } from '../adoptedRecord';

/** Where a record was taken from, as its row tells it: `Plan 2024!6`, `Seguimiento!C4`, `Metas!N6, 2` for a line of a cell. */
export function originText({ sheet, row, column, line, isCell }: Origin): string {
  const cell = isCell || line !== null ? columnLetters(column - 1) : '';
  return `${sheet}!${cell}${String(row)}${line === null ? '' : `, ${String(line)}`}`;
}

const betweenOrigins = '\n';

/** All places of a record, a line each. */
export const originsText = (origins: readonly Origin[]): string => origins.map(originText).join(betweenOrigins);

/** The places that a row tells. */
export const originsIn = (text: string): readonly string[] =>
  text
    .split(betweenOrigins)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The sheet of a place. */
export const sheetOfOrigin = (origin: string): string => origin.slice(0, Math.max(0, origin.lastIndexOf('!')));
