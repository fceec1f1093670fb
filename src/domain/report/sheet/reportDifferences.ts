import type { ReportColumn, ReportDocument } from '../ReportDocument';
import { changedCells, type PlannedRow, type SheetPlan } from './planSheet';
import { columnStarts, headAgain, rowKey, type SheetCell } from './sheetRows';

/** What writing a report would change in its sheet. */
export interface ReportDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  /** What it is about: the heading above it. */
  readonly section: string;
  /** The row's first cell. */
  readonly label: string;
  /** The column, of a figure that changed; null for a row as a whole. */
  readonly column: string | null;
  readonly before: SheetCell;
  readonly after: SheetCell;
  /** What the cell holds; dates are as Excel has them. */
  readonly format: ReportColumn['kind'];
  /** Key of the narrative that it is about, if any. */
  readonly narrative: string | null;
}

/** Looks that hold something to read; the others only make room. */
const silent: ReadonlySet<string> = new Set(['blank', 'chart', 'gone']);

/** What writing a report would change in its sheet, in reading order; rows that go are told last. */
export function reportDifferences(document: ReportDocument, plan: SheetPlan): readonly ReportDifference[] {
  const differences: ReportDifference[] = [];
  const placeOf = new Map(plan.before.map(({ key }, index) => [key, index]));
  let section = '';
  for (const planned of plan.rows) {
    const { row } = planned;
    if (!row || silent.has(row.look)) continue;
    if (row.look === 'heading' || row.look === 'subheading') section = String(row.cells[0]);
    const from = planned.from ?? placeOf.get(row.key) ?? null;
    differences.push(...rowDifferences(plan, { ...planned, from }, section));
  }
  for (const index of goneIn(plan)) {
    const old = plan.before[index];
    if (!old || !old.key.includes('/') || old.key.startsWith(headAgain) || old.cells.every((cell) => cell === ''))
      continue;
    const table = document.blocks.find(({ kind, key }) => kind === 'table' && old.key.startsWith(rowKey(key, '')));
    const [label = ''] = old.cells;
    differences.push({
      kind: 'removed',
      section: table?.kind === 'table' ? table.title : '',
      label: String(label),
      column: null,
      before: label,
      after: '',
      format: 'text',
      narrative: null,
    });
  }
  return differences;
}

/** Rows that stand in the sheet and are not in the report any more. */
function goneIn({ removed, before, rows }: SheetPlan): readonly number[] {
  const wanted = new Set(rows.map(({ row }) => row?.key));
  const gone = rows.flatMap(({ row, from }) => (row?.look === 'gone' && from !== null ? [from] : []));
  return [...removed.filter((index) => !wanted.has(before[index]?.key)), ...gone].sort((a, b) => a - b);
}

function rowDifferences(plan: SheetPlan, planned: PlannedRow, section: string): readonly ReportDifference[] {
  const { row, from } = planned;
  if (!row) return [];
  const { block } = row;
  const narrative = block?.kind === 'narrative' ? block.key : null;
  const label = block?.kind === 'narrative' ? block.title : String(row.cells[0] ?? '');
  const about = { section, label, narrative };
  const old = from === null ? undefined : plan.before[from];
  if (!old) {
    // What a figure was written with comes along with the text.
    if (row.look === 'facts' && narrative !== null) return [];
    return [{ ...about, kind: 'added', column: null, before: '', after: row.cells[0] ?? '', format: 'text' }];
  }
  if (row.look === 'facts' && narrative !== null) return [];
  return changedCells(plan, { ...planned, from })
    .filter((position) => position >= 0)
    .map((position) => {
      const column = block?.kind === 'table' ? block.columns[columnStarts(block).lastIndexOf(position)] : undefined;
      const [before = '', after = ''] = [old.cells[position], row.cells[position]];
      return {
        ...about,
        kind: 'changed',
        column: column?.label ?? null,
        before,
        after,
        format: column?.kind ?? 'text',
      };
    });
}
