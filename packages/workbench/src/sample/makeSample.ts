import type { Language } from '../../../../src/domain/plan/language';
import { sampleRecords } from '../../../../src/domain/sample/sampleRecords';
import type { OwnPlan } from '../../../../src/domain/nextPlan/ownLists';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { Workbook } from 'excel-host';
import { openExcel } from 'excel-host/jsdom';
import { saveXlsx } from 'excel-host/xlsx';
import { pageTexts } from '../page/texts';

export interface SampleOptions {
  readonly language: Language;
  /** Only the structure, without rows. */
  readonly isEmpty?: boolean;
  /** How many activities; the illustrative ones where not given. */
  readonly activities?: number;
  /** The plan of another organization. */
  readonly own?: OwnPlan;
}

/** The day on the cover of every sample, so that the same arguments always give the same file. */
const sampleDay = '2026-07-15';

/** Makes a sample matrix with the add-in's own code and gives it as an .xlsx file. */
export async function makeSample({ language, isEmpty = false, activities, own }: SampleOptions): Promise<Uint8Array> {
  const workbook = new Workbook(pageTexts[language].firstSheet);
  const { close } = await openExcel(workbook);
  const rows = isEmpty ? [] : sampleRecords({ language, ...(activities !== undefined && { activities }) });
  await createMatrix(language, { today: sampleDay, rows, illustrative: !isEmpty, ...(own && { own }) });
  close();
  return saveXlsx(workbook);
}
