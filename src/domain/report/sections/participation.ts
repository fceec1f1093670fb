import type { TimeWindow } from '../../calendar';
import { noMember } from '../../indicators/member';
import { activityCount, countOf, shaded, number, plain, table, textBlock, words } from '../pieces';
import type { ReportBlock, ReportCell, ReportRow } from '../ReportDocument';
import {
  activityOf,
  happenedIn,
  heldIn,
  memberCountries,
  memberLabel,
  membersOf,
  planToDate,
  type Subject,
} from '../subject';

/** What each Member Country took part in, hosted and reported (Tabla 2, impact); whoever else took part is named below. */
export function countries(subject: Subject): readonly ReportBlock[] {
  const { matrix, text, window, reports } = subject;
  const plan = planToDate(subject);
  const windows = window.kind === 'plan' ? [plan] : [window, plan];
  const memberCodes = memberCountries(subject).map(({ code }) => code);
  const reported = (country: string, kind: string, days: TimeWindow): ReportCell =>
    countOf(
      'CountryReport',
      reports.filter(
        ({ record }) => record.country === country && record.class === kind && happenedIn(subject, record.date, days),
      ),
    );
  const tookPart = (country: string, days: TimeWindow): ReportCell =>
    activityCount(heldIn(subject, days).filter((one) => one.country.includes(country)));
  const hosted = (country: string): ReportCell =>
    activityCount(heldIn(subject, window).filter((one) => activityOf(one).hostCountry === country));
  const rows = memberCodes.map((code): ReportRow => ({
    key: code,
    cells: [
      plain(memberLabel(subject, 'countries', code)),
      ...windows.map((days) => tookPart(code, days)),
      hosted(code),
      ...['followUp', 'benefit'].flatMap((kind) => windows.map((days) => reported(code, kind, days))),
    ],
  }));
  const pair = (key: string, label: string, span = 1) => [
    number(key, label, span),
    ...(windows.length > 1 ? [number(`${key}Plan`, `${label} (Plan)`, span)] : []),
  ];
  const columns = [
    words('country', text.country),
    ...pair('participated', text.participatedIn),
    number('hosted', text.hosted),
    ...pair('followUp', text.followUps, 2),
    ...pair('benefit', text.benefits),
  ];
  const others = membersOf(matrix.lists.countries, heldIn(subject, plan), 'country')
    .filter((code) => code !== noMember && !memberCodes.includes(code))
    .filter((code) => heldIn(subject, plan).some(({ country }) => country.includes(code)))
    .map((code) => memberLabel(subject, 'countries', code));
  return [
    textBlock('heading', 'countries', text.page.countries),
    table('countries', text.page.countries, columns, shaded(rows, 1, 1)),
    textBlock('note', 'countriesNote', text.page.countriesNote(others.join('; '))),
  ];
}
