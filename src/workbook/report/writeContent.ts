import type { Cell } from '../../domain/records/cell';
import type { SheetPlan } from '../../domain/report/sheet/planSheet';
import { keyCell, writtenRows } from '../../domain/report/sheet/writtenRows';
import { chunkBytes } from '../chunks';
import { contentSteps, type ContentStep } from './contentSteps';
import { KeyedRows } from './KeyedRows';
import { Overtaken, type Rescued } from './Overtaken';
import type { ReportSheet } from './readReportSheet';

/** What came of writing a report's content. */
export interface WrittenContent {
  readonly cells: number;
  /** Whether the rows of the report stand as planned, wherever they stand. */
  readonly stands: boolean;
  /** Whether others had written where it was written: it was kept, and is to be put back. */
  readonly hasOvertaken: boolean;
  /** The column of keys as the last request left it; null where there was nothing to write. */
  readonly keys: readonly Cell[][] | null;
}

/**
 * Writes a report into its sheet as planned: keys and values, no formula and no look. Only what changes is written; what
 * the SE has beside the report, or between its rows, stays. Each part looks up all rows that it needs before it writes:
 * where one is missing the host's `ItemNotFound` is thrown, and nothing of that part is written.
 * @param unseen keys that a search does not see
 * @param rescued where what others had written is kept
 * @param compares whether nothing is to be written over where others have written since the last look, and
 *   `ItemNotFound` or `InvalidArgument` thrown
 */
export async function writeContent(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  existing: ReportSheet | null,
  unseen: ReadonlySet<string>,
  rescued: Rescued,
  compares: boolean,
): Promise<WrittenContent> {
  const keyed = new KeyedRows(sheet, plan.before, unseen);
  // In a row that a search does not see nothing can be compared: what is typed there at that moment only the answer tells.
  const isCompared = (index: number) => compares && keyed.isSeen(index);
  const overtaken = new Overtaken(plan, existing?.columns ?? 0, rescued, isCompared);
  const steps = contentSteps(sheet, plan, overtaken);
  const requests = requestsOf(steps);
  let keys: Excel.Range | null = null;
  let hasOvertaken = false;
  for (const [index, request] of requests.entries()) {
    keyed.begin();
    queue(keyed, request);
    keyed.end();
    keys = index === requests.length - 1 ? loadKeys(sheet) : null;
    await sheet.context.sync();
    hasOvertaken = overtaken.keep() || hasOvertaken;
  }
  const cells = steps.reduce((sum, step) => sum + step.cells, 0);
  const values = keys && (keys.values as Cell[][]);
  return { cells, stands: values === null || standsIn(values, plan), hasOvertaken, keys: values };
}

function queue(keyed: KeyedRows, steps: readonly ContentStep[]): void {
  const found = new Map<number, Excel.Range>();
  for (const { needs, look } of steps) {
    for (const index of needs) if (!found.has(index)) found.set(index, keyed.at(index));
    const [first] = needs;
    if (look && first !== undefined) look(found.get(first) as Excel.Range);
  }
  for (const { write } of steps) write(keyed, (index) => found.get(index) as Excel.Range);
}

/** The steps as they are sent together. */
function requestsOf(steps: readonly ContentStep[]): readonly (readonly ContentStep[])[] {
  const requests: ContentStep[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > chunkBytes) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}

/** Asks for the keys from the first row on. */
function loadKeys(sheet: Excel.Worksheet): Excel.Range {
  const keys = sheet.getRange('A1').getBoundingRect(sheet.getRange('A:A').getUsedRange(true));
  keys.load('values');
  return keys;
}

/** Whether the report's rows are all there and in their order; rows of others stand between them as they like. */
function standsIn(values: readonly Cell[][], { rows }: SheetPlan): boolean {
  const keysOf = (cells: readonly (readonly Cell[])[]) =>
    writtenRows(cells)
      .map(({ key }) => key)
      .filter((key) => key !== '');
  const wanted = keysOf(rows.map(({ row }) => [row ? keyCell(row) : '']));
  const standing = keysOf(values);
  return wanted.length === standing.length && wanted.every((key, index) => key === standing[index]);
}
