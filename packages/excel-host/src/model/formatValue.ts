import { msFromSerial } from './serial';
import type { CellContent } from './Worksheet';

/** The text of a cell as its number format shows it, for the formats that the add-in uses. */
export function formatValue(cell: CellContent | undefined, locale: string, date1904 = false): string {
  const value = cell?.value ?? '';
  if (typeof value === 'boolean')
    return value ? (locale.startsWith('es') ? 'VERDADERO' : 'TRUE') : locale.startsWith('es') ? 'FALSO' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = cell?.numberFormat ?? 'General';
  if (/y{2,4}/i.test(format)) return formatDate(msFromSerial(value, date1904), /h/i.test(format));
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.includes('%')) return `${(value * 100).toFixed(decimals)}%`;
  if (format === 'General' || format === '@') return String(value);
  return format.includes('#,##')
    ? value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    : value.toFixed(decimals);
}

function formatDate(ms: number, withTime: boolean): string {
  const iso = new Date(ms).toISOString();
  return withTime ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(0, 10);
}
