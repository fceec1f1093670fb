/** Letters of Arial by their widths, in thousandths of the size of the font; accents do not widen a letter. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["'", 191],
  ['ijl', 222],
  [' !,./:;ftI[]\u00a0', 278],
  ['()-r·“”', 333],
  ['*"', 370],
  ['cksvxyzJ', 500],
  ['+<=>', 584],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%', 889],
  ['W', 944],
  ['@…—', 1000],
];
const widthOfLetter = new Map(widths.flatMap(([letters, width]) => [...letters].map((one) => [one, width] as const)));
/** Figures and the other letters. */
const usual = 556;
/** Letters of Asia and pictures. */
const [fullFrom, full] = ['\u2e80', 1000];

const boldness = 1.08;

/**
 * About how wide a text stands in a line of a report's document, in twips.
 * @param size of the font in half points
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
    sum += widthOfLetter.get(letter) ?? (letter >= fullFrom ? full : usual);
  return (sum * size * (isBold ? boldness : 1)) / 100;
}
