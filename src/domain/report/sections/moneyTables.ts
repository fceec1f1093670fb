import { noMember } from '../../indicators/member';
import type { SourceRow } from '../../indicators/sourceRows';
import { activityMoney, bySource, sumOfMoney, type ActivityMoney } from '../../money/activityMoney';
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

/** What is planned, secured by source, missing and spent, by pillar, group and year; it goes on with the line about money. */
export function moneyTables(subject: Subject): readonly ReportBlock[] {
  const { text } = subject;
  const all = paidIn(subject);
  const isKnown = all.some(({ money }) => [money.planned, money.secured, money.cost].some((amount) => amount !== null));
  if (!isKnown) return [];
  const of = text.year.money;
  const columns = [
    words('of', of.of, 3),
    number('activities', of.activities),
    number('planned', of.planned, 2),
    number('secured', of.secured, 2),
    number('gap', of.gap, 2),
    number('cost', of.cost),
  ];
  const unpriced = all.filter(({ money }) => money.isUnpriced).length;
  const unread = all.filter(({ money }) => money.lines.some(({ state }) => state === 'unread')).length;
  const notes = [
    of.note,
    ...(unpriced > 0 ? [of.unpriced(unpriced)] : []),
    ...(unread > 0 ? [of.unread(unread)] : []),
    text.page.overlaps,
  ];
  return [
    ...moneyHeading(subject),
    textBlock('subheading', 'moneyBy', of.by),
    table('moneyBy', of.by, columns, rowsBy(subject, all)),
    textBlock('note', 'moneyNote', notes.join(' ')),
    ...ofSources(subject, all),
  ];
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

/** A row for each pillar, each group and, where there are several, each year that has activities; each counted once in the total. */
function rowsBy(subject: Subject, all: readonly Paid[]): readonly ReportRow[] {
  const { matrix, text } = subject;
  const sources = all.map(({ one }) => one);
  const { pillars, workingGroups } = matrix.lists;
  const part = (key: string, name: string, isPart: (one: SourceRow) => boolean) => {
    const own = all.filter(({ one }) => isPart(one));
    return own.length === 0 ? [] : [rowOf(key, name, own)];
  };
  const ofPillar = (code: string) =>
    part(`pillar-${code}`, text.year.money.pillar(memberLabel(subject, 'pillars', code)), ({ pillar }) =>
      pillar.includes(code),
    );
  const ofGroup = (code: string) =>
    code === noMember
      ? []
      : part(`group-${code}`, memberLabel(subject, 'workingGroups', code), ({ group }) => group.includes(code));
  const years = [...new Set(sources.map((one) => dayOf(one)?.slice(0, 4) ?? ''))].sort();
  return [
    ...membersOf(pillars, sources, 'pillar').flatMap(ofPillar),
    ...membersOf(workingGroups, sources, 'group').flatMap(ofGroup),
    ...(years.length < 2
      ? []
      : years.flatMap((year) => part(`year-${year}`, year, (one) => dayOf(one)?.startsWith(`${year}-`) === true))),
    rowOf('total', text.page.totalOnce, all),
  ];
}

function rowOf(key: string, name: string, own: readonly Paid[]): ReportRow {
  const sum = (field: 'planned' | 'secured' | 'gap' | 'cost'): ReportCell => {
    const known = own.filter(({ money }) => money[field] !== null);
    const amount = sumOfMoney(known.map(({ money }) => money[field]));
    return figureOf(amount, 'Activity', rowsOf(known.map(({ one }) => one)));
  };
  const activities = activityCount(own.map(({ one }) => one));
  return { key, cells: [plain(name), activities, sum('planned'), sum('secured'), sum('gap'), sum('cost')] };
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
