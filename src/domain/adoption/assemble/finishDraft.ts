import { declarationOf } from '../../records/records';
import type { Adoptable } from '../layout';
import type { Draft } from './Draft';
import { settleDays } from './dates';
import type { TableColumn } from './tableColumns';
import { ownCellOf, type PlacedCell } from './RecordReader';

/** What a record says as a whole, once all its cells are read: its days, and how many took part. */
export function finishDraft(
  record: Adoptable,
  draft: Draft,
  cells: readonly { readonly column: TableColumn; readonly placed: PlacedCell }[],
): void {
  if (record === 'Activity') {
    const left = new Set(settleDays(draft));
    for (const { column, placed } of cells) {
      const field = column.parts?.field ?? '';
      if (left.has(field) && draft.spans.has(field)) draft.keep(column.own, ownCellOf(placed.cell));
    }
    settleTotal(draft);
  }
  settleDoubts(record, draft);
}

/** A number of all who took part counts where nothing else is said of them, and for what exceeds those of whom it is. */
function settleTotal(draft: Draft): void {
  if (draft.total === null) return;
  const [women, men, others] = ['women', 'men', 'otherOrUnknown'].map((field) => Number(draft.value(field) ?? 0));
  const known = (women ?? 0) + (men ?? 0);
  const more = draft.total - known;
  if (more > 0 && (others ?? 0) === 0) draft.set('otherOrUnknown', more);
}

/** Where a field that takes one value has it by another cell there is nothing to be asked. */
function settleDoubts(record: Adoptable, draft: Draft): void {
  const { fields } = declarationOf(record);
  const open = draft.open.filter(({ kind, field }) => {
    const name = field.slice(field.indexOf('.') + 1);
    return kind !== 'doubt' || fields[name]?.kind === 'pickMany' || draft.value(name) === null;
  });
  draft.open.splice(0, draft.open.length, ...open);
}
