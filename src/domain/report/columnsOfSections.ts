import { columnsOfCompleteness } from '../note/completeness';
import { dateFields } from '../records/activityDay';
import { gapPlaces, gapsIn, type ColumnGap } from '../records/columnGaps';
import { recordNames, type RecordName } from '../records/records';
import { textBlock } from './pieces';
import type { ReportBlock } from './ReportDocument';
import type { Subject } from './subject';

/** Columns from which a section counts, or a figure. */
export type ColumnsOfSection = Partial<Record<RecordName, readonly string[]>>;

/** Columns of an activity that tell whether and when it was held. */
export const heldColumns: readonly string[] = ['id', 'status', ...dateFields];

/** Columns that tell how complete the note of an activity held is. */
export const noteColumns: ColumnsOfSection = {
  ...columnsOfCompleteness,
  Activity: [...heldColumns, ...columnsOfCompleteness.Activity],
};

/** Those of the columns that cannot be read. A report of a group needs the columns that tell whose a row is as well. */
export function gapsOfSection({ matrix, address }: Subject, columns: ColumnsOfSection): readonly ColumnGap[] {
  return recordNames.flatMap((table) => {
    const ofGroup = address.group === null ? [] : (groupColumns[table] ?? []);
    const fields = columns[table];
    return fields ? gapsIn(matrix, table, [...fields, ...ofGroup]) : [];
  });
}

const groupColumns: ColumnsOfSection = { Activity: ['leadGroup', 'jointGroups'], Product: ['groups'] };

/**
 * A section of whose columns all can be read is as it is. Of another only the heading stands, with what is missing, and
 * the places of the texts that the SE edits: what is not understood is never counted as none.
 * @param key stands for the section where it would have no block
 */
export function* whereReadable(
  subject: Subject,
  blocks: Iterable<ReportBlock>,
  columns: ColumnsOfSection,
  key: string,
): Iterable<ReportBlock> {
  const gaps = gapsOfSection(subject, columns);
  if (gaps.length === 0) return yield* blocks;
  const text = subject.text.notCounted(gapPlaces(gaps, subject.matrix.language));
  let isFirst = true;
  for (const block of blocks) {
    if (block.kind === 'heading') yield block;
    if (isFirst) yield textBlock('paragraph', `${block.key}-gaps`, text);
    if (block.kind === 'narrative') yield { ...block, draft: text, facts: [] };
    isFirst = false;
  }
  if (isFirst) yield textBlock('paragraph', `${key}-gaps`, text);
}
