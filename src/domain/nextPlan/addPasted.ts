import { foldText } from '../foldText';
import { sourceLanguage } from '../plan/language';
import { rowId } from '../records/ids';
import { isPlanList, lists as declared, type OrganizationsList } from '../records/lists';
import type { Matrix } from '../records/matrix';
import { choiceOf } from './nextLists';
import type { NextMember, NextPlanChoices } from './nextPlanChoices';
import type { PastedItem, PastedList } from './pastedList';

/** Where pasted items go. */
export type PasteInto =
  /** Those of the first level become pillars, those of the second their themes. */
  | { readonly kind: 'pillars' }
  /** All become themes of one pillar. */
  | { readonly kind: 'themes'; readonly pillar: string }
  | { readonly kind: 'list'; readonly list: Exclude<OrganizationsList, 'pillars' | 'themes'> };

/** How codes of each list begin. */
const letters: Readonly<Record<OrganizationsList, string>> = {
  pillars: 'P',
  themes: 'T',
  specificObjectives: 'O',
  expectedResults: 'R',
  workingGroups: 'G',
  countries: 'C',
  partners: 'S',
};

/** The choices with the pasted items as new members, each with a code of its own; a pillar that is there is not made again. */
export function addPasted(
  choices: NextPlanChoices,
  { items }: Pick<PastedList, 'items'>,
  into: PasteInto,
  { lists }: Pick<Matrix, 'lists'>,
): NextPlanChoices {
  const adding = new Adding(choices, lists);
  for (const item of items) {
    if (into.kind === 'list') {
      adding.add(into.list, item, classOf(into.list, item, lists));
    } else if (into.kind === 'themes') adding.add('themes', item, into.pillar);
    else if (item.under === null) adding.pillarOf(item);
    else adding.add('themes', item, adding.pillarOf({ name: item.under, translation: null }));
  }
  return { ...choices, lists: { ...choices.lists, ...adding.lists } };
}

/** The class of a member: what it stands under may say it, and countries of an organization are its members. */
function classOf(list: OrganizationsList, { under }: PastedItem, lists: Matrix['lists']): string | undefined {
  const { classes } = declared[list];
  const said = classes && under ? lists[classes].codeOf(under) : undefined;
  return said ?? (list === 'countries' ? 'member' : undefined);
}

type Named = Pick<PastedItem, 'name' | 'translation'>;

/** The new members of the lists as they grow. */
class Adding {
  readonly lists: Partial<Record<OrganizationsList, { keep: ReturnType<typeof choiceOf>['keep']; add: NextMember[] }>> =
    {};
  private readonly year: string;

  constructor(
    private readonly choices: NextPlanChoices,
    private readonly known: Matrix['lists'],
  ) {
    this.year = choices.plan.start.slice(2, 4);
  }

  add(list: OrganizationsList, { name, translation }: Named, parent?: string): string {
    const members = this.membersOf(list);
    const there = members.find(
      (one) => foldText(one[sourceLanguage] ?? '') === foldText(name) && one.parent === parent,
    );
    if (there) return there.code;
    const code = this.freeCode(list, parent);
    const words = { es: name, ...(translation !== null && { en: translation }) };
    members.push({ code, ...words, aliases: [], replaces: [], ...(parent !== undefined && { parent }) });
    return code;
  }

  /** The pillar of a name: one of before, a new one, else one that is made now. */
  pillarOf(item: Named): string {
    const fresh = this.membersOf('pillars').find((one) => foldText(one[sourceLanguage] ?? '') === foldText(item.name));
    return fresh?.code ?? this.known.pillars.codeOf(item.name) ?? this.add('pillars', item);
  }

  private membersOf(list: OrganizationsList): NextMember[] {
    const { keep, add } = choiceOf(this.choices, list);
    return (this.lists[list] ??= { keep, add: [...add] }).add;
  }

  /** A theme's code tells the number of its pillar; those of a plan's lists tell its first year. */
  private freeCode(list: OrganizationsList, parent?: string): string {
    const taken = new Set([...this.known[list].members, ...this.membersOf(list)].map(({ code }) => rowId(code)));
    const ofPillar = list === 'themes' ? (/\d+$/.exec(parent ?? '')?.[0] ?? '') : null;
    for (let number = 1; ; number++) {
      const digits = ofPillar === null ? String(number) : ofPillar + String(number).padStart(2, '0');
      const code = isPlanList(list) ? `${letters[list]}${this.year}-${digits}` : `${letters[list]}${digits}`;
      if (!taken.has(rowId(code))) return code;
    }
  }
}
