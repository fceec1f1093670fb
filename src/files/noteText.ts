import { declarationOfField, valueIn, type NoteDocument } from '../domain/note/noteDocument';
import { noteSections, type NoteField } from '../domain/note/noteSections';
import { noteTexts } from '../domain/note/noteTexts';
import { fieldText, type NoteContext } from './word/fieldText';

/**
 * A concept note as plain text, to be pasted where no file can be handed out: the sections and labels of the document,
 * without what is blank. Without a document every label of a blank note.
 */
export function noteText(document: NoteDocument | null, context: NoteContext): string {
  const { language } = context;
  const { note, code } = noteTexts[language];
  const heading = `${note}\n${code}: ${document?.activity.id ?? ''}`.trim();
  const sections = noteSections.flatMap(({ title, fields }) => {
    const lines = fields.flatMap((field) => lineOf(field, document, context));
    return lines.length === 0 ? [] : [[title[language].toLocaleUpperCase(language), ...lines].join('\n')];
  });
  return [heading, ...sections].join('\n\n');
}

function lineOf(field: NoteField, document: NoteDocument | null, context: NoteContext): string[] {
  const declared = declarationOfField(field);
  const label = declared.label[context.language];
  if (document === null) return [`${label}:`];
  const text = fieldText(declared, valueIn(document, field), context);
  if (text === '') return [];
  return [`${label}:${text.includes('\n') ? '\n' : ' '}${text}`];
}
