import { foldText } from '../foldText';
import { inEach, type Language, type ListMember } from '../plan/language';
import type { Plan } from '../plan/thePlan';
import { isOrganizationsList, listNames, lists as declared, type ListName } from './lists';
import { belongsTo } from './plans';

/** Spellings of which a list remembers what they mean: a workbook of millions of cells must not fill the memory. */
const mostRemembered = 20_000;

/** Commas and the like in one member's label; one with more is known where it stands alone in its cell. */
const mostPartsOfOne = 16;

/** What stands between the parts of a label. */
const betweenParts = /[,/|]|\s(?:y|e|and|&)(?=\s)/;

/** What a member answers to: its code, its labels and its other forms. */
export const spellingsOf = (member: ListMember): readonly string[] => [
  member.code,
  ...inEach(member),
  ...(member.aliases ?? []),
];

const folded = new WeakMap<ListMember, readonly (readonly [text: string, folded: string])[]>();

/** Each of these with what it is folded to, worked out once: the Plan's members are in the lists of every workbook. */
function spellingsWithFolded(member: ListMember) {
  const known = folded.get(member) ?? spellingsOf(member).map((text) => [text, foldText(text)] as const);
  folded.set(member, known);
  return known;
}

/** What tells the members of a list. */
interface Index {
  readonly byCode: ReadonlyMap<string, ListMember>;
  /** Codes by spellings as `foldText` gives them. */
  readonly bySpelling: ReadonlyMap<string, string>;
  /** The same by spellings as they are declared: so they mostly come, and need not be folded. */
  readonly byText: ReadonlyMap<string, string>;
}

/**
 * One pick-list as it is in force: the members pickers offer, and every spelling that reading accepts.
 * A value that is no member keeps its text as it was typed, so that nothing of a person's is lost.
 */
export class ListIndex {
  private made: Index | null = null;
  private readonly memo = new Map<string, string | undefined>();
  private parts: number | null = null;
  private firstParts: ReadonlySet<string> | null = null;

  /**
   * @param members what pickers offer, in order
   * @param retired members that are only still recognised: those of the Plan that the SE took off the list
   * @param open whether a value that is no member is as good as one (partners)
   */
  constructor(
    readonly members: readonly ListMember[],
    readonly retired: readonly ListMember[] = [],
    readonly open = false,
  ) {}

  private get byCode(): ReadonlyMap<string, ListMember> {
    return this.index().byCode;
  }

  private get bySpelling(): ReadonlyMap<string, string> {
    return this.index().bySpelling;
  }

  /** Is made when it is first asked for: of the list of a file that somebody sent hardly more than its members is used. */
  private index(): Index {
    if (this.made) return this.made;
    const byCode = new Map<string, ListMember>();
    const bySpelling = new Map<string, string>();
    const byText = new Map<string, string>();
    for (const member of [...this.members, ...this.retired]) {
      if (byCode.has(member.code)) continue;
      byCode.set(member.code, member);
      for (const [text, folded] of spellingsWithFolded(member)) {
        if (folded === '') continue;
        const code = bySpelling.get(folded) ?? member.code;
        bySpelling.set(folded, code);
        byText.set(text, code);
      }
    }
    return (this.made = { byCode, bySpelling, byText });
  }

  /** How many commas, slashes and the like the member has that has most of them: no more can belong to one. */
  get mostParts(): number {
    if (this.parts === null) {
      const counts = [...this.bySpelling.keys()].map((spelling) => spelling.split(betweenParts).length);
      this.parts = Math.min(mostPartsOfOne, counts.reduce((most, count) => Math.max(most, count), 1) - 1);
    }
    return this.parts;
  }

  /**
   * Whether a member's name of several parts may begin with this text: trying all that might be one for each of the
   * parts of a cell would take most of the time of a large file.
   */
  mayBegin(part: string): boolean {
    this.firstParts ??= new Set(
      [...this.bySpelling.keys()].flatMap((spelling) => {
        const parts = [/[,/|]/, betweenParts].map((separator) => spelling.split(separator));
        return parts.flatMap(([first = '', ...others]) => (others.length > 0 ? [foldText(first)] : []));
      }),
    );
    const folded = foldText(part);
    return this.firstParts.has(folded) || this.firstParts.has(withoutNumber(folded));
  }

  /** The same as one plan has it: the others' members are only still recognized. */
  ofPlan(plan: Plan): ListIndex {
    const own = this.members.filter((member) => belongsTo(member, plan));
    const others = this.members.filter((member) => !belongsTo(member, plan));
    return others.length === 0 ? this : new ListIndex(own, [...others, ...this.retired], this.open);
  }

  has(code: string): boolean {
    return this.byCode.has(code);
  }

  member(code: string): ListMember | undefined {
    return this.byCode.get(code);
  }

  /** Code of what was typed: code or label in either language, any case or accents; undefined when unknown. */
  codeOf(typed: string): string | undefined {
    const known = this.memo.get(typed);
    if (known !== undefined || this.memo.has(typed)) return known;
    const { byCode, byText } = this.index();
    const code = byCode.has(typed) ? typed : (byText.get(typed) ?? this.codeOfSpelling(foldText(typed)));
    if (this.memo.size < mostRemembered) this.memo.set(typed, code);
    return code;
  }

  private codeOfSpelling(folded: string): string | undefined {
    return this.bySpelling.get(folded) ?? this.bySpelling.get(withoutNumber(folded));
  }

  /** Label of a code; a value that is no member is its own label. */
  labelOf(code: string, language: Language): string {
    return this.byCode.get(code)?.[language] ?? code;
  }

  /**
   * What to write in a cell for a code: its label, or the code itself where the label could not be read back
   * (it holds the separator of lists, or another member answers to it).
   */
  cellTextOf(code: string, language: Language): string {
    const label = this.labelOf(code, language);
    return label !== '' && !/[;\n]/.test(label) && this.codeOf(label) === code ? label : code;
  }
}

/** A text without the number that people put before the items of a list. */
const withoutNumber = (folded: string): string => folded.replace(/^\d+\s*[).-]\s*/, '');

/** All pick-lists in force. */
export type Lists = Readonly<Record<ListName, ListIndex>>;

/**
 * The lists of a workbook: its own catalogs where it has them, the Plan's members else. Of a catalog's member only the
 * code may be blank.
 * @param isOthers whether the workbook is another organization's: of its own lists nothing of ours is known then
 */
export function listsFrom(catalogs: Partial<Record<ListName, readonly ListMember[]>> = {}, isOthers = false): Lists {
  const lists: Partial<Record<ListName, ListIndex>> = {};
  const make = (name: ListName): ListIndex => {
    const { members: declaredMembers, open, classes } = declared[name];
    const own = catalogs[name];
    const members = own && isOthers && isOrganizationsList(name) ? [] : declaredMembers;
    const parents = own && name !== 'pillars' ? (lists[classes ?? 'pillars'] ?? make(classes ?? 'pillars')) : undefined;
    return (lists[name] = new ListIndex(own ? inForce(own, members, parents, classes) : members, members, open));
  };
  for (const name of listNames) make(name);
  return lists as Lists;
}

const ofPlans = new WeakMap<Lists, Map<string, Lists>>();

/** Lists as one plan has them: members that belong to other plans only are still recognized, and not offered. */
export function listsOfPlan(lists: Lists, plan: Plan): Lists {
  if (listNames.every((name) => lists[name].members.every((member) => belongsTo(member, plan)))) return lists;
  const known = ofPlans.get(lists) ?? new Map<string, Lists>();
  ofPlans.set(lists, known);
  const narrowed = known.get(plan.code) ?? mapLists((name) => lists[name].ofPlan(plan));
  known.set(plan.code, narrowed);
  return narrowed;
}

const mapLists = (make: (name: ListName) => ListIndex): Lists =>
  Object.fromEntries(listNames.map((name) => [name, make(name)])) as Lists;

/**
 * A catalog's members by code: one without gets that of the Plan's member of its name, or its label, and one that was
 * relabelled still answers to the Plan's label. What it belongs to may be given by name; a class that is not given is
 * that of the Plan's member.
 */
function inForce(
  own: readonly ListMember[],
  plan: readonly ListMember[],
  parents: ListIndex | undefined,
  classes: ListName | undefined,
): ListMember[] {
  const known = new ListIndex(plan);
  const members = new Map<string, ListMember>();
  for (const { code: typed, aliases = [], parent: given, plans = [], replaces = [], ...labels } of own) {
    const names = inEach(labels);
    const code = typed || (names.map((name) => known.codeOf(name)).find(Boolean) ?? names[0] ?? '');
    if (members.has(code)) continue;
    const planned = known.member(code);
    const parent = given ?? (classes && planned?.parent);
    members.set(code, {
      ...labels,
      code,
      aliases: planned ? [...aliases, ...inEach(planned), ...(planned.aliases ?? [])] : aliases,
      ...(parent && { parent: parents?.codeOf(parent) ?? parent }),
      ...(plans.length > 0 && { plans }),
      ...(replaces.length > 0 && { replaces }),
    });
  }
  return [...members.values()];
}
