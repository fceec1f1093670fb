import type { CountedRow } from '../indicators/explain';
import { measureKinds, type MeasureName } from '../indicators/measures';
import { maxTextLength } from '../records/field';

/** What a row adds to a value, as it is kept with one that is reported. */
export type ReportedRow = Omit<CountedRow, 'row'> & {
  /** As `rowId` gives it. */
  readonly id: string;
};

const separator = '; ';
/** Stands where no row counted: a blank cell tells nothing. */
const noRows = '0';
/** Ends a list that is too long for its cell. */
const more = '…';
const rest = `${separator}${more}`;

/** `A25-7K3QM; A25-9X2PD=12` or `P25-3FQ2A=GT,NI`: what a row adds is left out where it is 1. */
export function writeReportedRows(rows: readonly ReportedRow[]): string {
  const entries = rows.map(entryOf).sort();
  if (entries.length === 0) return noRows;
  const text = entries.join(separator);
  if (text.length <= maxTextLength) return text;
  const cut = text.lastIndexOf(separator, maxTextLength - rest.length);
  return text.slice(0, Math.max(0, cut)) + rest;
}

function entryOf({ id, weight, keys }: ReportedRow): string {
  const added = keys.length > 0 ? [...keys].sort().map(encode).join(',') : weight === 1 ? '' : String(weight);
  return added === '' ? encode(id) : `${encode(id)}=${added}`;
}

/** What was reported, from its cell; null where the list is not there or not whole. */
export function readReportedRows(text: string | null, measure: MeasureName): readonly ReportedRow[] | null {
  if (text === null || text.trim() === '' || text.endsWith(more)) return null;
  if (text.trim() === noRows) return [];
  return text.split(';').map((entry) => {
    const [id = '', added] = entry.trimStart().split('=');
    const hasMembers = measureKinds[measure].role === 'distinct';
    return {
      id: decode(id.trimEnd()),
      weight: hasMembers || added === undefined ? 1 : Number(added),
      keys: hasMembers && added !== undefined ? added.split(',').map(decode) : [],
    };
  });
}

/** Ids and members that people typed may hold what stands between them here. */
const encode = (text: string): string => text.replace(/[%;=,…\r\n]/g, encodeURIComponent);

/** Only what `encode` makes is undone: people can type into the cell. */
const decode = (text: string): string =>
  text.replace(/%(25|3B|3D|2C|0D|0A|E2%80%A6)/g, (encoded) => decodeURIComponent(encoded));
