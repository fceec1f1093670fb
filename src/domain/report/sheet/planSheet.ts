import type { Language } from '../../plan/language';
import type { Cell } from '../../records/cell';
import type { NarrativeBlock, ReportDocument } from '../ReportDocument';
import { reportTexts } from '../reportTexts';
import { longestRun } from './longestRun';
import { isEdited, isOwn, narrativeState, type NarrativeState, type WrittenNarrative } from './narrativeState';
import { sheetKey } from './sheetKey';
import { cellText, reportColumns, sheetRows, withHeads, type SheetCell, type SheetRow } from './sheetRows';
import { goneStart, keyCell, reportCells, writtenRows, type WrittenRow } from './writtenRows';

/** A row of a report's sheet as it is to be. */
export interface PlannedRow {
  /** Null for a row that the SE added between those of the report: it is left as it is. */
  readonly row: SheetRow | null;
  /** Where it stands now, from 0; null where it is new. */
  readonly from: number | null;
  /** Where the SE's cells beside it stand now, where that is another row. */
  readonly ownFrom: number | null;
  /** What is to be put back beside it, from the first column on that is the SE's. */
  readonly beside: readonly Cell[] | null;
}

/** What is to be done with a report's sheet. */
export interface SheetPlan {
  /** In which figures are written. */
  readonly language: Language;
  /** Every row of the sheet as it is to be, from the first. */
  readonly rows: readonly PlannedRow[];
  /** Rows as they stand now that are taken out: the report's, with nothing of the SE's beside them. */
  readonly removed: readonly number[];
  /** Each row as it stands now: its key, and the report's cells. */
  readonly before: readonly WrittenRow[];
  readonly narratives: ReadonlyMap<string, NarrativeState>;
}

/** What people wrote into rows of the sheet at the very moment in which they were written over or taken out. */
export interface Rescue {
  /** Narratives as the SE had put them, by the block's key. */
  readonly narratives: ReadonlyMap<string, WrittenNarrative>;
  /** Rows that were taken out, whole, by their keys. */
  readonly rows: ReadonlyMap<string, readonly Cell[]>;
}

export const nothingRescued: Rescue = { narratives: new Map(), rows: new Map() };

/** What a plan is made with. */
export interface PlanOptions {
  readonly date1904: boolean;
  /** Keys of narratives to be drafted afresh, whatever stands there. */
  readonly redraft?: ReadonlySet<string>;
  /** What is to be put back. */
  readonly rescue?: Rescue;
  /** Tells by their keys at which rows the pages of the printed report tear a table; none where not given. */
  readonly torn?: (rows: readonly SheetRow[]) => ReadonlySet<string>;
}

/**
 * Plans how a sheet becomes the report: which rows stay, come and go. What the SE wrote stays with the row that it stands
 * beside or below: her own rows and cells, and her narratives.
 * @param before the sheet as it is; nothing for a new one
 */
export function planSheet(document: ReportDocument, before: readonly WrittenRow[], options: PlanOptions): SheetPlan {
  const { date1904, redraft = new Set(), rescue = nothingRescued, torn } = options;
  const narratives = narrativesOf(document, before, redraft, rescue);
  const byKey = new Map(before.map((row) => [row.key, row]));
  const whole = sheetRows(document, narratives, { date1904 });
  const wanted = (torn ? withHeads(document, whole, torn(whole)) : whole).map((row) =>
    withOwnText(row, byKey.get(row.key), rescue.rows.get(row.key)),
  );
  const aligned = align(wanted, before, document);
  const { language } = document;
  const plan = { ...aligned, language, rows: withRescued(aligned.rows, before, rescue, document), before, narratives };
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
  rescue: Rescue,
): ReadonlyMap<string, NarrativeState> {
  const byKey = new Map(before.map((row) => [row.key, row]));
  const textOf = (key: string) => String(byKey.get(sheetKey(key))?.cells[0] ?? '');
  const writtenOf = ({ key }: NarrativeBlock): WrittenNarrative | null => {
    const found = byKey.get(sheetKey(key));
    const rescued = rescue.narratives.get(key);
    // Whoever wrote another text since has written the newest.
    if (rescued && (!found || !isEdited({ text: textOf(key), mark: found.mark }))) return rescued;
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

/** Rows that only make room look blank: what people wrote into one is theirs, and stays. */
const makesRoom = ({ look }: SheetRow): boolean => look === 'blank' || look === 'chart';
const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => cell === '');

function withOwnText(row: SheetRow, old: WrittenRow | undefined, rescued: readonly Cell[] | undefined): SheetRow {
  if (!makesRoom(row)) return row;
  const { cells = row.cells } = old ?? {};
  return { ...row, cells: rescued && isBlank(cells) ? reportCells(rescued) : cells };
}

/** Keys of such rows, where the report has them no more. */
const roomKey = /^[^/]*#/;

/** Whether a row that the report has no more holds something of the SE's: beside it, or where it stood. */
const isKept = ({ key, mark, cells, hasOwn }: WrittenRow): boolean =>
  hasOwn || (mark !== '' && isOwn({ text: String(cells[0]), mark })) || (roomKey.test(key) && !isBlank(cells));

type PlacedRow = Omit<PlannedRow, 'beside'>;

const stands = (row: SheetRow | null, from: number): PlacedRow => ({ row, from, ownFrom: null });

/** Puts the rows that are wanted to those that stand there. */
function align(wanted: readonly SheetRow[], before: readonly WrittenRow[], document: ReportDocument) {
  const placeOf = new Map(before.map(({ key }, index) => [key, index]));
  const found = wanted.map(({ key }) => placeOf.get(key) ?? null);
  const staying = longestRun(found);
  const wantedAt = new Map(found.flatMap((place, index) => (staying.has(index) ? [[place, index] as const] : [])));
  const wantedPlaces = new Set(found);
  const rows: PlacedRow[] = [];
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
      rows.push(stands(wanted[at] as SheetRow, index));
      next = at + 1;
    } else if (old.key === '') rows.push(stands(null, index));
    else if (isKept(old) && !wantedPlaces.has(index)) rows.push(stands(goneRow(old, document), index));
    else removed.push(index);
  });
  bring(wanted.length);
  return { rows, removed };
}

/** Puts back what people wrote into rows that were taken out: beside the same row, or in one that says that it is gone. */
function withRescued(
  rows: readonly PlacedRow[],
  before: readonly WrittenRow[],
  rescue: Rescue,
  document: ReportDocument,
): readonly PlannedRow[] {
  const byKey = new Map(before.map((row) => [row.key, row]));
  const wanted = new Set(rows.map(({ row }) => row?.key));
  const open = new Map([...rescue.rows].filter(([key]) => !byKey.get(key)?.hasOwn));
  const besideOf = (cells: readonly Cell[] = []) => {
    const beside = cells.slice(1 + reportColumns);
    return isBlank(beside) ? null : beside;
  };
  const standing = rows.map((planned) => ({
    ...planned,
    beside: besideOf(planned.row ? open.get(planned.row.key) : []),
  }));
  const lost = [...open].filter(([key]) => !wanted.has(key) && !wanted.has(goneStart + key));
  const back = lost.flatMap(([key, cells]): PlannedRow[] => {
    const old = { ...(writtenRows([cells])[0] as WrittenRow), key };
    if (!isKept(old)) return [];
    return [{ row: goneRow(old, document), from: null, ownFrom: null, beside: besideOf(cells) }];
  });
  return [...standing, ...back];
}

/** A row that the report has no more, in which the SE wrote something: it stays, and says so. */
function goneRow({ key, mark, cells }: WrittenRow, { language }: ReportDocument): SheetRow {
  const text = reportTexts[language];
  const label = String(cells[0]);
  const said = Object.values(reportTexts).some(({ gone }) => label.startsWith(gone('')));
  const blank: readonly SheetCell[] = Array.from({ length: reportColumns - 1 }, () => '');
  const isHers = mark !== '' || roomKey.test(key);
  return {
    key: key.startsWith(goneStart) ? key : goneStart + key,
    mark,
    look: 'gone',
    block: null,
    cells: isHers ? cells : [said ? label : cellText(text.gone(label), text), ...blank],
    shades: new Map(),
  };
}

function isUnchangedBut(plan: SheetPlan, except: PlannedRow): boolean {
  return plan.removed.length === 0 && plan.rows.every((one) => one === except || changedCells(plan, one).length === 0);
}

/** Positions of the cells of a row that differ from those in the sheet; its key and mark count as -1. */
export function changedCells({ before }: SheetPlan, { row, from }: PlannedRow): readonly number[] {
  const old = from === null ? undefined : before[from];
  if (row === null) return [];
  const positions = row.cells.map((_, index) => index).filter((index) => row.cells[index] !== old?.cells[index]);
  return old && old.keyCell === keyCell(row, old.isBare) ? positions : [-1, ...positions];
}
