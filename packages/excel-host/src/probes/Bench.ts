import type { Place } from './Lab';
import { goBack, whereabouts, type Whereabouts } from './whereabouts';

/** Carries out a batch as `Excel.run` does, and gives it up after so many milliseconds. */
export type RunBatch = <T>(batch: (context: Excel.RequestContext) => Promise<T>, patience: number) => Promise<T>;

/** Nothing that is done around the probes takes longer, in milliseconds. */
const patience = 20_000;
/** So often it is tried to take away what the probes have made. */
const tries = 3;

/** The sheet on which probes run: made before them, cleaned after each, and taken away at the end. */
export class Bench {
  private constructor(
    readonly place: Place,
    private readonly before: Whereabouts,
    private readonly run: RunBatch,
  ) {}

  /** Adds the sheet, without showing it. Throws what Excel refuses. */
  static async open(sheetName: string, run: RunBatch): Promise<Bench> {
    const before = await run(whereabouts, patience);
    const sheetId = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const sheet = worksheets.add(
        freeName(sheetName, new Set(worksheets.items.map(({ name }) => name.toLowerCase()))),
      );
      sheet.load('id');
      await context.sync();
      return sheet.id;
    }, patience);
    const prefix = `Probe_${Math.random().toString(36).slice(2, 7)}_`;
    return new Bench({ sheetId, prefix, nextRow: 1, names: 0, sheets: [], handlers: [] }, before, run);
  }

  /** Takes off the handlers and takes away the sheets that a probe had for itself, as far as Excel lets it. */
  async clean(): Promise<void> {
    const { handlers, sheets } = this.place;
    for (const remove of handlers.splice(0)) await remove().catch(() => undefined);
    for (let left = tries; left > 0 && sheets.length > 0; left--) {
      await this.run((context) => deleteSheets(context, sheets), patience).then(
        () => sheets.splice(0),
        () => undefined,
      );
    }
  }

  /** Takes everything away, brings the person back and gives the names of sheets that Excel did not let go. */
  async close(): Promise<readonly string[]> {
    const { sheets, sheetId } = this.place;
    sheets.push(sheetId);
    await this.clean();
    await this.run((context) => goBack(context, this.before), patience).catch(() => undefined);
    if (sheets.length === 0) return [];
    return this.run((context) => namesOf(context, sheets), patience).catch(() => sheets);
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

/** Deletes sheets by id or name; those that are gone are no matter. */
async function deleteSheets({ workbook }: Excel.RequestContext, keys: readonly string[]): Promise<void> {
  const sheets = keys.map((key) => workbook.worksheets.getItemOrNullObject(key));
  await workbook.context.sync();
  for (const sheet of sheets.filter(({ isNullObject }) => !isNullObject)) {
    // One that is hidden as deeply as can be is refused.
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  await workbook.context.sync();
}

async function namesOf({ workbook }: Excel.RequestContext, keys: readonly string[]): Promise<readonly string[]> {
  const sheets = keys.map((key) => workbook.worksheets.getItemOrNullObject(key).load('name'));
  await workbook.context.sync();
  return sheets.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
}
