import { draftsOf, isObject, isRowOrNone } from '../../store/draftStore';
import type { IndicatorBase, IndicatorEdit } from './indicatorEdit';

/** Reference sheets of indicators that were not saved. */
export const indicatorDrafts = draftsOf<IndicatorEdit, IndicatorBase>('indicator', (edit, base) => {
  const isEdit = isObject(edit['draft']) && isObject(edit['values']) && Array.isArray(edit['accepted']);
  if (!isEdit || !isRowOrNone(base)) return null;
  return { edit: edit as unknown as IndicatorEdit, base: base as IndicatorBase };
});
