import type { ForeignSheet, ForeignWorkbook, Merge } from '../../domain/adoption/foreignSheet';
import { runsOf, type Steps } from '../../domain/steps';
import { RefusedFile } from '../container/fileRefusal';
import type { OfficeFile } from '../container/officeFile';
import type { ReadingBudget } from '../container/ReadingBudget';
import { relationshipsOf } from '../container/relationships';
import type { ZipFile } from '../container/ZipFile';
import { readComments } from './cellComments';
import { blankCell, ForeignRows, shownCell, withExtras, type CellExtras } from './foreignRows';
import { cellKey, readSheetCells, unreadFormula, type SheetCells, type SheetLooks } from './readSheetCells';
import type { Place } from './SheetRows';
import { readTableFrame } from './tableFrame';
import { readWorkbookFrame, type SheetPart, type WorkbookFrame } from './workbookFrame';
import { readStyles, type CellStyle } from './workbookStyles';

/** All that the sheets of an opened .xlsx hold and show, whoever made it, a step a piece of it. Throws RefusedFile. */
export function* readForeignWorkbook(file: OfficeFile): Steps<ForeignWorkbook> {
  const { zip } = file;
  const frame = yield* readWorkbookFrame(file);
  const styles = yield* readStyles(zip, frame.styles, frame.theme);
  const sheets: ForeignSheet[] = [];
  for (const sheet of frame.sheets) {
    sheets.push(yield* readForeignSheet(zip, sheet, frame, styles));
    yield;
  }
  return { sheets };
}

function* readForeignSheet(
  zip: ZipFile,
  { name, part, isHidden }: SheetPart,
  { strings, date1904 }: WorkbookFrame,
  styles: readonly CellStyle[],
): Steps<ForeignSheet> {
  const related = relationshipsOf(zip, part);
  const targets = new Map(related.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target]));
  const looks = new Looks(styles, zip.budget);
  const cells = yield* readSheetCells(zip, part, { strings, date1904, targets, looks });
  const comments = yield* readComments(zip, related);
  const rows = yield* foreignRows(cells, comments, looks, { date1904, budget: zip.budget });
  const tables = related
    .filter(({ type, target }) => type === 'table' && zip.has(target))
    .map(({ target }) => {
      const frame = readTableFrame(zip, target);
      return {
        name: frame.name,
        top: frame.firstRow,
        left: frame.firstColumn,
        bottom: frame.lastRow,
        right: frame.lastColumn,
      };
    });
  return { name, hidden: isHidden, rows, merges: looks.merges, tables };
}

/** A cell that is kept with all that it shows takes as much as so many that are only read. */
const perCell = 4;

/** Gathers how the cells of a sheet look. */
class Looks implements SheetLooks {
  readonly merges: Merge[] = [];
  private readonly rows = new Map<number, Map<number, CellStyle>>();

  constructor(
    private readonly styles: readonly CellStyle[],
    private readonly budget: ReadingBudget,
  ) {}

  styled(row: number, column: number, style: number): void {
    const own = this.styles[style];
    if (!own || (own.fill === null && own.format === 'General')) return;
    this.budget.spend('cells', 1);
    const cells = this.rows.get(row) ?? new Map<number, CellStyle>();
    if (cells.size === 0) this.rows.set(row, cells);
    cells.set(column, own);
  }

  merged([top, left]: Place, [bottom, right]: Place): void {
    if (bottom < top || right < left) throw new RefusedFile('damaged');
    this.budget.spend('cells', perCell);
    this.merges.push({ top, left, bottom, right });
  }

  at(row: number, column: number): CellStyle | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The blank places with a ground of their own, within an area: people colour rows far beyond what they hold. */
  *coloured(until: Place): Iterable<readonly [row: number, column: number, fill: string]> {
    for (const [row, cells] of this.rows) {
      if (row > until[0]) continue;
      for (const [column, { fill }] of cells) if (fill !== null && column <= until[1]) yield [row, column, fill];
    }
  }
}

interface Keeping {
  readonly date1904: boolean;
  readonly budget: ReadingBudget;
}

/** The cells of a sheet with what they show, in order. */
function* foreignRows(
  { rows, links }: SheetCells,
  comments: ReadonlyMap<string, string>,
  looks: Looks,
  { date1904, budget }: Keeping,
): Steps<ForeignSheet['rows']> {
  const kept = new ForeignRows(() => budget.spend('cells', perCell));
  const extrasAt = (row: number, column: number): CellExtras => {
    const key = cellKey(row, column);
    const link = links.get(key);
    return {
      fill: looks.at(row, column)?.fill ?? undefined,
      link: link?.startsWith(unreadFormula) ? undefined : link,
      comment: comments.get(key),
    };
  };
  let widest = 0;
  for (const run of runsOf(rows)) {
    for (const { number, cells } of run) {
      widest = Math.max(widest, cells.length);
      cells.forEach((value, index) => {
        if (value === '') return;
        const shown = shownCell(value, looks.at(number, index + 1)?.format ?? 'General', date1904);
        kept.keep(number, index + 1, withExtras(shown, extrasAt(number, index + 1)));
      });
    }
    yield;
  }
  for (const key of comments.keys()) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    kept.keep(row, column, withExtras(blankCell, extrasAt(row, column)));
  }
  for (const [row, column, fill] of looks.coloured([rows.at(-1)?.number ?? 0, widest]))
    kept.keep(row, column, { ...blankCell, fill });
  yield;
  return kept.inOrder();
}
