import { enclose, formatArea, parseArea, type Area } from '../model/area';
import type { Table } from '../model/Table';
import { Worksheet } from '../model/Worksheet';
import type { Workbook } from '../model/Workbook';
import { patchCells } from './cells/patchCells';
import { SharedStrings } from './cells/SharedStrings';
import type { CellReading } from './cells/readCell';
import { patchCharts, withMovedCells, withPresentValues } from './drawing/patchCharts';
import { Movement } from './Movement';
import { moveParts, moveSheet, movedSource } from './moveParts';
import { fileOf, openedSheet, type OpenedFile, type OpenedWorksheet } from './OpenedFile';
import { OfficePackage } from './package/OfficePackage';
import { attribute, childrenOf, joinElement, prefixed, rootOf, splitElement, withAttribute } from './package/xml';
import { patchProperties } from './properties';
import { columnFormats, patchColumns } from './sheet/columns';
import { patchConditionalFormats } from './sheet/conditionalFormats';
import { patchPage, patchSheetProperties } from './sheet/page';
import { readSheet } from './sheet/readSheet';
import { SheetPart } from './sheet/SheetPart';
import { patchValidations } from './sheet/validations';
import { patchView } from './sheet/views';
import { StyleBook } from './styles/StyleBook';
import { newTable, patchTable } from './tables/patchTable';
import { patchWorkbookPart, type ListedSheet } from './workbookPart';

/** Something of the opened file that a saved one will not have as it was. */
export interface Loss {
  /**
   * `chart`: drawn anew, with another look; `filter`: a criterion that is not known here; `signature`: the file's digital
   * signatures, which hold for it as it was; `controls`: buttons and embedded things stay where they were although cells moved;
   * `links`, `comments`: those that were added since are not written.
   */
  readonly kind: 'chart' | 'filter' | 'signature' | 'controls' | 'links' | 'comments';
  /** Sheet or table, and what in it. */
  readonly place: string;
}

/** A file that is ready to be written, and what it will not keep. */
export interface SavePlan {
  readonly losses: readonly Loss[];
  /** How the file's name must end: with macros, or as a template, Excel does not open it by another. */
  readonly extension: string;
  pack(): Uint8Array;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes into a copy of the opened file what is different in the workbook, which stays as it is. */
export function planSaving(workbook: Workbook): SavePlan {
  const saving = new Saving(workbook, fileOf(workbook));
  saving.run();
  const { losses, parts } = saving;
  return { losses, extension: extensionOf(parts.contentTypeOf(parts.main)), pack: () => parts.pack() };
}

function extensionOf(contentType: string): string {
  if (/template\.macroEnabled/i.test(contentType)) return '.xltm';
  if (/macroEnabled/i.test(contentType)) return '.xlsm';
  return /template/.test(contentType) ? '.xltx' : '.xlsx';
}

/** A sheet to be saved, in the file or new. */
interface SavedSheet extends ListedSheet {
  readonly path: string;
  readonly opened: OpenedWorksheet | undefined;
}

class Saving {
  readonly losses: Loss[] = [];
  readonly parts: OfficePackage;
  private readonly reading: CellReading & { strings: SharedStrings; styles: StyleBook };
  private readonly movement: Movement;
  private readonly changed = new Set<Worksheet>();
  private movesFormulas = false;
  private hasFormulas = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly file: OpenedFile,
  ) {
    const parts = (this.parts = new OfficePackage(file.zip));
    const strings = new SharedStrings(parts, parts.related(parts.main, 'sharedStrings'), file.strings);
    const styles = new StyleBook(parts, parts.related(parts.main, 'styles'), file.styles);
    this.reading = { strings, styles, date1904: workbook.date1904 };
    const isThere = ({ sheet }: OpenedWorksheet) => workbook.sheets.includes(sheet);
    const gone = file.sheets.filter((one) => !isThere(one)).map(({ name }) => name);
    this.movement = new Movement(file.sheets.filter(isThere), gone);
  }

  run(): void {
    const { parts, workbook, file } = this;
    const before = parts.reachable();
    const sheets = workbook.sheets.filter((sheet) => !this.isIdle(sheet)).map((sheet) => this.placeOf(sheet));
    for (const { sheet, relation } of file.sheets)
      if (!workbook.sheets.includes(sheet)) parts.unrelate(parts.main, relation);
    for (const one of sheets) this.saveSheet(one);
    for (const one of sheets) this.saveCharts(one);
    this.saveOtherCharts();
    parts.edit(parts.main, (root) =>
      patchWorkbookPart(root, {
        workbook,
        listed: sheets,
        opened: file.sheets,
        active: file.active,
        movement: this.movement,
        needsCalculation: this.changed.size > 0 && this.hasFormulas,
        relationNames: parts.named(relationNames),
      }),
    );
    patchProperties(parts, workbook);
    this.reading.strings.save();
    this.reading.styles.save();
    this.dropCalculationChain();
    this.dropSignatures(before);
    const after = parts.reachable();
    for (const path of before) if (!after.has(path)) parts.remove(path);
  }

  /** Whether a sheet only stands in for those that the file has not. */
  private isIdle(sheet: Worksheet): boolean {
    return sheet === this.file.standIn && !sheet.usedArea(false) && sheet.charts.length === 0;
  }

  /** Where a sheet is in the package; a new one is added. */
  private placeOf(sheet: Worksheet): SavedSheet {
    const { parts } = this;
    const opened = openedSheet(this.file, sheet);
    if (opened) return { sheet, path: opened.path, relation: opened.relation, element: opened.element, opened };
    const path = parts.freePath('xl/worksheets/sheet');
    parts.add(path, `${spreadsheet}.worksheet+xml`, `<worksheet xmlns="${main}"><sheetData/></worksheet>`);
    return { sheet, path, relation: parts.relate(parts.main, 'worksheet', path), element: null, opened };
  }

  private saveSheet(saved: SavedSheet): void {
    const { parts, movement, workbook } = this;
    const { sheet, path, opened } = saved;
    const { date1904, styles } = this.reading;
    parts.edit(path, (root) => {
      const part = new SheetPart(root);
      const before = new Worksheet('', '');
      readSheet(part, before, styles, date1904);
      this.saveCells(part, saved);
      const { activeSheet } = workbook;
      patchView(part, before, sheet, activeSheet === this.file.active ? undefined : activeSheet === sheet);
      patchColumns(part, before, sheet);
      patchMerges(part, before, sheet);
      const name = opened?.name ?? sheet.name;
      patchConditionalFormats(part, before, sheet, styles, (text) => movement.escapedFormula(text, name));
      patchValidations(part, before, sheet, date1904);
      patchPage(part, before, sheet);
      patchSheetProperties(part, before, sheet);
      moveSheet(part, sheet, name, movement);
      this.saveTables(part, saved);
      if (sheet.links.some(({ isInFile }) => !isInFile)) this.losses.push({ kind: 'links', place: sheet.name });
      if (sheet.conversations.some(({ isInFile }) => !isInFile))
        this.losses.push({ kind: 'comments', place: sheet.name });
      if (sheet.shifts.length > 0 && (part.get('controls') ?? part.get('oleObjects')) !== undefined)
        this.losses.push({ kind: 'controls', place: sheet.name });
      return part.toString();
    });
    moveParts(parts, path, sheet);
  }

  private saveCells(part: SheetPart, { sheet, opened }: SavedSheet): void {
    const xml = part.get('sheetData') ?? prefixed('<sheetData/>', part.prefix);
    const columnFormat = columnFormats(part, sheet);
    const name = opened?.name ?? sheet.name;
    const cells = patchCells(xml, { sheet, name, reading: this.reading, movement: this.movement, columnFormat });
    this.hasFormulas ||= xml.includes(`<${part.prefix}f`) || cells.movesFormulas;
    this.movesFormulas ||= cells.movesFormulas;
    if (!cells.isChanged) return;
    this.changed.add(sheet);
    part.set('sheetData', cells.sheetData);
    patchDimension(part, sheet);
  }

  private saveTables(part: SheetPart, { sheet, path, opened }: SavedSheet): void {
    const { parts, workbook } = this;
    const tables = opened?.tables ?? [];
    const gone = tables.filter(({ table }) => !workbook.tables.includes(table));
    for (const { relation } of gone) parts.unrelate(path, relation);
    for (const { table, path: at } of tables) if (workbook.tables.includes(table)) this.saveTable(table, at);
    const fresh = workbook.tables.filter(
      (table) => table.sheet === sheet && !tables.some((one) => one.table === table),
    );
    const added = fresh.map((table) => {
      const at = parts.freePath('xl/tables/table');
      parts.add(at, `${spreadsheet}.table+xml`, newTable(this.nextTableId()));
      this.saveTable(table, at);
      return parts.relate(path, 'table', at);
    });
    if (gone.length + added.length > 0)
      patchTableParts(part, new Set(gone.map(({ relation }) => relation)), added, parts.named(relationNames));
  }

  private saveTable(table: Table, path: string): void {
    const { parts, movement } = this;
    parts.edit(path, (root) => {
      const patched = patchTable(root, table);
      for (const column of patched.lostFilters) this.losses.push({ kind: 'filter', place: `${table.name}: ${column}` });
      if (movement.isNone) return patched.root;
      return patched.root.replace(
        /(<(?:calculatedColumnFormula|totalsRowFormula)[^>]*>)([^<]*)/g,
        (_, tag: string, formula: string) => tag + movement.escapedFormula(formula, ''),
      );
    });
  }

  private tableId = 0;

  private nextTableId(): number {
    if (this.tableId === 0) {
      const paths = this.parts.names().filter((path) => this.parts.contentTypeOf(path) === `${spreadsheet}.table+xml`);
      const ids = paths.map((path) => Number(attribute(rootOf(this.parts.text(path)).root, 'id') ?? 0));
      this.tableId = Math.max(0, ...ids);
    }
    return ++this.tableId;
  }

  private saveCharts({ sheet, path, opened }: SavedSheet): void {
    const { parts, workbook, movement, changed } = this;
    const drawing = { parts, workbook, sheet, movement, changed, path: opened?.drawing, opened: opened?.charts ?? [] };
    const { added, redrawn } = patchCharts(drawing);
    for (const name of redrawn) this.losses.push({ kind: 'chart', place: `${sheet.name}: ${name}` });
    if (added === null) return;
    const relation = parts.relate(path, 'drawing', added);
    parts.edit(path, (root) => {
      const part = new SheetPart(root);
      part.set('drawing', `<drawing xmlns:r="${parts.named(relationNames)}" r:id="${relation}"/>`);
      return part.toString();
    });
  }

  /** Charts that the model does not hold, and pivot tables, still lead to cells. */
  private saveOtherCharts(): void {
    const { parts, file, movement, changed, workbook } = this;
    if (changed.size === 0 && movement.isNone) return;
    const known = new Set(file.sheets.flatMap(({ charts }) => charts.map(({ part }) => part.toLowerCase())));
    for (const path of parts.names()) {
      if (known.has(path.toLowerCase())) continue;
      const type = parts.contentTypeOf(path);
      if (/drawingml\.chart\+xml$/.test(type))
        parts.edit(path, (root) => withPresentValues(withMovedCells(root, movement), workbook, changed));
      else if (/pivotCacheDefinition\+xml$/.test(type))
        parts.edit(path, (root) =>
          movedSource(root, movement, (name) => file.sheets.find((one) => one.name === name)?.sheet),
        );
    }
  }

  /** The order in which Excel calculates is only true for the formulas that were there; Excel makes it anew. */
  private dropCalculationChain(): void {
    const { parts } = this;
    const isStale = this.movesFormulas || this.file.sheets.some(({ sheet }) => !this.workbook.sheets.includes(sheet));
    const chain = isStale ? parts.relations(parts.main).find(({ type }) => type === 'calcChain') : undefined;
    if (chain) parts.unrelate(parts.main, chain.id);
  }

  /** A signature is only true for the file as it was. */
  private dropSignatures(before: ReadonlySet<string>): void {
    const { parts } = this;
    const origin = parts.relations('').find(({ type, target }) => type === 'origin' && before.has(target));
    if (!origin || !parts.isChanged) return;
    parts.unrelate('', origin.id);
    this.losses.push({ kind: 'signature', place: '' });
  }
}

function patchMerges(part: SheetPart, before: Worksheet, { merges }: Worksheet): void {
  if (JSON.stringify(before.merges) === JSON.stringify(merges)) return;
  const cells = merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join('');
  part.set(
    'mergeCells',
    ...(merges.length === 0 ? [] : [`<mergeCells count="${merges.length}">${cells}</mergeCells>`]),
  );
}

/** The area of a sheet in use, which some readers go by. */
function patchDimension(part: SheetPart, sheet: Worksheet): void {
  const old = part.get('dimension');
  const used = sheet.usedArea(false);
  if (!used) return;
  const named: Area | null = parseArea(attribute(old ?? '<none/>', 'ref') ?? '');
  const ref = formatArea(named ? enclose(named, used) : used);
  part.set('dimension', old === undefined ? `<dimension ref="${ref}"/>` : withAttribute(old, 'ref', ref));
}

function patchTableParts(part: SheetPart, gone: ReadonlySet<string>, added: readonly string[], names: string): void {
  const split = splitElement(part.get('tableParts') ?? prefixed('<tableParts/>', part.prefix));
  const kept = split.pieces.filter(({ name, text }) => name === null || !gone.has(attribute(text, '*:id') ?? ''));
  const own = added.map((id) => prefixed(`<tablePart xmlns:r="${names}" r:id="${id}"/>`, part.prefix));
  const pieces = [...kept, ...own.map((text) => ({ name: 'tablePart', text }))];
  const element = joinElement({ ...split, pieces });
  const count = childrenOf(element, 'tablePart').length;
  part.set('tableParts', ...(count === 0 ? [] : [withAttribute(element, 'count', count)]));
}
