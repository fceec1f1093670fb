import type { ReportPlace } from '../../../domain/report/sheet/figureInReport';
import type { ReportBlock, ReportDocument } from '../../../domain/report/ReportDocument';

/** A part of a report under one heading. */
export interface ReportSection {
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** A report by its headings, and what stands before the first of them. Charts are left out: their tables are there. */
export function reportSections({ blocks }: ReportDocument): {
  readonly opening: readonly ReportBlock[];
  readonly sections: readonly ReportSection[];
} {
  const opening: ReportBlock[] = [];
  const sections: { key: string; title: string; blocks: ReportBlock[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ key: block.key, title: block.text, blocks: [] });
    else if (block.kind !== 'chart') (sections.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, sections };
}

/** Whether a place of a report lies in a block. */
export const holdsPlace = ({ key }: ReportBlock, place: ReportPlace | null): boolean =>
  place !== null && place.key.startsWith(`${key}/`);
