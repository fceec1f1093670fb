import type { Activity } from '../../domain/records/activity';
import type { Matrix, Row } from '../../domain/records/matrix';
import { placeOfSelected, type MatrixPlace } from '../../workbook/selection';
import { useSelection } from './useSelection';

/** The activity of a place in the matrix: its own row, or that of its concept note. */
function activityAt({ tables }: Matrix, { table, index }: MatrixPlace): Row<Activity> | null {
  if (table === 'Activity') return tables.Activity.rows.find((row) => row.index === index) ?? null;
  if (table !== 'ConceptNote') return null;
  const note = tables.ConceptNote.rows.find((row) => row.index === index);
  return tables.Activity.rows.find(({ record }) => record.id !== null && record.id === note?.record.id) ?? null;
}

/** Calls back with the activity whose row or note a person selects in the sheet, or null, whenever the selection moves. */
export function useFollowSelection(onSelect: (row: Row<Activity> | null) => void): void {
  useSelection<Row<Activity>>((snapshot, selected) => {
    const place = placeOfSelected(snapshot, selected);
    return Promise.resolve(place && activityAt(snapshot.matrix, place));
  }, onSelect);
}
