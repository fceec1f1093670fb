import type { Language } from '../domain/plan/language';
import { planState } from '../domain/records/planState';
import { appearance } from './appearance';
import type { MatrixContents } from './createMatrix';
import { escapeText } from './escapeText';
import { addSheet } from './sheets';
import { addPlanState, planStateRows } from './writePlanState';

const texts = {
  es: {
    title: 'Matriz de Seguimiento',
    plan: 'Plan Estratégico de la CRM 2023-2026 · Anexo 1',
    notice: 'Matriz de muestra: todos los datos son ilustrativos y no describen actividades reales.',
    what: 'Qué es',
    whatLines: [
      'El libro con el que la Secretaría Ejecutiva da seguimiento al Plan Estratégico y reporta al GRCM dos veces al año.',
      'Los indicadores se recalculan desde las filas, sin fórmulas, con el complemento «Matriz CRM».',
    ],
    how: 'Cómo empezar',
    howLines: [
      '1. Abra la pestaña «Matriz CRM» de la cinta y elija «Abrir panel».',
      '2. Registre actividades desde el panel, o escriba directamente en las hojas: ordenar, filtrar y agregar columnas propias está permitido.',
      '3. Elija «Recalcular» para actualizar Indicadores y Valores, y «Resumen semestral» para escribir el informe.',
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
    title: 'Monitoring matrix',
    plan: 'CRM Strategic Plan 2023-2026 · Annex 1',
    notice: 'Sample matrix: all data is illustrative and describes no real activities.',
    what: 'What this is',
    whatLines: [
      'The workbook through which the Executive Secretariat follows the Strategic Plan and reports to the GRCM twice a year.',
      'Indicators are recalculated from the rows, without formulas, by the "CRM Matrix" add-in.',
    ],
    how: 'How to start',
    howLines: [
      '1. Open the "CRM Matrix" tab of the ribbon and choose "Open pane".',
      '2. Record activities in the pane, or type straight into the sheets: sorting, filtering and adding columns of your own is fine.',
      '3. Choose "Recalculate" to update Indicators and Values, and "Semester summary" to write the report.',
      '4. Choose "Review" to see what is missing or could not be read.',
    ],
    sheets: 'Sheets',
    sheetLines: [
      'Activities, Concept notes, Products, Country reports: what is recorded.',
      'Indicators, Values: what is computed. Columns with a grey header are filled by the add-in.',
      'Lists: what is picked from; add rows to extend them.',
      'Change log: who changed what and when.',
    ],
    mark: 'In Activities, a row on this colour is an activity carried out whose concept note is missing or incomplete, with no exception noted; it does not show in print.',
    created: 'Created on',
  },
} as const;

/** Writes the cover sheet; one blank sheet that a new workbook has becomes it, so that none is left over. */
export async function writeCover(
  context: Excel.RequestContext,
  taken: string[],
  language: Language,
  { today, illustrative = false }: MatrixContents,
): Promise<Excel.Worksheet> {
  const text = texts[language];
  const sheet = await coverSheet(context, taken, planState.sheet[language]);
  const heading: CoverLine[] = [
    { text: text.title, style: 'title' },
    { text: text.plan, style: 'plan' },
    ...(illustrative ? [{ text: text.notice, style: 'notice' } as const] : []),
  ];
  const stateRow = heading.length + 2;
  const explanation: CoverLine[] = [
    ...section(text.what, text.whatLines),
    ...section(text.how, text.howLines),
    ...section(text.sheets, text.sheetLines),
    { text: text.mark, style: 'mark' },
    { text: '', style: 'line' },
    { text: `${text.created} ${today}`, style: 'plan' },
  ];
  writeLines(sheet, 1, heading);
  addPlanState(sheet, stateRow, 1, language);
  writeLines(sheet, stateRow + planStateRows, explanation);
  sheet.getRange('A:A').format.columnWidth = 3 * appearance.characterWidth;
  Object.values(planState.fields).forEach(({ width }, column) => {
    sheet.getCell(0, column + 1).getEntireColumn().format.columnWidth = width * appearance.characterWidth;
  });
  sheet.showGridlines = false;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  return sheet;
}

interface CoverLine {
  readonly text: string;
  readonly style: 'title' | 'plan' | 'notice' | 'heading' | 'mark' | 'line';
}

function writeLines(sheet: Excel.Worksheet, start: number, lines: readonly CoverLine[]) {
  sheet.getRangeByIndexes(start, 1, lines.length, 1).values = lines.map(({ text }) => [escapeText(text)]);
  lines.forEach(({ style, text }, row) => {
    const cell = sheet.getCell(start + row, 1);
    styleLine(cell, style);
    // A printer, or Excel with the sheet out of view, does not see to wrapped lines.
    const needed = Math.ceil(text.length / planState.fields.item.width);
    if ((style === 'line' || style === 'mark') && needed > 1) cell.format.rowHeight = needed * lineHeight;
  });
}

const lineHeight = 15;

const section = (heading: string, lines: readonly string[]) => [
  { text: '', style: 'line' as const },
  { text: heading, style: 'heading' as const },
  ...lines.map((text) => ({ text, style: 'line' as const })),
];

async function coverSheet(context: Excel.RequestContext, taken: string[], name: string): Promise<Excel.Worksheet> {
  const first = context.workbook.worksheets.getFirst();
  const used = first.getUsedRangeOrNullObject(true);
  first.load('name');
  used.load('address');
  await context.sync();
  if (taken.length > 1 || !used.isNullObject) {
    const added = addSheet(context, taken, name);
    added.position = 0;
    return added;
  }
  first.name = name;
  taken.splice(0, 1, name);
  return first;
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
