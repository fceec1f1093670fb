import type { Language } from '../../../../src/domain/plan/language';
import { copyName } from '../copyName';
import type { SavePlan } from 'excel-host/xlsx';

/** What became of a saved workbook: a new copy beside the opened file or among the downloads, or the file itself. */
export interface Saved {
  readonly file: string;
  readonly isOverwritten: boolean;
}

/**
 * Saves a workbook: the server writes the file that it was started with a copy of beside it (or over it, when told to);
 * any other workbook is downloaded. A copy is named in the page's language.
 */
export async function saveBook(
  plan: SavePlan,
  fileName: string,
  isFromServer: boolean,
  language: Language,
): Promise<Saved> {
  const content = new Blob([plan.pack() as BlobPart]);
  if (isFromServer) {
    const answer = await fetch(`/workbook.xlsx?lang=${language}`, { method: 'PUT', body: content });
    if (answer.ok) return (await answer.json()) as Saved;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = copyName(fileName, language);
  link.click();
  URL.revokeObjectURL(link.href);
  return { file: link.download, isOverwritten: false };
}

/** Lets the person choose a workbook's file; never settles when they do not. */
export function chooseFile(): Promise<File> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.xlsm,.xltx,.xltm';
    input.onchange = () => input.files?.[0] && resolve(input.files[0]);
    input.click();
  });
}
