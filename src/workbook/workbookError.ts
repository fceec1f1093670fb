/** What the host can refuse, as people can act on it. Texts: `i18n`, one per code. */
export const workbookErrorCodes = [
  'cellEditMode',
  'notNow',
  'inactive',
  'readOnly',
  'protected',
  'tooLarge',
  'noMemory',
  'unsupportedSheet',
  'notFound',
  'missingColumn',
  'busy',
  'timeOut',
  'unsupported',
  'conflict',
  'mergedCells',
  'filtered',
  'noMatrix',
  'notEmpty',
  'occupied',
  'notVerified',
  'notOurs',
  'cancelled',
  'unexpected',
] as const;
export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];

/** Failures that pass by themselves: the person types in a cell or is in another workbook, or somebody else was quicker. */
const passingFailures: ReadonlySet<WorkbookErrorCode> = new Set([
  'cellEditMode',
  'notNow',
  'inactive',
  'busy',
  'timeOut',
  'conflict',
]);

/** Whether what was thrown is a failure that passes by itself. */
export const isPassing = (error: unknown): boolean => error instanceof WorkbookError && passingFailures.has(error.code);

/** How much of what was asked for stands in the workbook. */
export type Written = 'nothing' | 'part' | 'all';

/** A failure of the host. Thrown by this folder only; caught by the pane's task runner and the commands' runner. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'WorkbookError';
  }

  /** The same failure, saying how much of what was asked for stands in the workbook; undefined where nobody knows. */
  withWritten(written: Written | undefined): WorkbookError {
    return new WorkbookError(this.code, { ...this.params, ...(written && { written }) }, { cause: this.cause });
  }
}

/** Office.js error codes and what they mean to a person; they are not localised, messages are. */
const codeOf: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  InvalidOperation: 'notNow',
  InvalidSelection: 'inactive',
  InactiveWorkbook: 'inactive',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  MemoryLimitReached: 'noMemory',
  NonBlankCellOffSheet: 'occupied',
  UnsupportedSheet: 'unsupportedSheet',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  ApiNotFound: 'unsupported',
  UnsupportedOperation: 'unsupported',
  MergedRangeConflict: 'mergedCells',
  FilteredRangeConflict: 'filtered',
  InsertDeleteConflict: 'filtered',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  ActivityLimitReached: 'busy',
};

/** Turns whatever office.js threw into a WorkbookError; a bug of ours (no Office error) is thrown on as it is. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (error instanceof OfficeExtension.Error) {
    const { code } = error;
    // Where in the object model it failed tells people nothing; whoever knows the place in the workbook says it.
    return new WorkbookError(codeOf[code] ?? 'unexpected', { code }, { cause: error });
  }
  throw error;
}
