import type { IndicatorEvaluation } from '../../indicators/evaluate';
import { sexFields, type SourceRow } from '../../indicators/sourceRows';
import { shortIndicatorName } from '../../records/indicatorName';
import { writtenNumber } from '../../records/writtenNumber';
import { gapsOfSection } from '../columnsOfSections';
import { keyOf } from '../pieces';
import type { Fact, NarrativeBlock } from '../ReportDocument';
import {
  activityOf,
  distinctTitles,
  heldIn,
  labelIn,
  memberLabel,
  membersOf,
  productOf,
  type Subject,
} from '../subject';
import { countriesIn, doneIn, tally, themesIn } from './pillarFigures';
import { priorityColumns, priorityThemes, tellsPriorities } from './priorities';
import { weightOf } from './results';

/** So many activities, themes and products are named in a draft. */
const named = 3;

/** A text about what was done in a pillar, drafted from the rows in plain language. */
export const narrativeOfPillar = (subject: Subject, pillar: string): NarrativeBlock => narrative(subject, pillar, true);

/** The same about everything; `namesIt` where no texts about the pillars follow, which name activities and themes. */
export const narrativeOfAll = (subject: Subject, namesIt: boolean): NarrativeBlock => narrative(subject, null, namesIt);

function narrative(subject: Subject, pillar: string | null, namesIt: boolean): NarrativeBlock {
  const { text } = subject;
  const done = doneIn(subject, pillar);
  const { held, products } = done;
  const women = sum(held, 'women');
  const everyone = sexFields.reduce((all, field) => all + sum(held, field), 0);
  const countries = countriesIn(done);
  const themes = themesIn(subject, done);
  const facts: Fact[] = [
    { label: text.figures.held, value: held.length },
    { label: text.participants, value: everyone },
    { label: text.figures.women, value: women },
    { label: text.figures.countries, value: countries.length },
    { label: text.themesTouched, value: themes.length },
    { label: text.figures.agreed, value: products.length },
  ];
  const name = pillar === null ? null : labelIn(subject, 'pillars', pillar);
  const sentences = [
    // Types by pillar stand in no table of the shorter reports.
    text.draft.held(held.length, name, pillar === null ? typesOf(subject, held) : []),
    ...(pillar === null && held.length > 0 ? [text.draft.pillars(byPillar(subject, held))] : []),
    ...(everyone > 0 ? [text.draft.persons(everyone, women, countries.length)] : []),
    ...(pillar === null ? sinceBefore(subject) : []),
    ...(namesIt && held.length > 0 ? [text.draft.activities(titles(held), held.length > titles(held).length)] : []),
    ...(themes.length > 0
      ? [
          text.draft.themes(
            themes.length,
            themes.slice(0, namesIt ? named : 0).map((theme) => labelIn(subject, 'themes', theme)),
          ),
        ]
      : []),
    ...(products.length > 0 ? [aboutProducts(subject, products, namesIt)] : []),
    ...(pillar === null
      ? [...leadsAndLags(subject), ...ofPriorities(subject, held)]
      : ofPillarsPriorities(subject, pillar, held)),
  ];
  return {
    kind: 'narrative',
    key: pillar === null ? 'narrative' : `narrative-${pillar}`,
    title: name ?? text.overview,
    draft: sentences.join(' '),
    facts,
  };
}

/** What the window before it was like, where a plan had begun. */
function sinceBefore(subject: Subject): readonly string[] {
  const { previous, text, matrix } = subject;
  if (!previous || previous.start < matrix.plans.start) return [];
  const held = heldIn(subject, previous);
  const everyone = sexFields.reduce((all, field) => all + sum(held, field), 0);
  return [text.page.since.before(text.inWindow(previous), held.length, everyone)];
}

/** Which indicators are the farthest ahead of where they should be, and which the farthest behind. */
function leadsAndLags({ address, evaluation, matrix, text }: Subject): readonly string[] {
  if (address.group !== null) return [];
  const measured = [...evaluation.indicators]
    .filter(({ progress, expected, light }) => progress !== null && expected !== null && light !== null)
    .sort((a, b) => distance(b) - distance(a) || a.id.localeCompare(b.id));
  const names = (some: typeof measured) =>
    some.slice(0, mostLeading).map(({ record }) => text.page.since.quoted(shortIndicatorName(record, matrix.language)));
  const ahead = names(measured.filter(({ light }) => light === 'green'));
  const behind = names(measured.filter(({ light }) => light !== 'green').reverse());
  return ahead.length + behind.length === 0 ? [] : [text.page.since.lights(ahead, behind)];
}

/** So many indicators are named on each side. */
const mostLeading = 3;

const distance = ({ progress, expected }: IndicatorEvaluation): number => (progress ?? 0) - (expected ?? 0);

/** How many of the year's priority themes had activities; what the whole Plan did says nothing of a year's. */
function ofPriorities(subject: Subject, held: readonly SourceRow[]): readonly string[] {
  if (!tellsPriorities(subject) || gapsOfSection(subject, priorityColumns).length > 0) return [];
  const priorities = priorityThemes(subject);
  const touched = priorities.filter((theme) => held.some((one) => one.theme.includes(theme)));
  return priorities.length === 0 ? [] : [subject.text.page.since.priorities(touched.length, priorities.length)];
}

/** The priority themes of a pillar in which nothing was held. */
function ofPillarsPriorities(subject: Subject, pillar: string, held: readonly SourceRow[]): readonly string[] {
  if (!tellsPriorities(subject) || gapsOfSection(subject, priorityColumns).length > 0) return [];
  const { themes } = subject.matrix.lists;
  const untouched = priorityThemes(subject).filter(
    (theme) => themes.member(theme)?.parent === pillar && !held.some((one) => one.theme.includes(theme)),
  );
  const names = untouched.map((theme) => labelIn(subject, 'themes', theme));
  return names.length === 0 ? [] : [subject.text.page.untouchedPriorities(names)];
}

const sum = (rows: readonly SourceRow[], field: string): number =>
  rows.reduce((total, { row }) => total + Number(row.record[field] ?? 0), 0);

/** Titles of the weightiest. */
const titles = (held: readonly SourceRow[]): readonly string[] =>
  distinctTitles([...held].sort((a, b) => weightOf(b) - weightOf(a) || keyOf(a).localeCompare(keyOf(b)))).slice(
    0,
    named,
  );

/** Of each pillar how many activities it has. */
const byPillar = (subject: Subject, held: readonly SourceRow[]): readonly string[] =>
  membersOf(subject.matrix.lists.pillars, held, 'pillar').flatMap((code) => {
    const count = held.filter(({ pillar }) => pillar.includes(code)).length;
    return count === 0 ? [] : [`${memberLabel(subject, 'pillars', code)}, ${count}`];
  });

function aboutProducts(subject: Subject, products: readonly SourceRow[], namesThem: boolean): string {
  const classes = tally(products.map((one) => productOf(one).class));
  return subject.text.draft.products(
    products.length,
    classes.map(([code, count]) => inWords(subject, 'productClasses', code, count)),
    distinctTitles(products).slice(0, namesThem ? named : 0),
  );
}

/** Such as `3 talleres`, the most first. */
const typesOf = (subject: Subject, held: readonly SourceRow[]): readonly string[] =>
  tally(held.map((one) => activityOf(one).type)).map(([type, count]) => inWords(subject, 'activityTypes', type, count));

/** So many of a type or class; of one that the SE has added its label stands as it is. */
function inWords(
  { text, matrix }: Subject,
  list: 'activityTypes' | 'productClasses',
  code: string,
  count: number,
): string {
  const forms = text.draft[list === 'activityTypes' ? 'types' : 'classes'][code];
  const written = writtenNumber(count, matrix.language);
  return forms
    ? `${written} ${forms[count === 1 ? 0 : 1]}`
    : `${matrix.lists[list].labelOf(code, matrix.language)}: ${written}`;
}
