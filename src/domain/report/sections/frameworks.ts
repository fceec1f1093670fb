import type { SourceRow } from '../../indicators/sourceRows';
import type { ListName } from '../../records/lists';
import { activityCount, day, keyOf, number, plain, shaded, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow, TableBlock } from '../ReportDocument';
import { activityOf, dayOf, heldIn, labelIn, noteFor, planToDate, titleWithCode, type Subject } from '../subject';

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
export function* approaches(subject: Subject): Iterable<ReportBlock> {
  yield textBlock('heading', 'approaches', subject.text.approaches);
  yield coverage(subject, 'approaches');
  yield coverage(subject, 'principles');
}

/** What the activities held contribute to: the Global Compact (PMM), the SDG targets, the Los Angeles Declaration. */
export function* frameworks(subject: Subject): Iterable<ReportBlock> {
  for (const name of ['pmmObjectives', 'sdgTargets', 'losAngelesPillars'] as const) {
    yield textBlock('heading', name, subject.text.frameworks[name]);
    yield coverage(subject, name);
    yield* activitiesBehind(subject, name);
  }
}

/** The objectives of the Global Compact alone, in numbers. */
export function pmm(subject: Subject): readonly ReportBlock[] {
  const { text } = subject;
  return [textBlock('heading', 'pmm', text.frameworks.pmmObjectives), coverage(subject, 'pmmObjectives')];
}

/** The codes that the note of an activity names. */
const namedIn = (subject: Subject, one: SourceRow, field: Framework): readonly string[] =>
  noteFor(subject, one)?.[field] ?? [];

/** Objectives and targets are known by their numbers, which their codes hold. */
function nameOf(subject: Subject, field: Framework, code: string): string {
  const label = labelIn(subject, frameworkFields[field], code);
  const isNumbered = field === 'pmmObjectives' || field === 'sdgTargets';
  return isNumbered && label !== code ? `${code} ${label}` : label;
}

/** Stands for the activities whose notes name nothing. */
const unsaid = '';

/** Activities by the codes that their notes name. */
function byCode(subject: Subject, held: readonly SourceRow[], field: Framework): ReadonlyMap<string, SourceRow[]> {
  const rows = new Map<string, SourceRow[]>();
  for (const one of held) {
    const codes = namedIn(subject, one, field);
    for (const code of codes.length > 0 ? codes : [unsaid]) {
      const own = rows.get(code) ?? [];
      own.push(one);
      rows.set(code, own);
    }
  }
  return rows;
}

/** How many activities held name each member of a list; members that none names stand there with nothing. */
function coverage(subject: Subject, field: Framework): TableBlock {
  const { matrix, text, window } = subject;
  const windows = window.kind === 'plan' ? [window] : [window, planToDate(subject)];
  const counted = windows.map((one) => byCode(subject, heldIn(subject, one), field));
  const seen = counted.flatMap((rows) => [...rows.keys()]);
  const order = matrix.lists[frameworkFields[field]].members.map(({ code }) => code);
  // What no activity names is left out: a list of nothing tells nothing.
  const codes = new Set([...order.filter((code) => seen.includes(code)), ...seen]);
  const rowOf = (code: string, key: string, label: string): ReportRow => ({
    key,
    cells: [plain(label), ...counted.map((rows) => activityCount(rows.get(code) ?? []))],
  });
  codes.delete(unsaid);
  const rows = [...codes].map((code) => rowOf(code, code, nameOf(subject, field, code)));
  const columns = [
    words('member', text.frameworks[field], 7),
    number('window', text.inWindow(window)),
    ...(windows.length > 1 ? [number('plan', text.cumulative)] : []),
  ];
  return table(field, text.frameworks[field], columns, [...shaded(rows, 1, 1), rowOf(unsaid, 'none', text.notLinked)]);
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
          wordsOf(titleWithCode(subject, record.title, record.id), 'Activity', one.row),
          plain(dayOf(one)),
          plain(labels(subject, one, field)),
        ],
      };
    });
  if (rows.length === 0) return [];
  const columns = [
    words('activity', text.activity),
    day('date', text.date),
    words('contributes', text.contributesTo, 9),
  ];
  return [table(`${field}Activities`, text.contributesTo, columns, rows)];
}

const labels = (subject: Subject, one: SourceRow, field: Framework): string =>
  namedIn(subject, one, field)
    .map((code) => nameOf(subject, field, code))
    .join('; ');
