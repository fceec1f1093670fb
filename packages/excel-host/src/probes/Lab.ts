import { goBack, whereabouts } from './whereabouts';

/** What a cell can be given. */
export type CellInput = string | number | boolean | null;

/** Where the probes of one run work, and what they have left there. */
export interface Place {
  /** Id of the sheet that they share. */
  readonly sheetId: string;
  /** Begins every name that they give. */
  readonly prefix: string;
  /** The first row that nobody has used yet. */
  nextRow: number;
  names: number;
  /** Names of the sheets that a probe has made for itself. */
  readonly sheets: string[];
  /** Takes off the handlers that are still there. */
  readonly handlers: (() => Promise<void>)[];
}

/** Blank rows between what probes use: tables may grow into them. */
const gap = 12;
/** So long, in milliseconds, an event may take, and so long nothing more may come for it to be all. */
const [eventPatience, quiet] = [4_000, 300];

/** What a probe is given: cells, tables and sheets of its own, and what it looks at them with. */
export class Lab {
  constructor(
    readonly context: Excel.RequestContext,
    private readonly place: Place,
  ) {}

  /** The sheet of the probes; whoever changes it as a whole takes another. */
  get sheet(): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(this.place.sheetId);
  }

  /** A name that nothing in the workbook has. */
  name(word: string): string {
    return `${this.place.prefix}${word}${++this.place.names}`;
  }

  /** Blank cells, with others below and beside that no probe has used. */
  area(rows: number, columns: number): Excel.Range {
    const row = this.place.nextRow;
    this.place.nextRow += rows + gap;
    return this.sheet.getRangeByIndexes(row, 1, rows, columns);
  }

  /** The same, filled. */
  filled(values: readonly (readonly CellInput[])[]): Excel.Range {
    const range = this.area(values.length, values[0]?.length ?? 1);
    range.values = values as CellInput[][];
    return range;
  }

  /** A table on cells of its own; the first row holds the headers. */
  table(values: readonly (readonly CellInput[])[]): Excel.Table {
    const table = this.sheet.tables.add(this.filled(values), true);
    table.name = this.name('Table');
    return table;
  }

  /** A sheet that is taken away after the probe. */
  anotherSheet(): Excel.Worksheet {
    const name = this.name('Sheet');
    this.place.sheets.push(name);
    return this.context.workbook.worksheets.add(name);
  }

  /** What comes of something that shows a sheet or selects cells; the person is brought back. */
  async elsewhere<T>(act: () => Promise<T>): Promise<T> {
    const before = await whereabouts(this.context);
    try {
      return await act();
    } finally {
      await goBack(this.context, before);
    }
  }

  /** Sends what was asked for so far. */
  sync(): Promise<void> {
    return this.context.sync();
  }

  /** Loads properties of an object and sends what was asked for so far. */
  async read<T extends { load(properties: string): unknown }>(object: T, properties: string): Promise<T> {
    object.load(properties);
    await this.context.sync();
    return object;
  }

  /** The values of a range as they are now. */
  async values(range: Excel.Range): Promise<CellInput[][]> {
    return (await this.read(range, 'values')).values as CellInput[][];
  }

  /** The code with which something is refused; null where it is not. What it uses it fetches anew. */
  async refusal(act: () => unknown): Promise<string | null> {
    try {
      await act();
      await this.context.sync();
      return null;
    } catch (error) {
      return codeOf(error);
    }
  }

  /**
   * What handlers of an event are told while something is done.
   * @param atLeast so many are waited for; what comes right after them is heard too
   */
  async heard<T>(event: OfficeExtension.EventHandlers<T>, act: () => unknown, atLeast = 1): Promise<readonly T[]> {
    const told: T[] = [];
    const handler = event.add(async (args) => void told.push(args));
    const remove = async () => {
      handler.remove();
      await handler.context.sync();
    };
    await this.context.sync();
    this.place.handlers.push(remove);
    await act();
    await this.context.sync();
    for (let waited = 0; told.length < atLeast && waited < eventPatience; waited += 50) await pause(50);
    await pause(quiet);
    await remove();
    this.place.handlers.splice(this.place.handlers.indexOf(remove), 1);
    return told;
  }
}

/** Lets so many milliseconds pass. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The code of what office.js throws. Anything else is a bug, and thrown on. */
export function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') throw error;
  return code;
}
