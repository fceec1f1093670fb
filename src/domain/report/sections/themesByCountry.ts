import { noMember } from '../../indicators/member';
import type { SourceRow } from '../../indicators/sourceRows';
import { activityCount, inParts, number, plain, shaded, table, textBlock, words } from '../pieces';
import { gridColumns, type ReportBlock, type ReportRow } from '../ReportDocument';
import { heldIn, memberCountries, memberLabel, membersOf, planToDate, type Subject } from '../subject';

/** In how many activities of each theme each Member Country took part; themes of which nothing was held stand elsewhere. */
export function* themesByCountry(subject: Subject): Iterable<ReportBlock> {
  const { matrix, text } = subject;
  const held = heldIn(subject, planToDate(subject));
  const countries = memberCountries(subject);
  const ofTheme = new Map<string, SourceRow[]>();
  for (const one of held)
    for (const theme of one.theme) {
      const own = ofTheme.get(theme) ?? [];
      own.push(one);
      ofTheme.set(theme, own);
    }
  const themes = membersOf(matrix.lists.themes, held, 'theme').filter((theme) => ofTheme.has(theme));
  yield textBlock('subheading', 'themesByCountry', text.diagnosis.themesByCountry);
  if (themes.length === 0) {
    yield textBlock('paragraph', 'themesByCountryNone', text.diagnosis.nothingHeld);
    return;
  }
  for (const [place, some] of inParts(countries, gridColumns - 1).entries()) {
    const columns = [
      words('theme', text.theme),
      ...(place === 0 ? [number('all', text.diagnosis.activities)] : []),
      ...some.map(({ code }) => number(`c-${code}`, code)),
    ];
    const rows = themes.map((theme): ReportRow => {
      const own = ofTheme.get(theme) ?? [];
      return {
        key: theme === noMember ? 'none' : theme,
        cells: [
          plain(memberLabel(subject, 'themes', theme)),
          ...(place === 0 ? [activityCount(own)] : []),
          ...some.map(({ code }) => activityCount(own.filter(({ country }) => country.includes(code)))),
        ],
      };
    });
    const first = place === 0 ? 2 : 1;
    const title = text.diagnosis.themesByCountry;
    yield table(`themesByCountry${place || ''}`, title, columns, shaded(rows, first, some.length));
  }
  const names = countries.map((country) => `${country.code}: ${country[matrix.language]}`);
  yield textBlock('note', 'themesByCountryNote', text.diagnosis.countriesNote(names));
}
