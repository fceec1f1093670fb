import type { Evaluation } from '../../indicators/evaluate';
import type { Matrix } from '../../records/matrix';
import { shortHash } from '../../shortHash';
import { atOnce, type Steps } from '../../steps';
import { whereReadable } from '../columnsOfSections';
import { textBlock } from '../pieces';
import type { ReportAddress } from '../reportAddress';
import { forOthers, type ReportBlock, type ReportDocument } from '../ReportDocument';
import { subjectInSteps } from '../subject';
import { sectionsOf } from './readingOrder';
import { sections, type Section } from './sections';

/** A report as data: of its kind, about its days. Never throws: an empty matrix makes a report that says so. */
export function buildReport(
  matrix: Matrix,
  evaluation: Evaluation,
  address: ReportAddress,
  options: { readonly today: string },
): ReportDocument {
  return atOnce(buildReportInSteps(matrix, evaluation, address, options));
}

/** The same in steps. */
export function* buildReportInSteps(
  matrix: Matrix,
  evaluation: Evaluation,
  address: ReportAddress,
  { today }: { readonly today: string },
): Steps<ReportDocument> {
  const subject = yield* subjectInSteps(matrix, evaluation, address, today);
  const blocks: ReportBlock[] = [];
  for (const [place, name] of sectionsOf[address.kind].entries()) {
    const section: Section = sections[name];
    for (const block of whereReadable(subject, section.blocks(subject), section.columns, `section-${place}`)) {
      blocks.push(block);
      yield;
    }
  }
  const { text } = subject;
  const version = versionOf(blocks);
  const dated = blocks.map((block) =>
    block.key === 'written' ? textBlock('note', 'written', text.written(today, version)) : block,
  );
  const { plan } = subject;
  return { address, language: matrix.language, plan, blocks: dated, foot: text.page.foot(today, version) };
}

/** Tells apart reports that say something else: the same figures have the same version, in either language. */
function versionOf(blocks: readonly ReportBlock[]): string {
  const figures = forOthers({ blocks }).map((block) => {
    if (block.kind === 'narrative') return block.facts.map(({ value }) => value);
    if (block.kind !== 'table') return null;
    return block.rows.map(({ cells }) => cells.map(({ value }) => (typeof value === 'number' ? value : null)));
  });
  // Of letters alone: nobody is to take it for a figure.
  return shortHash(JSON.stringify(figures)).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '');
}
