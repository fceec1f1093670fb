import type { Language } from '../../domain/plan/language';
import { linesOf, cutToLines } from '../report/textWidth';
import { lineHeight, type Box } from './slidePage';

/** A paragraph of a slide. */
export interface SlideParagraph {
  readonly text: string;
  readonly kind: 'heading' | 'bullet' | 'plain' | 'quiet';
}

/** Paragraphs at a place of a slide, with the size of their letters in points; those that are quiet are smaller. */
export interface SlideWords {
  readonly box: Box;
  readonly size: number;
  readonly paragraphs: readonly SlideParagraph[];
  /** Where it is another than that of the report. */
  readonly language?: Language;
}

/** Sizes that are tried, in points. */
const sizes = [20, 18, 16, 15, 14, 13, 12] as const;
const smallest = 12;

/** Room before a paragraph, of its size; and of a bullet before its text, in points. */
export const [spaceBefore, bulletIndent] = [0.5, 16] as const;

/** Programs draw letters a little differently. */
const caution = 0.96;

/** The size of a paragraph where others have `size`. */
export const sizeOf = ({ kind }: SlideParagraph, size: number): number =>
  kind === 'quiet' ? Math.min(size, 12) : size;

const typeOf = (paragraph: SlideParagraph, size: number) => ({
  size: sizeOf(paragraph, size),
  bold: paragraph.kind === 'heading',
});

const roomIn = ({ kind }: SlideParagraph, { width }: Box): number =>
  (width - (kind === 'bullet' ? bulletIndent : 0)) * caution;

function heightOf(paragraph: SlideParagraph, box: Box, size: number): number {
  const type = typeOf(paragraph, size);
  const lines = linesOf(paragraph.text, roomIn(paragraph, box), type).length;
  return type.size * (lines * lineHeight + spaceBefore);
}

/** How high paragraphs are at a size, in points. */
export const heightOfWords = (paragraphs: readonly SlideParagraph[], box: Box, size: number): number =>
  paragraphs.reduce((sum, one) => sum + heightOf(one, box, size), 0);

/**
 * Paragraphs at the largest size at which all lists of them fit, each in its box. Where they do not fit at the smallest
 * one they are cut, and `isWhole` is false.
 */
export function fitWords(lists: readonly (readonly [Box, readonly SlideParagraph[]])[]): {
  readonly words: readonly SlideWords[];
  readonly isWhole: boolean;
} {
  const fits = (size: number) => lists.every(([box, paragraphs]) => heightOfWords(paragraphs, box, size) <= box.height);
  const size = sizes.find(fits);
  if (size !== undefined)
    return { words: lists.map(([box, paragraphs]) => ({ box, size, paragraphs })), isWhole: true };
  const words = lists.map(([box, paragraphs]) => ({ box, size: smallest, paragraphs: cut(paragraphs, box) }));
  return { words, isWhole: false };
}

/** So many of the paragraphs as fit at the smallest size; the last of them may be cut. */
function cut(paragraphs: readonly SlideParagraph[], box: Box): readonly SlideParagraph[] {
  const kept: SlideParagraph[] = [];
  let left = box.height;
  for (const paragraph of paragraphs) {
    const height = heightOf(paragraph, box, smallest);
    if (height <= left) kept.push(paragraph);
    else {
      const type = typeOf(paragraph, smallest);
      const lines = Math.floor((left / type.size - spaceBefore) / lineHeight);
      if (lines < 1) break;
      kept.push({ ...paragraph, text: cutToLines(paragraph.text, roomIn(paragraph, box), type, lines) });
      break;
    }
    left -= height;
  }
  return kept;
}

/** The largest of the sizes at which a title takes two lines of its box at most; the last of them where none does. */
export function titleSize(title: string, { width }: Box, titleSizes: readonly number[]): number {
  const fits = (size: number) => linesOf(title, width * caution, { size, bold: true }).length <= 2;
  return titleSizes.find(fits) ?? titleSizes.at(-1) ?? smallest;
}
