import { planAmong } from '../../annualPlan/planInMatrix';
import type { ActivityMoney } from '../../money/activityMoney';
import { withoutFunds } from '../../money/withoutFunds';
import { writtenList } from '../../records/writtenNumber';
import { day, figureOf, keyOf, moreRows, number, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { activityOf, asOf, labelIn, titleWithCode, type Subject } from '../subject';

/** So many are listed. */
const mostListed = 8;

/** The priority activities of the year and of the one that follows that still lack funds: what a presidency has to find. */
export function unfunded(subject: Subject): readonly ReportBlock[] {
  const { text, matrix, window, notes, activities } = subject;
  const first = Number(window.end.slice(0, 4));
  const years = [first, first + 1];
  const of = text.year.money;
  const named = writtenList(years.map(String), matrix.language);
  const title = of.unfunded(named);
  const heading = textBlock('heading', 'unfunded', title);
  const plans = years.map((year) => planAmong(activities, year, asOf(subject)));
  if (plans.every(({ by }) => by.outstanding.length === 0)) return [];
  const found = plans.flatMap((plan) => withoutFunds(matrix, plan, notes));
  if (found.length === 0) return [heading, textBlock('paragraph', 'allFunded', of.allFunded(named))];
  const columns = [
    words('activity', text.activity, 2),
    words('group', text.group, 3),
    day('planned', text.planned, 1),
    number('gap', of.lacking, 2),
    words('state', of.state, 3),
  ];
  const rows = found.slice(0, mostListed).map(({ activity, money }): ReportRow => {
    const { title: name, id, leadGroup, plannedStart } = activityOf(activity);
    return {
      key: keyOf(activity),
      cells: [
        wordsOf(titleWithCode(subject, name, id), 'Activity', activity.row),
        plain(labelIn(subject, 'workingGroups', leadGroup)),
        plain(plannedStart),
        figureOf(money.gap, 'Activity', [activity.row]),
        plain(of.states[stateOf(money)]),
      ],
    };
  });
  return [
    heading,
    table('unfunded', title, columns, rows),
    ...moreRows(subject, 'unfunded', found.length - rows.length),
  ];
}

const stateOf = ({ planned, secured }: ActivityMoney): keyof Subject['text']['year']['money']['states'] =>
  planned === null ? 'nothing' : secured === 0 ? 'none' : 'part';
