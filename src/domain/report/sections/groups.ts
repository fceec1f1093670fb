import { dutiesIn, dutyNames, type Duty, type GroupDuties } from '../../review/duties';
import { planPeriod } from '../../plan/planPeriod';
import { gapWords } from '../../records/columnGaps';
import { activityCount, countOf, figureOf, number, plain, sumOf, table, textBlock, words, rowsOf } from '../pieces';
import type { ReportBlock, ReportCell, ReportRow } from '../ReportDocument';
import { agreedIn, asOf, heldIn, memberLabel, membersOf, type Subject } from '../subject';

/** What each working group did, alone or jointly, and how its duties of the year stand. */
export function groups(subject: Subject): readonly ReportBlock[] {
  const { matrix, text, window } = subject;
  const held = heldIn(subject, window);
  const products = agreedIn(subject, window);
  const columns = [
    words('group', text.group),
    number('held', text.activities),
    number('women', text.women),
    number('men', text.men),
    number('products', text.products),
  ];
  const rows = membersOf(matrix.lists.workingGroups, held, 'group').map((code): ReportRow => {
    const own = held.filter(({ group }) => group.includes(code));
    const agreed = products.filter(({ group }) => group.includes(code));
    return {
      key: code === '' ? 'none' : code,
      cells: [
        plain(memberLabel(subject, 'workingGroups', code)),
        activityCount(own),
        sumOf(own, 'women'),
        sumOf(own, 'men'),
        countOf('Product', rowsOf(agreed)),
      ],
    };
  });
  return [
    textBlock('heading', 'groups', text.byGroup),
    table('groupActivities', text.byGroup, columns, rows),
    ...duties(subject),
  ];
}

/** The duties of the working groups in the year of the report; of a group's report those of the group. */
export function duties(subject: Subject): readonly ReportBlock[] {
  const { matrix, text, window, address } = subject;
  const year = Number(window.end.slice(0, 4));
  if (!(planPeriod.years as readonly number[]).includes(year)) return [];
  const columns = [
    words('group', text.group),
    ...dutyNames.map((name) =>
      name === 'meetings' ? number(name, text.duties[name], 2) : words(name, text.duties[name], 2),
    ),
  ];
  const rows = dutiesIn(matrix, year, asOf(subject))
    .filter(({ group }) => address.group === null || group === address.group)
    .map((own): ReportRow => ({
      key: own.group,
      cells: [
        plain(memberLabel(subject, 'workingGroups', own.group)),
        ...own.duties.map((duty) => dutyCell(subject, own, duty)),
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
