import { languages, type Bilingual, type Language } from '../domain/plan/language';
import type { Lists } from '../domain/records/listIndex';
import { activity } from '../domain/records/activity';
import { fieldNames } from '../domain/records/declaration';
import { appearance } from './appearance';
import { columnLetters } from '../domain/columnLetters';

const legend = {
  title: { es: 'Filas marcadas', en: 'Marked rows' },
  message: {
    es: 'Una fila con fondo naranja es una actividad realizada cuya nota conceptual falta o está incompleta, sin excepción anotada. La marca se aplica al recalcular y no se imprime.',
    en: 'A row with an orange background is an activity carried out whose concept note is missing or incomplete, with no exception entered. The mark applies once the indicators are recalculated, and is not printed.',
  },
} satisfies Record<string, Bilingual>;

/**
 * Marks rows of activities that are held without a complete concept note and without an exception (the Plan,
 * "Responsabilidades"). Excel itself keeps the mark: it comes as the status is typed and goes as the note is mended. A row
 * whose note nobody has looked at yet, since it was never recalculated, says nothing and gets none. What the mark means
 * is told where a row begins, and at the column that the mark follows from.
 */
export function markNoteGate(sheet: Excel.Worksheet, lists: Lists, rowCount: number, language: Language): void {
  const names = fieldNames(activity);
  const cell = (field: (typeof names)[number]) => `$${columnLetters(names.indexOf(field))}2`;
  const isOne = (
    field: (typeof names)[number],
    list: 'activityStatuses' | 'noteStatuses',
    codes: readonly string[],
  ) => {
    const labels = codes.flatMap((code) => languages.map((one) => lists[list].labelOf(code, one)));
    const tests = [...new Set(labels)].map((text) => `${cell(field)}="${text.replaceAll('"', '""')}"`);
    return `OR(${tests.join(',')})`;
  };
  const held = isOne('status', 'activityStatuses', ['held']);
  const wanting = isOne('noteStatus', 'noteStatuses', ['missing', 'incomplete']);
  const rows = sheet.getRangeByIndexes(1, 0, rowCount, names.length);
  const { custom } = rows.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=AND(${held},${wanting},TRIM(${cell('noteException')})="")`;
  custom.format.fill.color = appearance.gateFill;
  // A conditional format cannot be kept from a printer, but the sheet's fills can: what is left are words and lines.
  sheet.pageLayout.blackAndWhite = true;
  // Codes stay in view and nobody types into them; the state is what the mark follows from.
  for (const field of ['id', 'noteStatus'] as const) {
    sheet.getRangeByIndexes(0, names.indexOf(field), rowCount + 1, 1).dataValidation.prompt = {
      showPrompt: true,
      title: legend.title[language],
      message: legend.message[language],
    };
  }
}
