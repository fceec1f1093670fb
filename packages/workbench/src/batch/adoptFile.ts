import type { Answers } from '../../../../src/domain/adoption/answers';
import { reportOf, type AdoptionReport } from '../../../../src/domain/adoption/understanding/report';
import { understand } from '../../../../src/domain/adoption/understanding/understand';
import type { Language } from '../../../../src/domain/plan/language';
import { listsFrom } from '../../../../src/domain/records/listIndex';
import { atOnce } from '../../../../src/domain/steps';
import { openOfficeFile } from '../../../../src/files/container/officeFile';
import { RefusedFile } from '../../../../src/files/container/fileRefusal';
import { readForeignWorkbook } from '../../../../src/files/xlsx/readForeignWorkbook';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { adoptRecords } from '../../../../src/workbook/operations/adoptRecords';
import { Workbook } from 'excel-host';
import { openExcel } from 'excel-host/jsdom';
import { saveXlsx } from 'excel-host/xlsx';
import { pageTexts } from '../page/texts';

export interface AdoptionOptions {
  /** Name of the file, for the report. */
  readonly name: string;
  readonly language: Language;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
  /** Null where people have not said anything. */
  readonly answers: Answers | null;
}

/** The new matrix as an .xlsx file, and what was understood. */
export interface AdoptedFile {
  readonly matrix: Uint8Array;
  readonly report: AdoptionReport;
}

/** Makes a matrix of a workbook of unknown layout. Throws RefusedFile where the file cannot be read. */
export async function adoptFile(bytes: Uint8Array, options: AdoptionOptions): Promise<AdoptedFile> {
  const { name, language, now, answers } = options;
  const file = openOfficeFile(bytes);
  if (file.kind !== 'workbook') throw new RefusedFile('foreign');
  const foreign = atOnce(readForeignWorkbook(file));
  const adoption = atOnce(understand(foreign, { answers, lists: listsFrom(), language }));
  const report = reportOf(foreign, adoption, name, answers !== null);
  const workbook = new Workbook(pageTexts[language].firstSheet);
  const { close } = await openExcel(workbook);
  await createMatrix(language, { today: now.slice(0, 10) });
  await adoptRecords({ records: adoption.records, who: '', now });
  close();
  return { matrix: await saveXlsx(workbook), report };
}
