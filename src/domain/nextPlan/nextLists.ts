import type { ListMember } from '../plan/language';
import { rowOfMember } from '../records/catalog';
import { ListIndex, type Lists } from '../records/listIndex';
import { belongsTo } from '../records/plans';
import { memberOf } from './chosenRecords';
import type { Beginning, NextList, TakenOver } from './NextPlan';
import { isChosen, type NextPlanChoices } from './nextPlanChoices';
import { planLists, type OrganizationsList, type PlanList } from '../records/lists';

/** What is chosen of a list; all is kept where nothing is said of it. */
export const choiceOf = ({ lists }: NextPlanChoices, list: OrganizationsList) => lists[list] ?? { add: [] };

/** New members of a list, those that stand in it already left out. */
const newMembers = ({ matrix, choices, next }: Beginning, list: PlanList): readonly ListMember[] =>
  choiceOf(choices, list)
    .add.map((one) => memberOf(one, [next.code]))
    .filter(({ code }) => matrix.lists[list].members.every((one) => one.code !== code));

/** Members of a list that the plan can take over: those of the plan before it. */
export const offeredMembers = (beginning: Beginning, list: OrganizationsList): readonly ListMember[] =>
  beginning.matrix.lists[list].members.filter((member) => isOffered(member, beginning));

/** Whether something belongs to the plan before, or to all. */
export const isOffered = (one: { readonly plans?: readonly string[] }, { before }: Beginning): boolean =>
  before.slice(-1).some((last) => belongsTo(one, last));

/** Of members that can be taken over those that are; one whose code is given to a new member is not. */
const isKept = ({ choices }: Beginning, list: PlanList, { code }: ListMember): boolean => {
  const { keep, add } = choiceOf(choices, list);
  return add.some((one) => one.code === code) || isChosen(keep, code);
};

/**
 * To which plans something belongs from now on; null where that stays as it is. What belongs to all plans and is left behind
 * stays with those of before; what names its plans names this one as well where it runs on.
 */
export function plansFromNow(
  one: { readonly plans?: readonly string[] },
  isTaken: boolean,
  { before, next }: Beginning,
): readonly string[] | null {
  const { plans = [] } = one;
  if (plans.length === 0) return isTaken ? null : before.map(({ code }) => code);
  return isTaken && !belongsTo(one, next) ? [...plans, next.code] : null;
}

function movedMembers(beginning: Beginning, list: PlanList): NextList['moved'] {
  return offeredMembers(beginning, list).flatMap((member) => {
    const plans = plansFromNow(member, isKept(beginning, list, member), beginning);
    return plans ? [{ code: member.code, from: member.plans ?? [], plans }] : [];
  });
}

/** What of the lists changes; lists of which nothing does are left out. */
export const nextLists = (beginning: Beginning): readonly NextList[] =>
  planLists
    .map((list): NextList => ({
      list,
      added: newMembers(beginning, list).map((member) => rowOfMember(list, member, beginning.matrix.language)),
      moved: movedMembers(beginning, list),
    }))
    .filter(({ added, moved }) => added.length + moved.length > 0);

/** How many members of a list are taken over, come in, and stay behind. */
export function takenOver(beginning: Beginning, list: PlanList): TakenOver {
  const offered = offeredMembers(beginning, list);
  const kept = offered.filter((member) => isKept(beginning, list, member)).length;
  return { kept, added: newMembers(beginning, list).length, left: offered.length - kept };
}

/** The lists as the plan will have them. */
export function listsOfNext(beginning: Beginning): Lists {
  const { matrix, next } = beginning;
  const own = Object.fromEntries(
    planLists.map((list) => {
      const { members, retired } = matrix.lists[list];
      const kept = members.filter((member) =>
        isOffered(member, beginning) ? isKept(beginning, list, member) : belongsTo(member, next),
      );
      return [list, new ListIndex([...kept, ...newMembers(beginning, list)], [...members, ...retired])];
    }),
  );
  return { ...matrix.lists, ...own };
}

/** Themes that run on although their pillar does not. */
export const themesWithoutPillar = (beginning: Beginning): readonly ListMember[] => {
  const { pillars, themes } = listsOfNext(beginning);
  const there = new Set(pillars.members.map(({ code }) => code));
  return themes.members.filter(({ parent }) => parent !== undefined && !there.has(parent));
};

/** Makes the function that gives what a member of a list becomes in the plan: itself, what takes its place, or nothing. */
export function crosswalk(beginning: Beginning, list: PlanList): (code: string) => string | null {
  const next = listsOfNext(beginning)[list];
  const offered = new Set(next.members.map(({ code }) => code));
  return (code) =>
    offered.has(code) ? code : (next.members.find(({ replaces = [] }) => replaces.includes(code))?.code ?? null);
}
