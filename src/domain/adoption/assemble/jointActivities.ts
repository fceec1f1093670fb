import { isBlank, membersOf } from '../../records/cell';
import type { FieldValue } from '../../records/field';
import { declarationOf } from '../../records/records';
import type { AdoptedRecord, OpenPoint, SourceText } from '../adoptedRecord';
import type { Answers } from '../answers';
import type { Steps } from '../../steps';
import type { OwnHeaders } from '../ownHeaders';
import { joined } from './Draft';
import { titleKey } from './identity';

/** Two rows of which a person has to say whether they are one activity. */
export interface SameActivityDoubt {
  readonly title: string;
  readonly first: AdoptedRecord['origins'][number];
  readonly second: AdoptedRecord['origins'][number];
}

export interface JoinedRecords {
  readonly records: readonly AdoptedRecord[];
  readonly doubts: readonly SameActivityDoubt[];
}

/** What two rows of one title are to each other. */
type Kinship = 'same' | 'other' | 'unsure';

/**
 * Makes one record of the rows that are about one activity: one title under two groups with the same days is a joint
 * activity, led by the group that comes first, and a list in a cell names activities that may have a row of their own.
 */
export function* joinActivities(
  records: readonly AdoptedRecord[],
  answers: Answers['sameActivity'],
  headers: OwnHeaders,
): Steps<JoinedRecords> {
  const said = saidOf(answers);
  const byTitle = new Map<string, AdoptedRecord[]>();
  const joinedTo = new Map<AdoptedRecord, AdoptedRecord>();
  const made = new Map<AdoptedRecord, AdoptedRecord>();
  const doubts: SameActivityDoubt[] = [];
  for (const [index, one] of records.entries()) {
    if (index % recordsInStep === 0) yield;
    if (one.record !== 'Activity') continue;
    const title = titleKey(one.values['title']);
    const namesakes = byTitle.get(title) ?? [];
    byTitle.set(title, namesakes);
    const kin = namesakes.slice(0, mostCompared).map((other) => {
      const known = made.get(other) ?? other;
      return { other, known, kinship: said(known, one) ?? kinshipOf(known, one) };
    });
    const same = kin.find(({ kinship }) => kinship === 'same');
    if (same) {
      made.set(same.other, merged(same.known, one, headers));
      joinedTo.set(one, same.other);
      continue;
    }
    const unsure = kin.find(({ kinship }) => kinship === 'unsure');
    const [first, second] = [unsure?.known.origins[0], one.origins[0]];
    if (first && second) doubts.push({ title: String(one.values['title']), first, second });
    namesakes.push(one);
  }
  return {
    records: records.filter((one) => !joinedTo.has(one)).map((one) => made.get(one) ?? one),
    doubts,
  };
}

/** Records that make a step. */
const recordsInStep = 50;

/** Thousands of rows may have one title: each is compared with so many. */
const mostCompared = 50;

function saidOf(answers: Answers['sameActivity']) {
  const pairs = new Map<string, boolean>();
  const name = (sheet: string, row: number) => `${sheet}!${String(row)}`;
  for (const { rows, same } of answers) {
    const names = rows.map(([sheet, row]) => name(sheet, row));
    for (const a of names) for (const b of names) if (a !== b) pairs.set(`${a} ${b}`, same);
  }
  return (a: AdoptedRecord, b: AdoptedRecord): Kinship | null => {
    for (const one of a.origins) {
      for (const other of b.origins) {
        const known = pairs.get(`${name(one.sheet, one.row)} ${name(other.sheet, other.row)}`);
        if (known !== undefined) return known ? 'same' : 'other';
      }
    }
    return null;
  };
}

function kinshipOf(a: AdoptedRecord, b: AdoptedRecord): Kinship {
  if (differ(a.values['planYear'], b.values['planYear'])) return 'other';
  const isListed = [a, b].some(({ origins }) => origins[0]?.line !== null);
  const isJoint = differ(a.values['leadGroup'], b.values['leadGroup']);
  // In one sheet a group may have one title again and again; in two it is about one activity.
  const isOneSheet = a.origins.some(({ sheet }) => sheet === b.origins[0]?.sheet);
  if (!isListed && !isJoint && isOneSheet) return 'other';
  // A sheet that only names activities, as beside what they cost, is about those of the others.
  if (!isOneSheet && (isOnlyNamed(a) || isOnlyNamed(b))) return 'same';
  const [first, second] = [daysOf(a), daysOf(b)];
  if (first.start !== null && second.start !== null) {
    const isSame = first.start === second.start && !differ(first.end, second.end);
    return isSame ? 'same' : isListed && isWithin(first, second) ? 'same' : 'other';
  }
  // A list gives a title and rarely more: it names the activity, whatever its row says besides.
  if (isListed) return 'same';
  const [doubtful, others] = [a, b].map(doubtfulDays) as [string, string];
  if (doubtful !== '' || others !== '') return doubtful === others ? 'same' : 'other';
  return 'unsure';
}

/** Whether nothing is said of an activity but what it is called, and perhaps the year of the whole sheet. */
const isOnlyNamed = ({ values, open }: AdoptedRecord): boolean =>
  open.length === 0 &&
  Object.entries(values).every(([name, value]) => name === 'title' || name === 'planYear' || isBlank(value));

const differ = (a: FieldValue | undefined, b: FieldValue | undefined): boolean => !isBlank(a) && !isBlank(b) && a !== b;

interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

function daysOf({ values }: AdoptedRecord): Days {
  const day = (name: string) => (values[`actual${name}`] ?? values[`planned${name}`] ?? null) as string | null;
  return { start: day('Start'), end: day('End') };
}

/** Whether the days of one lie in the month or the like that is known of the other. */
function isWithin(a: Days, b: Days): boolean {
  const inside = (one: Days, other: Days) =>
    (one.start ?? '') >= (other.start ?? '') && (one.end ?? one.start ?? '') <= (other.end ?? other.start ?? '');
  return inside(a, b) || inside(b, a);
}

/** Texts of days that two orders could read; the same text is the same day in either. */
const doubtfulDays = ({ open }: AdoptedRecord): string =>
  open
    .filter(isAboutDays)
    .map(({ text }) => text)
    .join(' ');

/** Whether a doubt is about a day that could be read in two orders. */
export const isAboutDays = ({ kind, options }: OpenPoint): boolean =>
  kind === 'doubt' && options.length > 0 && options.every((option) => /^\d{4}-\d{2}-\d{2}$/.test(option));

/** Whether a group's plan is followed by what was held of it: then that counts. */
const isOvertaken = (one: AdoptedRecord, other: AdoptedRecord): boolean =>
  !differ(one.values['leadGroup'], other.values['leadGroup']) &&
  other.values['status'] === 'held' &&
  one.values['status'] !== 'held';

/** Whether a record has something in the column from which another one has a value. */
const isSaid = ({ sources }: AdoptedRecord, of: SourceText | undefined): boolean =>
  of !== undefined && of.header !== '' && [...sources.values()].some(({ header }) => header === of.header);

/**
 * One record of two rows: the first counts, the second fills what its cells leave blank; what differs stands beside it.
 */
function merged(one: AdoptedRecord, other: AdoptedRecord, headers: OwnHeaders): AdoptedRecord {
  const [first, second] = isOvertaken(one, other) ? [other, one] : [one, other];
  const { fields } = declarationOf('Activity');
  const values: Record<string, FieldValue> = { ...first.values };
  const own = new Map(first.own);
  for (const [name, cell] of second.own) own.set(name, joined(own.get(name), cell));
  for (const [name, value] of Object.entries(second.values)) {
    if (name === 'leadGroup' || name === 'jointGroups' || name === 'title' || isBlank(value)) continue;
    const held = values[name];
    if (isBlank(held) && !isSaid(first, second.sources.get(name))) values[name] = value;
    else if (JSON.stringify(held) !== JSON.stringify(value)) {
      const field = fields[name];
      if (field?.kind === 'text' && field.multiline && !isBlank(held))
        values[name] = `${String(held)}\n${String(value)}`;
      else if (field?.kind === 'pickMany' && !isBlank(held))
        values[name] = [...new Set([...membersOf(held ?? null), ...membersOf(value)])];
      else {
        const { header = '', text = String(value) } = second.sources.get(name) ?? {};
        const column = headers.ofOriginal(header);
        own.set(column, joined(own.get(column), text));
      }
    }
  }
  const lead = first.values['leadGroup'] ?? second.values['leadGroup'] ?? null;
  const groups = [first.values, second.values].flatMap((one) => [
    ...membersOf(one['jointGroups'] ?? null),
    ...(typeof one['leadGroup'] === 'string' ? [one['leadGroup']] : []),
  ]);
  const joint = [...new Set(groups)].filter((group) => group !== lead);
  if (lead !== null) values['leadGroup'] = lead;
  if (joint.length > 0) values['jointGroups'] = joint;
  return {
    ...first,
    values,
    own,
    sources: new Map([...second.sources, ...first.sources]),
    key: one.key,
    origins: [...one.origins, ...other.origins],
    open: [...one.open, ...other.open],
  };
}
