import type { ForeignWorkbook } from '../../domain/adoption/foreignSheet';
import { brokenCell, type Cell } from '../../domain/records/cell';
import { runExcel } from '../runExcel';
import { WorkbookError } from '../workbookError';
import {
  BlocksToRead,
  cellsIn,
  filledParts,
  largestUnseen,
  placeOf,
  placeProperties,
  rangeOf,
  type Block,
} from './blocks';
import { GatheredSheet } from './GatheredSheet';
import { readBlocks } from './readBlocks';
import { readFrames, type Frames, type SheetFrame } from './readFrames';
import { readMerges } from './readMerges';

export interface ForeignReadingOptions {
  /** Stops the reading. */
  readonly signal?: AbortSignal;
  /** Told of how many cells were read, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /**
   * Whether nobody has asked for it, as to see what there is: then no grounds, links and merged areas are read. Excel takes
   * asking for them for a change, and a person may lose with it what they could undo (office-js #5918).
   */
  readonly isUnasked?: boolean;
}

/** Sheets as they were read. */
export interface ForeignReading {
  readonly workbook: ForeignWorkbook;
  /** Whether this Excel does not tell notes, the older comments without answers: then people must be told. */
  readonly withoutNotes: boolean;
}

/** So often sheets are read from the beginning where others add or take away cells while they are read. */
const mostReadings = 4;

/**
 * Reads all that sheets of the open workbook hold and show, as `readForeignWorkbook` does with those of a file. One round
 * trip for what the sheets are, one more where there are tables and comments, up to three for each chunk of cells, and one
 * for merged areas and whether all stayed in its place. Between them others have their turn. Throws `cancelled`, `notFound`,
 * `tooLarge`, and `busy` where the sheets do not come to rest.
 */
export async function readForeignSheets(
  names: readonly string[],
  options: ForeignReadingOptions = {},
): Promise<ForeignReading> {
  for (let left = mostReadings; left > 0; left--) {
    const reading = await readOnce(names, options);
    if (reading) return reading;
  }
  throw new WorkbookError('busy');
}

/** Runs one step of the reading, unless it is not wanted any more. */
type Step = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Reads the sheets once; null where one of them did not stay as large as it was. */
async function readOnce(
  names: readonly string[],
  { signal, onProgress, isUnasked = false }: ForeignReadingOptions,
): Promise<ForeignReading | null> {
  const step: Step = (batch) => {
    if (signal?.aborted) return Promise.reject(new WorkbookError('cancelled'));
    return runExcel(batch, !isUnasked);
  };
  const frames = await step((context) => readFrames(context, names));
  const sheets = new Map(frames.sheets.map((frame) => [frame.id, new GatheredSheet(frame)]));
  const sheetOf = ({ sheet }: Block): GatheredSheet => {
    const own = sheets.get(sheet);
    if (!own) throw new WorkbookError('notFound');
    return own;
  };
  const whole = frames.sheets.flatMap(areaOf);
  const blocks = cellsIn(whole) > largestUnseen ? await step((context) => filledParts(context, whole)) : whole;
  const left = new BlocksToRead(blocks);
  let done = 0;
  for (let pieces = left.next(); pieces.length > 0; pieces = left.next()) {
    const now = pieces;
    left.learn(now, await step((context) => readBlocks(context, now, { sheetOf, isUnasked })));
    done += cellsIn(now);
    onProgress?.(done, cellsIn(blocks));
  }
  const end = await step((context) => readEnd(context, frames, isUnasked ? [] : whole, sheets));
  if (!end.isAsBefore) return null;
  const mergesOf = ({ id }: SheetFrame) => end.merges[whole.findIndex(({ sheet }) => sheet === id)] ?? [];
  const read = frames.sheets.map((frame) => sheets.get(frame.id)?.sheet(mergesOf(frame), frames.date1904));
  return { workbook: { sheets: read.filter((sheet) => sheet !== undefined) }, withoutNotes: frames.withoutNotes };
}

/** The cells of a sheet from its first one on: above and beside what is filled there may be grounds, and merged areas begin. */
function areaOf({ id, used }: SheetFrame): readonly Block[] {
  if (!used) return [];
  const fromStart = { sheet: id, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  return [cellsIn([fromStart]) > largestUnseen ? { sheet: id, ...used } : fromStart];
}

/**
 * Merged areas, and with them whether the sheets are filled as far as they were and their rows stand where they stood:
 * what was read before belongs together.
 */
async function readEnd(
  context: Excel.RequestContext,
  { sheets }: Frames,
  blocks: readonly Block[],
  gathered: ReadonlyMap<string, GatheredSheet>,
) {
  let now: readonly Excel.Range[] = [];
  let samples: readonly Sample[] = [];
  const askAgain = () => {
    now = sheets.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      return sheet.getUsedRangeOrNullObject(true).load(placeProperties);
    });
    samples = sheets.flatMap(({ id }) => samplesOf(context, id, gathered.get(id)));
  };
  if (blocks.length === 0) askAgain();
  const merges = await readMerges(context, blocks, askAgain);
  if (blocks.length === 0) await context.sync();
  const isSame = (used: SheetFrame['used'], range: Excel.Range | undefined) =>
    JSON.stringify(!range || range.isNullObject ? null : placeOf(range)) === JSON.stringify(used);
  const isAsBefore = sheets.every(({ used }, at) => isSame(used, now[at])) && samples.every(isUnmoved);
  return { merges, isAsBefore };
}

/** Cells of a column below one another that were read before, and the same cells now. */
interface Sample {
  readonly range: Excel.Range;
  readonly before: readonly Cell[];
}

/** Of a long column so many pieces are looked at again, each of so many rows: sorting moves nearly all rows. */
const [mostPieces, rowsOfPiece] = [20, 50] as const;

function samplesOf(
  context: Excel.RequestContext,
  sheet: string,
  gathered: GatheredSheet | undefined,
): readonly Sample[] {
  const telling = gathered?.tellingColumn();
  if (!telling) return [];
  const { column, entered } = telling;
  const rows = [...entered.keys()];
  const [first, last] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  const step = Math.max(rowsOfPiece, Math.ceil((last - first + 1) / mostPieces));
  return Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, at): Sample => {
    const top = first + at * step;
    const count = Math.min(rowsOfPiece, last - top + 1);
    const range = rangeOf(context, { sheet, row: top - 1, column: column - 1, rows: count, columns: 1 });
    range.load('formulas');
    return { range, before: Array.from({ length: count }, (_cell, down) => entered.get(top + down) ?? '') };
  });
}

/** Whether cells hold what they held; of those that were not read as they were entered nothing is known. */
function isUnmoved({ range, before }: Sample): boolean {
  const now = range.formulas as Cell[][] | null;
  return !now || before.every((cell, at) => cell === '' || isError(cell) || cell === now[at]?.[0]);
}

const isError = (cell: Cell): boolean => brokenCell(cell) !== null;
