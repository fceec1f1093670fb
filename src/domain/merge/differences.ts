import type { Problem, ProblemCode } from '../problem';
import { blankOf, isBlank, sameValue } from '../records/cell';
import { blankRecord } from '../records/declaration';
import type { Field, FieldValue } from '../records/field';
import type { Lists } from '../records/listIndex';
import type { Matrix, Row } from '../records/matrix';
import { declarationOf, type RecordName } from '../records/records';
import { faultsOf, recordSchema } from '../records/schema';
import type { Steps } from '../steps';
import { compareAge, versionOf, type Part, type Verdict } from './candidate';
import type { FieldDifference, Offer } from './importPreview';

/** The differences of one row, and what is wrong with values that cannot be taken or are not on a list. */
export interface RecordDifferences {
  readonly differences: readonly FieldDifference[];
  readonly problems: readonly Problem[];
}

/** What one file says of a field: another value than the matrix, or the same (`agree`). */
interface Bid {
  readonly part: Part;
  readonly value: FieldValue;
  readonly isEdited: boolean;
  readonly fault: ProblemCode | null;
  readonly verdict: Verdict | 'agree';
}

/** Files may say something of one record so often before others get their turn. */
const partsInStep = 20;

/** Compares what files say of a record with its row in the matrix; without a row everything that is filled is new. */
export class DifferenceFinder {
  private readonly schemas = new Map<RecordName, ReturnType<typeof recordSchema>>();

  constructor(private readonly matrix: Matrix) {}

  *find(table: RecordName, row: Row | null, parts: readonly Part[], isDoubtful: boolean): Steps<RecordDifferences> {
    const problems: Problem[] = [];
    const differences: FieldDifference[] = [];
    const faults = new Map<Part, ReadonlyMap<string, ProblemCode>>();
    for (const [index, part] of parts.entries()) {
      faults.set(part, this.faults(table, part, this.matrix.lists));
      if (index % partsInStep === partsInStep - 1) yield;
    }
    const { fields } = declarationOf(table);
    // Those without a column too: writing them is refused, and nothing of a file is left out in silence.
    const entered = Object.entries(fields).filter(([, { origin }]) => origin === 'entered');
    for (const [name, field] of entered) {
      const bids = parts.flatMap((part) => bidOf(part, name, field, row, faults.get(part)?.get(name) ?? null));
      for (const bid of bids)
        for (const fault of faultOf(table, name, bid, this.matrix.lists, field)) problems.push(fault);
      const sound = bids.filter(({ fault }) => fault === null || fault === 'unknownMember');
      const differ = sound.some(({ verdict }) => verdict !== 'agree');
      if (differ) differences.push(differenceOf(name, field, row, sound, isDoubtful));
      if (parts.length >= partsInStep) yield;
    }
    return { differences, problems };
  }

  private faults(table: RecordName, { values }: Part, lists: Lists): ReadonlyMap<string, ProblemCode> {
    const schema = this.schemas.get(table) ?? recordSchema(declarationOf(table), lists);
    this.schemas.set(table, schema);
    const record = blankRecord(declarationOf(table));
    for (const [field, value] of Object.entries(values)) if (!isBlank(value)) record[field] = value as never;
    return faultsOf(schema, record);
  }
}

function bidOf(part: Part, name: string, field: Field, row: Row | null, fault: ProblemCode | null): Bid[] {
  const given = part.values[name];
  const isEdited = !part.unedited.has(name);
  if (given === undefined || (!isEdited && (row !== null || isBlank(given)))) return [];
  const value = isBlank(given) ? blankOf(field) : given;
  const isUnreadable = row !== null && name in row.unreadable;
  if (isUnreadable ? isBlank(value) : sameMeaning(value, row?.record[name]))
    return [{ part, value, isEdited, fault: null, verdict: 'agree' }];
  return [{ part, value, isEdited, fault, verdict: row ? part.judge(name, row) : 'take' }];
}

/** Whether two values say the same: whatever the order of a list, the line endings of a text and space at its ends. */
export function sameMeaning(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return sameValue(plain(a), plain(b));
}

/** The same for values that say the same. */
const meaningOf = (value: FieldValue): string => JSON.stringify(plain(value));

function plain(value: FieldValue | undefined): FieldValue {
  if (isBlank(value)) return null;
  if (Array.isArray(value)) return [...(value as readonly string[])].sort();
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() || null : (value ?? null);
}

function differenceOf(
  name: string,
  field: Field,
  row: Row | null,
  bids: readonly Bid[],
  isDoubtful: boolean,
): FieldDifference {
  const byMeaning = new Map<
    string,
    Omit<Offer, 'sources' | 'isConflict'> & { sources: Set<string>; isConflict: boolean }
  >();
  for (const { part, value, fault, verdict } of bids) {
    if (verdict === 'agree') continue;
    const meaning = meaningOf(value);
    const offer = byMeaning.get(meaning) ?? { value, sources: new Set(), isConflict: false, fault };
    byMeaning.set(meaning, offer);
    offer.sources.add(part.source);
    offer.isConflict ||= verdict === 'conflict';
  }
  const offers = [...byMeaning.values()].map((offer): Offer => ({ ...offer, sources: [...offer.sources] }));
  const before = row?.record[name] ?? blankOf(field);
  const proposed = isDoubtful ? null : proposedOffer(offers, bids, row, before);
  return { field: name, before, unreadable: row?.unreadable[name] ?? null, offers, proposed };
}

/**
 * The offer of the newest files; none where they do not all offer the same and may all be taken. A file is never passed
 * over for an older one, nor what somebody edited for what nobody did.
 */
function proposedOffer(
  offers: readonly Offer[],
  bids: readonly Bid[],
  row: Row | null,
  before: FieldValue,
): number | null {
  const first = bids.reduce((best, bid) => (compareBids(bid, best) > 0 ? bid : best));
  const ofItsAge = bids.filter((bid) => compareBids(bid, first) === 0);
  const rivals = ofItsAge.filter((bid) => bid.verdict !== 'agree' || !saysNothing(bid, row));
  const [newest = first] = rivals;
  // A value that is on no list does not replace one that may well be.
  const isWilling = ({ verdict, fault }: Bid) => verdict === 'take' && (fault === null || isBlank(before));
  const isAgreed = rivals.every((bid) => isWilling(bid) && sameMeaning(bid.value, newest.value));
  const offer = offers.findIndex(({ value }) => sameMeaning(value, newest.value));
  return offer >= 0 && (isAgreed || row === null) ? offer : null;
}

/**
 * Whether a file that agrees with the row says nothing against another of its age: it is the row as it stands, as an
 * unchanged copy is. One from which the row was filled has another version, and is a rival whenever it comes again.
 */
function saysNothing({ part }: Bid, row: Row | null): boolean {
  const version = versionOf(part.values);
  return row === null || (version !== null && version === versionOf(row.record));
}

const compareBids = (a: Bid, b: Bid): number =>
  Number(a.isEdited) - Number(b.isEdited) || compareAge(a.part.values, b.part.values);

function faultOf(
  table: RecordName,
  field: string,
  { part, value, fault }: Bid,
  lists: Lists,
  declared: Field,
): Problem[] {
  if (fault === null) return [];
  const id = part.values['id'];
  const shown = fault === 'unknownMember' ? unknownMembers(value, lists, declared) : String(value).slice(0, 80);
  return [
    {
      code: fault,
      severity: fault === 'unknownMember' ? 'warning' : 'error',
      table,
      field,
      params: { value: shown },
      ...(typeof id === 'string' && { record: id }),
    },
  ];
}

function unknownMembers(value: FieldValue, lists: Lists, declared: Field): string {
  if (declared.kind !== 'pickOne' && declared.kind !== 'pickMany') return String(value);
  const codes = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return codes.filter((code) => !lists[declared.list].has(code)).join('; ');
}
