import type { SourceRow } from '../../indicators/sourceRows';
import type { Row } from '../../records/matrix';
import type { RecordName } from '../../records/records';
import { writtenList, writtenNumber, writtenPercent } from '../../records/writtenNumber';
import { gapPlaces, type ColumnGap } from '../../records/columnGaps';
import { meetingGaps } from '../../records/meetings';
import { gapsOfSection, heldColumns, noteColumns, type ColumnsOfSection } from '../columnsOfSections';
import { dutiesIn, meetingsOwed } from '../../review/duties';
import { isOfOthers } from '../../records/readPlans';
import { isBlank } from '../../records/cell';
import { plain, rowsOf, table, textBlock, words } from '../pieces';
import type { NarrativeBlock, ReportBlock, ReportRow } from '../ReportDocument';
import {
  activityOf,
  asOf,
  codedIndicator,
  distinctTitles,
  happenedIn,
  heldIn,
  labelIn,
  memberCountries,
  noteStatusOf,
  type Subject,
} from '../subject';
import { comingActivities, unfinishedActivities } from './activityLists';
import { priorityColumns, priorityThemes } from './priorities';

/** Something that a reader should know at once, with the rows behind it. */
interface Matter {
  readonly key: keyof Subject['text']['matters'];
  readonly detail: string;
  /** Null where columns that it is counted from cannot be read: the detail says which. */
  readonly count: number | null;
  readonly table?: RecordName;
  readonly rows?: readonly Row[];
}

/** What needs attention, what is asked of the GRCM, and what comes next: the last two are drafts that the SE edits. */
export function* attention(subject: Subject): Iterable<ReportBlock> {
  const { text, matrix } = subject;
  const matters = mattersOf(subject);
  yield textBlock('heading', 'attention', text.attention);
  yield matters.length === 0
    ? textBlock('paragraph', 'nothingToAttend', text.nothingToAttend)
    : table(
        'attention',
        text.attention,
        [words('matter', text.matter), words('detail', text.detail, 10)],
        matters.map(({ key, detail, table: of, rows }): ReportRow => ({
          key,
          cells: [
            plain(text.matters[key]),
            { ...plain(detail), ...(of && rows && { source: { kind: 'rows', table: of, rows } }) },
          ],
        })),
      );
  const asked = isOfOthers(matrix.plans) ? text.decisionsOfOthers : text.decisions;
  yield textBlock('heading', 'decisions', asked);
  yield narrative('decisions', asked, decisionsAsked(subject, matters), matters, subject);
  yield textBlock('heading', 'nextSteps', text.nextSteps);
  yield nextSteps(subject);
}

function narrative(
  key: string,
  title: string,
  sentences: readonly string[],
  matters: readonly Matter[],
  { text }: Subject,
): NarrativeBlock {
  const facts = matters.flatMap(({ key: of, count }) =>
    count === null ? [] : [{ label: text.matters[of], value: count }],
  );
  return { kind: 'narrative', key, title, draft: sentences.join('\n'), facts };
}

/** What may be a matter: what keeps it from being counted, and how it stands. */
interface MatterKind {
  /** Whether it is asked of a Group in its own report too; the others are matters of the whole Conference. */
  readonly isOfGroups: boolean;
  readonly gaps: (subject: Subject) => readonly ColumnGap[];
  readonly of: (subject: Subject) => Matter | null;
}

const ofColumns =
  (columns: ColumnsOfSection) =>
  (subject: Subject): readonly ColumnGap[] =>
    gapsOfSection(subject, columns);

/** In the order in which a delegate asks. */
const matterKinds: Readonly<Record<Matter['key'], MatterKind>> = {
  below: { isOfGroups: false, gaps: gapsOfProgress, of: below },
  priorities: {
    isOfGroups: false,
    gaps: ofColumns({
      ...priorityColumns,
      Activity: [...heldColumns, 'pillar', 'mainTheme', 'secondaryThemes'],
    }),
    of: untouchedPriorities,
  },
  meetings: { isOfGroups: true, gaps: ({ matrix }) => meetingGaps(matrix), of: meetings },
  silent: {
    isOfGroups: false,
    gaps: ofColumns({ CountryReport: ['id', 'country', 'date'] }),
    of: silentCountries,
  },
  notes: {
    isOfGroups: true,
    gaps: ofColumns({ ...noteColumns, Activity: [...(noteColumns.Activity ?? []), 'noteException'] }),
    of: incompleteNotes,
  },
  pending: { isOfGroups: true, gaps: ofColumns({ Activity: heldColumns }), of: pending },
};

function mattersOf(subject: Subject): readonly Matter[] {
  return (Object.keys(matterKinds) as Matter['key'][]).flatMap((key) => {
    const { isOfGroups, gaps, of } = matterKinds[key];
    if (subject.address.group !== null && !isOfGroups) return [];
    const missing = gaps(subject);
    if (missing.length > 0)
      return { key, detail: subject.text.notCounted(gapPlaces(missing, subject.matrix.language)), count: null };
    return of(subject) ?? [];
  });
}

/** Columns that some indicator lacks for its value or for its progress. */
function gapsOfProgress(subject: Subject): readonly ColumnGap[] {
  return [
    ...gapsOfSection(subject, { Indicator: ['id'] }),
    ...subject.evaluation.indicators.flatMap(({ gaps, targetGaps }) => [...gaps, ...targetGaps]),
  ];
}

/** Indicators that are not where they should be, the farthest first. */
function below(subject: Subject): Matter | null {
  const { evaluation, matrix } = subject;
  const { language } = matrix;
  const behind = evaluation.indicators
    .filter(({ light }) => light === 'red' || light === 'amber')
    .sort((a, b) => (a.progress ?? 0) - (b.progress ?? 0));
  const share = (part: number | null) => writtenPercent(part ?? 0, language);
  const names = behind.map((one) =>
    subject.text.behind(
      codedIndicator(subject, one),
      labelIn(subject, 'lights', one.light).toLowerCase(),
      share(one.progress),
      share(one.expected),
    ),
  );
  return matterOf('below', names);
}

const matterOf = (key: Matter['key'], names: readonly string[]): Matter | null =>
  names.length === 0 ? null : { key, detail: names.join('; '), count: names.length };

/** Priority themes of the year in which nothing was held in the window. */
function untouchedPriorities(subject: Subject): Matter | null {
  const { window } = subject;
  const touched = new Set(heldIn(subject, window).flatMap(({ theme }) => theme));
  const untouched = priorityThemes(subject).filter((theme) => !touched.has(theme));
  return matterOf(
    'priorities',
    untouched.map((theme) => labelIn(subject, 'themes', theme)),
  );
}

/** Working Groups without a meeting; at the end of a year, those with fewer than it takes. */
function meetings(subject: Subject): Matter | null {
  const { matrix, window, address } = subject;
  const owed = window.end.endsWith('-12-31') ? meetingsOwed : 1;
  const year = Number(window.end.slice(0, 4));
  const few = dutiesIn(matrix, year, asOf(subject)).filter(
    ({ group, duties, meetings: held }) =>
      (address.group === null || group === address.group) &&
      duties.some(({ name, state }) => name === 'meetings' && state !== 'unknown') &&
      held.length < owed,
  );
  return matterOf(
    'meetings',
    few.map(({ group, meetings: held }) =>
      subject.text.meetingsHeld(labelIn(subject, 'workingGroups', group), held.length, meetingsOwed, year),
    ),
  );
}

/** Member Countries that have reported nothing in the window. */
function silentCountries(subject: Subject): Matter | null {
  const { matrix, reports, window } = subject;
  const heard = new Set(
    reports.filter(({ record }) => happenedIn(subject, record.date, window)).map(({ record }) => record.country),
  );
  const silent = memberCountries(subject).filter(({ code }) => !heard.has(code));
  return matterOf(
    'silent',
    silent.map((country) => country[matrix.language]),
  );
}

/** Activities held without a complete note and without an exception to it. */
function incompleteNotes(subject: Subject): Matter | null {
  const lacking = heldIn(subject, subject.window).filter(
    (one) => noteStatusOf(subject, one) !== 'complete' && isBlank(activityOf(one).noteException),
  );
  return ofActivities(subject, 'notes', subject.knowsNotes ? lacking : []);
}

/** Activities that were to be held by the end of the window and were not. */
function pending(subject: Subject): Matter | null {
  return ofActivities(subject, 'pending', unfinishedActivities(subject));
}

function ofActivities(subject: Subject, key: Matter['key'], rows: readonly SourceRow[]): Matter | null {
  if (rows.length === 0) return null;
  const { text, matrix } = subject;
  const named = titles(rows);
  const detail = text.someOf(writtenNumber(rows.length, matrix.language), named, rows.length > named.length);
  return { key, detail, count: rows.length, table: 'Activity', rows: rowsOf(rows) };
}

/** So many are named. */
const mostNamed = 3;

const titles = (rows: readonly SourceRow[]): readonly string[] => distinctTitles(rows).slice(0, mostNamed);

function decisionsAsked(subject: Subject, matters: readonly Matter[]): readonly string[] {
  const { asked } = subject.text;
  const { address, evaluation } = subject;
  const untargeted = evaluation.indicators.filter(
    ({ targets, targetGaps }) => address.group === null && targets.planTarget === null && targetGaps.length === 0,
  );
  const ids = untargeted.map(({ id }) => id).filter(Boolean);
  return [
    asked.note,
    ...(ids.length > 0 ? [asked.targets(writtenList(ids, subject.matrix.language))] : []),
    ...matters.flatMap(({ key, detail, count }) =>
      count !== null && key in asked.of ? [asked.of[key as keyof typeof asked.of](detail)] : [],
    ),
  ];
}

function nextSteps(subject: Subject): NarrativeBlock {
  const { text } = subject;
  const coming = comingActivities(subject);
  const left = unfinishedActivities(subject);
  const sentences = [
    coming.length === 0
      ? text.steps.none
      : text.steps.coming(coming.length, titles(coming), coming.length > titles(coming).length),
    ...(left.length > 0 ? [text.steps.left(left.length, titles(left), left.length > titles(left).length)] : []),
  ];
  const facts = [
    { label: text.comingFact, value: coming.length },
    { label: text.matters.pending, value: left.length },
  ];
  return { kind: 'narrative', key: 'nextSteps', title: text.nextSteps, draft: sentences.join(' '), facts };
}
