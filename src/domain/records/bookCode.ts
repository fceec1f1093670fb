import { setting } from './catalog';
import { resolveColumns } from './columns';
import type { RawTable } from './matrix';

/** Begins the row of the settings that keeps a workbook's code. */
export const beginningOfBookCode = 'libro:';

/** The code that the settings of a workbook keep; of several, which people who began at once have left, always the same. */
export function bookCodeIn({ headers, rows }: RawTable): string | null {
  const at = resolveColumns(setting, headers).position.get('code') ?? -1;
  const codes = rows
    .map((cells) => String(cells[at] ?? '').trim())
    .filter((cell) => cell.startsWith(beginningOfBookCode))
    .map((cell) => cell.slice(beginningOfBookCode.length));
  return codes.sort()[0] ?? null;
}
