import type { Language } from '../../domain/plan/language';
import { productName, ribbonTab } from '../../domain/plan/productName';
import { thePlan, type Plan } from '../../domain/plan/thePlan';
import { writtenDate } from '../../domain/records/writtenDate';
import { planState } from '../../domain/records/planState';
import { appearance } from '../appearance';
import { forEveryCell } from '../columnFormats';
import { escapeText } from '../escapeText';
import { styleHeader } from '../sheets';
import { planStateCells, planStateFormats } from '../writing/writePlanState';
import type { Survey } from './survey';

const texts = {
  es: {
    title: 'Matriz de Seguimiento',
    annex: 'Anexo 1',
    notice: 'Matriz de muestra: todos los datos son ilustrativos y no describen actividades reales.',
    what: 'Qué es',
    whatLines: [
      'El libro con el que la Secretaría Ejecutiva da seguimiento al Plan Estratégico y reporta a los Países Miembros dos veces al año.',
      'Los indicadores se recalculan desde las filas, sin fórmulas, con el complemento «{addIn}».',
    ],
    how: 'Cómo empezar',
    howLines: [
      '1. Abra la pestaña «{tab}» de la cinta y elija «Abrir panel».',
      '2. Registre actividades desde el panel, o escriba directamente en las hojas: ordenar, filtrar y agregar columnas propias está permitido.',
      '3. Elija «Recalcular» para actualizar Indicadores y Valores, y «Informe semestral» para escribirlo.',
      '4. Elija «Revisión» para ver qué falta o no se pudo leer.',
    ],
    sheets: 'Hojas',
    sheetLines: [
      'Actividades, Notas conceptuales, Productos, Reportes de países: lo que se registra.',
      'Indicadores, Valores: lo que se calcula. Las columnas de encabezado gris las llena el complemento.',
      'Catálogos: las listas de las que se elige; agregue filas para ampliarlas.',
      'Bitácora: quién cambió qué y cuándo.',
    ],
    mark: 'En Actividades, una fila con este fondo es una actividad realizada cuya nota conceptual falta o está incompleta, sin excepción anotada; al imprimir no se ve.',
    created: 'Creada el',
  },
  en: {
    title: 'Monitoring Matrix',
    annex: 'Annex 1',
    notice: 'Sample matrix: all data is illustrative and describes no real activities.',
    what: 'What this is',
    whatLines: [
      'The workbook through which the Executive Secretariat monitors the Strategic Plan and reports to the Member Countries twice a year.',
      'Indicators are recalculated from the rows, without formulas, by the “{addIn}” add-in.',
    ],
    how: 'How to start',
    howLines: [
      '1. Open the “{tab}” tab on the ribbon and choose “Open pane”.',
      '2. Record activities in the pane, or type straight into the sheets: sorting, filtering and adding columns of your own is fine.',
      '3. Choose “Recalculate” to update Indicators and Values, and “Semi-annual report” to write the report.',
      '4. Choose “Review” to see what is missing or could not be read.',
    ],
    sheets: 'Sheets',
    sheetLines: [
      'Activities, Concept notes, Outputs, Country reports: what is recorded.',
      'Indicators, Values: what is calculated. Columns with a grey header are filled in by the add-in.',
      'Lists: the lists to choose from; add rows to extend them.',
      'Change log: who changed what and when.',
    ],
    mark: 'In Activities, a row with this background is an activity carried out whose concept note is missing or incomplete, with no exception entered; it does not show in print.',
    created: 'Created on',
  },
} as const;

interface CoverLine {
  readonly text: string;
  readonly style: 'title' | 'plan' | 'notice' | 'heading' | 'mark' | 'line' | 'table';
}

const blank: CoverLine = { text: '', style: 'line' };

const section = (heading: string, lines: readonly string[]): readonly CoverLine[] => [
  blank,
  { text: heading, style: 'heading' },
  ...lines.map((text): CoverLine => ({ text, style: 'line' })),
];

/** Where the cover's lines begin: row and column from 0. */
const firstRow = 1;
const column = 1;

/** What the cover says of the matrix. */
export interface About {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether the rows are an example, which the cover then says. */
  readonly illustrative?: boolean;
  /** The plan that it follows; that of which a new workbook is made where none is given. */
  readonly plan?: Plan;
}

const isOfTable = ({ style }: CoverLine): boolean => style === 'table';

/** The cover's lines from top to bottom; those of the table of the state of the plan hold their place. */
function linesOf(language: Language, { today, illustrative = false, plan = thePlan }: About): readonly CoverLine[] {
  const text = texts[language];
  const named = (line: string) => line.replace('{addIn}', productName[language]).replace('{tab}', ribbonTab[language]);
  return [
    { text: text.title, style: 'title' },
    { text: [plan.name[language], ...(plan === thePlan ? [text.annex] : [])].join(' · '), style: 'plan' },
    ...(illustrative ? [{ text: text.notice, style: 'notice' } as const] : []),
    blank,
    ...planStateCells(language).map((): CoverLine => ({ text: '', style: 'table' })),
    ...section(text.what, text.whatLines.map(named)),
    ...section(text.how, text.howLines.map(named)),
    ...section(text.sheets, text.sheetLines),
    { text: text.mark, style: 'mark' },
    blank,
    { text: `${text.created} ${writtenDate(today, language)}`, style: 'plan' },
  ];
}

/** Queues the cover on a blank sheet: all of its lines at once, and the table of the state of the plan among them. */
export function writeCover(sheet: Excel.Worksheet, survey: Survey, language: Language, about: About): void {
  const lines = linesOf(language, about);
  const state = planStateCells(language);
  const before = lines.findIndex(isOfTable);
  planStateFormats.forEach((format, at) => {
    sheet.getCell(firstRow + before + 1 + at, column + 1).numberFormat = forEveryCell(format);
  });
  const rows = lines.map((line, at) => (isOfTable(line) ? [...state[at - before]!] : [escapeText(line.text), '']));
  sheet.getRangeByIndexes(firstRow, column, rows.length, 2).values = rows;
  addStateTable(sheet, firstRow + before, column, state.length, survey);
}

/** How the cover looks, each a step that can fail without the others. */
export function looksOfCover(
  context: Excel.RequestContext,
  sheetName: string,
  language: Language,
  about: About,
): readonly (() => void)[] {
  const sheet = () => context.workbook.worksheets.getItem(sheetName);
  const lines = linesOf(language, about);
  const row = firstRow + lines.findIndex(isOfTable);
  return [
    () => styleLines(sheet(), lines),
    () => styleState(sheet(), row, lines.filter(isOfTable).length),
    () => setUpSheet(sheet()),
  ];
}

/** Queues the table of the state of the plan over its cells; what they hold stays. */
export function addStateTable(sheet: Excel.Worksheet, row: number, first: number, rows: number, survey: Survey): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, first, rows, 2), true);
  table.name = survey.freeName(planState.table);
  table.style = appearance.tableStyle;
  table.showFilterButton = false;
}

const lineHeight = 15;

function styleLines(sheet: Excel.Worksheet, lines: readonly CoverLine[]): void {
  lines.forEach(({ style, text }, at) => {
    if (style === 'table') return;
    const cell = sheet.getCell(firstRow + at, column);
    styleLine(cell, style);
    // A printer, or Excel with the sheet out of view, does not see to wrapped lines.
    const needed = Math.ceil(text.length / planState.fields.item.width);
    if ((style === 'line' || style === 'mark') && needed > 1) cell.format.rowHeight = needed * lineHeight;
  });
}

function styleState(sheet: Excel.Worksheet, row: number, rows: number): void {
  sheet.getRangeByIndexes(row + 1, column, rows - 1, 2).format.horizontalAlignment = 'Left';
  [0, 1].forEach((offset) => styleHeader(sheet.getCell(row, column + offset), true));
}

function setUpSheet(sheet: Excel.Worksheet): void {
  sheet.getRange('A:A').format.columnWidth = 3 * appearance.characterWidth;
  Object.values(planState.fields).forEach(({ width }, at) => {
    sheet.getCell(0, column + at).getEntireColumn().format.columnWidth = width * appearance.characterWidth;
  });
  sheet.showGridlines = false;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
}

function styleLine(cell: Excel.Range, style: CoverLine['style']) {
  const { format } = cell;
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  if (style === 'mark') format.fill.color = appearance.gateFill;
  if (style === 'line' || style === 'mark') return;

  format.font.color = style === 'plan' ? appearance.mutedText : appearance.titleColor;
  format.font.bold = style !== 'plan';
  if (style === 'title') {
    format.font.size = 22;
    format.rowHeight = 32;
  }
  if (style === 'heading') {
    format.font.size = 13;
    format.rowHeight = 20;
  }
  if (style === 'notice') format.fill.color = appearance.noticeFill;
}
