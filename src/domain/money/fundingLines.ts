import { foldText } from '../foldText';

/**
 * A line of who covers what of an activity: an amount that is secured, one that is still to be confirmed, something in
 * kind without an amount, or a line that has an amount which cannot be read for sure.
 */
export interface FundingLine {
  readonly state: 'secured' | 'toConfirm' | 'inKind' | 'unread';
  readonly source: string;
  /** In US dollars; null where the line has none that can be read. */
  readonly amount: number | null;
  /** What it is for; blank where the line does not say. */
  readonly covers: string;
}

/** Reads the lines of who covers what, one for each source: `OIM: 12 000, sede y traslados`. */
export function fundingLines(text: string | null): readonly FundingLine[] {
  return (text ?? '')
    .split('\n')
    .flatMap(entriesIn)
    .map((line) => line.replace(/^[\s•·*–—-]+/, '').trim())
    .filter((line) => line !== '')
    .map(readLine);
}

/** The sources of the lines that have an amount which cannot be read for sure. */
export const unreadSources = (text: string | null): readonly string[] =>
  fundingLines(text)
    .filter(({ state }) => state === 'unread')
    .map(({ source }) => source);

/** What stands one after another in a single line: `OIM: 12 000; ACNUR: 5 000`. */
function entriesIn(line: string): readonly string[] {
  const parts = line.split(';');
  return parts.length > 1 && parts.every((part) => /^[^:]*\p{L}[^:]*:/u.test(part)) ? parts : [line];
}

/** Marks, spaced dashes and tabs between source and amount. */
const parting = /\s*[:=|;\t]\s*|\s+[–—-]\s+/;
const dollars = String.raw`(?:us\$|usd|\$)`;
/** Figures with or without their thousands apart, and cents. */
const figures = String.raw`(?:\d{1,3}(?:[.,\s'’]\d{3})+|\d+)(?:[.,]\d{1,2})?`;
const amountFirst = new RegExp(
  String.raw`^${dollars}?\s*(${figures})(?![.,]?\d|\p{L}|%)\s*(?:usd\b|us\$|d[oó]lares\b)?\s*[,;:.()–—-]*\s*(.*)$`,
  'iu',
);
/** A number that may go on, be multiplied, or be of another currency. */
const goesOn =
  /^(?:\d|%|€|mil\b|k\b|mm?\b|mill[oó]n|million|thousand|eur|cad|mxn|crc|gtq|hnl|nio|dop|bzd|pab|peso|quetzal|lempira|col[oó]n|c[oó]rdoba|balboa)/i;
/** What may be an amount among words. */
const amountAmongWords =
  /(?:\$|€|\busd|\beur|\bcad|\bmxn)\s*\d|\d\s*(?:\$|€|%|usd\b|d[oó]lares|mil\b|k\b|eur)|\d[\d.,\s]{3,}/i;
const unconfirmed =
  /por confirmar|sin confirmar|no confirmad|por asegurar|sin asegurar|por definir|pendiente|solicitad|to be confirmed|unconfirmed|not confirmed|pending|requested|\btbc\b|\btbd\b/;

function readLine(line: string): FundingLine {
  const [source, rest] = partsOf(line);
  const [, typed, covers = ''] = amountFirst.exec(rest) ?? [];
  if (typed === undefined) {
    const isUnread = amountAmongWords.test(rest);
    return { state: isUnread ? 'unread' : 'inKind', source, amount: null, covers: isUnread ? '' : rest };
  }
  if (source === '' || goesOn.test(covers))
    return { state: 'unread', source: source || line, amount: null, covers: '' };
  const state = unconfirmed.test(foldText(line)) ? 'toConfirm' : 'secured';
  return { state, source, amount: amountOf(typed), covers: covers.replace(/[\s).]+$/, '') };
}

/** Source and what follows: after the first mark that parts them, else from the first figure on. */
function partsOf(line: string): readonly [source: string, rest: string] {
  const parted = parting.exec(line);
  if (parted && !/\d/.test(line.slice(0, parted.index).replace(/\b(?:19|20)\d\d\b/g, '')))
    return [line.slice(0, parted.index).trim(), line.slice(parted.index + parted[0].length)];
  const [, before = line, after = ''] = new RegExp(String.raw`^(\D*?)\s*(${dollars}?\s*\d.*)$`, 'i').exec(line) ?? [];
  return [before.trim(), after];
}

/** Of its marks the last one parts cents only where not three figures follow: then it parts thousands. */
function amountOf(typed: string): number {
  const [, whole = typed, cents = '0'] = /^(.*)[.,](\d{1,2})$/.exec(typed) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${cents}`);
}
