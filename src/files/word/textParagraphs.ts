import { LevelFormat, Paragraph, Tab, TextRun, type INumberingOptions } from 'docx';

/** Signs that begin a line of a bullet list in a cell, each with the list of the document that shows it. */
const bulletLists = { '-': 'dashes', '•': 'dots' } as const;
const levels = [0, 1, 2, 3];
const bulletLine = new RegExp(`^((?: {2}){0,${levels.length - 1}})([-•]) (.*)$`);

/** The lists as Word defines them, for the document's numbering. */
export const numbering: INumberingOptions = {
  config: Object.entries(bulletLists).map(([sign, reference]) => ({
    reference,
    levels: levels.map((level) => ({
      level,
      format: LevelFormat.BULLET,
      text: sign,
      style: { paragraph: { indent: { left: 284 * (level + 1), hanging: 227 } } },
    })),
  })),
};

/** A text of a cell as paragraphs: each line one, lines of a bullet list real bullets. Two spaces indent by a level. `locale` is that of its language where it is not the document's. */
export function textParagraphs(text: string, style: string, locale?: string): Paragraph[] {
  return text.split('\n').map((line) => {
    const [, indent = '', sign, rest = ''] = bulletLine.exec(line) ?? [];
    if (sign === undefined) return new Paragraph({ style, children: [textRun(line, locale)] });
    const reference = bulletLists[sign as keyof typeof bulletLists];
    return new Paragraph({
      style,
      numbering: { reference, level: indent.length / 2 },
      children: [textRun(rest, locale)],
    });
  });
}

/** A run in which tabs are real ones. */
function textRun(text: string, locale: string | undefined): TextRun {
  const [first = '', ...rest] = text.split('\t');
  return new TextRun({
    ...(locale !== undefined && { language: { value: locale } }),
    children: [first, ...rest.flatMap((part) => [new Tab(), part])],
  });
}
