import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { plainText } from '../../domain/plainText';
import type { NoteDocument } from '../../domain/note/noteDocument';
import { noteSections, type NoteSection } from '../../domain/note/noteSections';
import { noteTexts } from '../../domain/note/noteTexts';
import { planOfActivity } from '../../domain/note/planOfActivity';
import type { Plans } from '../../domain/records/plans';
import type { Language } from '../../domain/plan/language';
import { organizationName, type Plan } from '../../domain/plan/thePlan';
import { product as productRecord, type Product } from '../../domain/records/product';
import { exportProperties } from './exportRecord';
import { fieldText, type NoteContext } from './fieldText';
import { noteAnnex } from './noteAnnex';
import { cellWidth, labelFill, noteStyles, shading, tableFrame } from './noteStyles';
import { codeRow, sectionTable, type NoteTableOptions } from './noteTable';
import { letter, margins, runningFooter, runningHeader } from './officialPage';
import { numbering, textParagraphs } from './textParagraphs';

/** What a concept note in Word is written with. */
export interface NoteDocxOptions extends NoteContext {
  /** Products that are linked to the activity, to be listed. */
  readonly products?: readonly Product[];
  readonly plans: Plans;
  /** Whether hints for each field and the lists to pick from are printed: always in a blank note, else if asked for. */
  readonly withGuide?: boolean;
}

type Block = Paragraph | Table;

/** What to call the file of a concept note. */
export function noteDocxName(document: NoteDocument | null, language: Language): string {
  const code = document?.activity.id ?? '';
  return `${[noteTexts[language].note, code.replace(/[\\/:*?"<>|]/g, '-')].filter(Boolean).join(' ')}.docx`;
}

/**
 * Writes a concept note as a Word document (.docx) in the language asked for; without a document a blank one, the
 * template to mail out. `readNoteDocx` reads it back, whatever Word or LibreOffice made of it in between.
 */
export async function writeNoteDocx(document: NoteDocument | null, options: NoteDocxOptions): Promise<Uint8Array> {
  const { language, products = [], withGuide = document === null } = options;
  const own: NoteTableOptions = { ...options, withGuide };
  const text = noteTexts[language];
  const plan = planOfActivity(document?.activity ?? null, options.plans);
  const [code, title] = [plainText(document?.activity.id ?? ''), plainText(document?.activity.title ?? '')];
  const children: Block[] = [
    ...opening(document ? title || text.untitled : null, plan, own),
    ...partOf('before', document, own),
    ...partOf('after', document, own),
    ...(document ? productBlocks(products, own) : []),
    ...(withGuide ? noteAnnex(options) : []),
  ];
  const file = new Document({
    title: [text.note, code, title].filter(Boolean).join(' · '),
    creator: organizationName(plan, language),
    lastModifiedBy: organizationName(plan, language),
    description: plan.name[language],
    styles: noteStyles(language),
    numbering,
    customProperties: exportProperties(document, options),
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: { size: letter, margin: margins } },
        headers: { default: runningHeader(plan, language) },
        footers: { default: runningFooter([text.note, code].filter(Boolean).join(' '), language) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** What stands before the first table; `title` is the activity's, null in a blank note. */
function opening(title: string | null, plan: Plan, { language, withGuide }: NoteTableOptions): Block[] {
  const text = noteTexts[language];
  const guide = withGuide
    ? [
        new Paragraph({ heading: HeadingLevel.HEADING_2, text: text.guide }),
        ...text.guideLines.flatMap((line) => textParagraphs(`- ${line}`, 'Remark')),
      ]
    : [];
  return [
    new Paragraph({ style: 'Conference', text: organizationName(plan, language) }),
    new Paragraph({ style: 'Plan', text: plan.name[language] }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: text.note }),
    ...(title === null ? [] : textParagraphs(title, 'ActivityTitle')),
    ...guide,
  ];
}

function partOf(stage: NoteSection['stage'], document: NoteDocument | null, options: NoteTableOptions): Block[] {
  const sections = noteSections.filter((section) => section.stage === stage);
  const before = [codeRow(plainText(document?.activity.id ?? ''), options)];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      text: noteTexts[options.language][stage],
      pageBreakBefore: stage === 'after',
    }),
    ...sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: section.title[options.language] }),
      sectionTable(section, document, options, section === noteSections[0] ? before : []),
    ]),
  ];
}

/** The products of the activity; they are recorded in their own table and only listed here. */
function productBlocks(products: readonly Product[], options: NoteTableOptions): Block[] {
  const text = noteTexts[options.language];
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_2, text: text.products });
  if (products.length === 0) return [heading, new Paragraph({ style: 'Remark', text: text.noProducts })];
  const names = ['class', 'title', 'agreedOn'] as const;
  const shares = [18, 20, 40, 22];
  const cells = (texts: readonly string[], style: string, fill?: string) =>
    texts.map(
      (content, index) =>
        new TableCell({
          width: cellWidth(shares[index] ?? 0),
          ...(fill !== undefined && { shading: shading(fill) }),
          children: [new Paragraph({ style, text: content })],
        }),
    );
  const head = [text.productCode, ...names.map((name) => productRecord.fields[name].label[options.language])];
  const rows = products.map((product) => [
    plainText(product.id ?? ''),
    ...names.map((name) => fieldText(productRecord.fields[name], product[name], options)),
  ]);
  return [
    heading,
    new Table({
      ...tableFrame(shares),
      rows: [
        new TableRow({ tableHeader: true, children: cells(head, 'Label', labelFill) }),
        ...rows.map((row) => new TableRow({ children: cells(row, 'Value') })),
      ],
    }),
    new Paragraph({ style: 'Remark', text: text.productsNote }),
  ];
}
