import type { ForeignCell } from '../../../src/domain/adoption/foreignSheet';
import { notCalculated } from '../../../src/domain/records/cell';
import { atOnce } from '../../../src/domain/steps';
import { openOfficeFile } from '../../../src/files/container/officeFile';
import { refusing } from '../../../src/files/container/fileRefusal';
import { ReadingBudget, type Counted } from '../../../src/files/container/ReadingBudget';
import { readForeignWorkbook } from '../../../src/files/xlsx/readForeignWorkbook';
import { tableMarkup, workbookFile, type SheetParts, type WorkbookParts } from './workbookParts';

const read = (parts: WorkbookParts, budget?: ReadingBudget) =>
  atOnce(readForeignWorkbook(openOfficeFile(workbookFile(parts), budget)));
const readOne = (sheet: Omit<SheetParts, 'name'>, look: Partial<WorkbookParts> = {}) => {
  const [only] = read({ sheets: [{ name: 'Hoja1', ...sheet }], ...look }).sheets;
  if (!only) throw new Error('no sheet');
  return only;
};
const cellsOf = (sheet: ReturnType<typeof readOne>): Record<string, ForeignCell> =>
  Object.fromEntries(
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].map(([at, cell]) => [`${String.fromCharCode(64 + at)}${row}`, cell]),
    ),
  );
const text = (address: string, words: string, style = 0) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (address: string, value: number, style = 0) => `<c r="${address}" s="${style}"><v>${value}</v></c>`;

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const fills = (...markup: string[]) => `<fills>${markup.map((one) => `<fill>${one}</fill>`).join('')}</fills>`;
const solid = (colour: string) =>
  `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`;
const styled = (count: number, formats: readonly number[] = []) =>
  `<cellXfs>${Array.from({ length: count }, (_, at) => `<xf fillId="${at}" numFmtId="${formats[at] ?? 0}"/>`).join('')}</cellXfs>`;

describe('the grounds of cells', () => {
  const grounds = (markup: string, count: number, look: Partial<WorkbookParts> = {}) => {
    const cells = Array.from({ length: count }, (_, at) => text(`${String.fromCharCode(65 + at)}1`, 'x', at)).join('');
    return Object.values(
      cellsOf(readOne({ rows: `<row r="1">${cells}</row>` }, { styles: markup + styled(count), ...look })),
    ).map(({ fill }) => fill);
  };

  it('are colours of their own, of the numbered palette, and none where they are white, patterned or the system’s', () => {
    const markup = fills(
      '<patternFill patternType="none"/>',
      solid('rgb="FFC6EFCE"'),
      solid('rgb="ffeb9c"'),
      solid('indexed="13"'),
      solid('rgb="FFFFFFFF"'),
      solid('indexed="64"'),
      '<patternFill patternType="gray125"/>',
      '<gradientFill><stop position="0"><color rgb="FF00B050"/></stop><stop position="1"><color rgb="FFFF0000"/></stop></gradientFill>',
    );
    expect(grounds(markup, 8)).toEqual([
      undefined,
      'C6EFCE',
      'FFEB9C',
      'FFFF00',
      undefined,
      undefined,
      undefined,
      '00B050',
    ]);
  });

  it.each([
    ['theme="4" tint="0.7999816888943144"', 'D9E1F2'],
    ['theme="4" tint="0.3999755851924192"', '8EA9DB'],
    ['theme="4" tint="-0.249977111117893"', '305496'],
    ['theme="9" tint="0.5999938962981048"', 'C6E0B4'],
    ['theme="9" tint="-0.499984740745262"', '375623'],
    ['theme="5" tint="0.7999816888943144"', 'FCE4D6'],
    ['theme="7" tint="0.7999816888943144"', 'FFF2CC'],
    ['theme="8" tint="0.7999816888943144"', 'DDEBF7'],
    ['theme="0" tint="-0.1499984740745262"', 'D9D9D9'],
    ['theme="1" tint="0.499984740745262"', '808080'],
    ['theme="2" tint="-9.9978637043366805E-2"', 'D0CECE'],
  ])(
    'are colours of the theme, lighter or darker by their tint, to the digit as Excel has them: %s',
    (colour, fill) => {
      expect(grounds(fills(solid(colour)), 1)).toEqual([fill]);
    },
  );

  it('are those of the workbook’s own theme and palette where it has them', () => {
    const theme = `<a:theme xmlns:a="${drawing}"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
    const markup = `${fills(solid('theme="4"'), solid('theme="1"'), solid('indexed="1"'))}<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>`;
    expect(grounds(markup, 3, { theme })).toEqual(['123456', '101010', 'ABCDEF']);
  });

  it('are not those of conditional formats and named styles', () => {
    const markup = `${fills('<patternFill patternType="none"/>', solid('rgb="FF112233"'))}<cellStyleXfs><xf fillId="0"/><xf fillId="0"/></cellStyleXfs>`;
    const after = `<dxfs><dxf><fill>${solid('rgb="FFFF0000"')}</fill></dxf></dxfs>`;
    const cells = `<row r="1">${text('A1', 'x', 0)}${text('B1', 'y', 1)}</row>`;
    expect(
      Object.values(cellsOf(readOne({ rows: cells }, { styles: markup + styled(2) + after }))).map(({ fill }) => fill),
    ).toEqual([undefined, '112233']);
  });

  it('are kept of blank cells within what the sheet holds, and no further', () => {
    const styles = fills('<patternFill patternType="none"/>', solid('rgb="FFC6EFCE"')) + styled(2);
    const rows = `<row r="1">${text('A1', 'x')}${text('C1', 'y')}</row><row r="2">${text('A2', 'x')}<c r="B2" s="1"/><c r="Z2" s="1"/></row><row r="9"><c r="A9" s="1"/></row>`;
    expect(cellsOf(readOne({ rows }, { styles }))).toEqual({
      A1: { value: 'x', text: 'x' },
      C1: { value: 'y', text: 'y' },
      A2: { value: 'x', text: 'x' },
      B2: { value: '', text: '', fill: 'C6EFCE' },
    });
  });
});

describe('numbers', () => {
  const shown = (code: string | number, value: number, properties = '') => {
    const own = typeof code === 'number' ? '' : `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts>`;
    const styles =
      own + fills('<patternFill patternType="none"/>') + styled(1, [typeof code === 'number' ? code : 164]);
    return cellsOf(readOne({ rows: `<row r="1">${number('A1', value)}</row>` }, { styles, properties }))['A1'];
  };

  it.each<[string | number, number, Partial<ForeignCell>]>([
    [0, 22500, { text: '22500' }],
    [3, 22500, { text: '22,500' }],
    [9, 0.5, { text: '50%' }],
    ['&quot;$&quot;#,##0.00', 12000, { text: '$12,000.00' }],
    [14, 45309, { text: '18/01/2024', date: '2024-01-18' }],
    ['dd/mm/yyyy', 45309.75, { text: '18/01/2024', date: '2024-01-18' }],
    ['[$-80A]d &quot;de&quot; mmmm &quot;de&quot; yyyy;@', 45309, { text: '18 de enero de 2024', date: '2024-01-18' }],
    ['[$-409]mmmm d, yyyy', 45309, { date: '2024-01-18' }],
    ['h:mm', 0.5, { text: '12:00' }],
    ['[Red]0.0', 3.14, { text: '3.1' }],
    ['[q', 5, { text: '5' }],
  ])('of the format %s are seen as Excel shows them: %d', (code, value, cell) => {
    expect(shown(code, value)).toMatchObject({ value, ...cell });
  });

  it('with a format of a month and a year tell the month and no day', () => {
    expect(shown('mmm-yy', 45352)).toEqual({ value: 45352, text: 'marzo 2024' });
  });

  it('that are no day are none, whatever their format', () => {
    expect(shown('dd/mm/yyyy', -5)).toEqual({ value: -5, text: '-5' });
    expect(shown(0, 45309)).toEqual({ value: 45309, text: '45309' });
  });

  it('are days of the other calendar where the workbook has that', () => {
    expect(shown('dd/mm/yyyy', 43847, '<workbookPr date1904="1"/>')).toMatchObject({
      text: '18/01/2024',
      date: '2024-01-18',
    });
  });
});

describe('what else a sheet holds', () => {
  it('is its name, whether it is hidden, its merged areas and its tables', () => {
    const rows = `<row r="1">${text('A1', 'Actividad')}${text('B1', 'Fecha')}</row><row r="2">${text('A2', 'x')}</row>`;
    const sheet = {
      name: 'Base',
      rows,
      after: '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
      tables: [tableMarkup('Tabla1', 'A1:B2', ['Actividad', 'Fecha'])],
      isHidden: true,
    };
    expect(read({ sheets: [sheet, { name: 'Otra', rows: '' }] }).sheets.map(({ rows: _, ...rest }) => rest)).toEqual([
      {
        name: 'Base',
        hidden: true,
        merges: [{ top: 2, left: 1, bottom: 3, right: 2 }],
        tables: [{ name: 'Tabla1', top: 1, left: 1, bottom: 2, right: 2 }],
      },
      { name: 'Otra', hidden: false, merges: [], tables: [] },
    ]);
  });

  it('is where its links lead, outside the file and within, also by formulas', () => {
    const formula = `<c r="C1" t="str"><f>HYPERLINK("https://x.invalid/c","C")</f><v>C</v></c><c r="D1" t="str"><f>HYPERLINK(VLOOKUP(A1,Z:Z,1),"D")</f><v>D</v></c>`;
    const sheet = {
      rows: `<row r="1">${text('A1', 'Acta')}${text('B1', 'B')}${formula}</row>`,
      after: '<hyperlinks><hyperlink ref="A1" r:id="h1"/><hyperlink ref="B1" location="Hoja2!A1"/></hyperlinks>',
      links: { h1: 'https://x.invalid/a' },
    };
    expect(Object.values(cellsOf(readOne(sheet))).map(({ link }) => link)).toEqual([
      'https://x.invalid/a',
      '#Hoja2!A1',
      'https://x.invalid/c',
      undefined,
    ]);
  });

  it('is what people noted at cells, blank ones too, and conversations without the note that stands for them', () => {
    const comments = `<comments xmlns="${main}"><authors><author>x</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>Falta </t></r><r><t>validar</t></r></text></comment><comment ref="B2" authorId="0"><text><t>En blanco</t></text></comment><comment ref="C1" authorId="0"><text><t>[Threaded comment] Your version…</t></text></comment></commentList></comments>`;
    const threaded = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C1" id="1"><text>¿Fecha?</text></threadedComment><threadedComment ref="C1" id="2" parentId="1"><text>En marzo</text></threadedComment></ThreadedComments>`;
    const sheet = {
      rows: `<row r="1">${text('A1', 'x')}${text('C1', 'y')}</row>`,
      parts: [
        ['comments', comments],
        ['threadedComment', threaded],
      ] as const,
    };
    expect(cellsOf(readOne(sheet))).toEqual({
      A1: { value: 'x', text: 'x', comment: 'Falta validar' },
      C1: { value: 'y', text: 'y', comment: '¿Fecha?\nEn marzo' },
      B2: { value: '', text: '', comment: 'En blanco' },
    });
  });

  it('is what people see of truths, errors and formulas that were saved without a value', () => {
    const cells = '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1"><f>SUM(A2:A9)</f></c>';
    const { A1, B1, C1 } = cellsOf(readOne({ rows: `<row r="1">${cells}</row>` }));
    expect([A1?.text, B1?.text, C1]).toEqual(['TRUE', '#REF!', { value: notCalculated, text: '' }]);
  });

  it('is in the order of rows and columns, in whatever order the file has them', () => {
    const rows = `<row r="3">${text('B3', 'x')}${text('A3', 'y')}</row><row r="1">${text('A1', 'z')}</row>`;
    expect([...readOne({ rows }).rows].map(([row, cells]) => [row, ...cells.keys()])).toEqual([
      [1, 1],
      [3, 1, 2],
    ]);
  });
});

describe('a file that is made to hurt', () => {
  const refusal = (
    sheet: Omit<SheetParts, 'name'>,
    before: Partial<Record<Counted, number>> = {},
    look: Partial<WorkbookParts> = {},
  ) => refusing(() => read({ sheets: [{ name: 'x', ...sheet }], ...look }, new ReadingBudget(before)));

  it('is refused where it holds more coloured cells, merged areas or letters of comments than can be read', () => {
    const styles = fills(solid('rgb="FFC6EFCE"')) + styled(1);
    const rows = `<row r="1">${text('A1', 'x')}<c r="B1" s="0"/><c r="C1" s="0"/></row>`;
    expect(refusal({ rows }, { cells: 5_999_990 }, { styles })).toMatchObject({ refusal: 'tooManyCells' });
    const merges = Array.from({ length: 9 }, (_, at) => `<mergeCell ref="A${at * 2 + 1}:A${at * 2 + 2}"/>`).join('');
    expect(refusal({ rows: '', after: `<mergeCells>${merges}</mergeCells>` }, { cells: 5_999_990 })).toMatchObject({
      refusal: 'tooManyCells',
    });
    const comments = `<comments xmlns="${main}"><commentList><comment ref="A1"><text><t>${'x'.repeat(99)}</t></text></comment></commentList></comments>`;
    expect(refusal({ rows: '', parts: [['comments', comments]] }, { letters: 31_999_990 })).toMatchObject({
      refusal: 'tooMuchText',
    });
  });

  it('is refused where an area ends before it begins, or a comment stands outside of sheets', () => {
    expect(refusal({ rows: '', after: '<mergeCells><mergeCell ref="B2:A1"/></mergeCells>' })).toMatchObject({
      refusal: 'damaged',
    });
    const comments = `<comments xmlns="${main}"><commentList><comment ref="A0"><text><t>x</t></text></comment></commentList></comments>`;
    expect(refusal({ rows: '', parts: [['comments', comments]] })).toMatchObject({ refusal: 'damaged' });
  });
});
