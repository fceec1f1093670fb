import type { Workbook } from '../model/Workbook';
import { planSaving } from './planSaving';

/** The workbook as an .xlsx file: the one that it was opened from, with what is different. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  return Promise.resolve(planSaving(workbook).pack());
}
