import type { TimeWindow } from '../../calendar';
import { sexFields } from '../../indicators/sourceRows';
import { isBlank } from '../../records/cell';
import { gapPlaces, gapWords } from '../../records/columnGaps';
import { gapsOfSection, heldColumns, noteColumns, type ColumnsOfSection } from '../columnsOfSections';
import { comingActivities } from './activityLists';
import { activityCount, countOf, countryCount, number, plain, rowsOf, sumOf, table, textBlock, words } from '../pieces';
import { illustrativeKey, type ReportBlock, type ReportCell, type ReportRow } from '../ReportDocument';
import {
  activitiesIn,
  activityOf,
  agreedIn,
  heldIn,
  labelIn,
  noteStatusOf,
  planToDate,
  type Subject,
} from '../subject';

/** What the report is, of when, and who presided over the conference. When it is whole it says of which data it is. */
export function opening(subject: Subject): readonly ReportBlock[] {
  const { matrix, address, window, today, text } = subject;
  const year = Number(window.end.slice(0, 4));
  const plan = matrix.tables.PlanYear.rows.find(({ record }) => record.year === year)?.record;
  const themes = (plan?.priorityThemes ?? []).map((code) => labelIn(subject, 'themes', code));
  const group = address.group === null ? [] : [labelIn(subject, 'workingGroups', address.group)];
  const lacking = subject.evaluation.indicators
    .filter(({ gaps }) => gaps.length > 0)
    .map(({ id, gaps }) => `${id} (${gapPlaces(gaps, matrix.language)})`);
  const isAhead = window.begins > today;
  return [
    textBlock('title', 'title', text.titles[address.kind](address.period)),
    textBlock('subtitle', 'plan', subject.plan.name[matrix.language]),
    ...(matrix.settings.illustrative > 0 ? [textBlock('subtitle', illustrativeKey, text.illustrative)] : []),
    ...group.map((name) => textBlock('subtitle', 'group', name)),
    textBlock('paragraph', 'window', text.window(window.start, window.end)),
    ...(plan?.presidency
      ? [textBlock('paragraph', 'presidency', text.presidency(year, labelIn(subject, 'countries', plan.presidency)))]
      : []),
    ...(address.kind === 'handover' ? nextPresidency(subject) : []),
    ...(themes.length > 0 ? [textBlock('paragraph', 'priorities', text.priorities(year, themes.join('; ')))] : []),
    ...(lacking.length > 0 ? [textBlock('paragraph', 'noValues', text.noValues(lacking.join(' · ')))] : []),
    ...(isAhead ? [textBlock('paragraph', 'ahead', text.notBegun)] : []),
    textBlock('note', 'written', today),
  ];
}

/** Who presides next, to whom the year is handed over. */
function nextPresidency(subject: Subject): readonly ReportBlock[] {
  const { matrix, window, text } = subject;
  const year = Number(window.end.slice(0, 4)) + 1;
  const next = matrix.tables.PlanYear.rows.find(({ record }) => record.year === year)?.record.presidency ?? null;
  const words = next === null ? text.page.nextUnknown(year) : text.page.next(year, labelIn(subject, 'countries', next));
  return [textBlock('paragraph', 'nextPresidency', words)];
}

/** What a reader looks for first: in the window, in the one before it, and in the Plan to date. */
export function keyFigures(subject: Subject): readonly ReportBlock[] {
  const { text, window, previous } = subject;
  const windows = [window, ...(previous ? [previous] : []), ...(window.kind === 'plan' ? [] : [planToDate(subject)])];
  const columns = [
    words('figure', text.figure),
    number('window', text.inWindow(window)),
    ...(previous ? [number('previous', text.inWindow(previous))] : []),
    ...(window.kind === 'plan' ? [] : [number('plan', text.cumulative)]),
  ];
  const rows = figures.map(([key, from, figure]): ReportRow => {
    const gaps = gapsOfSection(subject, from);
    if (gaps.length === 0)
      return { key, cells: [plain(text.figures[key]), ...windows.map((one) => figure(subject, one))] };
    const label = `${text.figures[key]} (${gapWords(gaps, subject.matrix.language)})`;
    return { key, cells: [plain(label), ...windows.map(() => plain(null))] };
  });
  return [textBlock('heading', 'keyFigures', text.keyFigures), table('figures', text.keyFigures, columns, rows)];
}

type Figure = (subject: Subject, window: TimeWindow) => ReportCell;

const complete = (subject: Subject, window: TimeWindow, isComplete: boolean): ReportCell =>
  activityCount(heldIn(subject, window).filter((one) => (noteStatusOf(subject, one) === 'complete') === isComplete));

const persons = (...fields: string[]): ColumnsOfSection => ({ Activity: [...heldColumns, ...fields] });

/** What is counted, and the columns that it is counted from. */
const figures: readonly (readonly [keyof Subject['text']['figures'], ColumnsOfSection, Figure])[] = [
  ['held', persons(), (subject, window) => activityCount(heldIn(subject, window))],
  [
    'ahead',
    persons(),
    (subject, window) =>
      activityCount(
        activitiesIn(subject, window).filter((one) =>
          ['approved', 'inProgress'].includes(activityOf(one).status ?? ''),
        ),
      ),
  ],
  ['coming', persons(), (subject, window) => activityCount(comingActivities(subject, window))],
  ['everyone', persons(...sexFields), (subject, window) => sumOf(heldIn(subject, window), ...sexFields)],
  ['women', persons('women'), (subject, window) => sumOf(heldIn(subject, window), 'women')],
  ['men', persons('men'), (subject, window) => sumOf(heldIn(subject, window), 'men')],
  ['otherIdentity', persons('otherIdentity'), (subject, window) => sumOf(heldIn(subject, window), 'otherIdentity')],
  ['noData', persons('otherOrUnknown'), (subject, window) => sumOf(heldIn(subject, window), 'otherOrUnknown')],
  ['countries', persons('participatingCountries'), (subject, window) => countryCount(heldIn(subject, window))],
  [
    'agreed',
    { Product: ['id', 'agreedOn'] },
    (subject, window) => countOf('Product', rowsOf(agreedIn(subject, window))),
  ],
  ['notesComplete', noteColumns, (subject, window) => complete(subject, window, true)],
  ['notesMissing', noteColumns, (subject, window) => complete(subject, window, false)],
  [
    'notesExcepted',
    { ...noteColumns, Activity: [...(noteColumns.Activity ?? []), 'noteException'] },
    (subject, window) =>
      activityCount(
        heldIn(subject, window).filter(
          (one) => noteStatusOf(subject, one) !== 'complete' && !isBlank(activityOf(one).noteException),
        ),
      ),
  ],
];
