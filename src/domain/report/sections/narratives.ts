import { noMember } from '../../indicators/member';
import type { SourceRow } from '../../indicators/sourceRows';
import type { Fact, NarrativeBlock } from '../ReportDocument';
import { activityOf, agreedIn, heldIn, labelIn, memberLabel, membersOf, productOf, type Subject } from '../subject';

/** So many activities, themes and products are named in a draft. */
const named = 3;

/** A text about what was done in a pillar, drafted from the rows in plain language; without one, about everything. */
export function narrativeOf(subject: Subject, pillar: string | null = null): NarrativeBlock {
  const { text, window } = subject;
  const own = (rows: readonly SourceRow[]) =>
    pillar === null ? rows : rows.filter((one) => one.pillar.includes(pillar));
  const held = own(heldIn(subject, window));
  const products = own(agreedIn(subject, window));
  const persons = { women: sum(held, 'women'), men: sum(held, 'men'), other: sum(held, 'otherOrUnknown') };
  const everyone = persons.women + persons.men + persons.other;
  const countries = distinct(held.flatMap(({ country }) => country));
  const themes = distinct(held.flatMap(({ theme }) => theme)).filter(
    (theme) => pillar === null || subject.matrix.lists.themes.member(theme)?.parent === pillar,
  );
  const facts: Fact[] = [
    { label: text.figures.held, value: held.length },
    { label: text.participants, value: everyone },
    { label: text.figures.women, value: persons.women },
    { label: text.figures.countries, value: countries.length },
    { label: text.themesTouched, value: themes.length },
    { label: text.figures.agreed, value: products.length },
  ];
  const name = pillar === null ? null : labelIn(subject, 'pillars', pillar);
  const sentences = [
    text.draft.held(held.length, name, typesOf(subject, held)),
    ...(pillar === null && held.length > 0 ? [text.draft.pillars(byPillar(subject, held))] : []),
    ...(everyone > 0 ? [text.draft.persons(everyone, persons.women, countries.length)] : []),
    ...(held.length > 0 ? [text.draft.activities(titles(held), held.length > named)] : []),
    ...(themes.length > 0
      ? [
          text.draft.themes(
            themes.length,
            themes.slice(0, named).map((theme) => labelIn(subject, 'themes', theme)),
          ),
        ]
      : []),
    ...(products.length > 0 ? [aboutProducts(subject, products)] : []),
  ];
  return {
    kind: 'narrative',
    key: pillar === null ? 'narrative' : `narrative-${pillar}`,
    title: name ?? text.overview,
    draft: sentences.join(' '),
    facts,
  };
}

const sum = (rows: readonly SourceRow[], field: string): number =>
  rows.reduce((total, { row }) => total + Number(row.record[field] ?? 0), 0);

const distinct = (codes: readonly string[]): readonly string[] =>
  [...new Set(codes)].filter((code) => code !== noMember).sort();

const titles = (held: readonly SourceRow[]): readonly string[] =>
  held
    .slice(0, named)
    .map((one) => activityOf(one).title ?? activityOf(one).id ?? '')
    .filter(Boolean);

/** Of each pillar how many activities it has. */
const byPillar = (subject: Subject, held: readonly SourceRow[]): readonly string[] =>
  membersOf(subject.matrix.lists.pillars, held, 'pillar').map(
    (code) => `${memberLabel(subject, 'pillars', code)}, ${held.filter(({ pillar }) => pillar.includes(code)).length}`,
  );

function aboutProducts(subject: Subject, products: readonly SourceRow[]): string {
  const classes = tally(products.map((one) => productOf(one).class));
  return subject.text.draft.products(
    products.length,
    classes.map(([code, count]) => `${labelIn(subject, 'productClasses', code).toLowerCase()}: ${count}`),
    products
      .map((one) => productOf(one).title ?? '')
      .filter(Boolean)
      .slice(0, named),
  );
}

/** Such as `taller: 3`, the most first. */
const typesOf = (subject: Subject, held: readonly SourceRow[]): readonly string[] =>
  tally(held.map((one) => activityOf(one).type)).map(
    ([type, count]) => `${labelIn(subject, 'activityTypes', type).toLowerCase()}: ${count}`,
  );

/** How often each code is there, the most first. */
function tally(codes: readonly (string | null)[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}
