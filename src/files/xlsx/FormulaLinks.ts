import type { ReadingBudget } from '../container/ReadingBudget';
import { isLinkFormula, readLinkFormula, type FormulaLink, type TextAt } from './linkFormula';

/** A formula that was filled down or across stands once; the others say which they share. */
interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** What a link takes beside its letters. */
export const perLink = 20;
/** No formula of Excel is longer. */
const longestFormula = 8192;

/** Finds the links that formulas of a sheet make, while its cells are read. */
export class FormulaLinks {
  private readonly shared = new Map<string, Shared>();
  private readonly found: (Shared & { readonly master: Shared })[] = [];
  private share: string | undefined;

  constructor(private readonly budget: ReadingBudget) {}

  /** Tells of a formula that begins, by its attributes. */
  begin(attributes: Readonly<Record<string, string>>): void {
    this.share = attributes['t'] === 'shared' ? attributes['si'] : undefined;
  }

  /** Tells of its whole text and where it stands. */
  end(formula: string, row: number, column: number): void {
    const own = { formula, row, column };
    if (this.share !== undefined && formula !== '') this.shared.set(this.share, own);
    const master = formula === '' && this.share !== undefined ? this.shared.get(this.share) : own;
    if (!master || master.formula.length > longestFormula || !isLinkFormula(master.formula)) return;
    this.budget.spend('links', master.formula.length + perLink);
    this.found.push({ ...own, master });
  }

  /** The links, when all cells of the sheet are known. */
  read(textAt: TextAt): readonly { readonly row: number; readonly column: number; readonly link: FormulaLink }[] {
    return this.found.map(({ row, column, master }) => {
      const place = { formula: master.formula, down: row - master.row, across: column - master.column };
      return { row, column, link: readLinkFormula(place, textAt) };
    });
  }
}
