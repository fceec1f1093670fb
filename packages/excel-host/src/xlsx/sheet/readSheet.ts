import { parseArea } from '../../model/area';
import type { Worksheet } from '../../model/Worksheet';
import { attribute, childrenOf } from '../package/xml';
import type { StyleBook } from '../styles/StyleBook';
import { readColumns } from './columns';
import { readConditionalFormats } from './conditionalFormats';
import { readPage, readSheetProperties } from './page';
import type { SheetPart } from './SheetPart';
import { readValidations } from './validations';
import { readView } from './views';

/** Reads everything of a sheet's part but its cells and rows. */
export function readSheet(part: SheetPart, sheet: Worksheet, styles: StyleBook, date1904: boolean): void {
  readView(part, sheet);
  readColumns(part, sheet);
  readValidations(part, sheet, date1904);
  readConditionalFormats(part, sheet, styles);
  readPage(part, sheet);
  readSheetProperties(part, sheet);
  sheet.merges = childrenOf(part.get('mergeCells'), 'mergeCell').flatMap(
    (cell) => parseArea(attribute(cell, 'ref') ?? '') ?? [],
  );
}
