import { enclose, type Area } from './area';
import type { Table } from './Table';
import type { Worksheet } from './Worksheet';
import type { Workbook, WorkbookChange } from './Workbook';

/** What an act can change, as it was at one moment: each call gives its sheet or table that back. */
interface State {
  readonly sheets: readonly Kept<Worksheet>[];
  readonly tables: readonly Kept<Table>[];
  readonly activeSheet: Worksheet;
}
interface Kept<T> {
  readonly object: T;
  putBack(): void;
}

/** Cells to show when a step is undone or done again, by sheet; null where only something else than cells changed. */
type Places = Map<Worksheet, Area | null>;

interface Step {
  readonly before: State;
  readonly after: State;
  readonly places: Places;
  /** What the requests of the add-in that are one step have in common; null for every other step. */
  readonly group: string | null;
}

/** Steps kept: as many as Excel keeps. */
const mostSteps = 100;

/**
 * What can be undone and done again at this window: what its person did, and what the add-in did in an Excel that keeps
 * that. An act must not change cells in place: rows that it changes are detached first. Whatever the add-in does besides
 * ends the list, as in Excel before ExcelApi 1.19; so does another person, since what they did would be undone with it.
 * What is changed in a chart that stays is not taken back.
 */
export class History {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  /** What a request of the add-in has changed so far; null outside of one. */
  private touched: Places | null = null;

  constructor(private readonly workbook: Workbook) {
    workbook.onChange((change) => this.take(change));
  }

  private take(change: WorkbookChange): void {
    const { kind, source, sheet } = change;
    if (source === 'user' || kind === 'selection' || kind === 'sheetActivated') return;
    if (source === 'remote' || !this.touched) return this.clear();
    const before = this.touched.get(sheet) ?? null;
    const area = 'area' in change ? change.area : null;
    this.touched.set(sheet, before && area ? enclose(before, area) : (area ?? before));
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Forgets every step, the request that is being carried out among them. */
  clear(): void {
    this.touched = null;
    this.done.length = 0;
    this.undone.length = 0;
  }

  /** Runs a person's act on a sheet as one step; `rows` are those whose cells it changes. */
  record(sheet: Worksheet, area: Area, rows: Iterable<number>, act: () => void): void {
    const before = capture(this.workbook);
    for (const row of rows) sheet.detachRow(row);
    act();
    this.add({ before, after: capture(this.workbook), places: new Map([[sheet, area]]), group: null });
  }

  /** Runs a request of the add-in as a step, or as a part of the one before where that is of the same group. */
  recordRequest<T>(group: string | null, act: () => T): T {
    for (const sheet of this.workbook.sheets) sheet.keepRows();
    const before = capture(this.workbook);
    const places: Places = new Map();
    this.touched = places;
    try {
      return act();
    } finally {
      const isKept = this.touched === places && places.size > 0;
      this.touched = null;
      if (isKept) this.addRequest({ before, after: capture(this.workbook), places, group });
    }
  }

  private addRequest(step: Step): void {
    const last = this.done.at(-1);
    if (step.group === null || last?.group !== step.group) return this.add(step);
    this.done.pop();
    const places = new Map(last.places);
    for (const [sheet, area] of step.places) {
      const known = places.get(sheet) ?? null;
      places.set(sheet, known && area ? enclose(known, area) : (area ?? known));
    }
    this.add({ ...step, before: last.before, places });
  }

  private add(step: Step): void {
    this.undone.length = 0;
    this.done.push(step);
    if (this.done.length > mostSteps) this.done.shift();
  }

  /** Takes back the last step. */
  undo(): void {
    const step = this.done.pop();
    if (!step) return;
    this.restore(step.places, step.before);
    this.undone.push(step);
  }

  /** Does again what was taken back. */
  redo(): void {
    const step = this.undone.pop();
    if (!step) return;
    this.restore(step.places, step.after);
    this.done.push(step);
  }

  private restore(places: Places, { sheets, tables, activeSheet }: State): void {
    const { workbook } = this;
    const there = [...workbook.sheets];
    for (const { putBack } of [...sheets, ...tables]) putBack();
    workbook.sheets.splice(0, there.length, ...sheets.map(({ object }) => object));
    workbook.tables.splice(0, workbook.tables.length, ...tables.map(({ object }) => object));
    const isThere = (sheet: Worksheet) => workbook.sheets.includes(sheet);
    if (!isThere(workbook.activeSheet)) workbook.activeSheet = activeSheet;
    for (const sheet of there) if (!isThere(sheet)) workbook.emit({ kind: 'sheetDeleted', sheet, source: 'user' });
    for (const sheet of workbook.sheets)
      if (!there.includes(sheet)) workbook.emit({ kind: 'sheetAdded', sheet, source: 'user' });
    for (const [sheet, area] of places) {
      if (!isThere(sheet)) continue;
      workbook.emit({ kind: 'tables', sheet, source: 'user' });
      workbook.emit(area ? { kind: 'cells', sheet, area, source: 'user' } : { kind: 'format', sheet, source: 'user' });
    }
  }
}

const capture = ({ sheets, tables, activeSheet }: Workbook): State => ({
  sheets: sheets.map(keep),
  tables: tables.map(keep),
  activeSheet,
});

/** An object with all that it has now. Rows of cells are never changed in place, so they need no copy. */
function keep<T extends object>(object: T): Kept<T> {
  const held = Object.entries(object).map(([key, value]) => [key, copyOf(value)] as const);
  return {
    object,
    putBack: () => held.forEach(([key, value]) => Reflect.set(object, key, copyOf(value))),
  };
}

/** A copy of what is changed in place: collections, and plain objects such as a page's layout. */
function copyOf(value: unknown): unknown {
  // Slices, unlike spreads, keep the holes of rows that are not there.
  if (Array.isArray(value)) return value.slice();
  if (value instanceof Map) return new Map(value);
  if (value instanceof Set) return new Set(value);
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? structuredClone(value) : value;
}
