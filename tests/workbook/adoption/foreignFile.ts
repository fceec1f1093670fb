import { strToU8 } from 'fflate';
import { columnLetters } from '../../../src/domain/columnLetters';
import { packed } from '../../files/packed';

const schemas = 'http://schemas.openxmlformats.org';
const main = `${schemas}/spreadsheetml/2006/main`;
const office = `${schemas}/officeDocument/2006/relationships`;

/** Codes of number formats by the numbers that cells have here: some that Excel only numbers, and some of the file's own. */
const formats = ['0', '14', '17', '3', '9', '164', '165'] as const;
/** Grounds: none, by value, by the theme, lighter and darker, by number, white, a pattern. */
const fills = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/></patternFill>',
  '<patternFill patternType="solid"><fgColor theme="4" tint="0.5999"/></patternFill>',
  '<patternFill patternType="solid"><fgColor theme="9" tint="-0.25"/></patternFill>',
  '<patternFill patternType="solid"><fgColor indexed="43"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>',
];
export const [formatCount, fillCount] = [formats.length, fills.length] as const;

/** A cell of a file: its content as markup, and which of the formats and grounds it has. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Attributes and inner markup, such as `t="b"` and `<v>1</v>`. */
  readonly type: string;
  readonly inner: string;
  readonly format: number;
  readonly fill: number;
}

export interface FileSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly cells: readonly FileCell[];
  readonly merges?: readonly string[];
  /** Areas and where they lead; a `#` begins a place in the file. */
  readonly links?: readonly (readonly [area: string, target: string])[];
  /** Cells and what was said there, one after another. */
  readonly comments?: readonly (readonly [cell: string, ...said: readonly string[]])[];
  /** Areas of tables; their headers stand in the cells. */
  readonly tables?: readonly (readonly [name: string, area: string, columns: readonly string[]])[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
export const placeText = (row: number, column: number): string => `${columnLetters(column - 1)}${row}`;

/** A cell with a text. */
export const textCell = (row: number, column: number, text: string, look: Partial<FileCell> = {}): FileCell => ({
  ...{ row, column, format: 0, fill: 0, type: 'inlineStr' },
  inner: `<is><t xml:space="preserve">${escaped(text)}</t></is>`,
  ...look,
});

/** A cell with a number, a truth value (`b`), an error (`e`) or what a formula gave. */
export const valueCell = (
  row: number,
  column: number,
  type: string,
  value: string,
  look: Partial<FileCell> & { formula?: string } = {},
): FileCell => {
  const { formula, ...rest } = look;
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  return { row, column, format: 0, fill: 0, type, inner: `${f}<v>${escaped(value)}</v>`, ...rest };
};

/** An .xlsx of a stranger. */
export function foreignFile(sheets: readonly FileSheet[], date1904 = false): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relations(['r1', 'officeDocument', '/xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, hidden }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="s${at}"${hidden ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, at) => [`s${at}`, 'worksheet', `/xl/worksheets/s${at}.xml`] as const),
      ['st', 'styles', '/xl/styles.xml'],
    ),
    'xl/styles.xml': styles(),
  };
  sheets.forEach((sheet, at) => addSheet(parts, sheet, at));
  return packed(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function styles(): string {
  const xfs = formats.flatMap((format) =>
    fills.map((_, fill) => `<xf numFmtId="${format}" fontId="0" fillId="${fill}" borderId="0" xfId="0"/>`),
  );
  return `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;$&quot;#,##0.00"/></numFmts><fonts><font/></fonts><fills>${fills.map((fill) => `<fill>${fill}</fill>`).join('')}</fills><borders><border/></borders><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

type Related = readonly [id: string, type: string, target: string];

const relations = (...all: readonly Related[]): string =>
  `<Relationships xmlns="${schemas}/package/2006/relationships">${all
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"${target.startsWith('/') ? '' : ' TargetMode="External"'}/>`,
    )
    .join('')}</Relationships>`;

function addSheet(parts: Record<string, string>, sheet: FileSheet, at: number): void {
  const { cells, merges = [], links = [], comments = [], tables = [] } = sheet;
  const related: Related[] = [];
  const hyperlinks = links.map(([area, target], index) => {
    if (target.startsWith('#')) return `<hyperlink ref="${area}" location="${escaped(target.slice(1))}"/>`;
    related.push([`l${index}`, 'hyperlink', target]);
    return `<hyperlink ref="${area}" r:id="l${index}"/>`;
  });
  tables.forEach(([name, ref, columns], index) => {
    const path = `/xl/tables/t${at}-${index}.xml`;
    related.push([`t${index}`, 'table', path]);
    parts[path.slice(1)] =
      `<table xmlns="${main}" id="${at * 10 + index + 1}" name="${name}" displayName="${name}" ref="${ref}"><tableColumns>${columns.map((column, id) => `<tableColumn id="${id + 1}" name="${escaped(column)}"/>`).join('')}</tableColumns></table>`;
  });
  if (comments.length > 0) related.push(['c', 'threadedComment', `/xl/comments/c${at}.xml`]);
  parts[`xl/comments/c${at}.xml`] =
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${comments
      .flatMap(([ref, ...said], index) =>
        said.map(
          (text, answer) =>
            `<threadedComment ref="${ref}" id="{${index}-${answer}}"${answer > 0 ? ` parentId="{${index}-0}"` : ''}><text>${escaped(text)}</text></threadedComment>`,
        ),
      )
      .join('')}</ThreadedComments>`;
  parts[`xl/worksheets/_rels/s${at}.xml.rels`] = relations(...related);
  const list = (name: string, inner: string) => (inner === '' ? '' : `<${name}>${inner}</${name}>`);
  parts[`xl/worksheets/s${at}.xml`] =
    `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rowsOf(cells)}</sheetData>${list('mergeCells', merges.map((ref) => `<mergeCell ref="${ref}"/>`).join(''))}${list('hyperlinks', hyperlinks.join(''))}</worksheet>`;
}

function rowsOf(cells: readonly FileCell[]): string {
  const rows = new Map<number, FileCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => {
      const inner = own
        .sort((a, b) => a.column - b.column)
        .map(
          ({ column, type, inner: content, format, fill }) =>
            `<c r="${placeText(row, column)}" s="${format * fills.length + fill}" t="${type}">${content}</c>`,
        );
      return `<row r="${row}">${inner.join('')}</row>`;
    })
    .join('');
}
