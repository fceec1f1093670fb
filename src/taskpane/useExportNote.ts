import { declarationOfField, type NoteDocument } from '../domain/note/noteDocument';
import type { Product } from '../domain/records/product';
import { indicatorsIn } from '../workbook/indicatorsIn';
import { showSheet } from '../workbook/selection';
import { useLanguage } from './language';
import { useWorkbook } from './WorkbookStore';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Whether a pane can hand out files: on a Mac it cannot. */
function canDownload(): boolean {
  return typeof Office === 'undefined' || Office.context?.platform !== Office.PlatformType.Mac;
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: docxType }));
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Takes a concept note out of the pane: as a Word file or as a sheet to print; null is the blank one. A download can
 * fail without a word, so the sheet is offered beside it, and written where nothing can be downloaded.
 */
export function useExportNote() {
  const { language, text } = useLanguage();
  const { snapshot, run, say, reload, inBackground } = useWorkbook();
  const productsOf = (note: NoteDocument | null): readonly Product[] =>
    (snapshot?.matrix.tables.Product.rows ?? [])
      .map(({ record }) => record)
      .filter(({ activities }) => activities.includes(note?.activity.id ?? ''));
  const toSheet = async (note: NoteDocument | null, overwrite = false) => {
    if (!snapshot) return;
    const written = await run(text.exportNote.writing, async () => {
      const { writeNoteSheet } = await import('../workbook/writeNoteSheet');
      return writeNoteSheet(snapshot, note, { language, products: productsOf(note), overwrite });
    });
    if (!written) return;
    if (written.kind === 'edited') {
      const fields = written.fields.map((field) => declarationOfField(field).label[language]).join(', ');
      const replace = { label: text.exportNote.replace, onClick: () => void toSheet(note, true) };
      return say({ intent: 'error', text: text.exportNote.sheetEdited(written.sheet, fields), action: replace });
    }
    await reload();
    const onClick = () => void inBackground(() => showSheet(written.sheet));
    say({
      intent: 'success',
      text: text.exportNote.sheetReady(written.sheet),
      action: { label: text.actions.seeSheet, onClick },
    });
  };
  const toWord = async (note: NoteDocument | null) => {
    if (!snapshot) return;
    if (!canDownload()) return toSheet(note);
    const name = await run(text.exportNote.writing, async () => {
      const { noteDocxName, writeNoteDocx } = await import('../files/word/writeNoteDocx');
      const { lists } = snapshot.matrix;
      const indicators = indicatorsIn(snapshot);
      download(
        await writeNoteDocx(note, { language, lists, indicators, products: productsOf(note) }),
        noteDocxName(note, language),
      );
      return noteDocxName(note, language);
    });
    if (name === undefined) return;
    const action = { label: text.exportNote.toSheet, onClick: () => void toSheet(note) };
    say({ intent: 'success', text: text.exportNote.downloaded(name), action });
  };
  return { toWord, toSheet };
}
