import { strToU8 } from 'fflate';
import { packed } from '../packed';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

export interface SheetParts {
  readonly name: string;
  /** Markup of the rows, such as `<row r="1"><c r="A1"><v>1</v></c></row>`. */
  readonly rows: string;
  /** Markup behind the rows, such as that of links. */
  readonly after?: string;
  /** Markup of each table's element. */
  readonly tables?: readonly string[];
  /** Other parts of the sheet, by the type of their relationship. */
  readonly parts?: readonly (readonly [type: string, markup: string])[];
  /** Addresses outside the file, by the id of their relationship. */
  readonly links?: Readonly<Record<string, string>>;
  readonly isHidden?: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** Markup of the shared strings' elements. */
  readonly strings?: string;
  readonly properties?: string;
  /** Whether targets begin at the package's root, as some programs write them. */
  readonly absolute?: boolean;
  /** Markup of the parts that say how cells look. */
  readonly styles?: string;
  readonly theme?: string;
}

/** Markup of a table over an area, as Excel writes it. */
export function tableMarkup(name: string, ref: string, columns: readonly string[], attributes = ''): string {
  const own = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join('');
  return `<table xmlns="${main}" id="1" name="${name}" displayName="${name}" ref="${ref}" ${attributes}><tableColumns count="${columns.length}">${own}</tableColumns></table>`;
}

/** An .xlsx file of these parts. */
export function workbookFile(workbook: WorkbookParts): Uint8Array {
  const { sheets, strings = '', properties = '', absolute = false, styles, theme } = workbook;
  const parts: Record<string, string> = {};
  const relations = (entries: readonly string[]) =>
    `<Relationships xmlns="${packages}/relationships">${entries.join('')}</Relationships>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  parts['[Content_Types].xml'] =
    `<Types xmlns="${packages}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
  parts['_rels/.rels'] = relations([
    relation('r1', 'officeDocument', absolute ? '/xl/workbook.xml' : 'xl/workbook.xml'),
  ]);
  const list = sheets
    .map(
      ({ name, isHidden }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="s${index}"/>`,
    )
    .join('');
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${list}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relations([
    ...sheets.map((_, index) =>
      relation(`s${index}`, 'worksheet', `${absolute ? '/xl/' : ''}worksheets/sheet${index}.xml`),
    ),
    relation('st', 'sharedStrings', `${absolute ? '/xl/' : ''}sharedStrings.xml`),
    ...(styles === undefined ? [] : [relation('sy', 'styles', 'styles.xml')]),
    ...(theme === undefined ? [] : [relation('th', 'theme', 'theme/theme1.xml')]),
  ]);
  if (styles !== undefined) parts['xl/styles.xml'] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  if (theme !== undefined) parts['xl/theme/theme1.xml'] = theme;
  parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${strings}</sst>`;
  sheets.forEach(({ rows, after = '', tables = [], parts: others = [], links = {} }, index) => {
    parts[`xl/worksheets/sheet${index}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
    parts[`xl/worksheets/_rels/sheet${index}.xml.rels`] = relations([
      ...others.map(([type], at) => relation(`o${at}`, type, `../others/o${index}${at}.xml`)),
      ...Object.entries(links).map(([id, address]) =>
        relation(id, 'hyperlink', address).replace('/>', ' TargetMode="External"/>'),
      ),
      ...tables.map((_, table) =>
        relation(
          `t${table}`,
          'table',
          absolute ? `/xl/tables/t${index}${table}.xml` : `../tables/t${index}${table}.xml`,
        ),
      ),
    ]);
    others.forEach(([, markup], at) => (parts[`xl/others/o${index}${at}.xml`] = markup));
    tables.forEach((table, number) => (parts[`xl/tables/t${index}${number}.xml`] = table));
  });
  return packed(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
