import { noMember } from '../../indicators/member';
import { gapWords } from '../../records/columnGaps';
import { gapsOfSection } from '../columnsOfSections';
import { sexFields, type SourceRow } from '../../indicators/sourceRows';
import {
  activityCount,
  countOf,
  countryCount,
  figureOf,
  number,
  plain,
  rowsOf,
  sumOf,
  table,
  textBlock,
  words,
} from '../pieces';
import { gridColumns, type ReportBlock, type ReportCell, type ReportRow } from '../ReportDocument';
import { priorityColumns, priorityThemes, tellsPriorities } from './priorities';
import { activityOf, agreedIn, heldIn, labelIn, memberLabel, membersOf, productOf, type Subject } from '../subject';

/** What was done in a pillar, or in all. */
export interface Done {
  /** Null for all of them. */
  readonly pillar: string | null;
  readonly held: readonly SourceRow[];
  readonly products: readonly SourceRow[];
}

/** What was held and agreed in the window, in a pillar or in all. */
export function doneIn(subject: Subject, pillar: string | null): Done {
  const own = (rows: readonly SourceRow[]) =>
    pillar === null ? rows : rows.filter((one) => one.pillar.includes(pillar));
  const { window } = subject;
  return { pillar, held: own(heldIn(subject, window)), products: own(agreedIn(subject, window)) };
}

/** The countries that took part, each once. */
export const countriesIn = ({ held }: Done): readonly string[] => distinct(held.flatMap(({ country }) => country));

/** The themes that were addressed, each once; in a pillar its own. */
export const themesIn = ({ matrix: { lists } }: Subject, { pillar, held }: Done): readonly string[] =>
  distinct(held.flatMap(({ theme }) => theme)).filter(
    (theme) => pillar === null || lists.themes.member(theme)?.parent === pillar,
  );

const distinct = (codes: readonly string[]): readonly string[] =>
  [...new Set(codes)].filter((code) => code !== noMember).sort();

/** How often each code is there, the most first. */
export function tally(codes: readonly (string | null)[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}

/** The figures that the texts about the window and its pillars tell, beside each other. */
export function pillarFigures(subject: Subject): readonly ReportBlock[] {
  const { matrix, text } = subject;
  const total = doneIn(subject, null);
  const all = [...total.held, ...total.products];
  const codes = membersOf(matrix.lists.pillars, all, 'pillar').filter((code) =>
    all.some(({ pillar }) => pillar.includes(code)),
  );
  if (all.length === 0) return [];
  const pillars = codes.slice(0, gridColumns - 1);
  // Names of pillars are long; where there are many of them, they share the page.
  const span = Math.min(3, Math.max(1, Math.floor((gridColumns - 1) / Math.max(1, pillars.length))));
  const columns = [
    words('figure', text.figure),
    ...pillars.map((code) => number(`p-${code}`, memberLabel(subject, 'pillars', code), span)),
    number('total', text.page.totalShort),
  ];
  const done = [...pillars.map((code) => doneIn(subject, code)), total];
  const rows = linesOf(subject, total).map(([key, label, cellOf]): ReportRow => ({
    key,
    cells: [plain(label), ...done.map(cellOf)],
  }));
  return [
    textBlock('subheading', 'pillarFigures', text.page.pillarFigures),
    table('pillarFigures', text.page.pillarFigures, columns, rows),
    ...(pillars.length > 0 ? [textBlock('note', 'pillarFiguresNote', text.page.pillarFiguresNote)] : []),
  ];
}

type Line = readonly [key: string, label: string, cellOf: (done: Done) => ReportCell];

/** What stands in the table: activities by type, who took part, themes, and products by class. */
function linesOf(subject: Subject, total: Done): readonly Line[] {
  const { text } = subject;
  const { below, everyone, ofWomen, countriesPresent } = text.page;
  const types = tally(total.held.map((one) => activityOf(one).type));
  const classes = tally(total.products.map((one) => productOf(one).class));
  return [
    ['held', text.figures.held, ({ held }) => activityCount(held)],
    ...types.map(([type]): Line => [
      `type-${type}`,
      below(labelIn(subject, 'activityTypes', type)),
      ({ held }) => activityCount(held.filter((one) => activityOf(one).type === type)),
    ]),
    ['everyone', everyone, ({ held }) => sumOf(held, ...sexFields)],
    ['women', below(ofWomen), ({ held }) => sumOf(held, 'women')],
    ['countries', countriesPresent, ({ held }) => countryCount(held)],
    ['themes', text.themesTouched, (done) => figureOf(themesIn(subject, done).length, 'Activity', rowsOf(done.held))],
    ...priorityLines(subject),
    ['agreed', text.figures.agreed, ({ products }) => countOf('Product', rowsOf(products))],
    ...classes.map(([code]): Line => [
      `class-${code}`,
      below(labelIn(subject, 'productClasses', code)),
      ({ products }) => countOf('Product', rowsOf(products.filter((one) => productOf(one).class === code))),
    ]),
  ];
}

/** How many themes the year puts first, and in how many of them something was done; or what is missing to know it. */
function priorityLines(subject: Subject): readonly Line[] {
  if (!tellsPriorities(subject)) return [];
  const { themes } = subject.matrix.lists;
  const { priorityThemes: label, withActivities, below } = subject.text.page;
  const gaps = gapsOfSection(subject, priorityColumns);
  if (gaps.length > 0) {
    const missing = gapWords(gaps, subject.matrix.language);
    return [
      ['priorities', `${label} (${missing})`, () => plain(null)],
      ['prioritiesTouched', below(`${withActivities} (${missing})`), () => plain(null)],
    ];
  }
  const priorities = priorityThemes(subject);
  if (priorities.length === 0) return [];
  const of = ({ pillar }: Done) =>
    priorities.filter((theme) => pillar === null || themes.member(theme)?.parent === pillar);
  const touched = (done: Done) => of(done).filter((theme) => done.held.some((one) => one.theme.includes(theme)));
  const behind = (done: Done) => done.held.filter(({ theme }) => touched(done).some((code) => theme.includes(code)));
  return [
    ['priorities', label, (done) => plain(of(done).length)],
    [
      'prioritiesTouched',
      below(withActivities),
      (done) => figureOf(touched(done).length, 'Activity', rowsOf(behind(done))),
    ],
  ];
}
