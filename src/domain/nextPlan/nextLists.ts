import type { ListMember } from '../plan/language';
import { rowOfMember } from '../records/catalog';
import { ListIndex, type Lists } from '../records/listIndex';
import { belongsTo } from '../records/plans';
import { memberOf } from './chosenRecords';
import type { Beginning, NextList, TakenOver } from './NextPlan';
import { isChosen, type NextPlanChoices } from './nextPlanChoices';
import { planLists, type PlanList } from '../records/lists';

/** What is chosen of a list; all is kept where nothing is said of it. */
export const choiceOf = ({ lists }: NextPlanChoices, list: PlanList) => lists[list] ?? { add: [] };

/** New members of a list, those that stand in it already left out. */
const newMembers = ({ matrix, choices, next }: Beginning, list: PlanList): readonly ListMember[] =>
  choiceOf(choices, list)
    .add.map((one) => memberOf(one, [next.code]))
    .filter(({ code }) => matrix.lists[list].members.every((one) => one.code !== code));

/** Members of a list that belonged to all plans and are not taken over; a list that is to be empty is all new. */
const leftMembers = ({ matrix, choices, next }: Beginning, list: PlanList): readonly ListMember[] =>
  matrix.lists[list].members.filter(
    (member) =>
      (member.plans ?? []).length === 0 &&
      belongsTo(member, next) &&
      !choiceOf(choices, list).add.some(({ code }) => code === member.code) &&
      !isChosen(choiceOf(choices, list).keep, member.code),
  );

/** What of the lists changes; lists of which nothing does are left out. */
export const nextLists = (beginning: Beginning): readonly NextList[] =>
  planLists
    .map((list): NextList => ({
      list,
      added: newMembers(beginning, list).map((member) => rowOfMember(list, member, beginning.matrix.language)),
      left: leftMembers(beginning, list).map(({ code }) => code),
    }))
    .filter(({ added, left }) => added.length + left.length > 0);

/** How many members of a list are taken over, come in, and stay behind. */
export function takenOver(beginning: Beginning, list: PlanList): TakenOver {
  const [added, left] = [newMembers(beginning, list).length, leftMembers(beginning, list).length];
  const all = beginning.matrix.lists[list].members.filter((member) => belongsTo(member, beginning.next)).length;
  return { kept: all - left, added, left };
}

/** The lists as the plan will have them. */
export function listsOfNext(beginning: Beginning): Lists {
  const { lists } = beginning.matrix;
  const own = Object.fromEntries(
    planLists.map((list) => {
      const left = new Set(leftMembers(beginning, list).map(({ code }) => code));
      const { members, retired } = lists[list];
      const kept = members.filter(({ code }) => !left.has(code));
      return [list, new ListIndex([...kept, ...newMembers(beginning, list)], [...members, ...retired])];
    }),
  );
  return { ...lists, ...own };
}

/** Makes the function that gives what a member of a list becomes in the plan: itself, what takes its place, or nothing. */
export function crosswalk(beginning: Beginning, list: PlanList): (code: string) => string | null {
  const next = listsOfNext(beginning)[list];
  const offered = new Set(next.members.map(({ code }) => code));
  return (code) =>
    offered.has(code) ? code : (next.members.find(({ replaces = [] }) => replaces.includes(code))?.code ?? null);
}
