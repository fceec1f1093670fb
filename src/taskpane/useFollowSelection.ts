import { useEffect, useEffectEvent } from 'react';
import type { Activity } from '../domain/records/activity';
import type { Row } from '../domain/records/matrix';
import { selectedPlace, watchSelection } from '../workbook/selection';
import { useWorkbook } from './WorkbookStore';

/** Calls back with the activity whose row is selected in the sheet, or null, whenever the selection moves. */
export function useFollowSelection(onSelect: (row: Row<Activity> | null) => void): void {
  const { snapshot, inBackground } = useWorkbook();
  const follow = useEffectEvent(async () => {
    if (!snapshot) return;
    const place = await inBackground(() => selectedPlace(snapshot));
    if (place === undefined) return;
    const row = snapshot.matrix.tables.Activity.rows.find(({ index }) => index === place?.index);
    onSelect(place?.table === 'Activity' && row ? row : null);
  });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void inBackground(() => watchSelection(() => void follow())).then((unwatch) => {
      if (isGone) unwatch?.();
      else stop = unwatch;
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [inBackground]);
}
