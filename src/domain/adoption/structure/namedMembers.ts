import { foldText } from '../../foldText';
import type { ListIndex, Lists } from '../../records/listIndex';
import { spellingsOf } from '../../records/listIndex';
import type { Adoptable, SectionSays } from '../layout';
import { headingStems } from './headingText';
import { sureValues } from './listShare';
import { periodNamed, yearSaid } from './periods';

/** What tells that a text names a group of work. */
const groupPrefix = /^(grupos? de trabajo|grupos?|gt|working groups?|wg|g\.t\.)\b[\s.:–-]*(sobre|de|en|para|on|of)?\b/;
/** Shorter names stand in too many texts. */
const shortestContained = 10;

/** Code of the only member of a list whose name stands in a text; null where there is none or several. */
function containedMember(list: ListIndex, folded: string): string | null {
  const found = list.members.filter((member) =>
    spellingsOf(member).some((spelling) => {
      const name = foldText(spelling);
      return name.length >= shortestContained && ` ${folded} `.includes(` ${name} `);
    }),
  );
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

const bare = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();

/** First letters of the telling words of a name: `GTGF` of `GT Gestión Fronteriza`. */
function initialsOf(name: string): string {
  return bare(name)
    .split(' ')
    .filter((word) => !/^(de|del|la|el|y|e|sobre|en|on|and|of|the|para)$/.test(word))
    .map((word) => (word === 'gt' || word === 'wg' ? word : word.charAt(0)))
    .join('');
}

/** Code of the working group that a name, a title or a section names. */
export function groupNamed(lists: Lists, text: string): string | null {
  const list = lists.workingGroups;
  const exact = list.codeOf(text.trim());
  if (exact !== undefined && list.has(exact)) return exact;
  const folded = bare(text);
  const byInitials = list.members.filter((member) =>
    spellingsOf(member).some((one) => initialsOf(one) === folded && folded.length > 2),
  );
  if (byInitials.length === 1) return byInitials[0]?.code ?? null;
  const at = folded.search(/\b(grupos? de trabajo|grupo|gt|working group|wg)\b/);
  if (at < 0) return null;
  const contained = containedMember(list, folded);
  if (contained !== null) return contained;
  const rest = folded.slice(at).replace(groupPrefix, '').trim();
  const stems = headingStems(rest).filter((stem) => !/^20\d\d$/.test(stem));
  if (rest === '' || stems.length === 0) return null;
  const all = list.members.filter((member) => {
    const own = new Set(spellingsOf(member).flatMap((one) => headingStems(one)));
    return stems.every((stem) => own.has(stem));
  });
  return all.length === 1 ? (all[0]?.code ?? null) : null;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v'];

/** Code of the pillar that a name, a title or a section names, by its number or its words. */
export function pillarNamed(lists: Lists, text: string): string | null {
  const list = lists.pillars;
  const exact = list.codeOf(text.trim());
  if (exact !== undefined && list.has(exact)) return exact;
  const folded = bare(text);
  const [, word] =
    /^(?:pilar(?: estrategico)?|pillar|eje(?: estrategico)?|p)(?: n[o.]?)? ?(\d|i{1,3}|iv|v)\b/.exec(folded) ?? [];
  const number = word === undefined ? 0 : /\d/.test(word) ? Number(word) : romans.indexOf(word) + 1;
  const numbered = number > 0 ? (list.members[number - 1]?.code ?? null) : null;
  const named = containedBare(list, folded);
  return named !== null && numbered !== null && named !== numbered ? null : (named ?? numbered);
}

/** Code of the only member whose name stands in a text, both without commas and the like. */
function containedBare(list: ListIndex, folded: string): string | null {
  const found = list.members.filter((member) =>
    spellingsOf(member).some((one) => one.length >= shortestContained && ` ${folded} `.includes(` ${bare(one)} `)),
  );
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

/** Code of the class of products that a title names, in the plural too. */
export function productClassNamed(lists: Lists, text: string): string | null {
  const list = lists.productClasses;
  const stems = headingStems(text.replace(/\b20\d\d\b/g, ' ')).join(' ');
  const found = list.members.filter((member) =>
    spellingsOf(member).some((one) => headingStems(one).join(' ') === stems),
  );
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

/** Code of what countries report that a title names. */
export function reportClassNamed(lists: Lists, text: string): string | null {
  const folded = foldText(text);
  const code = /\b(seguimiento|follow[- ]?up)\b/.test(folded)
    ? 'followUp'
    : /\bbene(ficios?|fits?)\b/.test(folded)
      ? 'benefit'
      : null;
  return code !== null && lists.reportClasses.has(code) ? code : null;
}

/** A section that only names a year beside other words, and one of a state or a type, is not longer. */
const [longestSection, longestState] = [40, 24] as const;

/** The first of some fields of activities that a text surely names a member of. */
function memberSaid(lists: Lists, text: string, fields: readonly string[]): SectionSays | null {
  for (const field of fields) {
    if (/^(status|type)$/.test(field) && text.length > longestState) continue;
    const value = sureValues(lists, `Activity.${field}`, text)?.get(field);
    if (typeof value === 'string') return { text, field, value };
  }
  return null;
}

/**
 * What a section says of the rows below it: a year, a time, a pillar, a group, a country, a theme; null where it is none
 * of these.
 * @param isNumbered whether the row has a number as records have, and may be one
 */
export function sectionNamed(lists: Lists, record: Adoptable, text: string, isNumbered = false): SectionSays | null {
  const says = (field: string, value: string): SectionSays => ({ text, field, value });
  if (record === 'Activity') {
    const period = periodNamed(text);
    if (period?.kind === 'year') return says('planYear', String(period.year));
    if (period) return says('dates', text);
    const pillar = pillarNamed(lists, text);
    if (pillar !== null) return says('pillar', pillar);
    const group = groupNamed(lists, text);
    if (group !== null) return says('leadGroup', group);
    const theme = lists.themes.codeOf(text);
    if (theme !== undefined) return says('mainTheme', theme);
    const year = text.length <= longestSection ? yearSaid(text) : null;
    if (year !== null) return says('planYear', String(year));
    return isNumbered ? null : memberSaid(lists, text, ['pillar', 'leadGroup', 'mainTheme', 'status', 'type']);
  }
  if (record === 'Product') {
    const kind = productClassNamed(lists, text);
    if (kind !== null) return says('class', kind);
    const group = groupNamed(lists, text);
    if (group !== null) return says('groups', group);
    const theme = lists.themes.codeOf(text);
    if (theme !== undefined) return says('themes', theme);
  }
  if (record === 'CountryReport') {
    const country = lists.countries.codeOf(text);
    if (country !== undefined) return says('country', country);
    const kind = text.length <= 60 ? reportClassNamed(lists, text) : null;
    if (kind !== null) return says('class', kind);
  }
  if (record === 'Indicator') {
    const result = lists.expectedResults.codeOf(text);
    if (result !== undefined) return says('expectedResults', result);
  }
  return null;
}
