import { planSemesters, semesterOf, type TimeWindow } from '../../calendar';
import { noMember } from '../../indicators/member';
import type { SourceRow } from '../../indicators/sourceRows';
import { activityCount, chart, countOf, number, plain, rowsOf, shaded, table, textBlock, words } from '../pieces';
import { gridColumns, type ReportBlock, type ReportRow, type TableBlock, type TextBlock } from '../ReportDocument';
import { gapsOfSection } from '../columnsOfSections';
import { gapWords } from '../../records/columnGaps';
import { agreedIn, dayOf, heldIn, memberLabel, membersOf, planToDate, type Subject } from '../subject';
import { narrativeOf } from './narratives';
import { priorityColumns, priorityThemes } from './priorities';

/** Of each pillar what was done, in words, and which of the year's priorities were not touched: tables stand in the annex. */
export function* pillarsInBrief(subject: Subject): Iterable<ReportBlock> {
  const { matrix, text } = subject;
  yield textBlock('heading', 'pillarsInBrief', text.pillarsInBrief);
  for (const { code } of matrix.lists.pillars.members) {
    yield textBlock('subheading', `brief-${code}`, memberLabel(subject, 'pillars', code));
    yield narrativeOf(subject, code);
  }
}

/** Activities held by pillar over time, and by theme, with what was not touched (Tabla 3). */
export function* pillarTables(subject: Subject): Iterable<ReportBlock> {
  const { text } = subject;
  yield textBlock('heading', 'pillars', text.byPillar);
  yield* overTime(subject);
  yield* themesOfPillars(subject);
}

/** Activities held by semester and pillar, drawn. */
function overTime(subject: Subject): readonly ReportBlock[] {
  const { matrix, text } = subject;
  const held = heldIn(subject, planToDate(subject));
  const codes = membersOf(matrix.lists.pillars, held, 'pillar');
  // Names of pillars are long; where there are many of them, they share the page.
  const span = Math.max(1, Math.floor((gridColumns - 1) / codes.length));
  const columns = [
    words('semester', text.semester),
    ...codes.map((code) => number(`p-${code}`, memberLabel(subject, 'pillars', code), span)),
    number('total', text.page.totalShort),
  ].slice(0, 1 + gridColumns);
  const semesters = planSemesters.filter((semester) => semester <= subject.semester);
  const rows = semesters.map((semester): ReportRow => {
    const own = held.filter((one) => semesterOf(dayOf(one) ?? '') === semester);
    const counts = codes.map((code) => activityCount(own.filter(({ pillar }) => pillar.includes(code))));
    return { key: semester, cells: [plain(semester), ...counts, activityCount(own)].slice(0, columns.length) };
  });
  return [
    table('pillarSemesters', text.pillarChart, columns, rows),
    textBlock('note', 'overlapNote', text.page.overlaps),
    chart(
      'pillarChart',
      text.pillarChart,
      'ColumnClustered',
      'pillarSemesters',
      codes.slice(0, gridColumns).map((code) => `p-${code}`),
    ),
  ];
}

/** Windows in which themes are shown: that of the report, the one before it, and the Plan to date. */
function shownWindows(subject: Subject) {
  const { window, previous, text } = subject;
  return [
    { column: number('window', text.inWindow(window)), window },
    ...(previous ? [{ column: number('previous', text.inWindow(previous)), window: previous }] : []),
    ...(window.kind === 'plan' ? [] : [{ column: number('plan', text.cumulative), window: planToDate(subject) }]),
  ];
}

/** The themes that a Working Group touched, in a report of its own. */
export function* ownThemes(subject: Subject): Iterable<ReportBlock> {
  yield textBlock('heading', 'pillars', subject.text.page.themesInBrief);
  yield themesTable(subject, heldIn(subject, planToDate(subject)));
}

/** The themes that were touched, and those that the year puts first; of each pillar what the Plan to date has not touched. */
function* themesOfPillars(subject: Subject): Iterable<ReportBlock> {
  const toDate = heldIn(subject, planToDate(subject));
  yield textBlock('subheading', 'themes', subject.text.page.themesInBrief);
  yield themesTable(subject, toDate);
  yield* untouched(subject, new Set(toDate.flatMap(({ theme }) => theme)));
}

function themesTable(subject: Subject, toDate: readonly SourceRow[]): TableBlock {
  const { matrix, text, window, address } = subject;
  const gaps = gapsOfSection(subject, priorityColumns);
  // What the year puts first is not asked of one Group.
  const priorities = new Set(address.group === null && gaps.length === 0 ? priorityThemes(subject) : []);
  const shown = shownWindows(subject);
  const products = agreedIn(subject, window);
  const touchedIn = (days: TimeWindow) => new Set(heldIn(subject, days).flatMap(({ theme }) => theme));
  const touched = new Set([...touchedIn(window), ...products.flatMap(({ theme }) => theme)]);
  const known = membersOf(matrix.lists.themes, [...toDate, ...heldIn(subject, window), ...products], 'theme');
  const priority = (theme: string) =>
    plain(gaps.length > 0 ? gapWords(gaps, matrix.language) : priorities.has(theme) ? text.page.yes : null);
  const rows = known
    .filter((theme) => touched.has(theme) || priorities.has(theme))
    .map((theme): ReportRow => {
      const of = (all: readonly SourceRow[]) => all.filter((one) => one.theme.includes(theme));
      return {
        key: theme === noMember ? 'none' : theme,
        cells: [
          plain(memberLabel(subject, 'themes', theme)),
          plain(pillarOf(subject, theme)),
          ...shown.map(({ window: days }) => activityCount(of(heldIn(subject, days)))),
          countOf('Product', rowsOf(of(products))),
          ...(address.group === null ? [priority(theme)] : []),
        ],
      };
    });
  const columns = [
    words('theme', text.theme, 2),
    words('pillar', text.page.pillar, 3),
    ...shown.map(({ column }) => column),
    number('products', text.products),
    ...(address.group === null ? [words('priority', text.page.priority)] : []),
  ];
  return table('themes', text.page.themesInBrief, columns, shaded(rows, 2, 1));
}

/** Short name of a theme's pillar; blank where it has none. */
function pillarOf(subject: Subject, theme: string): string {
  const parent = subject.matrix.lists.themes.member(theme)?.parent;
  return parent !== undefined && subject.matrix.lists.pillars.has(parent)
    ? memberLabel(subject, 'pillars', parent)
    : '';
}

/** Themes of the Plan in which nothing has been held so far, a line a pillar. */
function untouched(subject: Subject, touched: ReadonlySet<string>): readonly TextBlock[] {
  const { matrix, text } = subject;
  return matrix.lists.pillars.members.flatMap(({ code }) => {
    const left = matrix.lists.themes.members.filter((theme) => theme.parent === code && !touched.has(theme.code));
    const names = left.map((theme) => theme[matrix.language]).join('; ');
    return left.length === 0 ? [] : [textBlock('paragraph', `untouched-${code}`, text.untouched(left.length, names))];
  });
}
