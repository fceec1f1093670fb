import { changesByItem, type ImportChanges, type ImportWriting } from '../../../src/domain/merge/changesOf';
import type { ImportChoices } from '../../../src/domain/merge/importChoices';
import type { ImportPreview } from '../../../src/domain/merge/importPreview';
import { atOnce } from '../../../src/domain/steps';

/** The changes of all items as one set. */
export function changesOf(preview: ImportPreview, choices: ImportChoices, writing: ImportWriting): ImportChanges {
  const parts = atOnce(changesByItem(preview, choices, () => writing));
  return {
    changes: {
      fields: parts.flatMap(({ changes }) => changes.fields),
      rows: parts.flatMap(({ changes }) => changes.rows),
    },
    written: parts.flatMap(({ written }) => written),
  };
}
