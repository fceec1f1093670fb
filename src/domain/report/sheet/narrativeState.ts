import type { Fact, NarrativeBlock } from '../ReportDocument';
import { shortHash } from '../../shortHash';
import { reportTexts, type ReportTexts } from '../reportTexts';

/** A figure that is another now than when a text was written. */
export interface FactChange {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

/** A narrative as it is to stand in the sheet. */
export interface NarrativeState {
  readonly text: string;
  /** Whether the SE wrote it: then it is kept, whatever the figures say. */
  readonly isOwn: boolean;
  /** The figures that the text was written with. */
  readonly facts: readonly Fact[];
  /** What changed in them since; of a draft nothing, it is drafted again. */
  readonly changes: readonly FactChange[];
}

/** What a sheet holds of a narrative: its text, its mark, and the two lines below it. */
export interface WrittenNarrative {
  readonly text: string;
  readonly mark: string;
  readonly factsLine: string;
  readonly changesLine: string;
}

/**
 * How a narrative is to stand: drafted afresh where there is none, where it still is the draft that was written last,
 * and where it was emptied to be drafted again; kept where the SE has put her words.
 */
export function narrativeState(block: NarrativeBlock, written: WrittenNarrative | null): NarrativeState {
  const fresh: NarrativeState = { text: block.draft, isOwn: false, facts: block.facts, changes: [] };
  if (written === null || written.text.trim() === '') return fresh;
  const { text } = written;
  if (!isOwn(written) || text === block.draft) return fresh;
  const shown = readFacts(written.factsLine);
  const atLastWriting = readChanges(written.changesLine);
  // Whoever edits a text has the figures before her that were written last.
  const facts = isEdited(written)
    ? shown.map((fact) => ({ ...fact, value: atLastWriting.get(fact.label) ?? fact.value }))
    : shown;
  return { text, isOwn: true, facts, changes: changesBetween(facts, block.facts) };
}

/** Whether somebody put another text than was written last. */
export const isEdited = ({ text, mark }: Pick<WrittenNarrative, 'text' | 'mark'>): boolean =>
  !mark.endsWith(fingerprint(text));

/** Whether the text is the SE's, of now or of before. */
export const isOwn = (written: Pick<WrittenNarrative, 'text' | 'mark'>): boolean =>
  written.text.trim() !== '' && (isEdited(written) || written.mark.startsWith(ownWord));

const draftWord = 'draft';
const ownWord = 'own';

/** What marks a narrative in the sheet: whose it is, and a fingerprint that tells whether it was edited since. */
export const markOf = ({ text, isOwn }: Pick<NarrativeState, 'text' | 'isOwn'>): string =>
  `${isOwn ? ownWord : draftWord} ${fingerprint(text)}`;

/** The line below a narrative with the figures that it was written with. */
export const factsLine = ({ facts }: NarrativeState, text: ReportTexts): string =>
  text.factsLine + facts.map(({ label, value }) => `${label}: ${value}`).join(separator);

/** The line that says what changed since the SE wrote her text. */
export const changesLine = ({ changes }: NarrativeState, text: ReportTexts): string =>
  text.changesLine + changes.map(({ label, before, after }) => `${label}: ${before} → ${after}`).join(separator);

const separator = ' · ';

const starts = Object.values(reportTexts).flatMap((text) => [text.factsLine, text.changesLine]);
const parts = (line: string): readonly string[] => {
  const start = starts.find((one) => line.startsWith(one)) ?? '';
  return line.slice(start.length).split(separator);
};

function readFacts(line: string): Fact[] {
  return parts(line).flatMap((part) => {
    const found = /^(.+): (-?\d+)$/.exec(part);
    return found ? [{ label: found[1] as string, value: Number(found[2]) }] : [];
  });
}

function readChanges(line: string): ReadonlyMap<string, number> {
  return new Map(
    parts(line).flatMap((part) => {
      const found = /^(.+): -?\d+ → (-?\d+)$/.exec(part);
      return found ? [[found[1] as string, Number(found[2])] as const] : [];
    }),
  );
}

/** Figures are compared by their labels; where the report changed its language, by their order. */
function changesBetween(before: readonly Fact[], after: readonly Fact[]): readonly FactChange[] {
  return after.flatMap(({ label, value }, index) => {
    const old = before.find((one) => one.label === label) ?? (hasNone(before, after) ? before[index] : undefined);
    return old && old.value !== value ? [{ label, before: old.value, after: value }] : [];
  });
}

const hasNone = (before: readonly Fact[], after: readonly Fact[]): boolean =>
  !before.some(({ label }) => after.some((one) => one.label === label));

/** Ends of lines do not count: Excel has its own. */
const fingerprint = (text: string): string => shortHash(text.replace(/\r\n?/g, '\n').trim());
