import { loadXlsx } from '../../src/xlsx/loadXlsx';
import { saveXlsx } from '../../src/xlsx/saveXlsx';
import { fileOf, partsOf, plainParts, relations } from './package';

const load = (parts: Record<string, string>) => loadXlsx(fileOf(parts));
const sheet = 'xl/worksheets/sheet1.xml';

describe('reading an .xlsx of whatever writer', () => {
  it('translates formulas that follow a shared one, and saves none of them as another', async () => {
    const shared = '<f t="shared" si="0"/>';
    const parts = plainParts(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A$1+SUM(A:A)+'A1 x'!B2+LOG10(A1)&amp;"A1"+Tabla[A1]+SUM(2:3)</f><v>1</v></c><c r="C1">${shared}<v>2</v></c></row><row r="3"><c r="B3">${shared}<v>3</v></c></row>`,
    );
    const workbook = await load(parts);
    const formula = (row: number, column: number) => workbook.activeSheet.cell(row, column)?.formula;
    expect(formula(2, 1)).toBe(`=A3*$A$1+SUM(A:A)+'A1 x'!B4+LOG10(A3)&"A1"+Tabla[A1]+SUM(4:5)`);
    expect(formula(0, 2)).toBe(`=B1*$A$1+SUM(B:B)+'A1 x'!C2+LOG10(B1)&"A1"+Tabla[A1]+SUM(2:3)`);
    expect(partsOf(await saveXlsx(workbook))).toEqual(parts);
    // The formula that others follow is typed over: each of them gets its own.
    workbook.enter(workbook.activeSheet, 0, 1, 7);
    const saved = await loadXlsx(await saveXlsx(workbook));
    expect(saved.activeSheet.cell(2, 1)?.formula).toBe(formula(2, 1));
    expect(saved.activeSheet.cell(0, 2)).toMatchObject({ formula: formula(0, 2), value: 2 });
    expect(partsOf(await saveXlsx(workbook))[sheet]).not.toContain('shared');
  });

  it.each(['1', 'true'])('takes date1904="%s" for what it says', async (yes) => {
    const parts = plainParts(
      '<row r="1"><c r="A1"><v>44391</v></c><c r="B1" t="d"><v>2025-07-15T12:00:00</v></c></row>',
    );
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('<sheets>', `<workbookPr date1904="${yes}"/><sheets>`);
    const workbook = await load(parts);
    expect(workbook.date1904).toBe(true);
    expect([0, 1].map((column) => workbook.activeSheet.value(0, column))).toEqual([44391, 44391.5]);
    expect(partsOf(await saveXlsx(workbook))).toEqual(parts);
  });

  it('reads empty, rich and spoken texts', async () => {
    const shared =
      '<si/><si><t/></si><si><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>x&amp;_x000D_<![CDATA[<y>]]></t></si>';
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const inline = '<c t="inlineStr"><is><r><t/></r><r><t>tras vacío</t></r></is></c><c t="inlineStr"><is/></c>';
    const workbook = await load(plainParts(`<row>${cells}${inline}</row>`, { shared }));
    const values = [0, 1, 2, 3, 4, 5].map((column) => workbook.activeSheet.value(0, column));
    expect(values).toEqual(['', '', 'a b', 'x&\r<y>', 'tras vacío', '']);
  });

  it('reads cells and rows without places, blank ones with both tags, errors, truth values and numbers', async () => {
    const parts = plainParts(
      '<row><c t="b"><v>1</v></c><c t="e"><v>#SPILL!</v></c><c t="n"></c><c><v>1E-2</v></c></row><row r="5"><c r="C5" t="str"><v>_x005F_x0041_</v></c><c/></row><row><c><v>6</v></c></row>',
    );
    const workbook = await load(parts);
    const { activeSheet } = workbook;
    expect([0, 1, 2, 3].map((column) => activeSheet.value(0, column))).toEqual([true, '#SPILL!', '', 0.01]);
    expect([activeSheet.value(4, 2), activeSheet.value(5, 0)]).toEqual(['_x0041_', 6]);
    workbook.enter(activeSheet, 0, 4, 'nuevo');
    const saved = partsOf(await saveXlsx(workbook))[sheet];
    expect(saved).toContain(
      '<row><c t="b"><v>1</v></c><c t="e"><v>#SPILL!</v></c><c t="n"></c><c><v>1E-2</v></c><c r="E1" t="s">',
    );
    expect(saved).toContain('<row><c><v>6</v></c></row>');
  });

  it('opens a file with prefixes, absolute targets, other names of parts and the strict namespaces', async () => {
    const parts = plainParts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { shared: '<si><t>hola</t></si>' });
    const strict = Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [
        path.replace('sheet1', 'Otra Hoja').replace('workbook.xml', 'libro.xml'),
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          )
          .replaceAll('"worksheets/sheet1.xml"', '"/xl/worksheets/Otra%20Hoja.xml"')
          .replaceAll('xl/workbook.xml', 'xl/libro.xml'),
      ]),
    );
    const name = 'xl/worksheets/Otra Hoja.xml';
    strict[name] = strict[name]!.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-z])/g, '<$1x:');
    const workbook = await load(strict);
    expect(workbook.activeSheet.value(0, 0)).toBe('hola');
    workbook.enter(workbook.activeSheet, 1, 0, 'adiós');
    workbook.activeSheet.merges = [{ row: 4, column: 0, rows: 1, columns: 2 }];
    const saved = partsOf(await saveXlsx(workbook));
    expect(saved[name]).toContain('<x:row r="2"><x:c r="A2" t="s"><x:v>1</x:v></x:c></x:row>');
    expect(saved[name]).toContain('<x:mergeCells count="1"><x:mergeCell ref="A5:B5"/></x:mergeCells></x:worksheet>');
    expect((await load(saved)).activeSheet.value(1, 0)).toBe('adiós');
  });

  it('opens a file without styles, texts, views and properties, and lists its sheets of other kinds', async () => {
    const parts = plainParts('');
    delete parts['xl/sharedStrings.xml'];
    parts['xl/_rels/workbook.xml.rels'] = relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
    );
    parts['xl/chartsheets/sheet1.xml'] = '<chartsheet/>';
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      '<sheets>',
      '<sheets><sheet name="Gráfico" sheetId="7" r:id="rId9"/>',
    );
    const workbook = await load(parts);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Hoja1']);
    expect(partsOf(await saveXlsx(workbook))).toEqual(parts);
    workbook.select(workbook.addSheet('Nueva', 'api'), { row: 0, column: 0, rows: 1, columns: 1 }, 'user');
    const saved = partsOf(await saveXlsx(workbook));
    expect(saved['xl/workbook.xml']).toMatch(
      /activeTab="2".*name="Gráfico" sheetId="7".*name="Hoja1".*name="Nueva" sheetId="8"/,
    );
    expect((await load(saved)).activeSheet.name).toBe('Nueva');
  });

  it('reads a table whose header row is switched off, whose headers have line breaks or no name', async () => {
    const parts = plainParts(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Fin&#10;real</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      { after: '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>' },
    );
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(
      ['rId1', 'table', '/xl/tables/table1.xml'],
      ['rId2', 'table', '../tables/table2.xml'],
    );
    const columns = (...names: string[]) =>
      `<tableColumns count="${names.length}">${names.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns>`;
    const table = (id: number, ref: string, rest: string, inner: string) =>
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="T${id}" displayName="T${id}" ref="${ref}"${rest}>${inner}</table>`;
    parts['xl/tables/table1.xml'] = table(1, 'A1:B2', '', columns('Fin_x000a_real', 'Columna1'));
    parts['xl/tables/table2.xml'] = table(2, 'D1:E2', ' headerRowCount="0"', columns('Uno', 'Dos'));
    const workbook = await load(parts);
    const [first, second] = workbook.tables;
    expect(first?.headers()).toEqual(['Fin\nreal', '']);
    expect(second?.headers()).toEqual(['Uno', 'Dos']);
    expect(second?.body).toEqual({ row: 0, column: 3, rows: 2, columns: 2 });
    expect(partsOf(await saveXlsx(workbook))).toEqual(parts);
    first!.area = { ...first!.area, rows: 3 };
    const saved = partsOf(await saveXlsx(workbook));
    expect(saved['xl/tables/table1.xml']).toBe(parts['xl/tables/table1.xml']!.replace('A1:B2', 'A1:B3'));
  });

  it('reads validations by formula and by a written list, and gives them back', async () => {
    const rules = [
      '<dataValidation type="date" operator="greaterThan" sqref="A1:A9 C1" showErrorMessage="1"><formula1>TODAY()</formula1></dataValidation>',
      '<dataValidation type="date" sqref="B1"><formula1>45658</formula1><formula2>45660.5</formula2></dataValidation>',
      '<dataValidation type="list" sqref="D1" allowBlank="1"><formula1>"Sí,No"</formula1></dataValidation>',
      '<dataValidation type="custom" sqref="E1" imeMode="on"><formula1>LEN(E1)&lt;5</formula1></dataValidation>',
    ];
    const parts = plainParts('', { after: `<dataValidations count="4">${rules.join('')}</dataValidations>` });
    const workbook = await load(parts);
    const { validations } = workbook.activeSheet;
    expect(validations.map(({ rule }) => rule)).toEqual([
      { date: { formula1: '=TODAY()', operator: 'GreaterThan' } },
      { date: { formula1: '=TODAY()', operator: 'GreaterThan' } },
      { date: { formula1: '2025-01-01', formula2: 45660.5, operator: 'Between' } },
      { list: { inCellDropDown: true, source: 'Sí,No' } },
      { custom: { formula: '=LEN(E1)<5' } },
    ]);
    expect(partsOf(await saveXlsx(workbook))).toEqual(parts);
    workbook.activeSheet.validations = validations.filter(({ area }) => area.column !== 1);
    const saved = partsOf(await saveXlsx(workbook));
    expect(saved[sheet]).toContain(`<dataValidations count="3">${rules[0]}${rules[2]}${rules[3]}</dataValidations>`);
  });

  it('reads where cells lead, out of the file and within it, and saves that as it was', async () => {
    const parts = plainParts('<row r="1"><c r="A1"><v>1</v></c></row>', {
      after:
        '<hyperlinks><hyperlink ref="A1:A2" r:id="rId7" location="p" tooltip="Acta"/><hyperlink ref="B1" location="\'Otra hoja\'!A1"/><hyperlink ref="C1" r:id="none"/></hyperlinks>',
    });
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(['rId7', 'hyperlink', 'https://example.org/']).replace(
      '/></Relationships>',
      ' TargetMode="External"/></Relationships>',
    );
    const workbook = await load(parts);
    expect(workbook.activeSheet.links).toEqual([
      {
        area: { row: 0, column: 0, rows: 2, columns: 1 },
        address: 'https://example.org/',
        documentReference: 'p',
        screenTip: 'Acta',
        isInFile: true,
      },
      { area: { row: 0, column: 1, rows: 1, columns: 1 }, documentReference: "'Otra hoja'!A1", isInFile: true },
    ]);
    expect(partsOf(await saveXlsx(workbook))).toEqual(parts);
  });

  it('knows colours by their numbers in theme and palette, lighter and darker, and keeps them so when others change', async () => {
    const parts = plainParts('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/></row>');
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      `${relations(['rId8', 'styles', 'styles.xml'], ['rId9', 'theme', 'theme.xml']).replace(/^<Relationships[^>]*>/, '')}`,
    );
    const fill = (color: string) => `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    parts['xl/styles.xml'] =
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><color theme="5"/></font></fonts><fills><fill><patternFill/></fill>${fill('theme="4"')}${fill('theme="0" tint="-0.5"')}${fill('indexed="9"')}</fills><borders><border/></borders><cellXfs>${[0, 1, 2, 3].map((at) => `<xf fontId="0" fillId="${at}" borderId="0"/>`).join('')}</cellXfs><colors><indexedColors>${'<rgbColor rgb="00000000"/>'.repeat(9)}<rgbColor rgb="00ABCDEF"/></indexedColors></colors></styleSheet>`;
    parts['xl/theme.xml'] =
      '<a:theme xmlns:a="x"><a:clrScheme><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:theme>';
    const workbook = await load(parts);
    const { activeSheet } = workbook;
    const looks = [0, 1, 2].map((column) => activeSheet.cell(0, column)?.style);
    expect(looks.map((look) => look?.fill)).toEqual(['#123456', '#808080', '#ABCDEF']);
    expect(looks[0]?.color).toBe('#ED7D31');
    expect(partsOf(await saveXlsx(workbook))).toEqual(parts);
    activeSheet.ensure(0, 0).style = { ...looks[0], bold: true };
    const saved = partsOf(await saveXlsx(workbook))['xl/styles.xml'];
    expect(saved).toContain('<font><b/><color theme="5"/></font>');
    expect(saved).toContain(fill('theme="4"'));
  });

  it('counts what hangs on a sheet: pictures, comments with their answers once, pivot tables', async () => {
    const parts = plainParts('', { after: '<drawing r:id="rId1"/>' });
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'threadedComment', '../threadedComments/threadedComment1.xml'],
      ['rId3', 'pivotTable', '../pivotTables/pivotTable1.xml'],
      ['rId4', 'pivotTable', '../pivotTables/pivotTable2.xml'],
      ['rId5', 'pivotTable', '../pivotTables/missing.xml'],
    );
    parts['xl/drawings/drawing1.xml'] =
      '<xdr:wsDr xmlns:xdr="x"><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>';
    parts['xl/threadedComments/threadedComment1.xml'] =
      '<ThreadedComments><threadedComment ref="A1" id="{1}"><text>¿Cuándo?</text></threadedComment><threadedComment ref="A1" id="{2}" parentId="{1}"><text>En &amp; desde mayo</text></threadedComment></ThreadedComments>';
    for (const number of [1, 2]) parts[`xl/pivotTables/pivotTable${number}.xml`] = '<pivotTableDefinition/>';
    const { activeSheet } = await loadXlsx(fileOf(parts));
    expect(activeSheet.attached).toEqual({ shapes: 2, pivotTables: 2 });
    expect(activeSheet.conversations).toMatchObject([
      { area: { row: 0, column: 0 }, content: '¿Cuándo?', replies: [{ content: 'En & desde mayo' }] },
    ]);
    expect(activeSheet.usedArea(false)).toBeNull();
  });
});
