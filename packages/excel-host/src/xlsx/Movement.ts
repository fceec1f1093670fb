import { formatArea, parseArea, sheetColumns, sheetRows, type Area } from '../model/area';
import { renamedSheet, shiftArea, shiftReferences, type Shift } from '../model/references';
import type { Worksheet } from '../model/Worksheet';
import { escapeXml, unescapeXml } from './package/xml';

/** A sheet of the opened file: the name that it had there, and its element in the workbook's part. */
export interface OpenedSheet {
  readonly name: string;
  readonly element: string;
  readonly sheet: Worksheet;
}

/** Where cells of the opened file have gone since: for what the model does not hold. */
export class Movement {
  private readonly moved: readonly OpenedSheet[];
  private readonly renamed: readonly OpenedSheet[];

  /** @param gone names of sheets that are no longer there */
  constructor(
    opened: readonly OpenedSheet[],
    private readonly gone: readonly string[],
  ) {
    this.moved = opened.filter(({ sheet }) => sheet.shifts.length > 0);
    this.renamed = opened.filter(({ name, sheet }) => sheet.name !== name);
  }

  /** Whether nothing has moved, and every sheet is there by its name. */
  get isNone(): boolean {
    return this.moved.length + this.renamed.length + this.gone.length === 0;
  }

  /** A formula of the opened file as it reads now; `own` is the name that its sheet had there. */
  formula(text: string, own: string): string {
    const shifted = this.moved.reduce(
      (formula, { name, sheet }) =>
        sheet.shifts.reduce((one, shift) => shiftReferences(one, own, name, shift), formula),
      text,
    );
    const left = this.gone.reduce((formula, name) => renamedSheet(formula, name, null), shifted);
    return this.renamed.reduce((formula, { name, sheet }) => renamedSheet(formula, name, sheet.name), left);
  }

  /** A formula in XML. */
  escapedFormula(text: string, own: string): string {
    const before = unescapeXml(text);
    const after = this.formula(before, own);
    return after === before ? text : escapeXml(after);
  }
}

/** Where an area of a sheet is now; null when it is gone. */
export function movedArea(area: Area, shifts: readonly Shift[]): Area | null {
  let moved: Area | null = area;
  for (const shift of shifts) moved = moved && shiftArea(moved, shift);
  return moved;
}

/** Areas with a space between them, as they are now; '' when all are gone. */
export function movedAreas(areas: string, shifts: readonly Shift[]): string {
  if (shifts.length === 0) return areas;
  return areas
    .split(/\s+/)
    .flatMap((one) => {
      const area = parseArea(one);
      const moved = area && movedArea(area, shifts);
      return area === moved ? [one] : moved ? [formatArea(moved)] : [];
    })
    .join(' ');
}

/** Where a whole row or column is now; null when it is gone. */
export function movedLine(line: number, axis: Shift['axis'], shifts: readonly Shift[]): number | null {
  let moved: number | null = line;
  for (const shift of shifts) {
    const [lines, across] = axis === 'row' ? [sheetRows, sheetColumns] : [sheetColumns, sheetRows];
    const isWhole = shift.across.count === across;
    if (moved === null || shift.axis !== axis || !isWhole) continue;
    const { at, count } = shift;
    if (moved >= at) moved = count < 0 && moved < at - count ? null : moved + count;
    if (moved !== null && moved >= lines) return null;
  }
  return moved;
}
