import { columnName } from '../../model/area';
import type { CellContent, Worksheet } from '../../model/Worksheet';
import { encodeText } from 'ooxml';
import { movedAreas, type Movement } from '../Movement';
import {
  attribute,
  elements,
  escapeXml,
  innerOf,
  isTrue,
  prefixed,
  prefixOf,
  tagEnd,
  tagOf,
  withAttribute,
  withAttributes,
} from '../package/xml';
import { KeptRows, type KeptCell, type KeptRow } from './KeptRows';
import { isSame } from '../styles/StyleBook';
import { CellReader, hasOwnKind, type CellReading } from './readCell';
import { cellXml } from './writeCell';

/** What became of the cells of a sheet. */
export interface PatchedCells {
  readonly sheetData: string;
  readonly isChanged: boolean;
  /** Whether a cell has a formula that it had not, or had one that is gone or moved. */
  readonly movesFormulas: boolean;
}

interface Options {
  readonly sheet: Worksheet;
  /** The name that the sheet has in the opened file. */
  readonly name: string;
  readonly reading: CellReading;
  readonly movement: Movement;
  /** The format of cells of a column that were never filled. */
  readonly columnFormat: (column: number) => number;
}

/**
 * Writes into the cells of a file what is different in the model. Rows and cells that say the same as the model stay to
 * the letter, at the place to which they moved.
 */
export function patchCells(sheetData: string, options: Options): PatchedCells {
  return new CellPatch(sheetData, options).run();
}

class CellPatch {
  private readonly prefix: string;
  private readonly reader: CellReader;
  private readonly broken = new Set<string>();
  private readonly kept: KeptRows;
  private movesFormulas: boolean;
  /** Whether a row is to say something else than it does, wherever it is. */
  private differs = false;

  constructor(
    private readonly xml: string,
    private readonly options: Options,
  ) {
    this.prefix = prefixOf(xml);
    this.kept = new KeptRows(xml, this.prefix, options.sheet.shifts);
    this.movesFormulas = this.kept.hasLostFormula;
    this.reader = new CellReader(options.reading);
  }

  run(): PatchedCells {
    const kept = this.kept.byPlace;
    this.findBrokenGroups(kept);
    const out: string[] = [];
    let run: { from: number; to: number; last: number } | null = null;
    const flush = () => {
      if (run) out.push(this.xml.slice(run.from, run.to));
      run = null;
    };
    for (const row of this.rowNumbers(kept)) {
      const old = kept.get(row) ?? { source: null, index: -1, cells: [], isMoved: true };
      const text = this.rowXml(row, old);
      if (text === null && old.source) {
        const { start, end } = old.source;
        const from: number = run?.last === old.index - 1 ? run.from : start;
        if (run && from === start) flush();
        run = { from, to: end, last: old.index };
        continue;
      }
      flush();
      out.push(text ?? '');
    }
    flush();
    // Rows that stand there out of order, or twice, are put right when something is to be written, and not before.
    if (!this.differs && (this.options.sheet.shifts.length === 0 || this.kept.count === 0))
      return { sheetData: this.xml, isChanged: false, movesFormulas: false };
    const open = this.xml.slice(0, tagEnd(this.xml, 0)).replace(/\s*\/>$/, '>');
    const sheetData = `${open}${out.join('')}</${this.prefix}sheetData>`;
    return { sheetData, isChanged: true, movesFormulas: this.movesFormulas };
  }

  /** Every row that the file or the model says something of, in order. */
  private rowNumbers(kept: ReadonlyMap<number, KeptRow>): number[] {
    const { rows, rowHeights, hiddenRows } = this.options.sheet;
    const numbers = new Set([...kept.keys(), ...rowHeights.keys(), ...hiddenRows]);
    rows.forEach((_, row) => numbers.add(row));
    return [...numbers].sort((a, b) => a - b);
  }

  /** Groups of formulas that follow one whose cell is no longer there as it was, but for its look: each then gets its own. */
  private findBrokenGroups(kept: ReadonlyMap<number, KeptRow>): void {
    if (!this.xml.includes('t="shared"') && !this.xml.includes("t='shared'")) return;
    for (const [row, line] of kept) {
      const { isMoved } = line;
      for (const { column, source, sourceRow } of this.kept.cellsIn(line)) {
        const xml = this.xml.slice(source.start, source.end);
        const [f] = elements(xml, 'f');
        if (f === undefined || attribute(f, 't') !== 'shared') continue;
        const old = this.reader.read(xml, sourceRow, column);
        if (innerOf(f) === '') continue;
        const isHere = !isMoved || (row === sourceRow && column === source.column);
        if (!isHere || !isSameInput(old, this.options.sheet.cell(row, column)))
          this.broken.add(attribute(f, 'si') ?? '');
      }
    }
  }

  /** A row's element; null where it stays as it is, '' where there is none. */
  private rowXml(row: number, old: KeptRow): string | null {
    const { sheet } = this.options;
    const present = sheet.rows[row];
    const pieces: string[] = [];
    let [isSameRow, at] = [true, 0];
    const addNew = (upTo: number) => {
      present?.slice(at, upTo).forEach((content, offset) => {
        if (isBlank(content)) return;
        isSameRow = false;
        this.movesFormulas ||= content.formula !== undefined;
        pieces.push(this.newCell({ row, column: at + offset }, content, old));
      });
      at = upTo + 1;
    };
    for (const cell of this.kept.cellsIn(old)) {
      addNew(cell.column);
      const before = this.xml.slice(cell.source.start, cell.source.end);
      const text = this.cellXml(row, cell, present?.[cell.column], before);
      isSameRow &&= text === before;
      pieces.push(text);
    }
    addNew(present?.length ?? at);
    const tag = this.rowTag(row, old);
    const inner = pieces.join('');
    if (isSameRow && (old.source ? tag === this.xml.slice(old.source.start, old.source.tagEnd) : tag + inner === '')) {
      if (!old.isMoved) return null;
    } else this.differs = true;
    if (tag + inner === '') return '';
    const own = tag === '' ? prefixed(`<row r="${row + 1}">`, this.prefix) : withAttribute(tag, 'spans', null);
    const open = own.replace(/\s*\/?>$/, '');
    return inner === '' ? `${open}/>` : `${open}>${inner}</${this.prefix}row>`;
  }

  /** The first tag of a row; '' where nothing is to be said of it. */
  private rowTag(row: number, { source }: KeptRow): string {
    const { rowHeights, hiddenRows } = this.options.sheet;
    const [height, isHidden] = [rowHeights.get(row), hiddenRows.has(row)];
    if (!source && height === undefined && !isHidden) return '';
    let tag = source ? this.xml.slice(source.start, source.tagEnd) : prefixed(`<row r="${row + 1}">`, this.prefix);
    if (source && source.row !== row) tag = withAttribute(tag, 'r', row + 1);
    if (heightOf(tag) !== height)
      tag = withAttributes(tag, { ht: height ?? null, customHeight: height === undefined ? null : 1 });
    if (isTrue(attribute(tag, 'hidden')) !== isHidden) tag = withAttribute(tag, 'hidden', isHidden ? 1 : null);
    return tag;
  }

  /** A cell that the file has: to the letter as far as it says what the model holds. */
  private cellXml(row: number, kept: KeptCell, content: CellContent | undefined, before: string): string {
    const { column, source, sourceRow } = kept;
    const old = this.reader.read(before, sourceRow, source.column);
    const isHere = row === sourceRow && column === source.column;
    if (isHere && !this.followsBroken(before) && isSameContent(old, content)) return before;
    this.movesFormulas ||= old?.formula !== undefined || content?.formula !== undefined;
    const place = { row, column };
    if (isBlank(content)) return old ? '' : placed(before, place, Number(attribute(before, 's') ?? 0));
    const { styles } = this.options.reading;
    const number = Number(attribute(before, 's') ?? 0);
    // What makes a text of anything that is typed is no part of the look of a number or a formula, and goes with them.
    const isKept =
      isSameLook(old, content) &&
      (isSameInput(old, content) || styles.look(number).quotePrefix === !!content.quotePrefix);
    const format = isKept ? number : styles.numberOf(content);
    return this.keptXml(before, old, content, place, format, isHere) ?? this.contentXml(content, place, format);
  }

  /** A cell that the file has not at this place. */
  private newCell(place: Place, content: CellContent, row: KeptRow): string {
    const { styles } = this.options.reading;
    const format =
      content.style || content.numberFormat !== undefined || content.quotePrefix
        ? styles.numberOf(content)
        : this.lineFormat(place, row);
    return this.contentXml(content, place, format);
  }

  /** What a cell takes over from its row or column when it is filled. */
  private lineFormat({ column }: Place, { source }: KeptRow): number {
    const tag = source ? this.xml.slice(source.start, source.tagEnd) : '';
    if (source && isTrue(attribute(tag, 'customFormat'))) return Number(attribute(tag, 's') ?? 0);
    return this.options.columnFormat(column);
  }

  /** A cell from the model; from the element that came along with it, where that says more. */
  private contentXml(content: CellContent, place: Place, format: number): string {
    const { source } = content;
    if (source !== undefined) {
      const old = new CellReader(this.options.reading).read(source, place.row, place.column);
      const kept = this.keptXml(source, old, content, place, format, false);
      if (kept !== null) return kept;
    }
    return cellXml(this.options.reading, this.prefix, place, content, format);
  }

  /** An element of the file for a cell that has the same value and the same formula, or what has become of it. */
  private keptXml(
    xml: string,
    old: CellContent | null,
    content: CellContent,
    place: Place,
    format: number,
    isHere: boolean,
  ): string | null {
    if (!old || old.value !== content.value || !!old.quotePrefix !== !!content.quotePrefix) return null;
    const { movement, name, sheet } = this.options;
    const isSameFormula = old.formula === content.formula;
    if (!isSameFormula && (old.formula === undefined || content.formula !== movement.formula(old.formula, name)))
      return null;
    const [f] = elements(xml, 'f');
    if (f === undefined || (isHere && isSameFormula && !this.followsBroken(xml))) return placed(xml, place, format);
    const text = escapeXml(encodeText((content.formula ?? '').replace(/^=/, '')));
    let tag = hasOwnKind(f) ? tagOf(f).replace(/\s*\/>$/, '>') : `<${prefixOf(f)}f>`;
    if (attribute(tag, 't') === 'shared') tag = withAttributes(tag, { t: null, si: null, ref: null });
    const area = attribute(tag, 'ref');
    if (area !== null) tag = withAttribute(tag, 'ref', movedAreas(area, sheet.shifts));
    return placed(
      xml.replace(f, () => `${tag}${text}</${prefixOf(f)}f>`),
      place,
      format,
    );
  }

  /** Whether a cell's formula follows one that is no longer there. */
  private followsBroken(xml: string): boolean {
    if (this.broken.size === 0) return false;
    const [f = ''] = elements(xml, 'f');
    return f !== '' && attribute(f, 't') === 'shared' && this.broken.has(attribute(f, 'si') ?? '');
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell's element at another place or with another format. */
function placed(xml: string, { row, column }: Place, format: number): string {
  const address = `${columnName(column)}${row + 1}`;
  const moved = attribute(xml, 'r') === address ? xml : withAttribute(xml, 'r', address);
  return Number(attribute(xml, 's') ?? 0) === format ? moved : withAttribute(moved, 's', format);
}

/** Whether nothing is to be said of a cell. */
const isBlank = (content: CellContent | undefined): content is undefined =>
  content === undefined ||
  (content.value === '' && content.formula === undefined && !content.style && content.numberFormat === undefined);

/** Whether a cell looks the same. */
const isSameLook = (a: CellContent | null, b: CellContent): boolean =>
  (a?.numberFormat ?? 'General') === (b.numberFormat ?? 'General') &&
  !!a?.quotePrefix === !!b.quotePrefix &&
  isSame(a?.style, b.style);

/** Whether a cell of the file says what the model holds. */
function isSameContent(a: CellContent | null, b: CellContent | undefined): boolean {
  if (isBlank(b)) return a === null;
  return a !== null && a.value === b.value && a.formula === b.formula && isSameLook(a, b);
}

/** Whether a cell would say the same if it were typed again. */
const isSameInput = (a: CellContent | null, b: CellContent | undefined): boolean =>
  (a?.value ?? '') === (b?.value ?? '') && a?.formula === b?.formula && !!a?.quotePrefix === !!b?.quotePrefix;

/** The height that a row's tag names. */
export function heightOf(tag: string): number | undefined {
  const height = Number(attribute(tag, 'ht') ?? 0);
  return height > 0 ? height : undefined;
}
