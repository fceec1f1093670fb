import { formatAddress, holds, intersect, type Area } from '../../model/area';
import { formatValue } from '../../model/formatValue';
import type { CellContent, Worksheet } from '../../model/Worksheet';
import {
  defineObject,
  hostObject,
  HostError,
  isHostObject,
  targetOf,
  type HostContext,
  type HostObject,
} from '../objectType';
import { rangeAt, rangeObject } from './range';
import type { RangeTarget } from './rangeCells';

/** Excel takes no longer text to look for. */
const longestSearch = 255;

/**
 * The first cell of a range, by rows, that holds a text; null where none does. As narrow as Excel may be: nothing is seen
 * on hidden sheets, rows and columns, and a cell is met only where both what it shows and what was entered match, since
 * it is not said which of them counts. Searched from a single cell, the whole sheet is.
 */
export function findText(
  { sheet, area }: RangeTarget,
  args: readonly unknown[],
  context: HostContext,
): HostObject | null {
  const [text, criteria] = args;
  if (typeof text !== 'string' || text === '' || text.length > longestSearch) throw new HostError('InvalidArgument');
  if (sheet.visibility !== 'Visible') return null;
  const matches = matcher(text, (criteria ?? {}) as Excel.SearchCriteria);
  const isBackwards = (criteria as Excel.SearchCriteria | undefined)?.searchDirection === 'Backwards';
  let place: Area | null = null;
  const within = area.rows * area.columns === 1 ? sheet.usedArea(true) : area;
  if (!within) return null;
  sheet.eachCell(within, (cell, row, column) => {
    if (place && !isBackwards) return;
    // What it shows takes longest to know, and is asked last.
    if (!matches(enteredText(cell)) || sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) return;
    const shown = formatValue(cell, context.locale, context.workbook.date1904);
    if (matches(shown)) place = { row, column, rows: 1, columns: 1 };
  });
  return place ? rangeObject(sheet, place) : null;
}

const enteredText = ({ formula, value }: CellContent): string => formula ?? String(value);

function matcher(text: string, { completeMatch = false, matchCase = false }: Excel.SearchCriteria) {
  const pattern = wildcards(text);
  const expression = new RegExp(completeMatch ? `^(?:${pattern})$` : pattern, matchCase ? 'su' : 'isu');
  return (content: string) => expression.test(content);
}

/** `*` and `?` stand for any characters, `~` takes that meaning from the one after it. */
function wildcards(text: string): string {
  const literal = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  return [...text.matchAll(/~([*?~])|([\s\S])/gu)]
    .map(([, escaped, plain = '']) => {
      if (escaped !== undefined) return literal(escaped);
      return plain === '*' ? '.*' : plain === '?' ? '.' : literal(plain);
    })
    .join('');
}

interface AreasTarget {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

/** Several areas of a sheet as one object; null where there are none. */
const areasObject = (sheet: Worksheet, areas: readonly Area[]): HostObject | null =>
  areas.length > 0 ? hostObject(rangeAreasType, { sheet, areas }) : null;

/** The areas as ranges, one by one. */
const rangesType = defineObject<AreasTarget>({
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  properties: {},
  methods: { GetCount: ({ areas }) => areas.length },
});

const rangeAreasType = defineObject<AreasTarget>({
  name: 'RangeAreas',
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    Areas: { get: (target) => hostObject(rangesType, target) },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  methods: {
    GetIntersection: (target, [other], context) => {
      const result = common(target, other, context);
      if (!result) throw new HostError('ItemNotFound');
      return result;
    },
    GetIntersectionOrNullObject: (target, [other], context) => common(target, other, context),
  },
});

function common({ sheet, areas }: AreasTarget, other: unknown, context: HostContext): HostObject | null {
  const range = isHostObject(other) ? other : rangeAt(sheet, other, context);
  const target = targetOf<RangeTarget>(range);
  if (target.sheet !== sheet) return null;
  return areasObject(
    sheet,
    areas.map((area) => intersect(area, target.area)).filter((area) => area !== null),
  );
}

/** Of more merged areas Excel tells nothing. */
const mostMerges = 512;

/**
 * The merged areas that begin in a range, whole; null where none does. The library does not ask for them as for what is
 * only read: the list of what can be undone ends with it, as in Excel.
 */
export function mergedAreas({ sheet, area }: RangeTarget, _: unknown, { workbook }: HostContext): HostObject | null {
  workbook.history.clear();
  const within = sheet.merges.filter(({ row, column }) => holds(area, row, column));
  if (within.length > mostMerges) throw new HostError('GeneralException', 'too many merged areas');
  return areasObject(sheet, within);
}

type IsOfKind = (cell: CellContent | undefined) => boolean;

/** The kinds of cells that can be asked for here. */
const kindsOfCells: Readonly<Record<string, IsOfKind>> = {
  Blanks: (cell) => !cell || (cell.value === '' && cell.formula === undefined),
  Formulas: (cell) => cell?.formula !== undefined,
};

/**
 * The cells of a range that are of a kind; null where there are none. Asked of a single cell Excel looks at the whole
 * sheet, and never beyond what is used.
 */
export function specialCells({ sheet, area }: RangeTarget, [kind, only]: readonly unknown[]): HostObject | null {
  const isOfKind = kindsOfCells[String(kind)];
  if (!isOfKind || (only !== undefined && only !== null))
    throw new HostError('ApiNotFound', `Range.GetSpecialCells ${String(kind)} ${String(only)}`);
  const used = sheet.usedArea(false);
  const within = used && (area.rows * area.columns === 1 ? used : intersect(used, area));
  if (!within) return null;
  const found: Area[] = [];
  for (let row = within.row; row < within.row + within.rows; row++) {
    for (let column = within.column; column < within.column + within.columns; column++) {
      if (isOfKind(sheet.cell(row, column))) found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return areasObject(sheet, found);
}
