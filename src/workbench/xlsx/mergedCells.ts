import { strFromU8, strToU8 } from 'fflate';
import { formatArea, parseArea } from '../model/area';
import type { Workbook } from '../model/Workbook';
import { partText, worksheetPaths, type Parts } from './packageParts';

/** What comes after merged cells in a sheet's part. */
const afterMerges =
  /<(phoneticPr|conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

/** Adds merged cells to a saved file's parts. The library compares each with all others: a long report took minutes. */
export function addMergedCells(parts: Parts, { sheets }: Workbook): void {
  sheets.forEach(({ merges }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    if (merges.length === 0) return;
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const at = xml.search(afterMerges);
    const cells = merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join('');
    const element = `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
    parts[path] = strToU8(xml.slice(0, at) + element + xml.slice(at));
  });
}

/** Reads the merged cells of a file into the model. */
export function readMergedCells(parts: Parts, workbook: Workbook): void {
  for (const [name, path] of worksheetPaths(parts)) {
    const sheet = workbook.sheet(name);
    if (!sheet) continue;
    for (const [, ref = ''] of partText(parts, path).matchAll(/<(?:\w+:)?mergeCell\s[^>]*?\bref="([^"]+)"/g)) {
      const area = parseArea(ref);
      if (area) sheet.merges.push(area);
    }
  }
}
