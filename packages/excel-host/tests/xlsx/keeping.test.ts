import { Chart } from '../../src/model/Chart';
import { deleteRows, insertRows } from '../../src/model/insertLines';
import { renameSheet } from '../../src/model/renameSheet';
import { clearFilters, filterTable } from '../../src/model/sortAndFilter';
import { Workbook } from '../../src/model/Workbook';
import { loadXlsx } from '../../src/xlsx/loadXlsx';
import { planSaving } from '../../src/xlsx/planSaving';
import { saveXlsx } from '../../src/xlsx/saveXlsx';
import { differentParts, fileOf, partsOf, plainParts, relations } from './package';

const load = (parts: Record<string, string>) => loadXlsx(fileOf(parts));
const sheet = 'xl/worksheets/sheet1.xml';
const sheetRelations = 'xl/worksheets/_rels/sheet1.xml.rels';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook with something of everything that the model does not hold. */
function foreignParts(): Record<string, string> {
  const rows = [1, 2, 3, 4]
    .map(
      (row) =>
        `<row r="${row}" spans="1:3" x14ac:dyDescent="0.3"><c r="A${row}" s="1"><v>${row}</v></c><c r="B${row}" cm="1" vm="2"><f>A${row}*2</f><v>${row * 2}</v></c></row>`,
    )
    .join('');
  const parts = plainParts(rows, {
    shared: '<si><r><rPr><b/></rPr><t>rico</t></r></si><si><t>pobre</t></si>',
    before:
      '<sheetPr codeName="Hoja1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:B4"/><sheetViews><sheetView workbookViewId="0" zoomScale="85"><pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="16384" width="11" style="2" customWidth="1"/></cols>',
    after:
      '<sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1"/><autoFilter ref="A1:B4"><filterColumn colId="0"><top10 val="3"/></filterColumn></autoFilter><conditionalFormatting sqref="A1:A4 C1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color theme="4"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="A3" r:id="rId5" tooltip="nota"/></hyperlinks><pageSetup r:id="rId6" paperSize="41"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList/></ext></extLst>',
  });
  parts[sheet] = parts[sheet]!.replace('<worksheet ', '<worksheet xmlns:x14ac="urn:ac" xmlns:x14="urn:x14" ');
  parts[sheetRelations] = relations(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '/xl/comments1.xml'],
    ['rId4', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ['rId5', 'hyperlink', '../media/none'],
    ['rId6', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  );
  parts['xl/drawings/drawing1.xml'] =
    '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>2</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:blipFill r:embed="rId1"/></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>';
  parts['xl/drawings/_rels/drawing1.xml.rels'] = relations(['rId1', 'image', '../media/image1.png']);
  parts['xl/media/image1.png'] = '\u0089PNG';
  parts['xl/comments1.xml'] =
    `<comments xmlns="${main}"><authors><author>yo</author></authors><commentList><comment ref="B3" authorId="0"><text><t>mira</t></text></comment></commentList></comments>`;
  parts['xl/drawings/vmlDrawing1.vml'] =
    '<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape id="s1"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 2, 10, 4, 15, 6, 4</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';
  parts['xl/pivotTables/pivotTable1.xml'] =
    `<pivotTableDefinition xmlns="${main}"><location ref="F2:G4"/></pivotTableDefinition>`;
  parts['xl/printerSettings/printerSettings1.bin'] = 'bin';
  parts['xl/vbaProject.bin'] = 'macro';
  parts['customXml/item1.xml'] = '<x/>';
  parts['xl/calcChain.xml'] = `<calcChain xmlns="${main}"><c r="B1" i="1"/></calcChain>`;
  parts['xl/styles.xml'] =
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;
  parts['xl/_rels/workbook.xml.rels'] = relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'vbaProject', 'vbaProject.bin'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'customXml', '../customXml/item1.xml'],
  );
  parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
    '</sheets>',
    '</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Hoja1!$A$1:$B$4</definedName><definedName name="Suma">SUM(Hoja1!$A$2:$A$4)</definedName></definedNames><extLst><ext uri="x"/></extLst>',
  );
  return parts;
}

describe('saving into the opened file', () => {
  it('changes nothing where nothing was changed', async () => {
    const parts = foreignParts();
    expect(partsOf(await saveXlsx(await load(parts)))).toEqual(parts);
  });

  it('leaves an empty drawing as it is written', async () => {
    for (const empty of ['<xdr:wsDr xmlns:xdr="urn:xdr"/>', '<xdr:wsDr xmlns:xdr="urn:xdr" />\n']) {
      const parts: Record<string, string> = { ...foreignParts(), 'xl/drawings/drawing1.xml': empty };
      expect(partsOf(await saveXlsx(await load(parts)))).toEqual(parts);
    }
  });

  it('changes of a value the cell, and asks Excel to calculate', async () => {
    const parts = foreignParts();
    const workbook = await load(parts);
    workbook.enter(workbook.activeSheet, 2, 0, 30);
    const saved = partsOf(await saveXlsx(workbook));
    expect(differentParts(parts, saved)).toEqual([sheet, 'xl/workbook.xml'].sort());
    expect(saved[sheet]).toBe(
      parts[sheet]!.replace('<row r="3" spans="1:3"', '<row r="3"').replace(
        '<c r="A3" s="1"><v>3</v>',
        '<c r="A3" s="1"><v>30</v>',
      ),
    );
    expect(saved['xl/workbook.xml']).toBe(
      parts['xl/workbook.xml']!.replace('</definedNames>', '</definedNames><calcPr fullCalcOnLoad="1"/>'),
    );
    // A plain text becomes a shared one; rich text of the same words is left alone.
    workbook.enter(workbook.activeSheet, 0, 2, 'rico');
    const texts = partsOf(await saveXlsx(workbook));
    expect(texts['xl/sharedStrings.xml']).toContain('<si><t>pobre</t></si><si><t>rico</t></si></sst>');
    expect(texts[sheet]).toContain('<c r="C1" s="2" t="s"><v>2</v></c>');
  });

  it.each([
    ['<workbookProtection lockStructure="1"/>', ''],
    ['<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="x" lockStructure="1"/>', null],
  ])('knows that sheets cannot come or go, and keeps or takes away what says so: %s', async (protection, password) => {
    const parts = foreignParts();
    const path = 'xl/workbook.xml';
    parts[path] = parts[path]!.replace('<sheets>', `${protection}<sheets>`);
    const workbook = await load(parts);
    expect([workbook.isStructureProtected, workbook.structurePassword]).toEqual([true, password]);
    expect(partsOf(await saveXlsx(workbook))).toEqual(parts);
    workbook.isStructureProtected = false;
    expect(partsOf(await saveXlsx(workbook))[path]).not.toContain('workbookProtection');
  });

  it('writes that sheets cannot come or go, where the file did not say so', async () => {
    const workbook = await load(foreignParts());
    expect(workbook.isStructureProtected).toBe(false);
    workbook.isStructureProtected = true;
    expect(partsOf(await saveXlsx(workbook))['xl/workbook.xml']).toContain(
      '<workbookProtection lockStructure="1"/><sheets>',
    );
  });

  it('makes a new format from the one that the cell had', async () => {
    const parts = foreignParts();
    const workbook = await load(parts);
    const cell = workbook.activeSheet.ensure(0, 0);
    cell.style = { ...cell.style, bold: true };
    const saved = partsOf(await saveXlsx(workbook));
    expect(saved['xl/styles.xml']).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font></fonts>',
    );
    expect(saved['xl/styles.xml']).toContain(
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyProtection="1" applyFont="1"><protection locked="0"/></xf></cellXfs>',
    );
    expect(saved[sheet]).toContain('<c r="A1" s="3"><v>1</v></c>');
  });

  it('lets everything go along when rows come in', async () => {
    const parts = foreignParts();
    const workbook = await load(parts);
    insertRows(workbook, workbook.activeSheet, 1, 2, 'user');
    const saved = partsOf(await saveXlsx(workbook));
    expect(saved[sheet]).toContain(
      '<row r="5" x14ac:dyDescent="0.3"><c r="A5" s="1"><v>3</v></c><c r="B5" cm="1" vm="2"><f>A5*2</f><v>6</v></c></row>',
    );
    expect(saved[sheet]).toContain(
      '<autoFilter ref="A1:B6"><filterColumn colId="0"><top10 val="3"/></filterColumn></autoFilter>',
    );
    expect(saved[sheet]).toContain(
      '<conditionalFormatting sqref="A1:A6 C1"><cfRule type="colorScale" priority="1"><colorScale>',
    );
    expect(saved[sheet]).toContain('<hyperlink ref="A5" r:id="rId5" tooltip="nota"/>');
    expect(saved['xl/comments1.xml']).toContain('<comment ref="B5"');
    expect(saved['xl/drawings/vmlDrawing1.vml']).toContain(
      '<x:Anchor>2, 15, 4, 10, 4, 15, 8, 4</x:Anchor><x:Row>4</x:Row>',
    );
    expect(saved['xl/drawings/drawing1.xml']).toMatch(/<xdr:row>4<.*<xdr:row>7</);
    expect(saved['xl/pivotTables/pivotTable1.xml']).toContain('<location ref="F4:G6"/>');
    expect(saved['xl/workbook.xml']).toContain(
      'Hoja1!$A$1:$B$6</definedName><definedName name="Suma">SUM(Hoja1!$A$4:$A$6)<',
    );
    // Which cells have formulas is told in a part of its own, which would be wrong now.
    expect(saved['xl/calcChain.xml']).toBeUndefined();
    expect(saved['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(saved['xl/vbaProject.bin']).toBe('macro');
    deleteRows(workbook, workbook.activeSheet, 4, 1, 'user');
    const less = partsOf(await saveXlsx(workbook));
    expect([less['xl/comments1.xml'], less[sheet], less['xl/drawings/vmlDrawing1.vml']].join()).not.toMatch(
      /<comment |<hyperlink|<v:shape/,
    );
  });

  it('takes a sheet away with its parts, and renames another everywhere', async () => {
    const parts = foreignParts();
    const workbook = await load(parts);
    workbook.addSheet('Nueva', 'api');
    renameSheet(workbook, workbook.sheets[0]!, "L'otra");
    expect(partsOf(await saveXlsx(workbook))['xl/workbook.xml']).toContain(`SUM('L''otra'!$A$2:$A$4)`);
    workbook.deleteSheet(workbook.sheets[0]!, 'api');
    const saved = partsOf(await saveXlsx(workbook));
    expect(Object.keys(saved).filter((path) => /sheet1|drawing|comments|pivot|media|printer/.test(path))).toEqual([]);
    expect((await load(saved)).sheets.map(({ name }) => name)).toEqual(['Nueva']);
    expect(saved['xl/workbook.xml']).not.toContain('_FilterDatabase');
  });
});

/** A workbook with a table whose columns are filtered: one by texts, one by a criterion that the model does not know. */
function filteredParts(): Record<string, string> {
  const texts = ['a', 'b', 'c'].map(
    (text, index) =>
      `<row r="${index + 2}"${text === 'b' ? '' : ' hidden="1"'}><c r="A${index + 2}" t="str"><v>${text}</v></c><c r="B${index + 2}"><v>${index}</v></c></row>`,
  );
  const parts = plainParts(
    `<row r="1"><c r="A1" t="str"><v>Uno</v></c><c r="B1" t="str"><v>Dos</v></c></row>${texts.join('')}`,
    {
      after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    },
  );
  parts[sheetRelations] = relations(['rId1', 'table', '/xl/tables/table1.xml']);
  parts['xl/tables/table1.xml'] =
    `<table xmlns="${main}" id="4" name="T" displayName="T" ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="b"/></filters></filterColumn><filterColumn colId="1"><customFilters><customFilter operator="lessThan" val="2"/></customFilters></filterColumn></autoFilter><sortState ref="A2:B4"/><tableColumns count="2"><tableColumn id="3" name="Uno" dataDxfId="0"/><tableColumn id="9" name="Dos"/></tableColumns></table>`;
  return parts;
}

describe('the filter of a table', () => {
  const table = 'xl/tables/table1.xml';

  it('keeps its criteria when the table grows', async () => {
    const parts = filteredParts();
    const workbook = await load(parts);
    const [own] = workbook.tables;
    expect([own?.isFiltered, own?.filters.get(0)]).toEqual([true, ['b']]);
    workbook.type(workbook.activeSheet, 4, 0, 'd');
    const plan = planSaving(workbook);
    expect(plan.losses).toEqual([]);
    const saved = partsOf(plan.pack());
    expect(saved[table]).toBe(parts[table]!.replaceAll('"A1:B4"', '"A1:B5"'));
    expect(saved[sheet]).toContain('<row r="2" hidden="1">');
  });

  it('names a criterion that filtering anew would lose, and none that was taken off', async () => {
    const workbook = await load(filteredParts());
    const [own] = workbook.tables;
    filterTable(workbook, own!, 0, ['a', ''], 'es');
    const plan = planSaving(workbook);
    expect(plan.losses).toEqual([{ kind: 'filter', place: 'T: Dos' }]);
    expect(partsOf(plan.pack())[table]).toContain(
      '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters blank="1"><filter val="a"/></filters></filterColumn></autoFilter>',
    );
    clearFilters(own!);
    const cleared = planSaving(workbook);
    expect(cleared.losses).toEqual([]);
    expect(partsOf(cleared.pack())[table]).toContain('<autoFilter ref="A1:B4"></autoFilter>');
    expect(partsOf(cleared.pack())[sheet]).not.toContain('hidden');
  });
});

it('takes a signature off a file that it changes, and says so', async () => {
  const parts = foreignParts();
  parts['_rels/.rels'] = relations(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'origin', '_xmlsignatures/origin.sigs'],
  );
  parts['_xmlsignatures/origin.sigs'] = '';
  const workbook = await load(parts);
  expect(planSaving(workbook).losses).toEqual([]);
  workbook.enter(workbook.activeSheet, 0, 0, 5);
  const plan = planSaving(workbook);
  expect(plan.losses).toEqual([{ kind: 'signature', place: '' }]);
  expect(partsOf(plan.pack())['_xmlsignatures/origin.sigs']).toBeUndefined();
});

it('draws a chart that it wrote itself anew without calling that a loss', async () => {
  const workbook = new Workbook();
  const { activeSheet } = workbook;
  [1, 2, 3].forEach((value, row) => workbook.enter(activeSheet, row, 0, value));
  const chart = new Chart('c', 'Gráfico 1', 'ColumnClustered');
  const values = { sheet: activeSheet.name, area: { row: 0, column: 0, rows: 3, columns: 1 } };
  chart.series = [{ name: 'x', nameCell: null, values, categories: null, color: '#112233', hasDataLabels: false }];
  activeSheet.charts.push(chart);
  const opened = await loadXlsx(await saveXlsx(workbook));
  opened.enter(opened.activeSheet, 1, 0, 20);
  const refreshed = partsOf(await saveXlsx(opened))['xl/charts/chart1.xml'];
  expect(refreshed).toContain('<c:pt idx="1"><c:v>20</c:v></c:pt>');
  Object.assign(opened.activeSheet.charts[0]!, { title: 'Otro', hasTitle: true });
  const plan = planSaving(opened);
  expect(plan.losses).toEqual([]);
  expect(partsOf(plan.pack())['xl/charts/chart1.xml']).toContain('>Otro<');
  opened.activeSheet.charts.splice(0);
  expect(Object.keys(partsOf(await saveXlsx(opened))).filter((path) => path.includes('chart'))).toEqual([]);
});

describe('the protection of a sheet', () => {
  const locked = (protection: string) => plainParts('<row r="1"><c r="A1"><v>1</v></c></row>', { after: protection });
  const sheetOf = async (parts: Record<string, string>) => (await load(parts)).activeSheet;

  it('allows what its file says, with the password that only the file knows', async () => {
    const one = await sheetOf(
      locked('<sheetProtection hashValue="x" sheet="1" objects="1" sort="0" formatCells="0"/>'),
    );
    expect([...(one.protection ?? [])].sort()).toEqual(['allowEditScenarios', 'allowFormatCells', 'allowSort']);
    expect(one.password).toBeNull();
    expect((await sheetOf(locked('<sheetProtection sort="0"/>'))).isProtected).toBe(false);
  });

  it('goes into the file with what it allows, and cells that are unlocked with it', async () => {
    const workbook = new Workbook();
    const own = workbook.activeSheet;
    own.ensure(0, 0).value = 'Libre';
    own.ensure(0, 0).style = { unlocked: true, bold: true };
    own.ensure(0, 1).value = 'Cerrada';
    own.protection = new Set(['allowSort', 'allowAutoFilter', 'allowEditObjects']);
    const { activeSheet: again } = await loadXlsx(await saveXlsx(workbook));
    expect(again.protection).toEqual(own.protection);
    const area = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
    expect([again.isLocked(area(0)), again.isLocked(area(1))]).toEqual([false, true]);
    again.cell(0, 0)!.style = { ...again.cell(0, 0)!.style, unlocked: false };
    expect(again.isLocked(area(0))).toBe(true);
  });

  it('keeps its password where only something else of the sheet changes', async () => {
    const parts = locked('<sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1"/>');
    const workbook = await load(parts);
    workbook.activeSheet.protection = new Set(['allowSort', 'allowEditObjects', 'allowEditScenarios']);
    const saved = partsOf(await saveXlsx(workbook))[sheet];
    expect(saved).toContain('<sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1" sort="0"/>');
  });
});
