import { joinElement, nameOf, ownText, prefixed, prefixOf, splitElement, type SplitElement } from '../package/xml';

/** What a worksheet's part can hold, in the order in which it must stand there. */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A worksheet's part by its elements. Those that are not set stay to the letter. */
export class SheetPart {
  private readonly split: SplitElement;
  readonly prefix: string;

  constructor(root: string) {
    const split = splitElement(root);
    // What is kept of these must not keep the millions of cells beside them.
    const pieces = split.pieces.map(({ name, text }) => ({ name, text: name === 'sheetData' ? text : ownText(text) }));
    this.split = { ...split, open: ownText(split.open), close: ownText(split.close), pieces };
    this.prefix = prefixOf(root);
  }

  /** An element of the part; the first where there are several. */
  get(name: string): string | undefined {
    return this.split.pieces.find((piece) => piece.name === name)?.text;
  }

  all(name: string): string[] {
    return this.split.pieces.flatMap((piece) => (piece.name === name ? [piece.text] : []));
  }

  /** Names of the elements that are there. */
  names(): Set<string> {
    return new Set(this.split.pieces.flatMap(({ name }) => (name === null ? [] : [name])));
  }

  /** Puts elements in the place of those of a name; none takes them away. */
  set(name: string, ...elements: readonly string[]): void {
    const { pieces } = this.split;
    const first = pieces.findIndex((piece) => piece.name === name);
    const kept = pieces.filter((piece) => piece.name !== name);
    const texts = elements.map((text) => (prefixOf(text) === '' ? prefixed(text, this.prefix) : text));
    const at = first >= 0 ? first : placeOf(kept, name);
    kept.splice(at, 0, ...texts.map((text) => ({ name: nameOf(text), text })));
    pieces.splice(0, pieces.length, ...kept);
  }

  toString(): string {
    return joinElement(this.split);
  }
}

function placeOf(pieces: readonly { readonly name: string | null }[], name: string): number {
  const rank = order.indexOf(name);
  // What is not known, such as alternative content, stays behind what it follows.
  let at = 0;
  pieces.forEach((piece, index) => {
    if (piece.name !== null && order.includes(piece.name) && order.indexOf(piece.name) < rank) at = index + 1;
  });
  return at;
}
