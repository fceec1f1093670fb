import { strToU8 } from 'fflate';
import { ZipParts } from './package/ZipParts';
import { plainStyles } from './styles/StyleLists';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relations = (inner: string) =>
  `<Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;

/** The parts of a workbook before it has sheets: what a workbook that was never a file is saved into. */
export function blankFile({ date1904 }: { readonly date1904: boolean }): ZipParts {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
    '_rels/.rels': relations(
      relation('rId1', `${office}/officeDocument/2006/relationships/officeDocument`, 'xl/workbook.xml'),
    ),
    'xl/workbook.xml': `<workbook xmlns="${office}/spreadsheetml/2006/main"><workbookPr${date1904 ? ' date1904="1"' : ''}/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="12000"/></bookViews><sheets></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', `${office}/officeDocument/2006/relationships/styles`, 'styles.xml'),
    ),
    'xl/styles.xml': plainStyles,
  };
  const zip = new ZipParts();
  for (const [path, xml] of Object.entries(parts)) zip.write(path, strToU8(head + xml));
  return zip;
}
