import type { ReportDocument } from '../../domain/report/ReportDocument';
import { changedCells, planSheet, type SheetPlan } from '../../domain/report/sheet/planSheet';
import { keyCell, writtenRows, type WrittenRow } from '../../domain/report/sheet/writtenRows';
import { refusalOf } from '../refusalOf';
import { WorkbookError } from '../workbookError';
import { KeyedRows } from './KeyedRows';
import { layOut, lookParts, needsLook, type LaidOutRow, type LookPart, type LookRequest } from './layOut';
import type { Rescued } from './Overtaken';
import { tornRows } from './pageBreaks';
import { loadReportSheet, type ReportSheet } from './readReportSheet';
import { writeContent } from './writeContent';

export interface WrittenReport {
  readonly sheet: string;
  /** How many cells were written; 0 where the sheet showed all of it already. */
  readonly cells: number;
  /** Whether all of it is written, but not all of its look: the next writing tries that again. */
  readonly looksFailed: boolean;
}

/** Where a report is written, and how. */
export interface Place {
  /** Name of the sheet where there is none yet. */
  readonly name: string;
  /** Names that it can have. */
  readonly names: readonly string[];
  readonly existing: ReportSheet | null;
  readonly date1904: boolean;
  readonly redraft: ReadonlySet<string> | undefined;
}

/** So often the sheet is looked at and written again where others change its rows at the same moment. */
const attempts = 6;
/** So often where one of them had written what is to be put back. */
const attemptsToPutBack = 30;
/** So often Excel may refuse that before it is left to the next writing of the report. */
const refusalsToPutBack = 5;
/** How Excel says that a row or a sheet is not where it was, or not as it was. */
const disturbances = new Set(['ItemNotFound', 'InvalidReference', 'InvalidArgument', 'ItemAlreadyExists']);
const isDisturbance = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && disturbances.has(error.code);

/** What others wrote and Excel has not let put back yet, by the report's name: the next writing of it does. */
const owed = new Map<string, Rescued>();

/**
 * Writes a report until it stands as planned, then gives it its look. Throws `conflict` where others do not let it,
 * `readOnly` and `protected`; what others wrote at the same moment is put back before.
 */
export async function writeInPlace(
  context: Excel.RequestContext,
  document: ReportDocument,
  place: Place,
): Promise<WrittenReport> {
  try {
    return await new Writing(context, document, place).write();
  } catch (error) {
    throw await refusalOf(context, error, place.existing?.name ?? place.name);
  }
}

/** Whether a sheet holds the same as it did. */
const isSame = (some: readonly WrittenRow[], others: readonly WrittenRow[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

class Writing {
  private found: ReportSheet | null;
  private unseen: ReadonlySet<string> = new Set();
  private readonly name: string;
  private readonly rescued: Rescued;
  /** Whether cells are compared before they are written over: not where Excel does not find what stands in rows that it sees. */
  private compares = true;
  private refusals = 0;
  /** Keys of rows that were written, in whichever try. */
  private readonly changed = new Set<string>();
  private isRearranged = false;
  private isNew = false;
  private cells = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly document: ReportDocument,
    private readonly place: Place,
  ) {
    this.found = place.existing;
    // Its sheet has one name in each language.
    this.name = place.names[0] ?? place.name;
    this.rescued = owed.get(this.name) ?? { narratives: new Map(), rows: new Map() };
  }

  async write(): Promise<WrittenReport> {
    for (let attempt = 1; ; attempt++) {
      const plan = this.plan();
      const sheet = this.sheet();
      try {
        const written = await writeContent(sheet, plan, this.found, this.unseen, this.rescued, this.compares);
        this.cells += written.cells;
        if (written.hasOvertaken) owed.set(this.name, this.rescued);
        if (written.stands && !written.hasOvertaken) return await this.finish(sheet, plan, written.keys);
        if (attempt >= (written.hasOvertaken ? attemptsToPutBack : attempts)) throw this.conflict();
      } catch (error) {
        if (!isDisturbance(error)) {
          if (!owed.has(this.name) || ++this.refusals >= refusalsToPutBack) throw error;
        } else if (attempt >= attempts) throw this.conflict(error);
        const { unseen } = this;
        this.unseen = new Set();
        await this.look();
        await this.searchKeys();
        const isNew = !isSame(plan.before, this.found?.rows ?? []) || [...this.unseen].some((key) => !unseen.has(key));
        if (isDisturbance(error) && !isNew) this.compares = false;
        continue;
      }
      await this.look();
    }
  }

  private conflict(cause?: unknown): WorkbookError {
    return new WorkbookError('conflict', { where: this.place.name }, { cause });
  }

  private plan(): SheetPlan {
    const { date1904, existing, redraft = new Set() } = this.place;
    const { document, found, rescued } = this;
    // What she wrote since she asked for a fresh draft is not meant.
    const textOf = (sheet: ReportSheet | null, key: string) => sheet?.rows.find((row) => row.key === key)?.cells[0];
    const asked = new Set([...redraft].filter((key) => textOf(found, key) === textOf(existing, key)));
    const plan = planSheet(document, found?.rows ?? [], {
      ...{ date1904, redraft: asked, rescue: rescued },
      torn: tornRows,
    });
    for (const planned of plan.rows) {
      if (planned.row && changedCells(plan, planned).length > 0) this.changed.add(planned.row.key);
      this.isRearranged ||= planned.from === null;
    }
    this.isRearranged ||= plan.removed.length > 0;
    this.isNew ||= plan.before.length === 0;
    return plan;
  }

  /** The report's sheet, which may have been renamed, or a new one. */
  private sheet(): Excel.Worksheet {
    const { worksheets } = this.context.workbook;
    const sheet = this.found ? worksheets.getItem(this.found.id) : worksheets.add(this.place.name);
    sheet.load('name');
    sheet.activate();
    return sheet;
  }

  private async look(): Promise<void> {
    const ids = this.found ? [this.found.id] : [];
    this.found = await loadReportSheet(this.context, [...ids, ...this.place.names]);
    if (this.found?.isProtected) throw new WorkbookError('protected', { where: this.found.name });
  }

  /** Finds out which keys a search does not see though they are there: those of rows that people hid. */
  private async searchKeys(): Promise<void> {
    if (!this.found || this.found.rows.length === 0) return;
    const keyed = new KeyedRows(this.sheet(), this.found.rows);
    keyed.begin();
    const searched = this.found.rows
      .filter(({ key }) => key !== '')
      .map(({ key, keyCell: text }) => ({ key, cell: keyed.findOrNull(text) }));
    for (const { cell } of searched) cell.load('rowIndex');
    keyed.end();
    await this.context.sync();
    this.unseen = new Set(searched.filter(({ cell }) => cell.isNullObject).map(({ key }) => key));
  }

  private async finish(
    sheet: Excel.Worksheet,
    plan: SheetPlan,
    keys: readonly (readonly (string | number | boolean)[])[] | null,
  ): Promise<WrittenReport> {
    owed.delete(this.name);
    const request = this.lookRequest(plan, keys === null ? plan.before : writtenRows(keys), this.found);
    if (!needsLook(request)) await this.context.sync();
    const looksFailed = needsLook(request) && !(await this.layOut(sheet, plan, request));
    return { sheet: sheet.name, cells: this.cells, looksFailed };
  }

  private lookRequest(plan: SheetPlan, standing: readonly WrittenRow[], sheet: ReportSheet | null): LookRequest {
    const { document, changed, unseen, isNew, isRearranged } = this;
    const planned = plan.rows.flatMap(({ row }) => (row ? [row] : []));
    const keys = writtenRows(planned.map((row) => [keyCell(row)])).map(({ key }) => key);
    const byKey = new Map(planned.map((row, index) => [keys[index], row]));
    const rows = standing.map(({ key, keyCell: text, isBare }): LaidOutRow => ({
      key,
      keyCell: text,
      isBare,
      row: key === '' ? null : (byKey.get(key) ?? null),
    }));
    return { document, rows, changed, unseen, isNew, isRearranged, charts: sheet?.charts ?? new Map() };
  }

  /**
   * The look in one round trip; where that fails, once more as the sheet is by then, at last part by part. Tells whether
   * all of it is done.
   */
  private async layOut(sheet: Excel.Worksheet, plan: SheetPlan, request: LookRequest): Promise<boolean> {
    if (await this.attemptLook(sheet, request, lookParts)) return true;
    if (await this.lookAgain(sheet, plan, lookParts)) return true;
    let isDone = true;
    for (const part of lookParts) {
      if (part === 'done' && !isDone) break;
      isDone = (await this.lookAgain(sheet, plan, [part])) && isDone;
    }
    return isDone;
  }

  private async lookAgain(sheet: Excel.Worksheet, plan: SheetPlan, parts: readonly LookPart[]): Promise<boolean> {
    try {
      await this.look();
      await this.searchKeys();
    } catch (error) {
      if (error instanceof WorkbookError || error instanceof OfficeExtension.Error) return false;
      throw error;
    }
    return this.found !== null && this.attemptLook(sheet, this.lookRequest(plan, this.found.rows, this.found), parts);
  }

  /** All failures are alike here: the report stands, and the person is told that its look does not. */
  private async attemptLook(
    sheet: Excel.Worksheet,
    request: LookRequest,
    parts: readonly LookPart[],
  ): Promise<boolean> {
    try {
      await layOut(sheet, request, parts);
      await this.context.sync();
      return true;
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      return false;
    }
  }
}
