import type { SourceRow } from '../../indicators/sourceRows';
import type { ListName } from '../../records/lists';
import { dateOf } from '../../note/computedFields';
import { activityCount, day, number, plain, shaded, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { activityOf, heldIn, labelIn, noteFor, planToDate, type Subject } from '../subject';
import { keyOf } from './notes';

/** Fields of a concept note that name what its activity contributes to, with their lists. */
const frameworkFields = {
  principles: 'principles',
  approaches: 'approaches',
  pmmObjectives: 'pmmObjectives',
  sdgTargets: 'sdgTargets',
  losAngelesPillars: 'losAngelesPillars',
} as const satisfies Record<string, ListName>;
type Framework = keyof typeof frameworkFields;

/** The approaches and principles that the notes of the activities held say to apply. */
export function approaches(subject: Subject): readonly ReportBlock[] {
  return [
    textBlock('heading', 'approaches', subject.text.approaches),
    ...coverage(subject, 'approaches'),
    ...coverage(subject, 'principles'),
  ];
}

/** What the activities held contribute to: the Global Compact (PMM), the SDG targets, the Los Angeles Declaration. */
export function frameworks(subject: Subject): readonly ReportBlock[] {
  return (['pmmObjectives', 'sdgTargets', 'losAngelesPillars'] as const).flatMap((name) => [
    textBlock('heading', name, subject.text.frameworks[name]),
    ...coverage(subject, name),
    ...activitiesBehind(subject, name),
  ]);
}

/** The codes that the note of an activity names. */
const namedIn = (subject: Subject, one: SourceRow, field: Framework): readonly string[] =>
  noteFor(subject, one)?.[field] ?? [];

/** How many activities held name each member of a list; members that none names stand there with nothing. */
function coverage(subject: Subject, field: Framework): readonly ReportBlock[] {
  const { matrix, text, window } = subject;
  const inWindow = heldIn(subject, window);
  const toDate = window.kind === 'plan' ? null : heldIn(subject, planToDate(subject));
  const seen = (toDate ?? inWindow).flatMap((one) => namedIn(subject, one, field));
  const codes = [...new Set([...matrix.lists[frameworkFields[field]].members.map(({ code }) => code), ...seen])];
  const count = (rows: readonly SourceRow[], code: string) =>
    activityCount(rows.filter((one) => namedIn(subject, one, field).includes(code)));
  const rows = codes.map((code): ReportRow => ({
    key: code,
    cells: [
      plain(labelIn(subject, frameworkFields[field], code)),
      count(inWindow, code),
      ...(toDate ? [count(toDate, code)] : []),
    ],
  }));
  const without = inWindow.filter((one) => namedIn(subject, one, field).length === 0);
  const unsaid: ReportRow = {
    key: 'none',
    cells: [
      plain(text.noData),
      activityCount(without),
      ...(toDate ? [activityCount(toDate.filter((one) => namedIn(subject, one, field).length === 0))] : []),
    ],
  };
  const columns = [
    words('member', text.frameworks[field]),
    number('window', text.inWindow(window)),
    ...(toDate ? [number('plan', text.cumulative)] : []),
  ];
  return [table(field, text.frameworks[field], columns, [...shaded(rows, 1, 1), unsaid])];
}

/** The activities that contribute, by name. */
function activitiesBehind(subject: Subject, field: Framework): readonly ReportBlock[] {
  const { text, window } = subject;
  const rows = heldIn(subject, window)
    .filter((one) => namedIn(subject, one, field).length > 0)
    .map((one): ReportRow => {
      const record = activityOf(one);
      return {
        key: keyOf(one),
        cells: [
          wordsOf(record.title, 'Activity', one.row),
          plain(record.id),
          plain(dateOf(record)),
          plain(labels(subject, one, field)),
        ],
      };
    });
  if (rows.length === 0) return [];
  const columns = [
    words('activity', text.activity),
    words('code', text.code),
    day('date', text.date),
    words('contributes', text.contributesTo, 8),
  ];
  return [table(`${field}Activities`, text.contributesTo, columns, rows)];
}

const labels = (subject: Subject, one: SourceRow, field: Framework): string =>
  namedIn(subject, one, field)
    .map((code) => labelIn(subject, frameworkFields[field], code))
    .join('; ');
