import type { ForeignWorkbook } from '../domain/adoption/foreignSheet';
import { atOnce, type Steps } from '../domain/steps';
import { RefusedFile, refusingInSteps, type FileRefusal } from './container/fileRefusal';
import { openOfficeFile } from './container/officeFile';
import { readForeignWorkbook } from './xlsx/readForeignWorkbook';

/** Reads a workbook of unknown layout that people sent. A bad file, or one that is no workbook, gives a refusal. */
export const readForeign = (bytes: Uint8Array): ForeignWorkbook | FileRefusal => atOnce(readForeignInSteps(bytes));

/** The same in steps. */
export const readForeignInSteps = (bytes: Uint8Array): Steps<ForeignWorkbook | FileRefusal> =>
  refusingInSteps(reading(bytes));

function* reading(bytes: Uint8Array): Steps<ForeignWorkbook> {
  const file = openOfficeFile(bytes);
  if (file.kind === 'document') throw new RefusedFile('foreign');
  return yield* readForeignWorkbook(file);
}
