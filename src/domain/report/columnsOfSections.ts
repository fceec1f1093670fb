import { gapPlaces, gapsIn } from '../records/columnGaps';
import { recordNames, type RecordName } from '../records/records';
import { textBlock } from './pieces';
import type { ReportBlock } from './ReportDocument';
import type { Subject } from './subject';

/** Columns from which a section counts. */
export type ColumnsOfSection = Partial<Record<RecordName, readonly string[]>>;

/**
 * A section of whose columns all can be read is as it is. Of another only the heading stands, with what is missing, and
 * the places of the texts that the SE edits: what is not understood is never counted as none.
 */
export function* whereReadable(
  subject: Subject,
  blocks: Iterable<ReportBlock>,
  columns: ColumnsOfSection,
): Iterable<ReportBlock> {
  const gaps = recordNames.flatMap((table) => {
    const fields = columns[table];
    return fields ? gapsIn(subject.matrix, table, fields) : [];
  });
  if (gaps.length === 0) return yield* blocks;
  const text = subject.text.notCounted(gapPlaces(gaps, subject.matrix.language));
  let isFirst = true;
  for (const block of blocks) {
    if (block.kind === 'heading') yield block;
    if (isFirst) yield textBlock('paragraph', `${block.key}-gaps`, text);
    if (block.kind === 'narrative') yield { ...block, draft: text, facts: [] };
    isFirst = false;
  }
}
