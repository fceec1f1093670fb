import { formatArea, parseArea, type Area } from '../../model/area';
import type { RuleSource } from '../../model/Worksheet';

interface Rule {
  readonly area: Area;
  readonly source?: RuleSource;
}

/** The areas of a rule's `sqref`. */
export const areasOf = (sqref: string | null): Area[] =>
  (sqref ?? '').split(/\s+/).flatMap((one) => parseArea(one) ?? []);

export const sqrefOf = (rules: readonly Rule[]): string => rules.map(({ area }) => formatArea(area)).join(' ');

/** Rules that were one in the file and are the same still, which hold for several areas; every other is one of its own. */
export function ruleGroups<T extends Rule>(rules: readonly T[], saysTheSame: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  const open = new Map<RuleSource, T[]>();
  for (const rule of rules) {
    const group = rule.source && open.get(rule.source);
    if (group?.[0] && saysTheSame(group[0], rule)) group.push(rule);
    else {
      const own = [rule];
      groups.push(own);
      if (rule.source) open.set(rule.source, own);
    }
  }
  return groups;
}

/** Whether two lists of rules say the same, each of the same areas. */
export const sameRules = <T extends Rule>(
  a: readonly T[],
  b: readonly T[],
  saysTheSame: (a: T, b: T) => boolean,
): boolean =>
  a.length === b.length &&
  a.every((rule, index) => {
    const other = b[index];
    return other !== undefined && JSON.stringify(rule.area) === JSON.stringify(other.area) && saysTheSame(rule, other);
  });
