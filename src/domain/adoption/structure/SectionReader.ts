import type { Lists } from '../../records/listIndex';
import type { Adoptable, SectionSays } from '../layout';
import { sureValues } from './listShare';
import { groupNamed, pillarNamed, productClassNamed, reportClassNamed } from './namedMembers';
import { periodNamed, yearSaid } from './periods';

/** A section that only names a year beside other words, and one of a state or a type, is not longer. */
const [longestSection, longestState] = [40, 24] as const;
/** So many different texts are looked at closely: a table has not as many sections. */
const mostTexts = 300;
/** No section is longer. */
const longestText = 300;

type Said = Omit<SectionSays, 'text'>;

/** Tells what the sections of a table say of the rows below them. */
export class SectionReader {
  private readonly known = new Map<string, Said | null>();

  constructor(
    private readonly lists: Lists,
    private readonly record: Adoptable,
  ) {}

  /**
   * What a text says as a section: a year, a time, a pillar, a group, a country, a theme; null where it is none of these.
   * @param isNumbered whether the row has a number as records have, and may be one
   */
  named(text: string, isNumbered = false): SectionSays | null {
    if (text.length > longestText) return null;
    const key = `${isNumbered ? '#' : ' '}${text}`;
    let said = this.known.get(key);
    if (said === undefined) {
      said = this.find(text, isNumbered || this.known.size >= mostTexts);
      if (this.known.size < mostTexts) this.known.set(key, said);
    }
    return said && { text, ...said };
  }

  private find(text: string, isBrief: boolean): Said | null {
    switch (this.record) {
      case 'Activity':
        return this.ofActivity(text, isBrief);
      case 'Product':
        return this.firstOf(text, [
          ['class', productClassNamed],
          ['groups', groupNamed],
          ['themes', (lists, one) => lists.themes.codeOf(one) ?? null],
        ]);
      case 'CountryReport':
        return this.firstOf(text, [
          ['country', (lists, one) => lists.countries.codeOf(one) ?? null],
          ['class', (lists, one) => (one.length <= longestSection ? reportClassNamed(lists, one) : null)],
        ]);
      case 'Indicator':
        return (
          this.firstOf(text, [['expectedResults', (lists, one) => lists.expectedResults.codeOf(one) ?? null]]) ??
          this.result(text)
        );
    }
  }

  private ofActivity(text: string, isBrief: boolean): Said | null {
    const period = periodNamed(text);
    if (period?.kind === 'year') return { field: 'planYear', value: String(period.year) };
    if (period) return { field: 'dates', value: text };
    const named = this.firstOf(text, [
      ['pillar', pillarNamed],
      ['leadGroup', groupNamed],
      ['mainTheme', (lists, one) => lists.themes.codeOf(one) ?? null],
      ['planYear', (_, one) => (one.length <= longestSection ? (yearSaid(one)?.toString() ?? null) : null)],
    ]);
    return named ?? (isBrief ? null : this.sureMember(text, ['pillar', 'leadGroup', 'mainTheme', 'status', 'type']));
  }

  /** A result behind the word for it or its number: `Resultado esperado 1: Promoción del diálogo …`. */
  private result(text: string): Said | null {
    const value = sureValues(this.lists, 'Indicator.expectedResults', text)?.get('expectedResults');
    const [code, ...others] = Array.isArray(value) ? (value as readonly string[]) : [];
    return code !== undefined && others.length === 0 ? { field: 'expectedResults', value: code } : null;
  }

  private firstOf(
    text: string,
    finders: readonly (readonly [field: string, find: (lists: Lists, text: string) => string | null])[],
  ): Said | null {
    for (const [field, find] of finders) {
      const value = find(this.lists, text);
      if (value !== null) return { field, value };
    }
    return null;
  }

  /** The first of some fields of activities that a text surely names a member of. */
  private sureMember(text: string, fields: readonly string[]): Said | null {
    for (const field of fields) {
      if (/^(status|type)$/.test(field) && text.length > longestState) continue;
      const value = sureValues(this.lists, `Activity.${field}`, text)?.get(field);
      if (typeof value === 'string') return { field, value };
    }
    return null;
  }
}
