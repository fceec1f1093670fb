import { isDateTarget } from '../assemble/CellReader';
import type { RecipeSubject } from './recipe';
import { partsOf, type TargetParts } from '../target';
import { isNumberTarget } from '../values/readCell';

/** Fields that count who took part. */
const counts = ['women', 'men', 'otherOrUnknown'];

/**
 * Whether the text of a field is mended by what people write: days and numbers, which no list holds. False where the
 * subject is no text of a field, or members are chosen.
 */
export function isTyped({ kind, of }: Pick<RecipeSubject, 'kind' | 'of'>): boolean {
  const parts = kind === 'value' ? partsOf(of) : null;
  return parts !== null && (isDateTarget(parts) || isNumberTarget(parts));
}

/** The fields that a reading of days or numbers can fill, of those that days can go to; null for any other reading. */
export function fieldsTyped(parts: TargetParts, dayFields: readonly string[]): readonly string[] | null {
  const { record, field, declared } = parts;
  if (record === 'Activity' && field === 'participants') return counts;
  if (record !== 'Activity' || declared || !isDateTarget(parts)) return null;
  const kind = { plannedDates: 'planned', actualDates: 'actual' }[field] ?? '';
  const end = { start: 'Start', end: 'End' }[field] ?? '';
  return dayFields.filter((day) => day.startsWith(kind) && day.endsWith(end));
}
