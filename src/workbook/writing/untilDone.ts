import { toWorkbookError, WorkbookError, type WorkbookErrorCode } from '../workbookError';

/** So often a write begins again where somebody was quicker. */
const mostAttempts = 12;
/** So often it is taken up again at once after a failure that may have passed. */
const mostFailures = 2;

/** Failures that can have left a part of a write in the workbook, and that may be gone a moment later. */
const canBeTakenUp: ReadonlySet<WorkbookErrorCode> = new Set(['busy', 'unexpected', 'tooLarge', 'protected']);

/**
 * Attempts something until it is done: again where an attempt gives null, since others were quicker, and again where the
 * host failed in a way that may have left a part of it. Each attempt looks at the workbook first and does what is missing.
 * Throws the failure that stays, `conflict` where others never leave it in peace.
 */
export async function untilDone<Result>(attempt: (attempts: number) => Promise<Result | null>): Promise<Result> {
  let failures = 0;
  for (let attempts = 1; attempts <= mostAttempts; attempts++) {
    try {
      const result = await attempt(attempts);
      if (result !== null) return result;
    } catch (error) {
      const failure = toWorkbookError(error);
      // A refusal that names its place comes from looking, not from the host.
      const isFinal = failure.params['where'] !== undefined || !canBeTakenUp.has(failure.code);
      if (isFinal || failures++ >= mostFailures) throw failure;
    }
  }
  throw new WorkbookError('conflict');
}
