import { foldText } from '../foldText';
import type { ConceptNote } from '../records/conceptNote';
import { isBlank } from '../records/cell';
import { fundingLines, type FundingLine } from './fundingLines';

/** Columns of a note that tell its money and that every workbook has. */
export const moneyColumns: readonly string[] = ['id', 'budget', 'fundingSource', 'actualCost'];
/** The column of who covers what, which workbooks of earlier editions lack. */
export const fundingColumn = 'funding' satisfies keyof ConceptNote;

/** What an activity is to cost, who pays for it, and what it cost; US dollars, null for what is not known. */
export interface ActivityMoney {
  readonly planned: number | null;
  readonly secured: number | null;
  /** What is planned and not secured. */
  readonly gap: number | null;
  readonly cost: number | null;
  readonly lines: readonly FundingLine[];
  /** Whether a source is named without an amount, so that nobody knows how much is secured. */
  readonly isUnpriced: boolean;
}

/**
 * The money of an activity by its note.
 * @param isHeld whether it has been carried out: then somebody paid for it, though nobody wrote who
 */
export function activityMoney(note: ConceptNote | null, isHeld: boolean): ActivityMoney {
  const lines = fundingLines(note?.funding ?? null);
  const planned = note?.budget ?? null;
  const isUnpriced = lines.length === 0 && !isBlank(note?.fundingSource);
  const isUnknown = isUnpriced || lines.some(({ state }) => state === 'unread') || (lines.length === 0 && isHeld);
  const secured = isUnknown ? null : securedIn(lines);
  const gap = planned === null || secured === null ? null : Math.max(0, roundToCents(planned - secured));
  return { planned, secured, gap, cost: isHeld ? (note?.actualCost ?? null) : null, lines, isUnpriced };
}

const securedIn = (lines: readonly FundingLine[]): number =>
  sumOfMoney(lines.map(({ state, amount }) => (state === 'secured' ? amount : null))) ?? 0;

/** The sum of what is known; null where nothing is. */
export function sumOfMoney(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : roundToCents(known.reduce((sum, amount) => sum + amount, 0));
}

const roundToCents = (amount: number): number => Math.round(amount * 100) / 100;

/** What is secured of a source, and for what. */
export interface SourceMoney<T> {
  readonly source: string;
  /** Null where all is in kind. */
  readonly amount: number | null;
  readonly covers: readonly string[];
  readonly activities: readonly T[];
}

/**
 * What is secured by source, the largest amounts first. Of an activity with a line that cannot be read nothing is told:
 * so the amounts add up to what is secured in all.
 */
export function bySource<T>(all: readonly T[], moneyOf: (one: T) => ActivityMoney): readonly SourceMoney<T>[] {
  const found = new Map<
    string,
    { source: string; amounts: (number | null)[]; covers: Set<string>; activities: Set<T> }
  >();
  for (const one of all) {
    const { lines, secured } = moneyOf(one);
    for (const { state, source, amount, covers } of secured === null ? [] : lines) {
      if (state !== 'secured' && state !== 'inKind') continue;
      const key = foldText(source);
      const own = found.get(key) ?? { source, amounts: [], covers: new Set(), activities: new Set() };
      found.set(key, own);
      own.amounts.push(amount);
      if (covers !== '') own.covers.add(covers);
      own.activities.add(one);
    }
  }
  return [...found.values()]
    .map(({ source, amounts, covers, activities }) => {
      return { source, amount: sumOfMoney(amounts), covers: [...covers], activities: [...activities] };
    })
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || a.source.localeCompare(b.source));
}
