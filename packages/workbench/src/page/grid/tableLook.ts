import type { Style, Table } from 'excel-host';

/** Accents of the Office theme in the order of the numbered table styles; the first is the text's own colour. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

type Part = 'header' | 'band' | 'plain' | 'totals';

/** What a table's style gives a cell of it; null where it gives nothing. The cell's own style goes before it. */
export function tableLook(table: Table, row: number, column: number): Style | null {
  const { area } = table;
  if (row < area.row || column < area.column || row >= area.row + area.rows || column >= area.column + area.columns)
    return null;
  const [, family = '', number = '1'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (family === '') return null;
  return styleOf(family, Number(number), partOf(table, row), row === area.row + area.rows - 1);
}

function partOf({ area, showTotals, showBandedRows }: Table, row: number): Part {
  if (row === area.row) return 'header';
  if (showTotals && row === area.row + area.rows - 1) return 'totals';
  return showBandedRows && (row - area.row) % 2 === 1 ? 'band' : 'plain';
}

const looks = new Map<string, Style | null>();

function styleOf(family: string, number: number, part: Part, isLast: boolean): Style | null {
  const key = `${family} ${number} ${part} ${isLast}`;
  const known = looks.get(key);
  if (known !== undefined) return known;
  const look = makeStyle(family, accents[(number - 1) % 7] ?? '#000000', part, isLast);
  looks.set(key, look);
  return look;
}

/** The light styles draw lines and bands, the others also fill the header: close to Excel's, not to the last shade. */
function makeStyle(family: string, accent: string, part: Part, isLast: boolean): Style | null {
  const line = { style: 'Continuous', color: accent };
  const isStrong = part === 'header' || part === 'totals';
  const borders = {
    ...(part === 'header' && { EdgeTop: line, EdgeBottom: line }),
    ...((isLast || part === 'totals') && { EdgeBottom: line }),
    ...(part === 'totals' && { EdgeTop: line }),
  };
  const fill =
    part === 'header' && family !== 'Light' ? accent : part === 'band' ? tint(accent, accent === '#000000') : undefined;
  return {
    ...(isStrong && { bold: true, color: part === 'header' && family !== 'Light' ? '#FFFFFF' : accent }),
    ...(fill !== undefined && { fill }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

/** A colour lightened by four fifths; the text's own gives a light grey. */
function tint(color: string, isNeutral: boolean): string {
  if (isNeutral) return '#D9D9D9';
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) =>
      Math.round(channel + (255 - channel) * 0.8)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
