import { activityCount, chart, figureOf, number, plain, sumOf, table, textBlock, words } from '../pieces';
import { sexFields } from '../../indicators/sourceRows';
import type { ReportBlock, ReportCell, ReportRow } from '../ReportDocument';
import { activityOf, happenedIn, heldIn, memberLabel, membersOf, planToDate, type Subject } from '../subject';
import type { TimeWindow } from '../../calendar';
import { countryValues } from './indicators';

/** Who took part in the activities held: persons by sex, and countries. */
export function participation(subject: Subject): readonly ReportBlock[] {
  const { text, window, previous } = subject;
  const plan = planToDate(subject);
  const windows = [
    { column: number('window', text.inWindow(window)), window },
    ...(previous ? [{ column: number('previous', text.inWindow(previous)), window: previous }] : []),
    ...(window.kind === 'plan' ? [] : [{ column: number('plan', text.cumulative), window: plan }]),
  ];
  const rows = sexFields.map((code): ReportRow => ({
    key: code,
    cells: [
      plain(memberLabel(subject, 'sexes', code)),
      ...windows.map(({ window: one }) => sumOf(heldIn(subject, one), code)),
    ],
  }));
  return [
    textBlock('heading', 'participants', text.participants),
    table('sexes', text.participants, [words('sex', text.sex), ...windows.map(({ column }) => column)], rows),
    textBlock('note', 'participantsNote', text.participantsNote),
    ...countries(subject),
  ];
}

/** The countries in the activities held: taking part and hosting. */
function countries(subject: Subject): readonly ReportBlock[] {
  const { matrix, text, window } = subject;
  const plan = planToDate(subject);
  const held = heldIn(subject, window);
  const toDate = heldIn(subject, plan);
  const rows = membersOf(matrix.lists.countries, toDate, 'country').map((code): ReportRow => ({
    key: code === '' ? 'none' : code,
    cells: [
      plain(memberLabel(subject, 'countries', code)),
      activityCount(held.filter(({ country }) => country.includes(code))),
      activityCount(toDate.filter(({ country }) => country.includes(code))),
      activityCount(held.filter((one) => (activityOf(one).hostCountry ?? '') === code)),
    ],
  }));
  const columns = [
    words('country', text.country),
    number('participated', text.participatedIn),
    number('participatedPlan', text.cumulative),
    number('hosted', text.hosted),
  ];
  return [
    textBlock('subheading', 'countries', text.byCountry),
    table('countries', text.byCountry, columns, rows),
    ...(held.length > 0
      ? [chart('countryChart', text.countryChart, 'BarClustered', 'countries', ['participated'])]
      : []),
  ];
}

/** What each country reports on recommendations and good practices (Tabla 2, impact). */
export function followUp(subject: Subject): readonly ReportBlock[] {
  const { matrix, text, window, reports } = subject;
  const plan = planToDate(subject);
  const cell = (country: string, kind: string, days: TimeWindow): ReportCell => {
    const own = reports.filter(
      ({ record }) => record.country === country && record.class === kind && happenedIn(subject, record.date, days),
    );
    return figureOf(own.length, 'CountryReport', own);
  };
  // Only what Member Countries report is followed up; a row of another one stands among those that are not counted.
  const members = matrix.lists.countries.members.filter(({ parent }) => parent === 'member');
  const rows = members.map(({ code }): ReportRow => ({
    key: code,
    cells: [
      plain(memberLabel(subject, 'countries', code)),
      ...['followUp', 'benefit'].flatMap((kind) => [cell(code, kind, window), cell(code, kind, plan)]),
    ],
  }));
  const columns = [
    words('country', text.country),
    number('followUp', text.followUps, 2),
    number('followUpPlan', text.cumulative),
    number('benefit', text.benefits, 2),
    number('benefitPlan', text.cumulative),
  ];
  return [
    textBlock('heading', 'followUp', text.followUp),
    table('followUp', text.followUp, columns, rows),
    ...countryValues(subject),
  ];
}
