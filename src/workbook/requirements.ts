/** The oldest Excel that the add-in works in: LTSC 2021, whose ceiling is 1.14. */
export const minimumApi = '1.13';

/** Whether this Excel is new enough. The pane says so where it is not; the manifest would only hide the add-in. */
export function isSupported(): boolean {
  return hasApi(minimumApi);
}

/** Whether this Excel has what a later set than the oldest one brings, such as `1.17`. */
export const hasApi = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/** Whether an add-in's write leaves the person's steps to undo as they are, and is one itself: below it, it empties their list. */
export const keepsUndo = (): boolean => hasApi('1.19');

/** Whether several requests of an add-in can be one step to undo (`mergeUndoGroup`). */
export const canMergeUndo = (): boolean => hasApi('1.20');
