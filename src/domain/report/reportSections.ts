import type { ReportBlock, ReportDocument } from './ReportDocument';

/** A part of a report under one heading. */
export interface ReportSection {
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** A report by its headings, and what stands before the first of them. */
export function reportSections({ blocks }: Pick<ReportDocument, 'blocks'>): {
  readonly opening: readonly ReportBlock[];
  readonly sections: readonly ReportSection[];
} {
  const opening: ReportBlock[] = [];
  const sections: { key: string; title: string; blocks: ReportBlock[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ key: block.key, title: block.text, blocks: [] });
    else (sections.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, sections };
}
