import { noteFieldKey } from '../../domain/note/noteDocument';
import { noteSections, type NoteField } from '../../domain/note/noteSections';
import { noteTexts } from '../../domain/note/noteTexts';
import { languages } from '../../domain/plan/language';

/** Names the bookmark on a field's label: by it the field is found again whatever became of the label. */
export const bookmarkName = (field: NoteField): string => `note_${noteFieldKey(field).replace('.', '_')}`;

/** Texts that stand for nothing in a content control: ours in both languages, and those of Word itself. */
export const placeholders: ReadonlySet<string> = new Set([
  ...languages.flatMap((language) => [noteTexts[language].choose, noteTexts[language].chooseDate]),
  ...['Elija un elemento.', 'Choose an item.', 'Click or tap to enter a date.', 'Click or tap here to enter text.'],
  ...['Haga clic o pulse aquí para escribir texto.', 'Haga clic aquí o pulse para escribir una fecha.'],
]);

const fields = noteSections.flatMap((section) => section.fields);
const byMark = new Map(
  fields.flatMap(
    (field) =>
      [
        [bookmarkName(field), field],
        [noteFieldKey(field), field],
      ] as const,
  ),
);

/** The field that a bookmark or the tag of a content control stands for; undefined for those of others. */
export const fieldOfMark = (name: string): NoteField | undefined => byMark.get(name);
