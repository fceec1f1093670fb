import { strFromU8, strToU8 } from 'fflate';
import { formatArea, parseArea } from '../model/area';
import type { Parts } from './packageParts';

/** The library lets a table's filter span its header alone; Excel has it span the rows as well, but for the totals. */
export function spanFilters(parts: Parts): void {
  for (const path of Object.keys(parts).filter((one) => /^xl\/tables\/[^/]+\.xml$/.test(one))) {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const area = parseArea(/<table\s[^>]*?\bref="([^"]+)"/.exec(xml)?.[1] ?? '');
    if (!area) continue;
    const totals = Number(/<table\s[^>]*?\btotalsRowCount="(\d+)"/.exec(xml)?.[1] ?? 0);
    const span = formatArea({ ...area, rows: area.rows - totals });
    parts[path] = strToU8(xml.replace(/(<autoFilter\s[^>]*?\bref=")[^"]+/, `$1${span}`));
  }
}
