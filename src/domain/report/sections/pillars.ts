import { planSemesters, semesterOf } from '../../calendar';
import { noMember } from '../../indicators/member';
import type { SourceRow } from '../../indicators/sourceRows';
import { activityCount, chart, countOf, number, plain, rowsOf, shaded, table, textBlock, words } from '../pieces';
import { gridColumns, type ReportBlock, type ReportRow } from '../ReportDocument';
import { agreedIn, dayOf, heldIn, memberLabel, membersOf, planToDate, type Subject } from '../subject';
import { narrativeOf } from './narratives';

/** Activities held by pillar and semester, and of each pillar what was done in its themes (Tabla 3). */
export function* pillars(subject: Subject): Iterable<ReportBlock> {
  const { matrix, text } = subject;
  const held = heldIn(subject, planToDate(subject));
  const codes = membersOf(matrix.lists.pillars, held, 'pillar');
  // Names of pillars are long; where there are many of them, they share the page.
  const span = 2 * codes.length <= gridColumns ? 2 : 1;
  const columns = [
    words('semester', text.semester),
    ...codes.map((code) => number(`p-${code}`, memberLabel(subject, 'pillars', code), span)),
  ];
  const semesters = planSemesters.filter((semester) => semester <= subject.semester);
  const rows = semesters.map((semester): ReportRow => {
    const own = held.filter((one) => semesterOfHeld(one) === semester);
    const counts = codes.map((code) => activityCount(own.filter(({ pillar }) => pillar.includes(code))));
    return { key: semester, cells: [plain(semester), ...counts] };
  });
  yield textBlock('heading', 'pillars', text.byPillar);
  yield table('pillarSemesters', text.pillarChart, columns, rows);
  const series = codes.map((code) => `p-${code}`);
  yield chart('pillarChart', text.pillarChart, 'ColumnClustered', 'pillarSemesters', series);
  yield textBlock('note', 'overlapNote', text.overlapNote);
  for (const code of codes) {
    yield textBlock('subheading', `pillar-${keyOfPillar(code)}`, memberLabel(subject, 'pillars', code));
    if (matrix.lists.pillars.has(code)) yield narrativeOf(subject, code);
    yield* themesIn(subject, code, held);
  }
}

/** Of each pillar what was done, in words, and which themes it touched: the tables stand in the annex. */
export function* pillarsInBrief(subject: Subject): Iterable<ReportBlock> {
  const { matrix, text, window } = subject;
  yield textBlock('heading', 'pillarsInBrief', text.pillarsInBrief);
  for (const { code } of matrix.lists.pillars.members) {
    yield textBlock('subheading', `brief-${code}`, memberLabel(subject, 'pillars', code));
    yield narrativeOf(subject, code);
    const own = heldIn(subject, window).filter((one) => one.pillar.includes(code));
    const themes = themesOf(subject, code, own).filter((theme) => own.some((one) => one.theme.includes(theme)));
    const names = themes.filter((theme) => theme !== noMember).map((theme) => memberLabel(subject, 'themes', theme));
    if (names.length > 0) yield textBlock('paragraph', `touched-${code}`, text.touched(names.length, names.join('; ')));
  }
}

/** The tables of the pillars and their themes, of which the words stand elsewhere. */
export function* pillarTables(subject: Subject): Iterable<ReportBlock> {
  for (const block of pillars(subject)) if (block.kind !== 'narrative') yield block;
}

const keyOfPillar = (code: string): string => (code === noMember ? 'none' : code);

const semesterOfHeld = (one: SourceRow) => semesterOf(dayOf(one) ?? '');

/** What was done in a pillar by theme; themes that nobody has touched stand there with nothing. */
function* themesIn(subject: Subject, pillar: string, held: readonly SourceRow[]): Iterable<ReportBlock> {
  const { matrix, text, window } = subject;
  const listed = matrix.lists.pillars.has(pillar);
  const key = keyOfPillar(pillar);
  // Semesters that have not begun have no column.
  const begun = planSemesters.filter((semester) => semester <= subject.semester);
  const own = held.filter((one) => one.pillar.includes(pillar));
  const themes = themesOf(subject, pillar, own);
  const products = agreedIn(subject, window);
  const rows = themes.map((theme): ReportRow => {
    const ofTheme = held.filter((one) => one.theme.includes(theme));
    return {
      key: theme === noMember ? 'none' : theme,
      cells: [
        plain(memberLabel(subject, 'themes', theme)),
        ...begun.map((semester) => activityCount(ofTheme.filter((one) => semesterOfHeld(one) === semester))),
        activityCount(ofTheme),
        countOf('Product', rowsOf(products.filter((one) => one.theme.includes(theme)))),
      ],
    };
  });
  const columns = [
    words('theme', text.theme),
    ...begun.map((semester) => number(semester, semester)),
    number('plan', text.cumulative),
    number('products', text.products),
  ];
  yield table(`themes-${key}`, text.coverage, columns, shaded(rows, 1, begun.length));
  const untouched = themes.filter((theme) => theme !== noMember && !own.some((one) => one.theme.includes(theme)));
  const names = untouched.map((theme) => memberLabel(subject, 'themes', theme)).join('; ');
  if (untouched.length > 0 && listed)
    yield textBlock('paragraph', `untouched-${key}`, text.untouched(untouched.length, names));
}

/** Themes of a pillar, then those of its activities that belong to none. */
function themesOf({ matrix: { lists } }: Subject, pillar: string, own: readonly SourceRow[]): readonly string[] {
  const parentOf = (theme: string) => {
    const parent = lists.themes.member(theme)?.parent;
    return parent !== undefined && lists.pillars.has(parent) ? parent : noMember;
  };
  return membersOf(lists.themes, own, 'theme').filter((theme) => {
    if (theme === noMember) return own.some((one) => one.theme.includes(noMember));
    if (parentOf(theme) !== noMember || pillar === noMember) return parentOf(theme) === pillar;
    return own.some((one) => one.theme.includes(theme) && one.pillar.includes(pillar));
  });
}
