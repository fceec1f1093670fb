import { semesterOf } from '../../calendar';
import { noMember } from '../../indicators/member';
import { sexFields, type SourceRow } from '../../indicators/sourceRows';
import {
  activityCount,
  chart,
  countOf,
  countryCount,
  number,
  plain,
  rowsOf,
  shaded,
  sumOf,
  table,
  textBlock,
  words,
} from '../pieces';
import {
  gridColumns,
  type ReportBlock,
  type ReportCell,
  type ReportColumn,
  type ReportRow,
  type TableBlock,
  type TextBlock,
} from '../ReportDocument';
import { gapsOfSection } from '../columnsOfSections';
import { gapWords } from '../../records/columnGaps';
import { agreedIn, dayOf, heldIn, memberLabel, membersOf, planToDate, type Subject } from '../subject';
import { narrativeOfPillar } from './narratives';
import { priorityColumns, priorityThemes } from './priorities';

/** Of each pillar what was done, in words, and which of the year's priorities were not touched: tables stand in the annex. */
export function* pillarsInBrief(subject: Subject): Iterable<ReportBlock> {
  const { matrix, text } = subject;
  yield textBlock('heading', 'pillarsInBrief', text.pillarsInBrief);
  for (const { code } of matrix.lists.pillars.members) {
    yield textBlock('subheading', `brief-${code}`, memberLabel(subject, 'pillars', code));
    yield narrativeOfPillar(subject, code);
  }
}

/** Activities held by pillar over time, and by theme, with what was not touched (Tabla 3). */
export function* pillarTables(subject: Subject): Iterable<ReportBlock> {
  const { text, window } = subject;
  yield textBlock('heading', 'pillars', text.byPillar);
  // How the Plan went on is no matter of one year.
  if (window.kind === 'plan') yield* overTime(subject);
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
  const semesters = matrix.plans.semestersOf(subject.plan).filter((semester) => semester <= subject.semester);
  const rows = semesters.map((semester): ReportRow => {
    const own = held.filter((one) => semesterOf(dayOf(one) ?? '') === semester);
    const counts = codes.map((code) => activityCount(own.filter(({ pillar }) => pillar.includes(code))));
    return { key: semester, cells: [plain(semester), ...counts, activityCount(own)].slice(0, columns.length) };
  });
  return [
    table('pillarSemesters', text.pillarChart, columns, rows),
    chart(
      'pillarChart',
      text.pillarChart,
      'ColumnClustered',
      'pillarSemesters',
      codes.slice(0, gridColumns).map((code) => `p-${code}`),
    ),
  ];
}

/** What a table tells of the activities and products of each of its rows. */
interface Told {
  readonly column: ReportColumn;
  readonly of: (isOfRow: (one: SourceRow) => boolean) => ReportCell;
}

/** What was done in the window, and how much in the Plan to date. */
function toldOfThemes(subject: Subject, toDate: readonly SourceRow[]): readonly Told[] {
  const { text, window } = subject;
  const held = heldIn(subject, window);
  const products = agreedIn(subject, window);
  return [
    {
      column: number('window', text.inWindow(window)),
      of: (isOfRow) => activityCount(held.filter(isOfRow)),
    },
    ...whoTookPart(subject).map(({ column, of }): Told => ({ column, of: (isOfRow) => of(held.filter(isOfRow)) })),
    {
      column: number('products', text.products),
      of: (isOfRow) => countOf('Product', rowsOf(products.filter(isOfRow))),
    },
    ...(window.kind === 'plan'
      ? []
      : [
          {
            column: number('plan', text.cumulative),
            of: (isOfRow) => activityCount(toDate.filter(isOfRow)),
          } satisfies Told,
        ]),
  ];
}

/** The themes that a Working Group touched, in a report of its own. */
export function* ownThemes(subject: Subject): Iterable<ReportBlock> {
  yield textBlock('heading', 'pillars', subject.text.themesTouched);
  yield themesTable(subject, heldIn(subject, planToDate(subject)));
}

/** The themes that were touched, and those that the year puts first; of each pillar what the Plan to date has not touched. */
function* themesOfPillars(subject: Subject): Iterable<ReportBlock> {
  const toDate = heldIn(subject, planToDate(subject));
  yield themesTable(subject, toDate);
  yield textBlock('note', 'themesNote', subject.text.page.overlaps);
  yield* untouched(subject, new Set(toDate.flatMap(({ theme }) => theme)));
}

/** Of each pillar how much was done, and below it in which of its themes. */
function themesTable(subject: Subject, toDate: readonly SourceRow[]): TableBlock {
  const { matrix, text, window, address } = subject;
  const gaps = gapsOfSection(subject, priorityColumns);
  // What the year puts first is not asked of one Group.
  const priorities = new Set(address.group === null && gaps.length === 0 ? priorityThemes(subject) : []);
  const told = toldOfThemes(subject, toDate);
  const products = agreedIn(subject, window);
  const all = [...toDate, ...heldIn(subject, window), ...products];
  const touched = new Set([...heldIn(subject, window), ...products].flatMap(({ theme }) => theme));
  const rowOf = (key: string, name: string, isOfRow: (one: SourceRow) => boolean, mark: ReportCell): ReportRow => ({
    key,
    cells: [plain(name), ...told.map(({ of }) => of(isOfRow)), ...(address.group === null ? [mark] : [])],
  });
  const priority = (theme: string) =>
    plain(gaps.length > 0 ? gapWords(gaps, matrix.language) : priorities.has(theme) ? text.page.yes : null);
  const themes = membersOf(matrix.lists.themes, all, 'theme').filter(
    (theme) => touched.has(theme) || priorities.has(theme),
  );
  const rows = membersOf(matrix.lists.pillars, all, 'pillar').flatMap((pillar): readonly ReportRow[] => {
    const own = themes.filter((theme) => pillarOf(subject, theme) === pillar);
    const isOfPillar = (one: SourceRow) => one.pillar.includes(pillar);
    const name = memberLabel(subject, 'pillars', pillar);
    return [
      rowOf(pillar === noMember ? 'pillar-none' : `pillar-${pillar}`, name, isOfPillar, plain(null)),
      ...own.map((theme) => {
        const label = text.page.below(memberLabel(subject, 'themes', theme));
        const isOfTheme = (one: SourceRow) => one.theme.includes(theme);
        return rowOf(theme === noMember ? 'none' : theme, label, isOfTheme, priority(theme));
      }),
    ];
  });
  const columns = [
    words('theme', text.page.pillarAndTheme, 2),
    ...told.map(({ column }) => column),
    ...(address.group === null ? [words('priority', text.page.priority, 2)] : []),
  ];
  const title = address.group === null ? text.page.themesInBrief : text.themesTouched;
  return table('themes', title, columns, shaded(rows, 1, 1));
}

/** Who took part in activities: attendances, those of women, countries; blank below a header that says what is missing. */
function whoTookPart(subject: Subject) {
  const { matrix, text } = subject;
  const figures: readonly (readonly [ReportColumn, readonly string[], (held: readonly SourceRow[]) => ReportCell])[] = [
    [number('everyone', text.page.everyone, 2), sexFields, (held) => sumOf(held, ...sexFields)],
    [number('women', text.page.ofWomen), ['women'], (held) => sumOf(held, 'women')],
    [number('countries', text.countries), ['participatingCountries'], countryCount],
  ];
  return figures.map(([column, fields, of]) => {
    const gaps = gapsOfSection(subject, { Activity: fields });
    if (gaps.length === 0) return { column, of };
    const label = `${column.label} (${gapWords(gaps, matrix.language)})`;
    return { column: { ...column, label }, of: () => plain(null) };
  });
}

/** The pillar of a theme; none where it has none. */
function pillarOf({ matrix: { lists } }: Subject, theme: string): string {
  const parent = lists.themes.member(theme)?.parent;
  return parent !== undefined && lists.pillars.has(parent) ? parent : noMember;
}

/** Themes of the Plan in which nothing has been held so far. */
function untouched({ matrix, text }: Subject, touched: ReadonlySet<string>): readonly TextBlock[] {
  const { pillars, themes } = matrix.lists;
  const left = themes.members.filter(({ code, parent }) => pillars.has(parent ?? '') && !touched.has(code));
  const names = left.map((theme) => theme[matrix.language]).join('; ');
  return left.length === 0 ? [] : [textBlock('paragraph', 'untouched', text.untouched(left.length, names))];
}
