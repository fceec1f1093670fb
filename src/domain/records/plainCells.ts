import { dateFromSerial, serialFromDate } from '../calendar';
import { memberSeparator, type Cell, type CellContext } from './cell';
import type { Language } from '../plan/language';
import type { Field, FieldValue } from './field';
import { isTidyId } from './ids';
import type { ListIndex } from './listIndex';
import { startsWithBullet } from './memberText';

/** Gives what a cell holds; undefined where that is not plain to see. */
export type PlainReader = (cell: Cell) => FieldValue | undefined;

/**
 * Makes the function that reads the cells of a field that are as the add-in writes them, which are nearly all: it gives
 * just what `fromCell` reads, without a fault, or undefined for a cell that takes more care. Null where there is none.
 */
export function plainReader(field: Field, { lists, date1904, language }: CellContext): PlainReader | null {
  switch (field.kind) {
    case 'text':
      return (cell) => (isPlain(cell) ? cell : undefined);
    case 'reference':
      return (cell) => (typeof cell === 'string' && isTidyId(cell) ? cell : undefined);
    case 'references':
      return remembering(idsIn);
    case 'integer':
    case 'decimal': {
      const { min = -Infinity, max = Infinity, kind } = field;
      const isRight = kind === 'integer' ? Number.isInteger : Number.isFinite;
      return (cell) => (typeof cell === 'number' && isRight(cell) && cell >= min && cell <= max ? cell : undefined);
    }
    case 'date':
      return dayReader(date1904);
    case 'pickMany': {
      const list = lists[field.list];
      const labelled = labelsReader(list, language);
      return remembering((cell) => labelled(cell) ?? membersIn(cell, list));
    }
    case 'timestamp':
    case 'yesNo':
    case 'pickOne':
      return null;
  }
}

const numberSign = '#'.charCodeAt(0);

/** A text that is no error and none of the marks of what a file could not tell: these begin with a number sign. */
const isPlain = (cell: Cell): cell is string =>
  typeof cell === 'string' && cell !== '' && cell.charCodeAt(0) !== numberSign;

/** Ids one after another. */
function idsIn(cell: Cell): readonly string[] | undefined {
  if (typeof cell !== 'string') return undefined;
  if (isTidyId(cell)) return [cell];
  const ids = cell.split(memberSeparator);
  if (!ids.every(isTidyId)) return undefined;
  const different = new Set(ids);
  return different.size === ids.length ? ids : [...different];
}

/** Days that can be meant, by their serials in the 1900 system from the first such one on; each worked out when it is met. */
const days: (string | undefined)[] = [];
const [firstDay, lastDay] = [serialFromDate('1990-01-01'), serialFromDate('2099-12-31')];

function dayReader(date1904: boolean): PlainReader {
  const shift = serialFromDate('1990-01-01', date1904);
  if (days.length === 0) days.length = lastDay - firstDay + 1;
  return (cell) => {
    if (typeof cell !== 'number' || !Number.isInteger(cell)) return undefined;
    const place = cell - shift;
    if (place < 0 || place >= days.length) return undefined;
    return (days[place] ??= dateFromSerial(place + firstDay) ?? undefined);
  };
}

/** So many different cells of a column are remembered: where there are more, hardly two of them are the same. */
const mostRemembered = 2000;

function remembering(compute: (cell: Cell) => readonly string[] | undefined): PlainReader {
  const known = new Map<Cell, readonly string[]>();
  return (cell) => {
    let values = known.get(cell);
    if (values === undefined) {
      values = compute(cell);
      if (values !== undefined && known.size < mostRemembered) known.set(cell, values);
    }
    return values;
  };
}

/** A member of a list with what stands in a cell for it. */
interface Label {
  readonly text: string;
  readonly code: string;
}

/**
 * Makes the function that reads members one after another, each by its label as the add-in writes it. They are compared
 * where they stand: to cut a cell apart and to look each part up takes three times as long.
 */
function labelsReader(list: ListIndex, language: Language): (cell: Cell) => readonly string[] | undefined {
  let labels: ReadonlyMap<number, readonly Label[]> | null = null;
  return (cell) => {
    if (typeof cell !== 'string') return undefined;
    labels ??= labelsByFirstSign(list, language);
    const codes: string[] = [];
    for (let at = 0; ; at += memberSeparator.length) {
      const label = labelAt(labels.get(cell.charCodeAt(at)), cell, at);
      if (!label) return undefined;
      if (!codes.includes(label.code)) codes.push(label.code);
      at += label.text.length;
      // A copy has room for just what is in it.
      if (at === cell.length) return codes.slice();
    }
  };
}

function labelsByFirstSign(list: ListIndex, language: Language): ReadonlyMap<number, readonly Label[]> {
  const labels = new Map<number, Label[]>();
  for (const { code } of list.members) {
    const text = list.cellTextOf(code, language);
    // In a cell of several, these would not stand for what they are alone.
    if (text !== text.trim() || /[;\n\r]/.test(text) || !isPlain(text) || startsWithBullet(text)) continue;
    const first = text.charCodeAt(0);
    const others = labels.get(first);
    if (others) others.push({ text, code });
    else labels.set(first, [{ text, code }]);
  }
  return labels;
}

/** That of some labels which stands in a text at a place, whole. */
function labelAt(labels: readonly Label[] | undefined, text: string, at: number): Label | undefined {
  return labels?.find((label) => {
    const end = at + label.text.length;
    return text.startsWith(label.text, at) && (end === text.length || text.startsWith(memberSeparator, end));
  });
}

/** Members of a list one after another, each by a name that the list knows. */
function membersIn(cell: Cell, list: ListIndex): readonly string[] | undefined {
  if (!isPlain(cell) || cell.includes('\n') || cell.includes('\r')) return undefined;
  const codes: string[] = [];
  for (const part of cell.split(';')) {
    const name = part.trim();
    const code = startsWithBullet(name) ? undefined : list.codeOf(name);
    if (code === undefined) return undefined;
    if (!codes.includes(code)) codes.push(code);
  }
  return codes;
}
