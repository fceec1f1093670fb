import { languages } from '../domain/plan/language';
import type { Lists } from '../domain/records/listIndex';
import { activity } from '../domain/records/activity';
import { fieldNames } from '../domain/records/declaration';
import { appearance } from './appearance';
import { columnLetters } from './cellAddress';

/**
 * Marks rows of activities that are held without a complete concept note and without an exception (the Plan,
 * "Responsabilidades"). Excel itself keeps the mark: it comes as the status is typed and goes as the note is mended.
 */
export function markNoteGate(sheet: Excel.Worksheet, lists: Lists, rowCount: number): void {
  const names = fieldNames(activity);
  const cell = (field: (typeof names)[number]) => `$${columnLetters(names.indexOf(field))}2`;
  const isOne = (field: (typeof names)[number], texts: readonly string[]) =>
    `OR(${[...new Set(texts)].map((text) => `${cell(field)}="${text.replaceAll('"', '""')}"`).join(',')})`;
  const labels = (list: 'activityStatuses' | 'noteStatuses', code: string) =>
    languages.map((language) => lists[list].labelOf(code, language));
  const held = isOne('status', labels('activityStatuses', 'held'));
  const complete = isOne('noteStatus', labels('noteStatuses', 'complete'));
  const rows = sheet.getRangeByIndexes(1, 0, rowCount, names.length);
  const { custom } = rows.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=AND(${held},NOT(${complete}),TRIM(${cell('noteException')})="")`;
  custom.format.fill.color = appearance.gateFill;
  custom.format.font.color = appearance.gateText;
}
