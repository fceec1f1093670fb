import type { Row } from '../../../domain/records/matrix';
import type { Target } from '../../../domain/records/target';
import { draftsOf, isObject, isRowOrNone } from '../../store/draftStore';

/** What is entered of each slot of a plan, with the code of its row. */
export type TargetsEdit = Readonly<Record<string, { readonly id: string; readonly value: number | null }>>;

/** The targets of an indicator in a plan, with their rows. */
export interface TargetsOf {
  readonly indicator: string;
  readonly plan: string;
  readonly rows: Readonly<Record<string, Row<Target> | null>>;
}

/** Targets that were entered and not saved. */
export const targetDrafts = draftsOf<TargetsEdit, TargetsOf>('targets', (edit, base) => {
  if (!isObject(base) || typeof base['indicator'] !== 'string' || typeof base['plan'] !== 'string') return null;
  if (!isObject(base['rows']) || !Object.values(base['rows']).every(isRowOrNone)) return null;
  if (!Object.values(edit).every((one) => isObject(one) && typeof one['id'] === 'string')) return null;
  return { edit: edit as TargetsEdit, base: base as unknown as TargetsOf };
});
