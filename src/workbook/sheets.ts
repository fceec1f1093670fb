import { appearance } from './appearance';

/** The name itself or the first `name (2)` that no sheet has; Excel does not tell upper from lower case. */
export function freeName(taken: readonly string[], wanted: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A header cell; those of columns that the add-in fills are grey. */
export function styleHeader(cell: Excel.Range, isComputed: boolean): void {
  cell.format.fill.color = isComputed ? appearance.computedFill : appearance.headerFill;
  cell.format.font.color = appearance.headerText;
  cell.format.font.bold = true;
  cell.format.wrapText = true;
  cell.format.verticalAlignment = 'Center';
}
