import { formatAddress, parseArea, splitAddress, type Area } from '../model/area';
import type { Worksheet } from '../model/Worksheet';
import type { Workbook } from '../model/Workbook';
import type { Movement, OpenedSheet } from './Movement';
import {
  attribute,
  childOf,
  childrenOf,
  escapeXml,
  innerOf,
  isTrue,
  joinElement,
  nameOf,
  prefixed,
  prefixOf,
  splitElement,
  textOf,
  withAttribute,
} from './package/xml';

/** A name of the workbook, or of one of its sheets. */
interface DefinedName {
  readonly xml: string;
  readonly name: string;
  readonly formula: string;
  /** Number of the sheet that it belongs to; null for one of the workbook. */
  readonly sheet: number | null;
}

const printArea = '_xlnm.Print_Area';
const printTitles = '_xlnm.Print_Titles';

const names = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** Whether a part's root is that of a workbook, by one of the two names that the standard has for its namespace. */
export function isWorkbook(root: string): boolean {
  const prefix = prefixOf(root).slice(0, -1);
  return (
    nameOf(root) === 'workbook' && names.includes(attribute(root, prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '')
  );
}

/** The elements of the workbook's sheets, of every kind. */
export const sheetElements = (root: string): string[] => childrenOf(childOf(root, 'sheets'), 'sheet');

export const isDate1904 = (root: string): boolean =>
  isTrue(attribute(childOf(root, 'workbookPr') ?? '<none/>', 'date1904'));

/** Whether a file lets no sheet come or go, and what takes that off: none, or what only the file knows. */
function readStructure(root: string): Pick<Workbook, 'isStructureProtected' | 'structurePassword'> {
  const protection = childOf(root, 'workbookProtection') ?? '<none/>';
  const isStructureProtected = isTrue(attribute(protection, 'lockStructure'));
  const hasPassword = ['workbookPassword', 'workbookHashValue'].some((name) => attribute(protection, name) !== null);
  return { isStructureProtected, structurePassword: isStructureProtected && hasPassword ? null : '' };
}

function definedNames(root: string): DefinedName[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName').map((xml) => {
    const sheet = attribute(xml, 'localSheetId');
    const name = attribute(xml, 'name') ?? '';
    return { xml, name, formula: textOf(innerOf(xml)), sheet: sheet === null ? null : Number(sheet) };
  });
}

const activeTab = (root: string): number => {
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  return Number(attribute(view ?? '<none/>', 'activeTab') ?? 0);
};

/** Reads what the workbook's own part says of it; `sheets` are its sheets by their places, those of other kinds undefined. */
export function readWorkbookPart(root: string, workbook: Workbook, sheets: readonly (Worksheet | undefined)[]): void {
  Object.assign(workbook, readStructure(root));
  for (const { name, formula, sheet } of definedNames(root)) {
    if (sheet === null) {
      if (!name.startsWith('_xlnm.')) workbook.names.set(name, `=${formula}`);
      continue;
    }
    const layout = sheets[sheet]?.pageLayout;
    if (layout && name === printArea) layout.printArea = parseArea(splitAddress(formula).area);
    if (layout && name === printTitles) layout.titleRows = titleRowsOf(formula);
  }
  const shown = sheets[activeTab(root)] ?? workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  const first = shown ?? workbook.sheets[0];
  if (first) workbook.activeSheet = first;
}

/** Rows that are printed on every page, as `1:3`. */
const titleRowsOf = (formula: string): string | null =>
  /(?:^|[!,])\$?(\d+):\$?(\d+)$/.exec(formula)?.slice(1, 3).join(':') ?? null;

export function visibilityOf(element: string): Worksheet['visibility'] {
  const state = attribute(element, 'state');
  return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

/** A sheet as it stands in the workbook's part. */
export interface ListedSheet {
  readonly sheet: Worksheet;
  /** Its element in the opened file; null for a new one. */
  readonly element: string | null;
  /** Id of the relation to its part. */
  readonly relation: string;
}

interface Options {
  readonly workbook: Workbook;
  /** The workbook's sheets in order. */
  readonly listed: readonly ListedSheet[];
  readonly opened: readonly OpenedSheet[];
  /** The sheet that was shown when the file was opened. */
  readonly active: Worksheet | undefined;
  readonly movement: Movement;
  /** Whether values that formulas have may have become others. */
  readonly needsCalculation: boolean;
  /** Namespace of relations. */
  readonly relationNames: string;
}

const order = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

/** Writes into the workbook's part what is different. */
export function patchWorkbookPart(root: string, options: Options): string {
  const split = splitElement(root);
  const put = (name: string, text: string | null) => {
    const at = split.pieces.findIndex((piece) => piece.name === name);
    const own = text === null ? [] : [{ name, text }];
    if (at >= 0) split.pieces.splice(at, 1, ...own);
    else if (text !== null) split.pieces.splice(placeOf(split.pieces, name), 0, ...own);
  };
  const { isStructureProtected } = options.workbook;
  if (readStructure(root).isStructureProtected !== isStructureProtected)
    put(
      'workbookProtection',
      isStructureProtected ? prefixed('<workbookProtection lockStructure="1"/>', prefixOf(root)) : null,
    );
  const before = sheetElements(root);
  const entries = sheetEntries(before, options, prefixOf(root));
  const texts = entries.map(({ text }) => text);
  if (texts.join() !== before.join())
    put(
      'sheets',
      joinElement({
        ...splitElement(childOf(root, 'sheets') ?? prefixed('<sheets/>', prefixOf(root))),
        pieces: texts.map((text) => ({ name: 'sheet', text })),
      }),
    );
  const places = before.map((element) => entries.findIndex((entry) => entry.element === element));
  put('definedNames', namesXml(root, places, entries, options));
  const { activeSheet } = options.workbook;
  const shown = activeTab(root);
  // What was shown goes on to be: a sheet of another kind too, which is none in the model.
  const tab = activeSheet === options.active ? places[shown] : entries.findIndex(({ sheet }) => sheet === activeSheet);
  if (tab !== undefined && tab >= 0 && tab !== shown) put('bookViews', viewsXml(root, tab));
  if (options.needsCalculation) {
    const calculation = childOf(root, 'calcPr') ?? prefixed('<calcPr/>', prefixOf(root));
    put(
      'calcPr',
      isTrue(attribute(calculation, 'fullCalcOnLoad')) ? calculation : withAttribute(calculation, 'fullCalcOnLoad', 1),
    );
  }
  return joinElement(split);
}

function placeOf(pieces: readonly { readonly name: string | null }[], name: string): number {
  let at = 0;
  pieces.forEach((piece, index) => {
    if (piece.name !== null && order.includes(piece.name) && order.indexOf(piece.name) < order.indexOf(name))
      at = index + 1;
  });
  return at;
}

interface Entry {
  readonly text: string;
  readonly element: string | null;
  readonly sheet: Worksheet | null;
}

/** The list of sheets: those of the model in its order, those of other kinds behind the one that they stood behind. */
function sheetEntries(before: readonly string[], { listed, relationNames, opened }: Options, prefix: string): Entry[] {
  let id = Math.max(0, ...before.map((element) => Number(attribute(element, 'sheetId') ?? 0)));
  const entries: Entry[] = listed.map(({ sheet, element, relation }) => {
    const own =
      element ?? prefixed(`<sheet name="" sheetId="${++id}" xmlns:r="${relationNames}" r:id="${relation}"/>`, prefix);
    const named = attribute(own, 'name') === sheet.name ? own : withAttribute(own, 'name', sheet.name);
    const state = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility];
    const text = visibilityOf(named) === sheet.visibility ? named : withAttribute(named, 'state', state);
    return { text, element, sheet };
  });
  // What is listed as no worksheet, or as one whose part is missing, stays.
  const worksheets = new Set(opened.map(({ element }) => element));
  before.forEach((element, index) => {
    if (worksheets.has(element)) return;
    const at = entries.findIndex((entry) => entry.element === before[index - 1]);
    entries.splice(index === 0 ? 0 : at < 0 ? entries.length : at + 1, 0, { text: element, element, sheet: null });
  });
  return entries;
}

function viewsXml(root: string, active: number): string {
  const prefix = prefixOf(root);
  const views = splitElement(childOf(root, 'bookViews') ?? prefixed('<bookViews><workbookView/></bookViews>', prefix));
  const at = views.pieces.findIndex(({ name }) => name === 'workbookView');
  const view = views.pieces[at]?.text ?? prefixed('<workbookView/>', prefix);
  views.pieces[Math.max(0, at)] = { name: 'workbookView', text: withAttribute(view, 'activeTab', active) };
  return joinElement(views);
}

function namesXml(root: string, places: readonly number[], entries: readonly Entry[], options: Options): string | null {
  const { workbook } = options;
  const old = definedNames(root);
  const written = new Set<string>();
  const kept = old.flatMap((defined) => {
    const { xml, name, formula, sheet } = defined;
    const own =
      sheet === null ? '' : (options.opened.find(({ element }) => element === sheetElements(root)[sheet])?.name ?? '');
    const moved = options.movement.formula(formula, own);
    if (sheet === null) {
      if (name.startsWith('_xlnm.')) return [withFormula(xml, formula, moved)];
      const present = workbook.names.get(name)?.slice(1);
      return present === undefined ? [] : [withFormula(xml, formula, present === formula ? moved : present)];
    }
    const place = places[sheet] ?? -1;
    if (place < 0) return [];
    const placed = place === sheet ? xml : withAttribute(xml, 'localSheetId', place);
    const model = entries[place]?.sheet;
    const present = model ? printName(model, defined, moved) : moved;
    if (model) written.add(`${place} ${name}`);
    return present === null ? [] : [withFormula(placed, formula, present)];
  });
  const prefix = prefixOf(root);
  const known = new Set(old.map(({ name }) => name));
  const added = [...workbook.names]
    .filter(([name]) => !known.has(name))
    .map(([name, formula]) => nameXml(name, null, formula.replace(/^=/, '')));
  entries.forEach(({ sheet }, place) => {
    for (const name of [printArea, printTitles]) {
      const formula = sheet && !written.has(`${place} ${name}`) ? printFormula(sheet, name) : null;
      if (formula !== null) added.push(nameXml(name, place, formula));
    }
  });
  const all = [...kept, ...added.map((xml) => prefixed(xml, prefix))];
  const element = childOf(root, 'definedNames');
  if (all.length === 0) return old.length === 0 ? (element ?? null) : null;
  if (element !== undefined && all.join() === old.map(({ xml }) => xml).join()) return element;
  const split = splitElement(element ?? prefixed('<definedNames/>', prefix));
  return joinElement({ ...split, pieces: all.map((text) => ({ name: nameOf(text), text })) });
}

const nameXml = (name: string, place: number | null, formula: string): string =>
  `<definedName name="${escapeXml(name)}"${place === null ? '' : ` localSheetId="${place}"`}>${escapeXml(formula)}</definedName>`;

function withFormula(xml: string, before: string, after: string): string {
  if (before === after) return xml;
  return joinElement({ ...splitElement(xml), pieces: [{ name: null, text: escapeXml(after) }] });
}

/** The formula of a sheet's print area or titles now; `moved` where the model says what the file said. */
function printName(sheet: Worksheet, { name, formula }: DefinedName, moved: string): string | null {
  if (name === printArea) {
    const before = parseArea(splitAddress(formula).area);
    return JSON.stringify(before) === JSON.stringify(sheet.pageLayout.printArea) ? moved : printFormula(sheet, name);
  }
  if (name !== printTitles || titleRowsOf(formula) === plainRows(sheet)) return moved;
  const columns = formula.split(',').filter((part) => /\$?[A-Z]+:\$?[A-Z]+$/.test(part));
  const rows = printFormula(sheet, name);
  const all = [...columns, ...(rows === null ? [] : [rows])];
  return all.length === 0 ? null : all.join();
}

const plainRows = ({ pageLayout }: Worksheet): string | null => pageLayout.titleRows?.replaceAll('$', '') ?? null;

function printFormula(sheet: Worksheet, name: string): string | null {
  const area: Area | null =
    name === printArea ? sheet.pageLayout.printArea : parseArea(sheet.pageLayout.titleRows ?? '');
  if (!area) return null;
  const address = formatAddress(sheet.name, area);
  const at = address.lastIndexOf('!') + 1;
  // A relative print area is none to LibreOffice.
  return address.slice(0, at) + address.slice(at).replace(/([A-Z]+(?=\d|:|$)|(?<![A-Z\d])\d+|(?<=[A-Z])\d+)/g, '$$$1');
}
