import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../domain/plan/language';
import { noteStyles } from './noteStyles';

/** Light, and each clearly darker than the one before in black and white too; the number is always printed on it. */
export const shadeFills = { 1: 'E4EDF7', 2: 'BDD3EC', 3: '8FB4DE' } as const;

/** A style of a table's cells: tight, and smaller than the text, since tables of reports are wide. */
const cell = (id: string, name: string, run: IParagraphStyleOptions['run'], isNumber: boolean) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size: 17, ...run },
  paragraph: {
    spacing: { before: 10, after: 10, line: 240 },
    ...(isNumber && { alignment: AlignmentType.RIGHT }),
  },
});

/** The styles of a note with those that only a report has. */
export function reportStyles(language: Language): IStylesOptions {
  const { paragraphStyles = [], ...styles } = noteStyles(language);
  return {
    ...styles,
    paragraphStyles: [
      ...paragraphStyles,
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 24, color: '595F69' },
        paragraph: { spacing: { after: 160 } },
      },
      {
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        run: { size: 21 },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      // LibreOffice cuts a chart to the height of a line where the rule is not said.
      {
        id: 'Chart',
        name: 'Chart',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 60, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'AfterTable',
        name: 'After table',
        basedOn: 'Normal',
        run: { size: 12 },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
      cell('Cell', 'Cell', {}, false),
      cell('CellNumber', 'Cell number', {}, true),
      cell('CellMuted', 'Cell muted', { color: '595F69' }, false),
      cell('ColumnHead', 'Column head', { size: 16, bold: true }, false),
      cell('ColumnHeadNumber', 'Column head number', { size: 16, bold: true }, true),
    ],
  };
}
