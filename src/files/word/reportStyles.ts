import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../domain/plan/language';
import type { Shade } from '../../domain/report/ReportDocument';
import { noteStyles } from './noteStyles';

/** Light, and each clearly darker than the one before in black and white too; the number is always printed on it. */
export const shadeFills = {
  1: 'E4EDF7',
  2: 'BDD3EC',
  3: '8FB4DE',
  green: 'D5EBCF',
  amber: 'FFE9A8',
  red: 'F3C1BD',
} as const satisfies Record<Shade, string>;

/** The size of what stands in a table, in half points. */
export const cellSize = 15;

/** A style of a table's cells: tight, and smaller than the text, since tables of reports are wide. */
const cell = (id: string, name: string, run: IParagraphStyleOptions['run'], isNumber: boolean) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size: cellSize, ...run },
  paragraph: {
    spacing: { before: 6, after: 6, line: 240 },
    ...(isNumber && { alignment: AlignmentType.RIGHT }),
  },
});

const bodyText = { basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 60, line: 245 } } } as const;

/** The styles of a note with those that only a report has. */
export function reportStyles(language: Language): IStylesOptions {
  const { paragraphStyles = [], default: usual, ...styles } = noteStyles(language);
  const heading = (before: number) => ({ paragraph: { spacing: { before, after: 40 }, keepNext: true } });
  return {
    ...styles,
    default: {
      ...usual,
      title: { ...usual?.title, paragraph: { spacing: { before: 0, after: 60 } } },
      heading1: { ...usual?.heading1, ...heading(110) },
      heading2: { ...usual?.heading2, ...heading(70) },
    },
    paragraphStyles: [
      ...paragraphStyles.filter(({ id }) => id !== 'Remark'),
      {
        id: 'Remark',
        name: 'Remark',
        basedOn: 'Normal',
        run: { size: 15, color: '595F69' },
        paragraph: { spacing: { before: 20, after: 40, line: 240 } },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 21, color: '595F69' },
        paragraph: { spacing: { after: 60 } },
      },
      { ...bodyText, id: 'BodyText', name: 'Body Text' },
      // A sentence that leads to a table is not left behind at the foot of a page.
      { ...bodyText, id: 'LeadIn', name: 'Lead-in', paragraph: { ...bodyText.paragraph, keepNext: true } },
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
        run: { size: 8 },
        // As low as can be, whatever its sign would take: it only parts two tables.
        paragraph: { spacing: { before: 0, after: 0, line: 100, lineRule: LineRuleType.EXACT } },
      },
      cell('Cell', 'Cell', {}, false),
      cell('CellNumber', 'Cell number', {}, true),
      cell('CellMuted', 'Cell muted', { color: '595F69' }, false),
      cell('ColumnHead', 'Column head', { bold: true }, false),
      cell('ColumnHeadNumber', 'Column head number', { bold: true }, true),
    ],
  };
}
