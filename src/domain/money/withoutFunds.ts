import type { YearPlan } from '../annualPlan/annualPlan';
import { rowOfPlan } from '../annualPlan/planInMatrix';
import type { SourceRow } from '../indicators/sourceRows';
import { noteOf, type NoteIndex } from '../note/noteIndex';
import type { Activity } from '../records/activity';
import type { Matrix } from '../records/matrix';
import { activityMoney, type ActivityMoney } from './activityMoney';

/** A priority activity that is still to be carried out and has not all its funds. */
export interface Unfunded {
  readonly activity: SourceRow;
  readonly money: ActivityMoney;
}

/** Groups whose activities the PPT puts first, whatever their theme: its own. */
const presidency = 'presidency';

/**
 * The priority activities of a year's plan that are still to be carried out and lack funds (Tabla 1: the PPT proposes
 * "los temas y actividades prioritarios"): those on its priority themes and those of the PPT; all of the plan where the
 * year names no priority theme. One with a source that is named without an amount is not among them. The largest gap
 * comes first, then what has no budget.
 */
export function withoutFunds(matrix: Matrix, plan: YearPlan<SourceRow>, notes: NoteIndex): readonly Unfunded[] {
  const { PlanYear } = matrix.tables;
  const themes = PlanYear.rows.find(({ record }) => record.year === plan.year)?.record.priorityThemes ?? [];
  const isOfPresidency = (group: string) => matrix.lists.workingGroups.member(group)?.parent === presidency;
  return plan.by.outstanding
    .filter(
      ({ theme, group }) =>
        themes.length === 0 || theme.some((one) => themes.includes(one)) || group.some(isOfPresidency),
    )
    .filter((one) => rowOfPlan(one).record.status !== 'held')
    .map((activity) => ({ activity, money: activityMoney(noteOf(activity.row.record as Activity, notes), false) }))
    .filter(({ money }) => lacksFunds(money))
    .sort((a, b) => (b.money.gap ?? -1) - (a.money.gap ?? -1));
}

/** Whether money is missing, or nobody has entered what is planned and who pays. */
const lacksFunds = ({ planned, secured, gap, lines }: ActivityMoney): boolean =>
  gap === null ? planned === null && secured === 0 && lines.length === 0 : gap > 0;
