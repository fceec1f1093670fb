import { useState } from 'react';
import { now, today } from '../../../commands/clock';
import type { WrittenRow } from '../../../domain/merge/changesOf';
import { fileOutcomes, type FileOutcome } from '../../../domain/merge/fileOutcomes';
import { proposedChoices, type ImportChoices } from '../../../domain/merge/importChoices';
import type { ImportItem, ImportPreview, ImportRequest } from '../../../domain/merge/importPreview';
import { choosingAll } from '../../../domain/merge/choosing';
import { planImport } from '../../../domain/merge/planImport';
import type { Language } from '../../../domain/plan/language';
import { createMatrix } from '../../../workbook/creation/createMatrix';
import { importChanges } from '../../../workbook/operations/importChanges';
import { noteLists } from '../../../workbook/noteLists';
import { inSlices } from '../../../workbook/inSlices';
import { openWorkbook } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';
import { stoppableSlices } from '../../store/stoppableSlices';
import { readImportFiles, type RefusedFile } from './readImportFiles';

/** What is to be written, as the person chooses. */
export interface ImportDraft {
  readonly preview: ImportPreview;
  readonly choices: ImportChoices;
  /** Items that were changed in the workbook since the preview was made; nothing was written then. */
  readonly stale: readonly ImportItem[];
}

interface State {
  readonly refused: readonly RefusedFile[];
  /** The files that were read last. */
  readonly brought: readonly File[];
  /** Null until files were read. */
  readonly draft: ImportDraft | null;
  /** What the last import wrote, and what became of each file; null where there was none. */
  readonly result: { readonly written: readonly WrittenRow[]; readonly outcomes: readonly FileOutcome[] } | null;
}

const start: State = { refused: [], brought: [], draft: null, result: null };

/** The import that was left to look at something else: the pane comes back to it. */
let left = start;

/** The steps of an import: read files or the workbook's own notes, compare, choose, write. */
export function useImport() {
  const { language, text } = useLanguage();
  const { snapshot, run, reload, say } = useWorkbook();
  const [state, show] = useState(left);
  const setState = (next: State) => {
    left = next.draft ? next : { ...start, brought: next.brought };
    show(next);
  };
  /** Compares what files bring with the workbook, and shows it. Where the person stops that, what is shown stays. */
  const compare = async (request: ImportRequest, refused: readonly RefusedFile[], book = snapshot) => {
    if (!book) return;
    const preview = await run(text.bringing.comparing, (offerCancel) =>
      stoppableSlices(planImport(book.matrix, request), offerCancel),
    );
    if (preview === null) say({ intent: 'info', text: text.bringing.comparingStopped });
    // What was chosen, meanwhile too, stays chosen.
    const choices = left.draft?.choices ?? proposedChoices;
    if (preview) setState({ ...left, refused, draft: { preview, choices, stale: [] }, result: null });
  };

  const readFiles = async (files: readonly File[]) => {
    if (!snapshot || files.length === 0) return;
    const context = { language, ...noteLists(snapshot) };
    const read = await run(text.bringing.readingFiles(files.length), (offerCancel) => {
      const stop = new AbortController();
      offerCancel(() => stop.abort());
      return readImportFiles(files, context, stop.signal);
    });
    if (read === null) say({ intent: 'info', text: text.bringing.stopped });
    if (!read) return;
    const { refused, ...brought } = read;
    setState({ ...start, refused, brought: files });
    if (brought.files.length > 0) await compare({ ...brought, assigned: new Map() }, refused);
  };
  const readOwn = async () => {
    if (!snapshot) return;
    const notes = await run(text.bringing.readingSheets, async () => {
      const { readOwnNotes } = await import('../../../workbook/noteSheet/readOwnNotes');
      return readOwnNotes(snapshot, language);
    });
    if (!notes) return;
    if (notes.length === 0) return say({ intent: 'info', text: text.bringing.noOwn });
    setState(start);
    await compare({ notes, copies: [], assigned: new Map() }, []);
  };
  const choose = (choices: ImportChoices) => state.draft && setState({ ...state, draft: { ...state.draft, choices } });
  const chooseAll = async (isWanted: boolean): Promise<void> => {
    const { draft } = left;
    if (!draft) return;
    const { preview, choices } = draft;
    const chosen = await run(text.bringing.choosingAll, (offerCancel) =>
      stoppableSlices(choosingAll(choices, preview, isWanted), offerCancel),
    );
    if (!chosen) return;
    // Something else was chosen meanwhile: it counts too.
    if (left.draft !== draft) return chooseAll(isWanted);
    choose(chosen);
  };
  /** Says which activity an item is about: its code, null for a new one, undefined for the one that was found. */
  const assign = async (item: ImportItem, id: string | null | undefined) => {
    if (!state.draft) return;
    const { preview } = state.draft;
    const assigned = new Map(preview.request.assigned);
    for (const member of item.members) {
      if (id === undefined) assigned.delete(member);
      else assigned.set(member, id);
    }
    await compare({ ...preview.request, assigned }, state.refused);
  };
  const write = async (bookLanguage: Language) => {
    if (!snapshot || !state.draft) return;
    const { refused } = state;
    const { preview, choices } = state.draft;
    const author = { who: readPreference('name') ?? '', now: now() };
    const task = async () => {
      // An attempt before may have made it although the rest was not written.
      if (!snapshot.hasMatrix && !(await openWorkbook()).hasMatrix)
        await createMatrix(bookLanguage, { today: today() });
      const written = await importChanges(preview, choices, author);
      return { ...written, outcomes: await inSlices(fileOutcomes(preview, choices)) };
    };
    const result = await run(text.bringing.writing, task, () => void write(bookLanguage));
    await reload();
    // What was chosen meanwhile stays chosen.
    if (result?.kind === 'conflict' && left.draft) setState({ ...left, draft: { ...left.draft, stale: result.items } });
    if (result?.kind === 'imported')
      setState({ ...start, refused, result: { written: result.written, outcomes: result.outcomes } });
  };
  /** Compares with the workbook as it is now; what was chosen stays chosen. */
  const compareAgain = async () => {
    const { draft } = state;
    if (!draft) return;
    const book = await run(text.app.loading, () => openWorkbook());
    if (book) await compare(draft.preview.request, state.refused, book);
  };
  const restart = () => setState(start);
  return { ...state, readFiles, readOwn, choose, chooseAll, assign, write, compareAgain, restart };
}
