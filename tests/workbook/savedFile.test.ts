import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeSample } from '../../packages/workbench/src/sample/makeSample';
import { Workbook } from 'excel-host';
import { loadXlsx, saveXlsx } from 'excel-host/xlsx';
import { writeReport } from '../../src/workbook/report/writeReport';
import { heldActivity, openMatrix, today } from './excel';

const again = async (workbook: Workbook) => loadXlsx(await saveXlsx(workbook));

describe('an .xlsx file', () => {
  it('gives back every text to the letter and none as a formula', async () => {
    const workbook = new Workbook();
    const texts = [
      '=1+1',
      '+52',
      '-x',
      '@a',
      "'x",
      '007',
      '1-2',
      'true',
      'a\nb',
      ' espacio ',
      '😀',
      'x'.repeat(32_767),
      'a\r\nb\rc',
      '\r',
      '_x000D_ _x0041_ _x005F_',
      'a\u000bb\u0001c\uffff',
      '<b>&amp;</b> "\t\u00a0',
      '#N/A',
    ];
    texts.forEach((text, row) => workbook.enter(workbook.activeSheet, row, 0, `'${text}`));
    const loaded = await again(workbook);
    expect(texts.map((_, row) => loaded.activeSheet.value(row, 0))).toEqual(texts);
    expect(texts.map((_, row) => loaded.activeSheet.cell(row, 0)?.formula)).toEqual(texts.map(() => undefined));
  });

  it('keeps errors as errors, and texts that look like one as texts', async () => {
    const workbook = new Workbook();
    workbook.enter(workbook.activeSheet, 0, 0, '#N/A');
    workbook.enter(workbook.activeSheet, 0, 1, "'#N/A");
    workbook.activeSheet.ensure(0, 2).numberFormat = '@';
    workbook.enter(workbook.activeSheet, 0, 2, '#N/A');
    const parts = unzipSync(await saveXlsx(workbook));
    const cells = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(cells).toMatch(/<c r="A1"[^>]* t="e"[^>]*><v>#N\/A<\/v>/);
    expect(cells).toMatch(/<c r="B1"[^>]* t="s"/);
    expect(cells).toMatch(/<c r="C1"[^>]* t="s"/);
    const { activeSheet } = await again(workbook);
    expect([activeSheet.cell(0, 0)?.quotePrefix, activeSheet.cell(0, 1)?.quotePrefix]).toEqual([undefined, true]);
  });

  it('keeps conditional formats, those too whose kind it does not know', async () => {
    const workbook = new Workbook();
    const area = { row: 1, column: 0, rows: 9, columns: 3 };
    workbook.activeSheet.conditionalFormats = [
      { area, kind: 'Custom', rule: { formula: '=AND($A2="Sí",$B2="")', fillColor: '#FFF4CE', fontColor: '#8A1538' } },
      {
        area: { ...area, columns: 1 },
        kind: 'CellValue',
        rule: { operator: 'Between', formula1: '1', formula2: '3', fillColor: '#00FF00', bold: true },
      },
      { area, kind: 'top10', rule: {}, source: { xml: '<cfRule type="top10" rank="3" priority="3"/>' } },
    ];
    const { activeSheet } = await again(workbook);
    expect(activeSheet.conditionalFormats).toMatchObject(workbook.activeSheet.conditionalFormats);
  });

  it('lets the filter of a table span its rows, but for the totals', async () => {
    const { workbook } = await openMatrix('es');
    const table = workbook.table('Actividades')!;
    table.area = { ...table.area, rows: 5 };
    const spanOf = async () => {
      const parts = Object.entries(unzipSync(await saveXlsx(workbook)));
      const xml = parts
        .map(([, content]) => strFromU8(content))
        .find((part) => part.includes('displayName="Actividades"'));
      return /<autoFilter ref="([^"]+)"/.exec(xml ?? '')?.[1];
    };
    expect(await spanOf()).toBe('A1:AN5');
    table.showTotals = true;
    expect(await spanOf()).toBe('A1:AN4');
  });

  it('shows the mark of an activity that is held without its note', async () => {
    const parts = unzipSync(await makeSample({ language: 'es' }));
    const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    const marked = sheets.filter(([, content]) => strFromU8(content).includes('<conditionalFormatting'));
    expect(marked).toHaveLength(1);
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toMatch(/<dxf>.*<fill>/);
  });

  it('of a writer that puts carriage returns as references keeps them', async () => {
    const workbook = new Workbook();
    workbook.enter(workbook.activeSheet, 0, 0, "'uno#dos");
    const parts = unzipSync(await saveXlsx(workbook));
    const path = 'xl/sharedStrings.xml';
    parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace('#', '&#13;&#xA;'));
    expect((await loadXlsx(zipSync(parts))).activeSheet.value(0, 0)).toBe('uno\r\ndos');
    const cells = 'xl/worksheets/sheet1.xml';
    const inline = '<c r="A1" t="inlineStr"><is><t>uno&#13;&#xA;dos</t></is></c>';
    parts[cells] = strToU8(strFromU8(parts[cells] ?? new Uint8Array()).replace(/<c r="A1".*?<\/c>/, inline));
    expect((await loadXlsx(zipSync(parts))).activeSheet.value(0, 0)).toBe('uno\r\ndos');
  });

  it('keeps tables, validations, widths, formats, panes and page set-up of a matrix', async () => {
    const { workbook } = await openMatrix();
    const loaded = await again(workbook);
    expect(loaded.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    // Tables come back in the order of their sheets.
    const places = ({ tables }: Workbook) => new Map(tables.map(({ name, area }) => [name, area]));
    expect(places(loaded)).toEqual(places(workbook));
    for (const sheet of workbook.sheets) {
      const other = loaded.sheet(sheet.name);
      expect(other?.frozen).toEqual(sheet.frozen);
      expect(other?.validations).toHaveLength(sheet.validations.length);
      expect(other?.pageLayout.orientation).toBe(sheet.pageLayout.orientation);
    }
    expect(loaded.sheet('Actividades')?.cell(1, 15)?.numberFormat).toBe('yyyy-mm-dd');
  });

  it('holds the charts of a report as native ones and gives them back, with merges, breaks, header and footer', async () => {
    const { workbook } = await openMatrix('es', [{ table: 'Activity', record: heldActivity() }]);
    await writeReport({ kind: 'plan', period: '2025-S1', group: null }, { today });
    const file = await saveXlsx(workbook);
    const chart = strFromU8(unzipSync(file)['xl/charts/chart1.xml'] ?? new Uint8Array());
    expect(chart).toContain('<c:barChart>');
    const name = 'Plan a la fecha 2025-S1';
    const [sheet, loaded] = [workbook.sheet(name)!, (await loadXlsx(file)).sheet(name)!];
    const drawn = ({ charts }: typeof sheet) =>
      charts.map(({ type, title, isReversed, hasValueAxis, series }) => ({
        type,
        title,
        isReversed,
        hasValueAxis,
        places: series.map(({ values, categories }) => [values, categories]),
      }));
    expect(drawn(loaded)).toEqual(drawn(sheet));
    const areas = (merges: typeof sheet.merges) => merges.map((area) => JSON.stringify(area)).sort();
    expect(areas(loaded.merges)).toEqual(areas(sheet.merges));
    expect([...loaded.pageBreaks].sort()).toEqual([...sheet.pageBreaks].sort());
    expect(loaded.pageLayout.headersFooters).toEqual(sheet.pageLayout.headersFooters);
    const cells = ({ rows }: typeof sheet) => rows.map((row) => row.map((cell) => cell?.value ?? '').filter(String));
    expect(cells(loaded)).toEqual(cells(sheet));
  });

  it('is the same to the byte for the same arguments of the sample', async () => {
    const [one, two] = [
      await makeSample({ language: 'en', activities: 12 }),
      await makeSample({ language: 'en', activities: 12 }),
    ];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
  });

  it('names the print area by absolute cells, and gives it back', async () => {
    const workbook = new Workbook();
    const printArea = { row: 0, column: 0, rows: 64, columns: 29 };
    workbook.activeSheet.pageLayout.printArea = printArea;
    const file = await saveXlsx(workbook);
    expect(strFromU8(unzipSync(file)['xl/workbook.xml'] ?? new Uint8Array())).toContain('!$A$1:$AC$64<');
    expect((await loadXlsx(file)).activeSheet.pageLayout.printArea).toEqual(printArea);
  });

  it('that is none is refused', async () => {
    await expect(loadXlsx(new TextEncoder().encode('hola'))).rejects.toThrow();
  });
});
