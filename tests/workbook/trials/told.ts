import { errorText } from '../../../src/i18n/errorText';
import { texts } from '../../../src/i18n/texts';
import type { WorkbookErrorCode } from '../../../src/workbook/workbookError';
import type { Outcome } from './ledger';

interface Refusal {
  readonly code: WorkbookErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'code' in error && 'params' in error;

/** What the pane says of a failure, in words; a failure that is a bug is thrown on. */
export function wordsOf(error: unknown): string {
  if (!isRefusal(error)) throw error;
  return errorText(error.code, error.params, texts('es'));
}

/** What a client was told by a failure: that nothing is written, or nothing sure. */
export function toldBy(error: unknown): Outcome {
  if (isRefusal(error) && error.code === 'conflict') return error.params['written'] === 'part' ? 'unclear' : 'nothing';
  return /no se escribió nada|nada se escribió|no se guardó nada/i.test(wordsOf(error)) ? 'nothing' : 'unclear';
}
