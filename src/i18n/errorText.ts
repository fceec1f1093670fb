import type { ErrorPlace } from './es/texts';
import { quoted } from './formats';
import type { Texts } from './texts';

/** What a failure of the host may tell besides its code, in people's words; none of it must be there. */
type Told = 'where' | 'table' | 'row' | 'column' | 'record' | 'written' | 'code';
export type ErrorParams = Readonly<Partial<Record<Told, string | number>>>;

/** Why the host refused something, what to do, and how much of it stands in the workbook where that is known. */
export function errorText(code: keyof Texts['errors'], params: ErrorParams, text: Texts): string {
  const said = text.errors[code];
  const words = typeof said === 'string' ? said : said(placeOf(params, text));
  return isKnown(params.written) ? `${words} ${text.written[params.written]}` : words;
}

const isKnown = (written: unknown): written is keyof Texts['written'] =>
  written === 'nothing' || written === 'part' || written === 'all';

function placeOf({ where, table, row, column, record, code, written }: ErrorParams, text: Texts): ErrorPlace {
  const line = typeof row === 'number' ? text.review.row(row) : known(record);
  const parts = [known(where) || known(table), line, known(column)].filter((part) => part !== '');
  return {
    at: [...new Set(parts)].join(' · '),
    sheet: known(where) || known(table),
    table: known(table),
    column: known(column),
    code: known(code),
    isSettled: isKnown(written),
  };
}

/** A name of which people can make something: it holds a letter or a digit. */
function known(name: string | number | undefined): string {
  const words = quoted(String(name ?? '').trim());
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}
