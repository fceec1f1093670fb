import type { Cell } from '../../records/cell';
import type { NarrativeBlock, ReportDocument } from '../ReportDocument';
import { reportTexts } from '../reportTexts';
import { longestRun } from './longestRun';
import { narrativeState, type NarrativeState, type WrittenNarrative } from './narrativeState';
import { sheetKey } from './sheetKey';
import { cellText, reportColumns, sheetRows, type SheetCell, type SheetRow } from './sheetRows';

/** A row of a report's sheet as it is to be. */
export interface PlannedRow {
  /** Null for a row that the SE added between those of the report: it is left as it is. */
  readonly row: SheetRow | null;
  /** Where it stands now, from 0; null where it is new. */
  readonly from: number | null;
  /** Where the SE's cells beside it stand now, where that is another row. */
  readonly ownFrom: number | null;
}

/** What is to be done with a report's sheet. */
export interface SheetPlan {
  /** Every row of the sheet as it is to be, from the first. */
  readonly rows: readonly PlannedRow[];
  /** Rows as they stand now that are taken out: the report's, with nothing of the SE's beside them. */
  readonly removed: readonly number[];
  /** Each row as it stands now: its key, and the report's cells. */
  readonly before: readonly WrittenRow[];
  readonly narratives: ReadonlyMap<string, NarrativeState>;
}

/** A row of a report's sheet as it was read. */
export interface WrittenRow {
  /** Blank for a row that is the SE's. */
  readonly key: string;
  /** What stands in the column of keys. */
  readonly keyCell: string;
  readonly mark: string;
  readonly cells: readonly SheetCell[];
  /** Whether the SE has something beside the report. */
  readonly hasOwn: boolean;
}

/** Between the key of a row and what marks it. */
const markSeparator = ' | ';
const goneStart = 'gone ';

/** What stands in the first column, which is hidden. */
export const keyCell = ({ key, mark }: Pick<SheetRow, 'key' | 'mark'>): string =>
  mark === '' ? key : key + markSeparator + mark;

/** What stands in the first column, taken apart. Sheets of before hold keys in which ids stand as they are. */
function readKeyCell(cell: Cell): { readonly key: string; readonly mark: string } {
  const [, written = '', mark = ''] = /^(?:gone )?(.*?)(?: \| ((?:draft|own) \w+))?$/s.exec(String(cell)) ?? [];
  return { key: sheetKey(written), mark };
}

/** The key of a row, from what stands in the first column. */
export const keyOfCell = (cell: Cell): string => readKeyCell(cell).key;

/** Rows of a sheet from its first cell on, as Excel gives them. */
export function writtenRows(values: readonly (readonly Cell[])[]): readonly WrittenRow[] {
  const known = new Set<string>();
  return values.map((cells) => {
    const [first = '', ...others] = cells;
    const { key, mark } = readKeyCell(first);
    // A row that was copied has the key of another: it is the SE's.
    const own = known.has(key) ? '' : key;
    if (own !== '') known.add(own);
    const shown = others.slice(0, reportColumns).map(cellOf);
    return {
      key: own,
      keyCell: String(first),
      mark,
      cells: shown.length === reportColumns ? shown : Array.from({ length: reportColumns }, (_, at) => shown[at] ?? ''),
      hasOwn: others.slice(reportColumns).some((cell) => cell !== ''),
    };
  });
}

const cellOf = (cell: Cell): SheetCell => (typeof cell === 'boolean' ? String(cell) : (cell as SheetCell));

/** Whether a sheet holds a report: rows have keys, those of its opening among them. */
export const isReport = (rows: readonly WrittenRow[]): boolean => {
  const keys = new Set(rows.map(({ key }) => key));
  return keys.has('title') || keys.has('written');
};

/**
 * Plans how a sheet becomes the report: which rows stay, come and go. What the SE wrote stays with the row that it stands
 * beside or below: her own rows and cells, and her narratives.
 * @param before the sheet as it is; nothing for a new one
 * @param redraft keys of narratives to be drafted afresh, whatever stands there
 */
export function planSheet(
  document: ReportDocument,
  before: readonly WrittenRow[],
  { date1904, redraft = new Set() }: { readonly date1904: boolean; readonly redraft?: ReadonlySet<string> },
): SheetPlan {
  const narratives = narrativesOf(document, before, redraft);
  const wanted = sheetRows(document, narratives, { date1904 });
  const plan = { ...align(wanted, before, document), before, narratives };
  const written = plan.rows.find(({ row }) => row?.key === 'written');
  if (!written?.row || written.from === null || !isUnchangedBut(plan, written)) return plan;
  // Nothing else is new: the day on which it was written stays.
  const kept: PlannedRow = { ...written, row: { ...written.row, cells: before[written.from]?.cells ?? [] } };
  return { ...plan, rows: plan.rows.map((one) => (one === written ? kept : one)) };
}

function narrativesOf(
  { blocks, language }: ReportDocument,
  before: readonly WrittenRow[],
  redraft: ReadonlySet<string>,
): ReadonlyMap<string, NarrativeState> {
  const byKey = new Map(before.map((row) => [row.key, row]));
  const textOf = (key: string) => String(byKey.get(sheetKey(key))?.cells[0] ?? '');
  const writtenOf = ({ key }: NarrativeBlock): WrittenNarrative | null => {
    const found = byKey.get(sheetKey(key));
    if (!found || redraft.has(key)) return null;
    return {
      text: textOf(key),
      mark: found.mark,
      factsLine: textOf(`${key}/facts`),
      changesLine: textOf(`${key}/changes`),
    };
  };
  return new Map(
    blocks
      .filter((block) => block.kind === 'narrative')
      .map((block) => ({ ...block, draft: cellText(block.draft, reportTexts[language]) }))
      .map((block) => [block.key, narrativeState(block, writtenOf(block))]),
  );
}

/** Puts the rows that are wanted to those that stand there. */
function align(
  wanted: readonly SheetRow[],
  before: readonly WrittenRow[],
  document: ReportDocument,
): Pick<SheetPlan, 'rows' | 'removed'> {
  const placeOf = new Map(before.flatMap(({ key }, index) => (key === '' ? [] : [[key, index] as const])));
  const found = wanted.map(({ key }) => placeOf.get(key) ?? null);
  const staying = longestRun(found);
  const wantedAt = new Map(found.flatMap((place, index) => (staying.has(index) ? [[place, index] as const] : [])));
  const movedAway = new Set(found.filter((place, index) => place !== null && !staying.has(index)));
  const rows: PlannedRow[] = [];
  const removed: number[] = [];
  let next = 0;
  const bring = (until: number) => {
    for (; next < until; next++) {
      const place = found[next] ?? null;
      rows.push({
        row: wanted[next] as SheetRow,
        from: null,
        ownFrom: place !== null && before[place]?.hasOwn ? place : null,
      });
    }
  };
  before.forEach((old, index) => {
    const at = wantedAt.get(index);
    if (at !== undefined) {
      bring(at);
      rows.push({ row: wanted[at] as SheetRow, from: index, ownFrom: null });
      next = at + 1;
    } else if (old.key === '') rows.push({ row: null, from: index, ownFrom: null });
    else if (old.hasOwn && !movedAway.has(index))
      rows.push({ row: goneRow(old, document), from: index, ownFrom: null });
    else removed.push(index);
  });
  bring(wanted.length);
  return { rows, removed };
}

/** A row that the report has no more, beside which the SE wrote something: it stays, and says so. */
function goneRow({ key, cells }: WrittenRow, { language }: ReportDocument): SheetRow {
  const text = reportTexts[language];
  const label = String(cells[0] ?? '');
  const said = Object.values(reportTexts).some(({ gone }) => label.startsWith(gone('')));
  const blank: readonly SheetCell[] = Array.from({ length: reportColumns - 1 }, () => '');
  return {
    key: goneStart + key,
    mark: '',
    look: 'gone',
    block: null,
    cells: [said ? label : cellText(text.gone(label), text), ...blank],
    shades: new Map(),
  };
}

function isUnchangedBut(plan: SheetPlan, except: PlannedRow): boolean {
  return (
    plan.removed.length === 0 &&
    plan.rows.every((one) => one === except || (one.from !== null && changedCells(plan, one).length === 0))
  );
}

/** Positions of the cells of a row that are another than those that stand there; its key and mark count as -1. */
export function changedCells({ before }: SheetPlan, { row, from }: PlannedRow): readonly number[] {
  const old = from === null ? undefined : before[from];
  if (row === null) return [];
  const positions = row.cells.map((_, index) => index).filter((index) => row.cells[index] !== old?.cells[index]);
  return old?.keyCell === keyCell(row) ? positions : [-1, ...positions];
}
