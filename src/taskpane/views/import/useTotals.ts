import { useEffect, useState } from 'react';
import { fileOutcomes, type FileOutcome } from '../../../domain/merge/fileOutcomes';
import { countsOfChosen, type WrittenCounts } from '../../../domain/merge/writtenCounts';
import { inSlices } from '../../../workbook/inSlices';
import { useWorkbook } from '../../store/WorkbookStore';
import type { ImportDraft } from './useImport';

/** What the choices of a draft come to. */
interface Totals {
  readonly counts: WrittenCounts;
  readonly outcomes: readonly FileOutcome[];
}

/** What a draft comes to, counted in slices; null until its first count is done, then that before until the next is. */
export function useTotals(draft: ImportDraft | null): Totals | null {
  const { inBackground } = useWorkbook();
  const [done, setDone] = useState<Totals & Pick<ImportDraft, 'preview'>>();
  const [preview, choices] = [draft?.preview, draft?.choices];
  useEffect(() => {
    if (!preview || !choices) return undefined;
    let isGone = false;
    const goOn = () => {
      if (isGone) throw new Superseded();
    };
    const count = async () => {
      const counts = await inSlices(countsOfChosen(preview, choices), goOn);
      const outcomes = await inSlices(fileOutcomes(preview, choices), goOn);
      if (!isGone) setDone({ preview, counts, outcomes });
    };
    void inBackground(() =>
      count().catch((error: unknown) => {
        if (!(error instanceof Superseded)) throw error;
      }),
    );
    return () => {
      isGone = true;
    };
  }, [preview, choices, inBackground]);
  return done && done.preview === preview ? done : null;
}

/** Thrown where the choices are others by now. */
class Superseded extends Error {}
