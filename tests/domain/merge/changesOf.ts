import { changesByItem, type ImportChanges, type ImportWriting } from '../../../src/domain/merge/changesOf';
import type { ImportChoices } from '../../../src/domain/merge/importChoices';
import type { ImportPreview } from '../../../src/domain/merge/importPreview';
import { atOnce } from '../../../src/domain/steps';

/** The changes of all items as one plan. */
export function changesOf(preview: ImportPreview, choices: ImportChoices, writing: ImportWriting): ImportChanges {
  const parts = atOnce(changesByItem(preview, choices, () => writing));
  return {
    plan: { changes: parts.flatMap(({ plan }) => plan.changes), rows: parts.flatMap(({ plan }) => plan.rows) },
    written: parts.flatMap(({ written }) => written),
  };
}
