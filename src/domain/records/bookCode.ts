import { setting } from './catalog';
import { resolveColumns } from './columns';
import { idAlphabet } from './ids';
import type { RawTable } from './matrix';

const beginning = 'libro:';
const letters = 8;

/** A new code by which a workbook is known again, whatever it is called and wherever it is kept. */
export const makeBookCode = (random: () => number): string =>
  Array.from({ length: letters }, () => idAlphabet.charAt(Math.floor(random() * idAlphabet.length))).join('');

/** The cells of the row of the settings that keeps a workbook's code. */
export const cellsOfBookCode = (code: string) => ({
  code: beginning + code,
  es: 'Distingue este libro de otros: por este código se encuentran los borradores',
  en: 'Tells this workbook from others: by this code drafts are found',
});

/** The code that the settings of a workbook keep; of several, which people who began at once have left, always the same. */
export function bookCodeIn({ headers, rows }: RawTable): string | null {
  const { position } = resolveColumns(setting, headers);
  const at = position.get('code') ?? -1;
  const codes = rows
    .map((cells) => String(cells[at] ?? '').trim())
    .filter((cell) => cell.startsWith(beginning))
    .map((cell) => cell.slice(beginning.length));
  return codes.sort()[0] ?? null;
}
