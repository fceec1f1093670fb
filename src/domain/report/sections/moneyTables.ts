import { noMember } from '../../indicators/member';
import type { SourceRow } from '../../indicators/sourceRows';
import { gapPlaces, gapsIn } from '../../records/columnGaps';
import { activityMoney, bySource, fundingColumn, sumOfMoney, type ActivityMoney } from '../../money/activityMoney';
import { activityCount, figureOf, moreRows, number, plain, rowsOf, table, textBlock, words } from '../pieces';
import type { ReportBlock, ReportCell, ReportRow } from '../ReportDocument';
import {
  activitiesIn,
  activityOf,
  asOf,
  dayOf,
  heldIn,
  memberLabel,
  membersOf,
  noteFor,
  type Subject,
} from '../subject';

/** An activity with its money. */
interface Paid {
  readonly one: SourceRow;
  readonly money: ActivityMoney;
}

/** Amounts of a line, in its order. */
const amounts = ['planned', 'secured', 'gap', 'cost'] as const;
type Amount = (typeof amounts)[number];
/** Those that who covers what tells. */
const ofFunding: ReadonlySet<Amount> = new Set(['secured', 'gap']);

/** What the lines are made of. */
interface Lines {
  readonly all: readonly Paid[];
  readonly years: readonly string[];
  readonly told: readonly Amount[];
}

/** What is planned, secured by source, missing and spent, by pillar, group and year; it goes on with the line about money. */
export function moneyTables(subject: Subject): readonly ReportBlock[] {
  const { text } = subject;
  const all = paidIn(subject);
  const isKnown = all.some(({ money }) => [money.planned, money.secured, money.cost].some((amount) => amount !== null));
  if (!isKnown) return [];
  const of = text.year.money;
  const years = yearsOf(all);
  const title = of.by(years.length > 0);
  const gaps = gapsIn(subject.matrix, 'ConceptNote', [fundingColumn]);
  const told = amounts.filter((amount) => gaps.length === 0 || !ofFunding.has(amount));
  const columns = [
    words('of', of.of(years.length > 0), 3),
    number('activities', of.activities),
    ...told.map((amount) => number(amount, of[amount], amount === 'cost' ? 1 : 2)),
  ];
  const notes =
    gaps.length > 0 ? [of.note, of.notRead(gapPlaces(gaps, subject.matrix.language))] : notesOf(subject, all);
  return [
    ...moneyHeading(subject),
    textBlock('subheading', 'moneyBy', title),
    table('moneyBy', title, columns, rowsBy(subject, { all, years, told })),
    textBlock('note', 'moneyNote', [...notes, text.page.overlaps].join(' ')),
    ...(gaps.length > 0 ? [] : ofSources(subject, all)),
  ];
}

/** What the figures count, and what could not be counted. */
function notesOf({ text: { year } }: Subject, all: readonly Paid[]): readonly string[] {
  const of = year.money;
  const unpriced = all.filter(({ money }) => money.isUnpriced).length;
  const unread = all.filter(({ money }) => money.lines.some(({ state }) => state === 'unread')).length;
  return [of.note, ...(unpriced > 0 ? [of.unpriced(unpriced)] : []), ...(unread > 0 ? [of.unread(unread)] : [])];
}

/** The line about money has the heading, where it has something to tell. */
const moneyHeading = (subject: Subject): readonly ReportBlock[] =>
  heldIn(subject, subject.window).length > 0 ? [] : [textBlock('heading', 'money', subject.text.money)];

/** Activities of the window that were not cancelled, with their money. */
function paidIn(subject: Subject): readonly Paid[] {
  const end = asOf(subject);
  return activitiesIn(subject, subject.window)
    .filter((one) => activityOf(one).status !== 'cancelled')
    .map((one) => {
      const isHeld = activityOf(one).status === 'held' && (dayOf(one) ?? '') <= end;
      return { one, money: activityMoney(noteFor(subject, one), isHeld) };
    });
}

const yearOf = (one: SourceRow): string => (dayOf(one) ?? '').slice(0, 4);

/** The years of the activities, where they are several. */
function yearsOf(all: readonly Paid[]): readonly string[] {
  const years = [...new Set(all.map(({ one }) => yearOf(one)))].sort();
  return years.length > 1 ? years : [];
}

/** A row for each pillar, each group and, where there are several, each year that has activities; each counted once in the total. */
function rowsBy(subject: Subject, { all, years, told }: Lines): readonly ReportRow[] {
  const { matrix, text } = subject;
  const sources = all.map(({ one }) => one);
  const { pillars, workingGroups } = matrix.lists;
  const part = (key: string, name: string, isPart: (one: SourceRow) => boolean) => {
    const own = all.filter(({ one }) => isPart(one));
    return own.length === 0 ? [] : [rowOf(key, name, own, told)];
  };
  const ofPillar = (code: string) =>
    part(`pillar-${code}`, text.year.money.pillar(memberLabel(subject, 'pillars', code)), ({ pillar }) =>
      pillar.includes(code),
    );
  const ofGroup = (code: string) =>
    code === noMember
      ? []
      : part(`group-${code}`, memberLabel(subject, 'workingGroups', code), ({ group }) => group.includes(code));
  return [
    ...membersOf(pillars, sources, 'pillar').flatMap(ofPillar),
    ...membersOf(workingGroups, sources, 'group').flatMap(ofGroup),
    ...years.flatMap((year) => part(`year-${year}`, year, (one) => yearOf(one) === year)),
    rowOf('total', text.page.totalOnce, all, told),
  ];
}

function rowOf(key: string, name: string, own: readonly Paid[], told: readonly Amount[]): ReportRow {
  const sum = (field: Amount): ReportCell => {
    const known = own.filter(({ money }) => money[field] !== null);
    const amount = sumOfMoney(known.map(({ money }) => money[field]));
    return figureOf(amount, 'Activity', rowsOf(known.map(({ one }) => one)));
  };
  const activities = activityCount(own.map(({ one }) => one));
  return { key, cells: [plain(name), activities, ...told.map(sum)] };
}

/** So many sources are told, and so many of the things that one covers. */
const mostSources = 6;
const mostCovered = 3;

function ofSources(subject: Subject, all: readonly Paid[]): readonly ReportBlock[] {
  const of = subject.text.year.money;
  const sources = bySource(all, ({ money }) => money);
  if (sources.length === 0) return [];
  const columns = [
    words('source', of.source, 2),
    number('amount', of.secured, 2),
    number('activities', of.activities),
    words('covers', of.covers, 6),
  ];
  const rows = sources.slice(0, mostSources).map(({ source, amount, covers, activities }): ReportRow => {
    const own = activities.map(({ one }) => one);
    return {
      key: source,
      cells: [
        plain(source),
        figureOf(amount, 'Activity', rowsOf(own)),
        activityCount(own),
        plain(covers.slice(0, mostCovered).join('; ')),
      ],
    };
  });
  return [
    textBlock('subheading', 'moneyBySource', of.bySource),
    table('moneyBySource', of.bySource, columns, rows),
    ...moreRows(subject, 'moneyBySource', sources.length - rows.length),
  ];
}
