import { objectTypes } from '../../src/host/objectType';
import type { Workbook } from '../../src/model/Workbook';
import { loadXlsx } from '../../src/xlsx/loadXlsx';
import { planSaving } from '../../src/xlsx/planSaving';
import { saveXlsx } from '../../src/xlsx/saveXlsx';
import { openBlank } from '../openBlank';
import { fill, openSheet } from './tryBatch';

type Context = Excel.RequestContext;
/** An object with its members by name, as the library gives it. */
type Settable = { load(names: string): unknown } & Record<string, unknown>;

const sheetOf = ({ workbook }: Context) => workbook.worksheets.getItem('Hoja');
const rangeOf = (context: Context) => sheetOf(context).getRange('A1:A3');
const formatOf = (context: Context) => rangeOf(context).format;
const tableOf = ({ workbook }: Context) => workbook.tables.getItemAt(0);
const chartOf = (context: Context) => sheetOf(context).charts.getItem('Uno');
const ruleOf = (context: Context) => rangeOf(context).conditionalFormats.add('Custom').custom;
const pageOf = (context: Context) => sheetOf(context).pageLayout;

/** Where an object of each class is found in the workbook of the test. */
const places: Readonly<Record<string, (context: Context) => unknown>> = {
  ConditionalFormatRule: (context) => ruleOf(context).rule,
  ConditionalRangeFill: (context) => ruleOf(context).format.fill,
  ConditionalRangeFont: (context) => ruleOf(context).format.font,
  DataValidation: (context) => rangeOf(context).dataValidation,
  RangeFill: (context) => formatOf(context).fill,
  RangeFont: (context) => formatOf(context).font,
  RangeBorder: (context) => formatOf(context).borders.getItem('EdgeBottom'),
  FormatProtection: (context) => formatOf(context).protection,
  RangeFormat: formatOf,
  TableColumn: (context) => tableOf(context).columns.getItemAt(1),
  TableRow: (context) => tableOf(context).rows.getItemAt(0),
  ChartTitle: (context) => chartOf(context).title,
  ChartLegend: (context) => chartOf(context).legend,
  ChartSeries: (context) => chartOf(context).series.getItemAt(0),
  ChartAxisTitle: (context) => chartOf(context).axes.valueAxis.title,
  ChartGridlines: (context) => chartOf(context).axes.valueAxis.majorGridlines,
  ChartAxis: (context) => chartOf(context).axes.categoryAxis,
  Chart: chartOf,
  HeaderFooter: (context) => pageOf(context).headersFooters.defaultForAllPages,
  PageLayout: pageOf,
  Worksheet: sheetOf,
  Table: tableOf,
  Range: (context) => sheetOf(context).getRange('F1'),
  DocumentProperties: ({ workbook }) => workbook.properties,
  Application: ({ workbook }) => workbook.application,
  Comment: ({ workbook }) => workbook.comments.getItemAt(0),
  CommentReply: ({ workbook }) => workbook.comments.getItemAt(0).replies.getItemAt(0),
};

const rule = { list: { inCellDropDown: true, source: 'a,b' } };
const alert = { message: 'No', showAlert: true, style: 'Warning', title: 'Lista' };
const prompt = { message: 'Elija', showPrompt: true, title: 'Lista' };

/** What each member that can be set is set to here: another value than it has in the workbook of the test. */
const values: Readonly<Record<string, unknown>> = {
  'ConditionalFormatRule.formula': '=$A1>2',
  'ConditionalRangeFill.color': '#112233',
  'ConditionalRangeFont.color': '#112233',
  'ConditionalRangeFont.bold': true,
  'DataValidation.rule': rule,
  'DataValidation.errorAlert': alert,
  'DataValidation.prompt': prompt,
  'DataValidation.ignoreBlanks': false,
  'RangeFill.color': '#112233',
  'RangeFont.bold': true,
  'RangeFont.italic': true,
  'RangeFont.underline': 'Single',
  'RangeFont.size': 17,
  'RangeFont.name': 'Arial',
  'RangeFont.color': '#112233',
  'RangeBorder.style': 'Dash',
  'RangeBorder.color': '#112233',
  'RangeBorder.weight': 'Medium',
  'FormatProtection.locked': false,
  'RangeFormat.columnWidth': 96,
  'RangeFormat.rowHeight': 33,
  'RangeFormat.wrapText': true,
  'RangeFormat.horizontalAlignment': 'Right',
  'RangeFormat.verticalAlignment': 'Top',
  'RangeFormat.indentLevel': 2,
  'TableColumn.name': 'Otra',
  'TableRow.values': [['z', 9]],
  'ChartTitle.text': 'Otro',
  'ChartTitle.visible': false,
  'ChartLegend.visible': false,
  'ChartLegend.position': 'Right',
  'ChartSeries.name': 'Otra',
  'ChartSeries.hasDataLabels': true,
  'ChartAxisTitle.text': 'Personas',
  'ChartGridlines.visible': false,
  'ChartAxis.visible': false,
  'ChartAxis.reversePlotOrder': true,
  'ChartAxis.tickLabelSpacing': 2,
  'Chart.name': 'Otro',
  'Chart.chartType': 'BarClustered',
  'Chart.left': 40,
  'Chart.top': 50,
  'Chart.width': 300,
  'Chart.height': 200,
  'HeaderFooter.leftHeader': 'a',
  'HeaderFooter.centerHeader': 'b',
  'HeaderFooter.rightHeader': 'c',
  'HeaderFooter.leftFooter': 'd',
  'HeaderFooter.centerFooter': 'e',
  'HeaderFooter.rightFooter': 'f',
  'PageLayout.orientation': 'Landscape',
  'PageLayout.blackAndWhite': true,
  'PageLayout.paperSize': 'Letter',
  'PageLayout.zoom': { scale: 70 },
  'PageLayout.centerHorizontally': true,
  'PageLayout.printGridlines': true,
  'PageLayout.leftMargin': 30,
  'PageLayout.rightMargin': 31,
  'PageLayout.topMargin': 32,
  'PageLayout.bottomMargin': 33,
  'PageLayout.headerMargin': 12,
  'PageLayout.footerMargin': 13,
  'Worksheet.name': 'Nueva',
  'Worksheet.position': 1,
  'Worksheet.visibility': 'Hidden',
  'Worksheet.tabColor': '#112233',
  'Worksheet.showGridlines': false,
  'Table.name': 'Otra',
  'Table.style': 'TableStyleLight9',
  'Table.showTotals': true,
  'Table.showFilterButton': false,
  'Table.showBandedRows': false,
  'Range.values': [['x']],
  'Range.formulas': [['=SUM(A1:A3)']],
  'Range.numberFormat': [['0.00']],
  'Range.rowHidden': true,
  'Range.columnHidden': true,
  'Range.hyperlink': { address: 'https://example.org/', screenTip: 'Ver', textToDisplay: 'Sitio' },
  'DocumentProperties.title': 'a',
  'DocumentProperties.subject': 'b',
  'DocumentProperties.author': 'c',
  'DocumentProperties.comments': 'd',
  'DocumentProperties.company': 'e',
  'DocumentProperties.keywords': 'f',
  'Application.calculationMode': 'Manual',
  'Comment.content': 'Otro comentario',
  'CommentReply.content': 'Otra respuesta',
};

/** What a file does not take, which is told before it is saved. */
const toldLosses: Readonly<Record<string, string>> = {
  'Range.hyperlink': 'links',
  'Comment.content': 'comments',
  'CommentReply.content': 'comments',
};

/** Names by which the library knows a member that its requests call otherwise. */
const libraryNames: Readonly<Record<string, string>> = { Gridlines: 'showGridlines' };
const settable = objectTypes().flatMap(({ name, properties }) =>
  Object.entries(properties).flatMap(([member, { set }]) =>
    set ? [`${name}.${libraryNames[member] ?? member.charAt(0).toLowerCase() + member.slice(1)}`] : [],
  ),
);

/** A workbook with one of everything that has members to set. */
async function furnished() {
  const opened = await openSheet((workbook) => {
    workbook.activeSheet.name = 'Hoja';
    fill(workbook, [
      [1, 'Nombre', 'Valor'],
      [2, 'a', 4],
      [3, 'b', 5],
    ]);
    workbook.addSheet('Segunda', 'api');
  });
  await opened.run(async (sheet, context) => {
    sheet.tables.add('B1:C3', true);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C3'), 'Columns');
    chart.name = 'Uno';
    chart.axes.valueAxis.title.text = 'Valor';
    rangeOf(context).dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
    await context.sync();
  });
  return opened;
}

/** The library's way to them is not built: what was set is looked for in the model. */
const isOfConditions = (name: string) => name.startsWith('Conditional');

/** What a member holds in the workbook that is open. */
const read = (name: string, { sheets }: Workbook) =>
  Excel.run(async (context) => {
    const [type = '', member = ''] = name.split('.');
    if (name === 'Worksheet.name') return sheets[0]?.name;
    if (name === 'Chart.name') return sheets[0]?.charts[0]?.name;
    if (isOfConditions(name)) {
      const held = JSON.stringify(sheets[0]?.conditionalFormats ?? []);
      return held.includes(`${JSON.stringify(values[name])}`) ? values[name] : held;
    }
    const found = places[type]!(context) as Settable;
    found.load(member);
    await context.sync();
    return found[member];
  });

describe('what can be set', () => {
  it('is all listed here, each with another value than it had', () => {
    expect(Object.keys(values).sort()).toEqual([...settable].sort());
  });

  it.each(settable)('%s is kept as it was set, by the workbook and by its file', async (name) => {
    const [type = '', member = ''] = name.split('.');
    const { workbook } = await furnished();
    if (type.startsWith('Comment'))
      await Excel.run(async (context) => {
        context.workbook.comments.add('Hoja!D1', 'Un comentario').replies.add('Una respuesta');
        await context.sync();
      });
    const value = values[name];
    expect(await read(name, workbook)).not.toEqual(value);
    await Excel.run(async (context) => {
      (places[type]!(context) as Settable)[member] = value;
      await context.sync();
    });
    expect(await read(name, workbook)).toEqual(value);
    const { losses } = planSaving(workbook);
    const again = await loadXlsx(await saveXlsx(workbook));
    if (name in toldLosses) return expect(losses.map(({ kind }) => kind)).toContain(toldLosses[name]);
    expect(losses).toEqual([]);
    await openBlank(again);
    expect(await read(name, again)).toEqual(value);
  });
});
