import type { SourceRow } from '../../indicators/sourceRows';
import type { ListName } from '../../records/lists';
import { activityCount, day, keyOf, number, plain, shaded, table, textBlock, words, wordsOf } from '../pieces';
import type { Fact, NarrativeBlock, ReportBlock, ReportRow } from '../ReportDocument';
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
  yield* coverage(subject, 'approaches');
  // Of nothing it is said once that there is nothing.
  if (heldIn(subject, planToDate(subject)).length > 0) yield* coverage(subject, 'principles');
  yield textBlock('note', 'approachesNote', subject.text.page.linkedNote);
}

/** What the activities held contribute to, in words: how many say so, and what the most of them name. */
export function frameworksInWords(subject: Subject): readonly ReportBlock[] {
  const { text, window } = subject;
  const held = heldIn(subject, window);
  const told = named.map((field) => {
    const rows = byCode(subject, held, field);
    const unlinked = rows.get(unsaid)?.length ?? 0;
    const order = [...rows]
      .filter(([code]) => code !== unsaid)
      .sort(([a, m], [b, n]) => n.length - m.length || a.localeCompare(b));
    const most = order
      .slice(0, mostNamed)
      .map(([code, own]) => text.page.linkedTo(nameOf(subject, field, code), own.length));
    return { field, unlinked, most, isMore: order.length > most.length };
  });
  const sentences = told
    .filter(({ most }) => most.length > 0)
    .map(({ field, unlinked, most, isMore }) => text.page.linkedDraft(text.frameworks[field], most, isMore, unlinked));
  const facts: Fact[] = [
    { label: text.figures.held, value: held.length },
    ...told.map(({ field, unlinked }) => ({ label: text.page.unlinkedFact(text.frameworks[field]), value: unlinked })),
  ];
  const draft = [text.draft.held(held.length, null, []), ...sentences].join(' ');
  const block: NarrativeBlock = { kind: 'narrative', key: 'narrative', title: text.overview, draft, facts };
  const columns = [
    words('framework', text.page.framework, 4),
    number('linked', text.page.linked, 2),
    number('none', text.notLinked, 2),
    number('total', text.figures.held, 2),
  ];
  const rows = told.map(({ field }): ReportRow => {
    const isLinked = (one: SourceRow) => namedIn(subject, one, field).length > 0;
    const counted = [held.filter(isLinked), held.filter((one) => !isLinked(one)), held];
    return { key: field, cells: [plain(text.frameworks[field]), ...counted.map(activityCount)] };
  });
  return [textBlock('heading', 'overview', text.overview), block, table('linked', text.overview, columns, rows)];
}

const named = ['pmmObjectives', 'sdgTargets', 'losAngelesPillars'] as const satisfies readonly Framework[];

/** So many objectives are named in a draft. */
const mostNamed = 3;

/** What the activities held contribute to: the Global Compact (PMM), the SDG targets, the Los Angeles Declaration. */
export function* frameworks(subject: Subject): Iterable<ReportBlock> {
  for (const name of named) {
    yield textBlock('heading', name, subject.text.frameworks[name]);
    yield* coverage(subject, name);
    yield* activitiesBehind(subject, name);
  }
  yield textBlock('note', 'frameworksNote', subject.text.page.linkedNote);
}

/** The objectives of the Global Compact alone, in numbers. */
export function pmm(subject: Subject): readonly ReportBlock[] {
  const { text } = subject;
  return [
    textBlock('heading', 'pmm', text.frameworks.pmmObjectives),
    ...coverage(subject, 'pmmObjectives'),
    textBlock('note', 'pmmNote', text.page.linkedNote),
  ];
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

/** How many activities held name each member of a list, and of how many; in a sentence where none names any. */
function coverage(subject: Subject, field: Framework): readonly ReportBlock[] {
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
  const held = heldIn(subject, windows.at(-1) ?? window);
  if (codes.size === 0) return [textBlock('paragraph', `${field}-none`, text.page.noneLinked[field](held.length))];
  const rows = [...codes].map((code) => rowOf(code, code, nameOf(subject, field, code)));
  const columns = [
    words('member', text.frameworks[field], 7),
    number('window', text.inWindow(window)),
    ...(windows.length > 1 ? [number('plan', text.cumulative)] : []),
  ];
  const total: ReportRow = {
    key: 'total',
    cells: [plain(text.page.totalOnce), ...windows.map((one) => activityCount(heldIn(subject, one)))],
  };
  const all = [...shaded(rows, 1, 1), rowOf(unsaid, 'none', text.notLinked), total];
  return [table(field, text.frameworks[field], columns, all)];
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
    words('activity', text.activity, 3),
    day('date', text.date),
    words('contributes', text.contributesTo, 7),
  ];
  return [table(`${field}Activities`, text.contributesTo, columns, rows)];
}

const labels = (subject: Subject, one: SourceRow, field: Framework): string =>
  namedIn(subject, one, field)
    .map((code) => nameOf(subject, field, code))
    .join('; ');
