/** Characters by how wide they are in Excel's usual font, in digits; all others are about as wide as a digit. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,;:'|!·íì\u00a0 ]/u, 0.47],
  [/[tfr()[\]/\\"“”«»\-–]/u, 0.68],
  [/[csvxyzkagáeé]/u, 0.9],
  [/[mwMW—]/u, 1.6],
  [/[\p{Lu}]/u, 1.18],
  [/[^\p{Script=Latin}\p{N}\p{P}\p{Z}]/u, 1.9],
];
/** Other fonts, and other screens, take a little more. */
const allowance = 1.02;

/** About how wide a text is, in characters of a column's width. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += classes.find(([set]) => set.test(character))?.[1] ?? 1;
  return width * allowance;
}

/** How many lines a text takes in a column of so many characters: words are not broken unless they do not fit alone. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(paragraph: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.match(/[^ -]*[ -]|[^ -]+/g) ?? ['']) {
    const own = widthOf(word);
    if (filled > 0 && filled + widthOf(word.trimEnd()) > width) {
      lines++;
      filled = 0;
    }
    lines += Math.max(0, Math.ceil(own / width) - 1);
    filled = own > width ? own % width : filled + own;
  }
  return lines;
}
