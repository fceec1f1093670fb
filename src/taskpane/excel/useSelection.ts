import { useEffect, useEffectEvent, useState } from 'react';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import { watchSelection, type SelectedCell } from '../../workbook/selection';
import { isPassing } from '../../workbook/workbookError';
import { useWatch } from '../store/useWatch';
import { useWorkbook } from '../store/WorkbookStore';

/** So long, in milliseconds, a cell stays selected before it is looked at: arrow keys run through many. */
const rest = 150;

/**
 * Looks at the cell that is selected in the workbook once the selection has come to rest, and calls back with what was
 * found, as of the last drawing: the workbook may be read again while Excel answers; with null where the pane itself
 * selected the cell. Of cells that are selected meanwhile only the last one counts. A failure that passes, such as that of
 * somebody who selects and types, is not told: the next selection looks again.
 */
export function useSelection<T>(
  look: (snapshot: WorkbookSnapshot, selected: SelectedCell) => Promise<T | null>,
  onFound: (found: T | null) => void,
): void {
  const { snapshot, inBackground } = useWorkbook();
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  useWatch(inBackground, watchSelection, setSelected);
  const tell = useEffectEvent(onFound);
  const follow = useEffectEvent(async (cell: SelectedCell, isLast: () => boolean) => {
    if (cell.isOurs) return tell(null);
    if (!snapshot) return;
    const answer = await inBackground(() => unlessPassing(async () => ({ found: await look(snapshot, cell) })));
    if (answer && isLast()) tell(answer.found);
  });
  useEffect(() => {
    if (!selected) return;
    let isLast = true;
    const timer = setTimeout(() => void follow(selected, () => isLast), rest);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [selected]);
}

/** What a task gives; undefined where it failed for a reason that passes by itself. */
async function unlessPassing<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch (error) {
    if (isPassing(error)) return undefined;
    throw error;
  }
}
