import { HeadingLevel, Paragraph, Table, TableCell, TableRow } from 'docx';
import { plainText } from '../../domain/plainText';
import { declarationOfField } from '../../domain/note/noteDocument';
import { noteSections } from '../../domain/note/noteSections';
import { noteTexts } from '../../domain/note/noteTexts';
import type { Bilingual, ListMember } from '../../domain/plan/language';
import type { Field } from '../../domain/records/field';
import { lists as declaredLists } from '../../domain/records/lists';
import { declarationOf } from '../../domain/records/records';
import { listOf, type NoteContext } from './fieldText';
import { cellWidth, labelFill, shading, tableFrame } from './noteStyles';

const shares = [16, 84] as const;
/** Codes that people use begin with a capital or a number (`T1-04`, `MX`); the others are only the add-in's. */
const isPeoplesCode = (code: string) => /^[A-Z\d]/.test(code);

/** The lists that the note's fields pick from, each once in the order of the fields. */
export function noteAnnex(context: NoteContext): (Paragraph | Table)[] {
  const { annex, annexNote } = noteTexts[context.language];
  const fields = noteSections.flatMap((section) => section.fields).map(declarationOfField);
  const titles = new Map(fields.flatMap((field) => titleOfList(field)));
  const lists = [...titles].flatMap(([, { title, field }]) => {
    const members = listOf(field, context)?.members ?? [];
    if (members.length === 0) return [];
    return [
      new Paragraph({ heading: HeadingLevel.HEADING_3, text: title[context.language] }),
      membersOf(members, context),
    ];
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: annex, pageBreakBefore: true }),
    new Paragraph({ style: 'Remark', text: annexNote }),
    ...lists,
  ];
}

/** A list's title by its name, with a field that picks from it; none for fields of other kinds. */
function titleOfList(field: Field): [string, { title: Bilingual; field: Field }][] {
  if ('list' in field) return [[field.list, { title: declaredLists[field.list].label, field }]];
  return 'table' in field ? [[field.table, { title: declarationOf(field.table).sheet, field }]] : [];
}

/** The members with their codes, those of one parent under its name; members without people's codes in a line. */
function membersOf(members: readonly ListMember[], { language, lists }: NoteContext): Paragraph | Table {
  if (!members.some(({ code }) => isPeoplesCode(code))) {
    return new Paragraph({ style: 'Remark', text: members.map((member) => member[language]).join(' · ') });
  }
  const rows = members.flatMap(({ code, parent, ...label }, index) => {
    const own = tableRow([isPeoplesCode(code) ? plainText(code) : '', plainText(label[language])], shares);
    if (parent === undefined || parent === members[index - 1]?.parent) return [own];
    return [tableRow([lists.pillars.labelOf(parent, language)], [100], labelFill), own];
  });
  return new Table({ ...tableFrame(shares), rows });
}

function tableRow(texts: readonly string[], widths: readonly number[], fill?: string): TableRow {
  const cells = texts.map(
    (text, index) =>
      new TableCell({
        width: cellWidth(widths[index] ?? 0),
        columnSpan: shares.length - widths.length + 1,
        margins: { top: 10, bottom: 10 },
        ...(fill !== undefined && { shading: shading(fill) }),
        children: [new Paragraph({ style: 'Member', text })],
      }),
  );
  return new TableRow({ cantSplit: true, children: cells });
}
