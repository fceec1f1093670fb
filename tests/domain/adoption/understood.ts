import { readAnswers } from '../../../src/domain/adoption/answers';
import type { AdoptedRecord } from '../../../src/domain/adoption/adoptedRecord';
import type { ForeignWorkbook } from '../../../src/domain/adoption/foreignSheet';
import { reportOf } from '../../../src/domain/adoption/understanding/report';
import { understand } from '../../../src/domain/adoption/understanding/understand';
import { listsFrom } from '../../../src/domain/records/listIndex';
import { atOnce } from '../../../src/domain/steps';

const lists = listsFrom();

/** A workbook as it is understood, with its report; `answers` as they stand in a file. */
export function understood(workbook: ForeignWorkbook, answers?: object) {
  const read = answers && readAnswers(JSON.stringify({ version: 1, ...answers }));
  if (read && read.kind !== 'read') throw new Error(read.faults.join('\n'));
  const given = read ? read.answers : null;
  const result = atOnce(understand(workbook, { answers: given, lists, language: 'es' }));
  return { ...result, report: reportOf(workbook, result, 'theirs.xlsx', given !== null) };
}

/** The values of records with their own columns, as a test compares them. */
export const plain = (records: readonly AdoptedRecord[]) =>
  records.map(({ record, values, own }) => ({ record, ...values, own: Object.fromEntries(own) }));
