import { blankRecord } from '../../src/domain/records/declaration';
import { activity, type Activity } from '../../src/domain/records/activity';
import { Workbook } from 'excel-host';
import { openExcel, type LoadOptions, type OpenExcel } from 'excel-host/jsdom';
import { createMatrix } from '../../src/workbook/creation/createMatrix';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { copyBook, putBookBack, type BookState } from './bookState';

export const today = '2025-07-15';
export const now = '2025-07-15T10:00:00';

let open: OpenExcel | null = null;
/** Whether the page that is open is one as any: for an Excel of another level the library itself is sometimes changed. */
let isUsual = false;

/**
 * Opens a blank workbook in our Excel, over the real office.js; the one before is closed. Its page stays where no code can
 * tell it from a new one.
 */
export async function openBlank(
  workbook = new Workbook(),
  options: LoadOptions = {},
): Promise<OpenExcel & { readonly workbook: Workbook }> {
  const wasUsual = isUsual;
  isUsual = Object.keys(options).length === 0;
  const next = wasUsual && isUsual ? open?.openInstead(workbook) : null;
  if (!next) open?.close();
  open = next ?? (await openExcel(workbook, options));
  return { ...open, workbook };
}

/** Matrices as they were made: making one takes ten times as long as copying it. */
const made = new Map<string, BookState>();

/** The same with a matrix in it. */
export async function openMatrix(
  language: 'es' | 'en' = 'es',
  rows: NonNullable<Parameters<typeof createMatrix>[1]['rows']> = [],
  options: LoadOptions = {},
) {
  const excel = await openBlank(undefined, options);
  const asked = JSON.stringify([language, rows]);
  const state = made.get(asked);
  if (state) putBookBack(excel.workbook, state);
  else {
    await createMatrix(language, { today, rows });
    made.set(asked, copyBook(excel.workbook));
  }
  // A reading that settles how large this workbook is, whatever the one before was.
  await openWorkbook();
  excel.host.resetStatistics();
  return excel;
}

/** An activity that was held, with these values. */
export function heldActivity(values: Partial<Activity> = {}): Activity {
  return {
    ...blankRecord(activity),
    title: 'Taller',
    type: 'workshop',
    leadGroup: 'GT-PRO',
    status: 'held',
    mainTheme: 'T3-08',
    dialogueSpace: true,
    actualEnd: '2025-03-04',
    ...values,
  };
}

afterAll(() => open?.close());
