import { useEffectEvent } from 'react';
import { today } from '../commands/clock';
import type { ValueAddress } from '../domain/indicators/valueAddress';
import { valueAtSelection } from '../workbook/valueAtSelection';
import { useSelection } from './useSelection';
import { useWorkbook } from './WorkbookStore';

/** Calls back with the value whose cell is selected in the workbook, or null, whenever the selection moves. */
export function useFollowValue(onSelect: (address: ValueAddress | null) => void): void {
  const { snapshot, inBackground } = useWorkbook();
  const tell = useEffectEvent(onSelect);
  useSelection(async () => {
    if (!snapshot) return;
    const address = await inBackground(() => valueAtSelection(snapshot, today()));
    if (address !== undefined) tell(address);
  });
}
