import { foldText } from '../../domain/foldText';
import { plainText } from '../../domain/plainText';
import type { Language } from '../../domain/plan/language';
import { blankOf, brokenCell, fromCell, membersOf, memberSeparator, type Reading } from '../../domain/records/cell';
import { maxTextLength, type Field, type FieldValue } from '../../domain/records/field';
import type { ListIndex, Lists } from '../../domain/records/listIndex';
import { splitMembers } from '../../domain/records/memberText';
import { writtenDate } from '../../domain/records/writtenDate';
import { isTidyId } from '../../domain/records/ids';

/** What is needed to write and read the fields of a note as text. */
export interface NoteContext {
  readonly language: Language;
  readonly lists: Lists;
  /** Indicators that a note can name (`indicatorList`). */
  readonly indicators: ListIndex;
  /** Decisions that a note can answer (`rowList`). */
  readonly decisions: ListIndex;
}

/** The list that a field picks from; null for other kinds. */
export function listOf(field: Field, { lists, indicators, decisions }: NoteContext): ListIndex | null {
  switch (field.kind) {
    case 'pickOne':
    case 'pickMany':
      return lists[field.list];
    case 'reference':
    case 'references':
      if (field.table === 'Indicator') return indicators;
      return field.table === 'Decision' ? decisions : null;
    default:
      return null;
  }
}

/** The text of a value as people read it in a document; several members stand one per line. '' for a blank. */
export function fieldText(field: Field, value: FieldValue, context: NoteContext): string {
  if (value === null) return '';
  switch (field.kind) {
    case 'text':
      return plainText(String(value));
    case 'integer':
    case 'timestamp':
      return String(value);
    case 'decimal':
      return amountText(Number(value));
    case 'date':
      return writtenDate(String(value), context.language);
    case 'yesNo':
      return context.lists.yesNo.labelOf(value === true ? 'yes' : 'no', context.language);
    case 'pickOne':
    case 'reference':
      return memberText(field, String(value), context);
    case 'pickMany':
    case 'references':
      return membersOf(value)
        .map((code) => memberText(field, code, context))
        .join('\n');
  }
}

/** A member as people read it; an indicator with its code, which is how they call it. */
export function memberText(field: Field, code: string, context: NoteContext): string {
  const list = listOf(field, context);
  const label = list ? readableLabel(code, list, context.language) : plainText(code);
  return list === context.indicators && label !== code ? `${plainText(code)} – ${label}` : label;
}

/** A member's label on one line, or its code where the label would not be understood. */
function readableLabel(code: string, list: ListIndex, language: Language): string {
  const label = plainText(list.labelOf(code, language)).trim();
  return label !== '' && !label.includes('\n') && list.codeOf(label) === code ? label : plainText(code);
}

/**
 * Reads what stands in a document as what its field holds. Never throws: what cannot be read is a fault, as in a cell
 * (`fromCell`), and a text that no cell can hold is one too.
 */
export function readFieldText(field: Field, text: string, context: NoteContext): Reading {
  const broken = brokenCell(text.trim());
  if (broken) return { value: blankOf(field), ...broken };
  const trimmed = field.kind === 'text' ? trimBlankLines(text) : text.trim();
  if (trimmed.length > maxTextLength)
    return { value: blankOf(field), fault: 'tooLong', params: { value: `${trimmed.slice(0, 40)}…` } };
  if (field.kind === 'text') return { value: trimmed === '' ? null : trimmed };
  const list = listOf(field, context);
  if (list !== null) return readMembers(field, text, list);
  const reading = fromCell(field, text.trim(), { ...context, date1904: false });
  // A document has no other dates than those in words.
  return reading.fault === 'dateAsText' ? { value: reading.value } : reading;
}

/** A text without spaces at the ends of its lines and without blank lines before and after it. */
export function trimBlankLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const isFilled = (line: string) => line !== '';
  return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1).join('\n');
}

/** An amount with a space between thousands, which no country reads as a decimal sign. */
function amountText(value: number): string {
  const plain = value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
  const [whole = '', decimals = ''] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  // Three decimals could be taken for thousands; a single one looks like a slip in an amount.
  const filled = decimals.length === 1 || decimals.length === 3 ? `${decimals}0` : decimals;
  return filled === '' ? grouped : `${grouped}.${filled}`;
}

/** The members that a text names, one per line or separated by semicolons; what is none is kept as it was typed. */
function readMembers(field: Field, text: string, list: ListIndex): Reading {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*·]\s+/, '').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return { value: blankOf(field) };
  const single = field.kind === 'pickOne' || field.kind === 'reference';
  const one = lines.join(' ');
  const found = single
    ? [readMember(one, list) ?? { value: one }]
    : lines.flatMap((line) => {
        const ahead = 'table' in field ? codeAhead(line, list) : null;
        return ahead ?? membersOfLine(line, list);
      });
  const values = [...new Set(found.map(({ value }) => value))];
  const value = single ? (values[0] ?? null) : values;
  const unknown = found.filter(({ value: typed, rest }) => rest !== undefined || (!list.open && !list.has(typed)));
  if (unknown.length === 0) return { value };
  const fault = 'table' in field ? 'unknownReference' : 'unknownMember';
  return {
    value,
    fault,
    params: { value: unknown.map(({ value: typed, rest }) => rest ?? typed).join(memberSeparator) },
  };
}

/** A member as it was found; `rest` is a line of which only the member's code was understood. */
interface FoundMember {
  readonly value: string;
  readonly rest?: string;
}

/** The code with which the line of a row begins that is not in the workbook: what follows is its title. */
function codeAhead(line: string, list: ListIndex): readonly FoundMember[] | null {
  const [code = '', ...title] = line.split(' · ');
  return title.length > 0 && isTidyId(code) && !list.has(code) ? [{ value: code }] : null;
}

/** Labels hold commas and semicolons: a line is taken apart only where the whole is no member. */
function membersOfLine(line: string, list: ListIndex): readonly FoundMember[] {
  const whole = readMember(line, list);
  return whole ? [whole] : splitMembers(line, list).map((part) => readMember(part, list) ?? { value: part });
}

/** A member by its code or label, or by its code with a text behind it, which should be its label. */
function readMember(typed: string, list: ListIndex): FoundMember | null {
  const code = list.codeOf(typed);
  if (code !== undefined) return { value: code };
  const [, head = '', tail = ''] = /^(\S+?)[:.)]?(?:\s+[–—-])?\s+(\S.*)$/.exec(typed) ?? [];
  const byCode = list.codeOf(head);
  if (byCode === undefined || foldText(head) !== foldText(byCode)) return null;
  if (list.codeOf(tail) === byCode) return { value: byCode };
  return list.open ? null : { value: byCode, rest: typed };
}
