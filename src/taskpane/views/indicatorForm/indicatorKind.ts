import { indicatorName } from '../../../domain/records/indicatorName';
import { rowName } from '../../../i18n/formats';
import { today } from '../../../commands/clock';
import { readRule } from '../../../domain/indicators/readRule';
import type { Indicator } from '../../../domain/records/indicator';
import type { Row } from '../../../domain/records/matrix';
import { randomId } from '../../../workbook/randomId';
import type { RecordKind } from '../../editor/recordKind';
import { indicatorDrafts } from './indicatorDrafts';
import { editOf, isChanged, newEdit, recordEdit, type IndicatorBase, type IndicatorEdit } from './indicatorEdit';

/** An indicator's reference sheet. */
export const indicatorKind: RecordKind<IndicatorEdit, IndicatorBase> = {
  drafts: indicatorDrafts,
  // A new one has the draft without a code.
  draftId: (_, base) => base?.record.id ?? '',
  startOf: (base, matrix, like) => {
    const id = like?.values.id ?? randomId('I', Number(today().slice(0, 4)));
    return base ? editOf(base.record, id, matrix) : newEdit(id, matrix, today());
  },
  isChanged,
  rowsNow: (base, matrix) =>
    matrix.tables.Indicator.rows.find(
      ({ record, index }) => base && (base.record.id === null ? index === base.index : record.id === base.record.id),
    ) ?? null,
  recordEdits: (edit, base, matrix) => [recordEdit(edit, base, matrix)],
  withTheirs: ({ edit, base }, { row, kept }, matrix) => {
    // The rule that was picked goes together with the cells of theirs that stay.
    const { values } = recordEdit(edit, base, matrix);
    return { edit: editOf({ ...values, ...kept } as Indicator, '', matrix), base: row as Row<Indicator> };
  },
  asNew: ({ edit }) => ({ edit, base: null }),
  mixed: ({ values }, { lists }, text) =>
    readRule(values, lists).problems.length > 0 ? text.indicatorForm.mixedRule : null,
  // Who opens the form again at once must not find it as it was before: it would contradict itself.
  isReadFirst: true,
  words: ({ indicatorForm }, _, language) => ({
    saved: ({ values }) => indicatorForm.saved(rowName(values.id, indicatorName(values, language), language)),
    conflict: indicatorForm.conflict,
  }),
};
