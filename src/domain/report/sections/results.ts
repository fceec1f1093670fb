import { beginningOf } from '../../plainText';
import { isBlank } from '../../records/cell';
import type { Row } from '../../records/matrix';
import type { CountryReport } from '../../records/countryReport';
import type { SourceRow } from '../../indicators/sourceRows';
import { writtenNumber } from '../../records/writtenNumber';
import { day, keyOf, moreRows, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { activityOf, happenedIn, heldIn, isBrief, labelIn, memberCountries, noteFor, type Subject } from '../subject';

/** More results than these are told in the annex of activities alone. */
const mostResults = 6;

/** What the activities held achieved, with the evidence, by the Plan's expected results. */
export function results(subject: Subject): readonly ReportBlock[] {
  const { text, window, matrix } = subject;
  const told = heldIn(subject, window).filter((one) => !isBlank(activityOf(one).achievedResult));
  const heading = textBlock('heading', 'results', text.results);
  if (told.length === 0) return [heading, textBlock('paragraph', 'noResults', text.noResults)];
  const place = new Map(matrix.lists.expectedResults.members.map(({ code }, at) => [code, at]));
  const first = (one: SourceRow) =>
    Math.min(...activityOf(one).expectedResults.map((code) => place.get(code) ?? Infinity), Infinity);
  // The weightiest are told; then they stand in the order of the results that they serve.
  const weightiest = [...told].sort((a, b) => weightOf(b) - weightOf(a) || keyOf(a).localeCompare(keyOf(b)));
  const rows = weightiest
    .slice(0, mostResults)
    .sort((a, b) => first(a) - first(b) || weightOf(b) - weightOf(a) || keyOf(a).localeCompare(keyOf(b)))
    .map((one): ReportRow => {
      const { title, expectedResults, achievedResult, verification } = activityOf(one);
      return {
        key: keyOf(one),
        cells: [
          wordsOf(title, 'Activity', one.row),
          plain(expectedResults.join(', ')),
          plain(achievedResult),
          plain(verification),
        ],
      };
    });
  const columns = [
    words('activity', text.activity, 2),
    words('results', text.result),
    words('achieved', text.achieved, 5),
    words('evidence', text.evidence, 3),
  ];
  // Delegates know them by their first words.
  const named = matrix.lists.expectedResults.members.map(
    ({ code }) => `${code}: ${firstWords(labelIn(subject, 'expectedResults', code), lettersOfResult)}`,
  );
  return [
    heading,
    table('results', text.results, columns, rows),
    ...(told.length > rows.length
      ? [textBlock('note', 'moreResults', text.moreResults(told.length - rows.length))]
      : []),
    textBlock('note', 'resultNames', named.join(' ')),
  ];
}

/** So much of the name of an expected result is printed. */
const lettersOfResult = 100;

/** The first words of a text, as many as fit in so many characters. */
function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = beginningOf(text, most);
  return `${whole.slice(0, Math.max(whole.lastIndexOf(' '), most / 2)).replace(/[\s,;:]+$/, '')}…`;
}

/** How much an activity weighs: the countries that took part, then the persons. */
export function weightOf(one: SourceRow): number {
  const { women, men, otherIdentity, otherOrUnknown, participatingCountries } = activityOf(one);
  const persons = [women, men, otherIdentity, otherOrUnknown].reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return participatingCountries.length * 100_000 + persons;
}

/** Of more reports only the newest are told; those of all years stand in the inputs for measuring impact. */
const [mostReportsInBrief, mostReports] = [8, 12];

/** What Member Countries report in their own words on recommendations and good practices (Tabla 2, impact). */
export function countriesSay(subject: Subject): readonly ReportBlock[] {
  const { text, window, reports, matrix } = subject;
  const { countries, reportClasses } = matrix.lists;
  const members = new Set(memberCountries(subject).map(({ code }) => code));
  const own = reports.filter(
    ({ record: { date, country } }) => happenedIn(subject, date, window) && members.has(country ?? ''),
  );
  const heading = textBlock('heading', 'countriesSay', text.countriesSay);
  if (own.length === 0) return [heading, textBlock('paragraph', 'nobodySays', text.nobodySays)];
  const placeOf = (list: typeof countries, code: string | null) =>
    list.members.findIndex((member) => member.code === code);
  const sign = ({ record: { date, id, country, description } }: Row<CountryReport>) =>
    `${date} ${id} ${country} ${description}`;
  const newest = [...own].sort((a, b) => sign(b).localeCompare(sign(a)));
  const sorted = newest
    .slice(0, isBrief(window) ? mostReportsInBrief : mostReports)
    .sort(
      (a, b) =>
        placeOf(reportClasses, a.record.class) - placeOf(reportClasses, b.record.class) ||
        placeOf(countries, a.record.country) - placeOf(countries, b.record.country) ||
        sign(a).localeCompare(sign(b)),
    );
  const columns = [
    words('description', text.description, 2),
    words('country', text.country, 2),
    words('class', text.class, 3),
    day('date', text.date),
    words('evidence', text.evidence, 3),
  ];
  const rows = sorted.map((row): ReportRow => ({ key: keyOfReport(row), cells: cellsOf(subject, row) }));
  return [
    heading,
    table('countriesSay', text.countriesSay, columns, rows),
    ...moreRows(subject, 'countriesSay', own.length - rows.length),
  ];
}

const keyOfReport = ({ record, index }: Row<CountryReport>): string => record.id || `#${index}`;

const cellsOf = (subject: Subject, row: Row<CountryReport>) => {
  const { description, country, class: kind, date, verification } = row.record;
  return [
    wordsOf(description ?? subject.text.noDescription, 'CountryReport', row),
    plain(labelIn(subject, 'countries', country)),
    plain(labelIn(subject, 'reportClasses', kind)),
    plain(date),
    plain(verification),
  ];
};

/** Money in one line, with how many activities have data. */
export function money(subject: Subject): readonly ReportBlock[] {
  const { text, window, matrix } = subject;
  const held = heldIn(subject, window);
  const total = (field: 'budget' | 'actualCost') => {
    const known = held.map((one) => noteFor(subject, one)?.[field] ?? null).filter((amount) => amount !== null);
    const sum = known.reduce((all, amount) => all + amount, 0);
    return [writtenNumber(sum, matrix.language), known.length] as const;
  };
  if (held.length === 0) return [];
  return [
    textBlock('heading', 'money', text.money),
    textBlock('paragraph', 'moneyLine', text.moneyLine(...total('budget'), ...total('actualCost'), held.length)),
  ];
}
