import { BookmarkEnd, BookmarkStart, Paragraph, Table, TableCell, TableRow, TextRun, type XmlComponent } from 'docx';
import { declarationOfField, noteFieldKey, valueIn, type NoteDocument } from '../../domain/note/noteDocument';
import { noteHints } from '../../domain/note/noteHints';
import { noteSections, type NoteField, type NoteSection } from '../../domain/note/noteSections';
import { noteTexts } from '../../domain/note/noteTexts';
import type { FieldValue } from '../../domain/records/field';
import { dateControl, dropDown, type ControlText } from './contentControl';
import { fieldText, memberText, type NoteContext } from './fieldText';
import { bookmarkName } from './noteMarks';
import { cellWidth, labelFill, shading, tableFrame } from './noteStyles';
import { textParagraphs } from './textParagraphs';

/** How a note is written: its context, and whether it explains how to fill it. */
export interface NoteTableOptions extends NoteContext {
  readonly withGuide: boolean;
}

const shares = [29, 71] as const;
/** Texts up to this length stay with their label on one page. */
const shortText = 600;
/** What a control shows that has nothing, where no guide is wanted: blanks, so that it prints as an empty cell. */
const blanks = '\u2002'.repeat(6);

/** The table of a section: a row for each field, label and value. `before` are rows that stand above them. */
export function sectionTable(
  section: NoteSection,
  document: NoteDocument | null,
  options: NoteTableOptions,
  before: readonly TableRow[] = [],
): Table {
  return new Table({
    ...tableFrame(shares),
    rows: [...before, ...section.fields.map((field) => fieldRow(field, document, options))],
  });
}

/** The row of the activity's code, which the matrix gives. */
export function codeRow(code: string, options: NoteTableOptions): TableRow {
  const { code: label, codeHint } = noteTexts[options.language];
  const labelParagraphs = [new Paragraph({ style: 'Label', text: label }), ...hint(codeHint, options)];
  return row(labelParagraphs, [new Paragraph({ style: 'Value', text: code })], true);
}

/** A row of a table of two columns, on one page if it is `short`. */
function row(label: readonly Paragraph[], value: readonly Paragraph[], short: boolean): TableRow {
  return new TableRow({
    cantSplit: short,
    children: [
      new TableCell({ width: cellWidth(shares[0]), shading: shading(labelFill), children: label }),
      new TableCell({ width: cellWidth(shares[1]), children: value }),
    ],
  });
}

function fieldRow(field: NoteField, document: NoteDocument | null, options: NoteTableOptions): TableRow {
  const { label, required } = declarationOfField(field);
  const number = noteSections.flatMap(({ fields }) => fields).indexOf(field) + 1;
  const labelParagraph = new Paragraph({
    style: 'Label',
    children: [
      new BookmarkStart(bookmarkName(field), number),
      new TextRun(label[options.language]),
      new BookmarkEnd(number),
      ...(options.withGuide && required !== undefined ? [new TextRun(' *')] : []),
    ],
  });
  const declared = declarationOfField(field);
  const value = document ? valueIn(document, field) : null;
  const text = fieldText(declared, value, options);
  const own = noteHints[noteFieldKey(field)]?.[options.language];
  return row(
    [labelParagraph, ...hint(own, options)],
    valueParagraphs({ field, value, text }, options),
    text.length < shortText,
  );
}

const hint = (text: string | undefined, { withGuide }: NoteTableOptions): Paragraph[] =>
  withGuide && text !== undefined ? [new Paragraph({ style: 'Hint', text })] : [];

/** A field's value and how it reads. */
interface Written {
  readonly field: NoteField;
  readonly value: FieldValue;
  readonly text: string;
}

/** The value as paragraphs; where one of a few is chosen, or a date, in a content control. */
function valueParagraphs({ field, value, text }: Written, options: NoteTableOptions): Paragraph[] {
  const { language, withGuide, lists } = options;
  const declared = declarationOfField(field);
  const { choose, chooseDate } = noteTexts[language];
  const controlled = (control: (text: ControlText) => XmlComponent, placeholder: string) => {
    const title = declared.label[language];
    const content = control({ title, tag: noteFieldKey(field), text, placeholder: withGuide ? placeholder : blanks });
    return [new Paragraph({ style: 'Value' }).addChildElement(content) as Paragraph];
  };
  switch (declared.kind) {
    case 'pickOne': {
      const labels = lists[declared.list].members.map(({ code }) => memberText(declared, code, options));
      return controlled((own) => dropDown(own, [choose, ...labels], true), choose);
    }
    case 'yesNo': {
      const labels = lists.yesNo.members.map((member) => member[language]);
      return controlled((own) => dropDown(own, [choose, ...labels], false), choose);
    }
    case 'date':
      return controlled((own) => dateControl(own, value === null ? null : String(value), language), chooseDate);
    default:
      return textParagraphs(text, 'Value');
  }
}
