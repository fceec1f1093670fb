import type { Attached, Worksheet } from '../model/Worksheet';
import { Workbook } from '../model/Workbook';
import { CellReader, type CellReading } from './cells/readCell';
import { LoadCount } from './cells/LoadCount';
import { heightOf } from './cells/patchCells';
import { cellsOf, scanRows } from './cells/scanRows';
import { SharedStrings } from './cells/SharedStrings';
import { anchorKinds, readCharts } from './drawing/readCharts';
import { keepFile, type OpenedTable, type OpenedWorksheet } from './OpenedFile';
import { OfficePackage } from './package/OfficePackage';
import { attribute, elements, isTrue, rootOf } from './package/xml';
import { ZipParts } from './package/ZipParts';
import { readProperties } from './properties';
import { readConversations } from './sheet/conversations';
import { readLinks } from './sheet/links';
import { readSheet } from './sheet/readSheet';
import { SheetPart } from './sheet/SheetPart';
import { StyleBook } from './styles/StyleBook';
import { addTable, readTable } from './tables/readTable';
import { loadLimits } from './TooMuchInside';
import { isDate1904, isWorkbook, readWorkbookPart, sheetElements, visibilityOf } from './workbookPart';

/** A workbook as it is in a file, which it keeps to be saved into. Throws an Error when the file is no .xlsx, TooMuchInside when it holds more than is loaded. */
export async function loadXlsx(file: Uint8Array): Promise<Workbook> {
  const zip = new ZipParts(file);
  const parts = new OfficePackage(zip, loadLimits.bytes);
  const { root } = rootOf(parts.text(parts.main));
  if (!isWorkbook(root)) throw new Error('no workbook in the file');
  const workbook = new Workbook();
  workbook.sheets.splice(0);
  workbook.date1904 = isDate1904(root);
  readProperties(parts, workbook);
  const strings = new SharedStrings(parts, parts.related(parts.main, 'sharedStrings'));
  const styles = new StyleBook(parts, parts.related(parts.main, 'styles'));
  const reading = {
    strings,
    styles,
    date1904: workbook.date1904,
    counts: {
      cells: new LoadCount('cells'),
      letters: new LoadCount('letters'),
      ofFollowers: new LoadCount('lettersOfFollowers'),
    },
  };
  const sheets = sheetElements(root).map((element) => {
    const read = readWorksheet(element, parts, workbook, reading);
    if (!read) workbook.takenNames.add((attribute(element, 'name') ?? '').toLowerCase());
    return read;
  });
  readWorkbookPart(
    root,
    workbook,
    sheets.map((one) => one?.sheet),
  );
  const standIn = workbook.sheets.length === 0 ? workbook.addSheet(workbook.freeSheetName(), 'api') : undefined;
  if (standIn) workbook.activeSheet = standIn;
  const { activeSheet: active } = workbook;
  const worksheets = sheets.filter((one) => one !== undefined);
  keepFile(workbook, { zip, sheets: worksheets, active, standIn, strings, styles });
  return Promise.resolve(workbook);
}

/** Reads a sheet that the workbook's part lists; undefined for one of another kind, or whose part is missing. */
function readWorksheet(
  element: string,
  parts: OfficePackage,
  workbook: Workbook,
  reading: CellReading,
): OpenedWorksheet | undefined {
  const relation = attribute(element, '*:id') ?? '';
  const path = parts.relations(parts.main).find(({ id, type }) => id === relation && type === 'worksheet')?.target;
  if (path === undefined || !parts.has(path)) return undefined;
  const name = attribute(element, 'name') ?? '';
  const sheet = workbook.addSheet(name, 'api');
  sheet.visibility = visibilityOf(element);
  const part = new SheetPart(rootOf(parts.text(path)).root);
  readSheet(part, sheet, reading.styles, reading.date1904);
  readCells(part, sheet, reading);
  sheet.links = readLinks(part, parts.relations(path));
  sheet.conversations = readConversations(parts, path);
  const tables = parts.relations(path).flatMap(({ id, type, target }): OpenedTable[] => {
    const content = type === 'table' && parts.has(target) ? readTable(rootOf(parts.text(target)).root) : null;
    return content ? [{ table: addTable(workbook, sheet, content), path: target, relation: id }] : [];
  });
  const drawing = parts.related(path, 'drawing');
  const charts = drawing === undefined ? [] : readCharts(parts, drawing, sheet, workbook);
  Object.assign(sheet.attached, attachedTo(parts, path, drawing, charts.length));
  return { name, element, sheet, path, relation, drawing, charts, tables };
}

/** Counts what hangs on a sheet, by the parts that it is related to. */
function attachedTo(parts: OfficePackage, path: string, drawing: string | undefined, charts: number): Attached {
  const related = (kind: string) =>
    parts.relations(path).filter(({ type, target }) => type === kind && parts.has(target));
  const drawn = drawing === undefined ? [] : anchorKinds.flatMap((kind) => elements(parts.text(drawing), kind));
  return {
    shapes: drawn.length - charts,
    pivotTables: related('pivotTable').length,
  };
}

function readCells(part: SheetPart, sheet: Worksheet, reading: CellReading): void {
  const xml = part.get('sheetData');
  if (xml === undefined) return;
  const reader = new CellReader(reading);
  scanRows(xml, part.prefix, (source) => {
    const { row, start, tagEnd } = source;
    const tag = xml.slice(start, tagEnd);
    const height = heightOf(tag);
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (isTrue(attribute(tag, 'hidden'))) sheet.hiddenRows.add(row);
    for (const { column, start: from, end } of cellsOf(xml, part.prefix, source)) {
      const content = reader.read(xml.slice(from, end), row, column);
      if (content) (sheet.rows[row] ??= [])[column] = content;
    }
  });
}
