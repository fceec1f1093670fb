import { strToU8, unzipSync, zipSync } from 'fflate';
import { Chart } from '../../src/model/Chart';
import { deleteRows, insertRows } from '../../src/model/insertLines';
import { loadXlsx } from '../../src/xlsx/loadXlsx';
import { planSaving } from '../../src/xlsx/planSaving';
import { saveXlsx } from '../../src/xlsx/saveXlsx';
import { differentParts, fileOf, partsOf, plainParts, relations } from './package';

const load = (parts: Record<string, string>) => loadXlsx(fileOf(parts));
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = 'xl/worksheets/sheet1.xml';

/** The parts of a small workbook with styles of its own. */
function styledParts(sheetData: string, styles: string): Record<string, string> {
  const parts = plainParts(sheetData);
  parts['xl/styles.xml'] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  parts['xl/_rels/workbook.xml.rels'] = relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId3', 'styles', 'styles.xml'],
  );
  return parts;
}

describe('formats', () => {
  it('leaves cells plain where the file has no format yet and one cell gets one', async () => {
    const parts = styledParts('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>', '<cellXfs count="0"/>');
    const workbook = await load(parts);
    workbook.activeSheet.ensure(0, 1).numberFormat = '0%';
    const saved = await load(partsOf(await saveXlsx(workbook)));
    expect(saved.activeSheet.rows[0]).toEqual([{ value: 1 }, { value: 2, numberFormat: '0%' }]);
  });

  it('of several ways takes the one that all understand', async () => {
    const font =
      '<mc:AlternateContent><mc:Choice Requires="hs"><font><b/></font></mc:Choice><mc:Fallback><font><i/></font></mc:Fallback></mc:AlternateContent>';
    const parts = styledParts(
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      `<fonts><font/>${font}</fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>`,
    );
    const workbook = await load(parts);
    const cell = workbook.activeSheet.ensure(0, 0);
    expect(cell.style).toEqual({ italic: true, format: 1 });
    cell.style = { ...cell.style, bold: true };
    expect(partsOf(await saveXlsx(workbook))['xl/styles.xml']).toContain(`${font}<font><b/><i/></font></fonts>`);
  });

  it('knows the general one however it is written', async () => {
    const parts = styledParts(
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      '<numFmts><numFmt numFmtId="164" formatCode="GENERAL"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
    );
    expect((await load(parts)).activeSheet.cell(0, 0)).toEqual({ value: 1 });
  });

  it('takes what makes a text of all that is typed off a cell that becomes a formula', async () => {
    const parts = styledParts(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>',
      '<cellXfs><xf/><xf quotePrefix="1"/></cellXfs>',
    );
    const workbook = await load(parts);
    workbook.enter(workbook.activeSheet, 0, 0, '=B1');
    expect(partsOf(await saveXlsx(workbook))[sheet]).toContain('<c r="A1"><f>B1</f></c><c r="B1" s="1"><v>2</v></c>');
  });

  it('that one cell of a group of formulas gets leaves the others in the group', async () => {
    const rows = [1, 2, 3].map(
      (row) =>
        `<row r="${row}"><c r="A${row}"><f t="shared"${row === 1 ? ' ref="A1:A3"' : ''} si="0">${row === 1 ? 'B1' : ''}</f><v>0</v></c></row>`,
    );
    const workbook = await load(plainParts(rows.join('')));
    workbook.activeSheet.ensure(0, 0).numberFormat = '0%';
    const saved = partsOf(await saveXlsx(workbook))[sheet];
    expect(saved).toContain('<c r="A1" s="1"><f t="shared" ref="A1:A3" si="0">B1</f><v>0</v></c>');
    expect(saved).toContain(rows.slice(1).join(''));
  });
});

describe('rows', () => {
  it('that stand there twice or out of order are put right when something is written, and not before', async () => {
    const parts = plainParts(
      '<row r="2" spans="1:1"><c r="B2"><v>4</v></c></row><row r="1"><c r="B1"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    );
    const workbook = await load(parts);
    expect(partsOf(await saveXlsx(workbook))).toEqual(parts);
    workbook.enter(workbook.activeSheet, 1, 0, 3);
    expect(partsOf(await saveXlsx(workbook))[sheet]).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row></sheetData>',
    );
  });

  it('at the end of the sheet do not leave it when others come in', async () => {
    const parts = plainParts(
      '<row r="1"><c r="A1"><f>SUM(B2:B1048576)</f><v>0</v></c></row><row r="1048575" ht="20"/><row r="1048576" ht="30"><c r="B1048576" t="b"><v>1</v></c></row>',
      {
        after:
          '<conditionalFormatting sqref="A2:A1048576"><cfRule type="colorScale" priority="1"/></conditionalFormatting><hyperlinks><hyperlink ref="B1048576" location="x"/></hyperlinks>',
      },
    );
    const workbook = await load(parts);
    insertRows(workbook, workbook.activeSheet, 4, 1, 'user');
    const saved = partsOf(await saveXlsx(workbook));
    expect(saved[sheet]).toContain(
      '<sheetData><row r="1"><c r="A1"><f>SUM(B2:B1048576)</f><v>0</v></c></row><row r="1048576" ht="20"/></sheetData>',
    );
    expect(saved[sheet]).toContain('sqref="A2:A1048576"');
    expect(saved[sheet]).not.toContain('hyperlink');
    expect([...workbook.activeSheet.rowHeights]).toEqual([[1_048_575, 20]]);
  });
});

describe('sheets', () => {
  it('of a file that has no worksheet are not added to it by opening it', async () => {
    const parts = plainParts('');
    delete parts[sheet];
    parts['xl/chartsheets/sheet1.xml'] = '<chartsheet/>';
    parts['xl/_rels/workbook.xml.rels'] = relations(['rId1', 'chartsheet', 'chartsheets/sheet1.xml']);
    const workbook = await load(parts);
    expect(partsOf(await saveXlsx(workbook))).toEqual(parts);
    // Its only sheet is called as the first of ours would be.
    expect(workbook.activeSheet.name).toBe('Hoja2');
    workbook.enter(workbook.activeSheet, 0, 0, 'hola');
    const saved = await load(partsOf(await saveXlsx(workbook)));
    expect(saved.sheets.map(({ name }) => name)).toEqual(['Hoja2']);
  });

  it('that are new do not take the place of one whose part is missing', async () => {
    const parts = plainParts('');
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      '</sheets>',
      '<sheet name="Perdida" sheetId="2" r:id="rId3"/></sheets>',
    );
    parts['xl/_rels/workbook.xml.rels'] = relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet2.xml'],
    );
    const workbook = await load(parts);
    workbook.enter(workbook.addSheet('Nueva', 'api'), 0, 0, 'hola');
    const saved = await load(partsOf(await saveXlsx(workbook)));
    expect(saved.sheets.map((one) => [one.name, one.value(0, 0)])).toEqual([
      ['Hoja1', ''],
      ['Nueva', 'hola'],
    ]);
  });

  it('that are gone leave #REF! where something led to them', async () => {
    const parts = drawnParts();
    const workbook = await load(parts);
    workbook.deleteSheet(workbook.sheets[1]!, 'api');
    const plan = planSaving(workbook);
    expect(plan.losses).toEqual([]);
    const saved = partsOf(plan.pack());
    expect(saved[sheet]).toContain('<f>#REF!A1+1</f>');
    expect(saved['xl/workbook.xml']).toContain('<definedName name="Todo">SUM(#REF!$A$1:$A$4)</definedName>');
    expect(saved['xl/charts/chart1.xml']).toContain('<c:f>#REF!$B$2:$B$4</c:f>');
  });
});

/** A workbook whose first sheet has a formula and a chart with a look of its own that lead to the second. */
function drawnParts(pivot = ''): Record<string, string> {
  const parts = plainParts('<row r="1"><c r="A1"><f>Datos!A1+1</f><v>1</v></c></row>', {
    after: '<drawing r:id="rId1"/>',
  });
  const rows = [1, 2, 3, 4].map((row) => `<row r="${row}"><c r="B${row}"><v>${row}</v></c></row>`);
  parts['xl/worksheets/sheet2.xml'] = `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
    '</sheets>',
    '<sheet name="Datos" sheetId="2" r:id="rId3"/></sheets><definedNames><definedName name="Todo">SUM(Datos!$A$1:$A$4)</definedName></definedNames>',
  );
  parts['xl/_rels/workbook.xml.rels'] = relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId3', 'worksheet', 'worksheets/sheet2.xml'],
  );
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(['rId1', 'drawing', '../drawings/drawing1.xml']);
  parts['xl/drawings/drawing1.xml'] =
    '<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:r="urn:r"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:graphicFrame><c:chart xmlns:c="urn:c" r:id="rId1"/></xdr:graphicFrame></xdr:absoluteAnchor></xdr:wsDr>';
  parts['xl/drawings/_rels/drawing1.xml.rels'] = relations(['rId1', 'chart', '../charts/chart1.xml']);
  parts['xl/charts/chart1.xml'] =
    `<c:chartSpace xmlns:c="urn:c">${pivot}<c:chart><c:plotArea><c:barChart><c:shape val="cone"/><c:ser><c:tx><c:strRef><c:f>Datos!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>1</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>Datos!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt><c:pt idx="2"><c:v>4</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
  return parts;
}

describe('a chart', () => {
  it('keeps its look where the cells of its names or of its values are deleted', async () => {
    for (const [at, count] of [
      [0, 1],
      [1, 3],
    ] as const) {
      const workbook = await load(drawnParts());
      deleteRows(workbook, workbook.sheets[1]!, at, count, 'user');
      const plan = planSaving(workbook);
      expect(plan.losses).toEqual([]);
      const chart = partsOf(plan.pack())['xl/charts/chart1.xml'];
      expect(chart).toContain('<c:shape val="cone"/>');
      expect(chart).toContain('<c:f>#REF!</c:f>');
    }
  });

  it('of a pivot table keeps the values that it has from there', async () => {
    const parts = drawnParts('<c:pivotSource><c:name>P</c:name></c:pivotSource>');
    const workbook = await load(parts);
    workbook.enter(workbook.sheets[1]!, 2, 1, 30);
    expect(differentParts(parts, partsOf(await saveXlsx(workbook)))).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });
});

it('leaves conditional formats the order that they have among those of the extensions', async () => {
  const rule = (priority: number) => `<cfRule type="colorScale" priority="${priority}"/>`;
  const parts = plainParts('', {
    after: `<conditionalFormatting sqref="A1:A3">${rule(2)}</conditionalFormatting><conditionalFormatting sqref="B1">${rule(5)}</conditionalFormatting>`,
  });
  const workbook = await load(parts);
  insertRows(workbook, workbook.activeSheet, 1, 1, 'user');
  expect(partsOf(await saveXlsx(workbook))[sheet]).toBe(parts[sheet]!.replace('A1:A3', 'A1:A4'));
});

describe('a file', () => {
  it('in UTF-16 without its mark is read', async () => {
    const parts = plainParts('<row r="1"><c r="A1" t="str"><v>año</v></c></row>');
    const utf16 = (text: string) =>
      Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]));
    const file = zipSync({ ...unzipSync(fileOf(parts)), [sheet]: utf16(parts[sheet]!) });
    expect((await loadXlsx(file)).activeSheet.value(0, 0)).toBe('año');
  });

  it.each([
    ['with entities in its texts', 'xl/sharedStrings.xml', (xml: string) => `<!DOCTYPE sst [<!ENTITY a "aa">]>${xml}`],
    ['of a trial of Excel 2007', 'xl/workbook.xml', (xml: string) => xml.replace(main, 'urn:beta')],
  ])('%s is refused when it is opened', async (_, path, spoil) => {
    const parts = plainParts('');
    await expect(load({ ...parts, [path]: spoil(parts[path]!) })).rejects.toThrow();
  });

  it('whose list of parts leads out of it is refused as no archive', async () => {
    const file = zipSync({ 'a.xml': strToU8('<a/>') });
    new DataView(file.buffer).setUint32(file.length - 6, 0x7fffffff, true);
    await expect(loadXlsx(file)).rejects.toThrow('no zip archive');
  });

  it('with a sheet of many cells takes a chart into it', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
    );
    const workbook = await load(plainParts(rows.join('')));
    const { activeSheet } = workbook;
    workbook.enter(activeSheet, 0, 1, 'hola');
    const chart = new Chart('c', 'Gráfico 1', 'ColumnClustered');
    const values = { sheet: activeSheet.name, area: { row: 0, column: 0, rows: 3, columns: 1 } };
    chart.series = [{ name: 'x', nameCell: null, values, categories: null, color: null, hasDataLabels: false }];
    activeSheet.charts.push(chart);
    const saved = await load(partsOf(await saveXlsx(workbook)));
    expect([saved.activeSheet.value(0, 1), saved.activeSheet.value(29_999, 0)]).toEqual(['hola', 29_999]);
    expect(saved.activeSheet.charts.map((one) => one.name)).toEqual(['Gráfico 1']);
  });
});
