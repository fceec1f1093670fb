import { parseArea } from '../model/area';
import type { Worksheet } from '../model/Worksheet';
import { movedArea, movedAreas, type Movement } from './Movement';
import type { OfficePackage } from './package/OfficePackage';
import {
  attribute,
  childrenOf,
  elements,
  innerOf,
  joinElement,
  nameOf,
  splitElement,
  withAttribute,
} from './package/xml';
import type { SheetPart } from './sheet/SheetPart';

/** Elements of a sheet that name cells and that the model does not hold. */
const namingCells = [
  'protectedRanges',
  'autoFilter',
  'sortState',
  'hyperlinks',
  'ignoredErrors',
  'cellWatches',
  'scenarios',
  'customSheetViews',
  'extLst',
];

/** Lets what the model does not hold of a sheet go along with cells that moved: links, filters, marks, comments. */
export function moveSheet(part: SheetPart, sheet: Worksheet, name: string, movement: Movement): void {
  if (sheet.shifts.length > 0)
    for (const element of namingCells) {
      const old = part.get(element);
      if (old === undefined) continue;
      const moved = withMovedChildren(old, sheet);
      part.set(element, ...(moved === null ? [] : [moved]));
    }
  const extensions = part.get('extLst');
  if (extensions !== undefined && !movement.isNone)
    part.set(
      'extLst',
      extensions
        .replace(/(<xm:f>)([^<]*)/g, (_, tag: string, formula: string) => tag + movement.escapedFormula(formula, name))
        .replace(/(<xm:sqref>)([^<]*)/g, (_, tag: string, areas: string) => tag + movedAreas(areas, sheet.shifts)),
    );
}

/** The element with the areas where they are now; null when it named only cells that are gone. */
function withMovedChildren(element: string, sheet: Worksheet): string | null {
  let moved = element;
  for (const name of ['ref', 'sqref', 'r']) {
    const areas = attribute(moved, name);
    if (areas === null || (name === 'r' && !/^[A-Z]+\d+$/.test(areas))) continue;
    const now = movedAreas(areas, sheet.shifts);
    if (now === '') return null;
    if (now !== areas) moved = withAttribute(moved, name, now);
  }
  if (innerOf(moved) === '') return moved;
  const split = splitElement(moved);
  const pieces = split.pieces.flatMap((piece) => {
    if (piece.name === null) return [piece];
    const text = withMovedChildren(piece.text, sheet);
    return text === null ? [] : [{ name: piece.name, text }];
  });
  const hadChildren = split.pieces.some(({ name }) => name !== null);
  if (hadChildren && !pieces.some(({ name }) => name !== null)) return null;
  return joinElement({ ...split, pieces });
}

/** The same for the parts that belong to a sheet: its comments, their shapes and its pivot tables. */
export function moveParts(parts: OfficePackage, path: string, sheet: Worksheet): void {
  if (sheet.shifts.length === 0) return;
  for (const { type, target } of parts.relations(path)) {
    if (!parts.has(target)) continue;
    if (type === 'comments') parts.edit(target, (root) => movedList(root, 'commentList', sheet));
    else if (type === 'threadedComment') parts.edit(target, (root) => withMovedChildren(root, sheet) ?? emptied(root));
    else if (type === 'pivotTable') parts.edit(target, (root) => movedLocation(root, sheet));
    else if (type === 'vmlDrawing') parts.edit(target, (root) => movedShapes(root, sheet));
  }
}

const emptied = (root: string): string => joinElement({ ...splitElement(root), pieces: [] });

function movedList(root: string, list: string, sheet: Worksheet): string {
  const split = splitElement(root);
  return joinElement({
    ...split,
    pieces: split.pieces.map((piece) =>
      piece.name === list ? { name: list, text: withMovedChildren(piece.text, sheet) ?? emptied(piece.text) } : piece,
    ),
  });
}

function movedLocation(root: string, { shifts }: Worksheet): string {
  const [location] = childrenOf(root).filter((child) => nameOf(child) === 'location');
  const now = location === undefined ? '' : movedAreas(attribute(location, 'ref') ?? '', shifts);
  return location === undefined || now === ''
    ? root
    : root.replace(location, () => withAttribute(location, 'ref', now));
}

/** Shapes of comments stand by the row and column of their cell. */
function movedShapes(xml: string, { shifts }: Worksheet): string {
  return xml.replace(/<v:shape[\s>][\s\S]*?<\/v:shape>/g, (shape) => {
    const number = (name: string) => /^\d+$/.exec(innerOf(elements(shape, name)[0] ?? '<none/>').trim())?.[0];
    const [row, column] = [number('Row'), number('Column')];
    if (row === undefined || column === undefined) return shape;
    const place = movedArea({ row: Number(row), column: Number(column), rows: 1, columns: 1 }, shifts);
    if (!place) return '';
    const [down, right] = [place.row - Number(row), place.column - Number(column)];
    return shape
      .replace(/(<x:Row>)\d+/, `$1${place.row}`)
      .replace(/(<x:Column>)\d+/, `$1${place.column}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, corners: string) => {
        const numbers = corners.split(',').map(Number);
        if (numbers.length !== 8 || numbers.some(Number.isNaN)) return tag + corners;
        const moved = numbers.map((one, index) => one + (index % 4 === 0 ? right : index % 4 === 2 ? down : 0));
        return tag + moved.map((one) => Math.max(0, one)).join(', ');
      });
  });
}

/** A pivot table's source, where it is cells of a sheet. */
export function movedSource(
  root: string,
  movement: Movement,
  sheetOf: (name: string) => Worksheet | undefined,
): string {
  const [source] = elements(root, 'worksheetSource');
  const [name, ref] = source === undefined ? [null, null] : [attribute(source, 'sheet'), attribute(source, 'ref')];
  if (source === undefined || name === null || movement.isNone) return root;
  const sheet = sheetOf(name);
  if (!sheet) return root;
  const area = ref === null ? null : parseArea(ref);
  const now = ref !== null && area ? movedAreas(ref, sheet.shifts) : ref;
  let changed = now === null || now === '' || now === ref ? source : withAttribute(source, 'ref', now);
  if (sheet.name !== name) changed = withAttribute(changed, 'sheet', sheet.name);
  return changed === source ? root : root.replace(source, () => changed);
}
