import { useState } from 'react';
import { declarationOfField, type NoteDocument } from '../../domain/note/noteDocument';
import type { Product } from '../../domain/records/product';
import { noteLists } from '../../workbook/noteLists';
import { showSheet } from '../../workbook/selection';
import { canDownload, download } from './downloadFile';
import { useLanguage } from '../store/language';
import { useWorkbook } from '../store/WorkbookStore';

/** A note that could not be handed out as a file, as text; null is the blank one. */
export interface NoteWithoutFile {
  readonly note: NoteDocument | null;
  readonly copy: string;
  /** What was pressed for it: it has lost the focus by the time it can be used again. */
  readonly pressed: Element | null;
}

/**
 * Takes a concept note out of the pane: as a Word file or as a sheet to print; null is the blank one. A download can
 * fail without a word, so the sheet is offered beside it; where nothing can be downloaded, sheet and text instead of it.
 */
export function useExportNote() {
  const { language, text } = useLanguage();
  const { snapshot, run, say, reload, inBackground } = useWorkbook();
  const [withoutFile, setWithoutFile] = useState<NoteWithoutFile | null>(null);
  const productsOf = (note: NoteDocument | null): readonly Product[] =>
    (snapshot?.matrix.tables.Product.rows ?? [])
      .map(({ record }) => record)
      .filter(({ activities }) => activities.includes(note?.activity.id ?? ''));
  const toSheet = async (note: NoteDocument | null, overwrite = false) => {
    if (!snapshot) return;
    const written = await run(text.exportNote.writing, async () => {
      const { writeNoteSheet } = await import('../../workbook/noteSheet/writeNoteSheet');
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
      text: [text.exportNote.sheetReady(written.sheet), ...(written.looksFailed ? [text.report.looksFailed] : [])].join(
        ' ',
      ),
      action: { label: text.actions.seeSheet, onClick },
    });
  };
  const toWord = async (note: NoteDocument | null) => {
    if (!snapshot) return;
    const context = { language, ...noteLists(snapshot) };
    if (!canDownload()) {
      const pressed = pressedNow();
      const copy = await run(text.exportNote.writing, async () => {
        const { noteText } = await import('../../files/noteText');
        return noteText(note, context);
      });
      if (copy !== undefined) setWithoutFile({ note, copy, pressed });
      return;
    }
    const name = await run(text.exportNote.writing, async () => {
      const { noteDocxName, writeNoteDocx } = await import('../../files/word/writeNoteDocx');
      download(
        'word',
        await writeNoteDocx(note, { ...context, products: productsOf(note) }),
        noteDocxName(note, language),
      );
      return noteDocxName(note, language);
    });
    if (name === undefined) return;
    const action = { label: text.exportNote.toSheet, onClick: () => void toSheet(note) };
    say({ intent: 'success', text: text.exportNote.downloaded(name), action });
  };
  const dismiss = () => {
    const pressed = withoutFile?.pressed;
    setWithoutFile(null);
    // Once the dialog is gone, which has given the focus to nothing.
    setTimeout(() => pressed instanceof HTMLElement && pressed.focus());
  };
  return { toWord, toSheet, withoutFile, dismiss };
}

/** The button that was pressed; of an item of a menu, which goes with it, the menu's button. */
function pressedNow(): Element | null {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]');
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active;
}
