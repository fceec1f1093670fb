import { semesterOf } from '../../calendar';
import { dutiesIn, dutyNames, type Duty, type GroupDuties } from '../../review/duties';
import { gapWords } from '../../records/columnGaps';
import { activityCount, countOf, figureOf, number, plain, sumOf, table, textBlock, words, rowsOf } from '../pieces';
import { sexFields, type SourceRow } from '../../indicators/sourceRows';
import type { ReportBlock, ReportCell, ReportRow } from '../ReportDocument';
import { agreedIn, asOf, heldIn, memberLabel, membersOf, type Subject } from '../subject';

/** What each working group did, alone or jointly, and how its duties of the year stand. */
export function groups(subject: Subject): readonly ReportBlock[] {
  const { matrix, text, window } = subject;
  const held = heldIn(subject, window);
  const products = agreedIn(subject, window);
  const columns = [
    words('group', text.group, 3),
    number('held', text.activities, 2),
    number('everyone', text.page.everyone, 2),
    number('women', text.page.ofWomen, 2),
    number('products', text.products, 2),
  ];
  const rowOf = (key: string, name: string, own: readonly SourceRow[], agreed: readonly SourceRow[]): ReportRow => ({
    key,
    cells: [
      plain(name),
      activityCount(own),
      sumOf(own, ...sexFields),
      sumOf(own, 'women'),
      countOf('Product', rowsOf(agreed)),
    ],
  });
  const { workingGroups } = matrix.lists;
  const rows = membersOf(workingGroups, [...held, ...products], 'group').flatMap((code): ReportRow[] => {
    const own = held.filter(({ group }) => group.includes(code));
    const agreed = products.filter(({ group }) => group.includes(code));
    // Of a Working Group it is told that it did nothing; of the PPT and the SE there is nothing to tell then.
    const isSilent =
      own.length + agreed.length === 0 && (workingGroups.member(code)?.parent ?? 'workingGroup') !== 'workingGroup';
    return isSilent
      ? []
      : [rowOf(code === '' ? 'none' : code, memberLabel(subject, 'workingGroups', code), own, agreed)];
  });
  return [
    textBlock('heading', 'groups', text.byGroup),
    table('groupActivities', text.byGroup, columns, [...rows, rowOf('total', text.page.totalOnce, held, products)]),
    ...duties(subject),
  ];
}

/** The duties of the working groups in the year of the report; of a group's report those of the group. */
export function duties(subject: Subject): readonly ReportBlock[] {
  const { matrix, text, window, address } = subject;
  const year = Number(window.end.slice(0, 4));
  // The second semester's report is no matter of the first.
  const named = dutyNames.filter((name) => name !== 'reportS2' || semesterOf(window.end).endsWith('2'));
  if (!matrix.plans.years.includes(year)) return [];
  const columns = [
    words('group', text.group),
    ...named.map((name) =>
      name === 'meetings' ? number(name, text.duties[name], 2) : words(name, text.duties[name], 2),
    ),
  ];
  const rows = dutiesIn(matrix, year, asOf(subject))
    .filter(({ group }) => address.group === null || group === address.group)
    .map((own): ReportRow => ({
      key: own.group,
      cells: [
        plain(memberLabel(subject, 'workingGroups', own.group)),
        ...own.duties.filter(({ name }) => named.includes(name)).map((duty) => dutyCell(subject, own, duty)),
      ],
    }));
  if (rows.length === 0) return [];
  return [textBlock('subheading', 'duties', text.dutiesOf(year)), table('duties', text.dutiesOf(year), columns, rows)];
}

function dutyCell({ text, matrix: { language } }: Subject, { meetings, row }: GroupDuties, duty: Duty): ReportCell {
  const { name, state, metOn, dueBy, gaps } = duty;
  if (state === 'unknown') return plain(gapWords(gaps, language));
  if (name === 'meetings') return countOf('Activity', meetings);
  const stateWords = text.dutyStates[state](metOn ?? dueBy);
  return row ? { ...figureOf(null, 'GroupYear', [row]), value: stateWords } : plain(stateWords);
}
