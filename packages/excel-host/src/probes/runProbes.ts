import { Bench, type RunBatch } from './Bench';
import { Lab, type Place } from './Lab';
import { judge, type Json, type Probe, type ProbeResult } from './Probe';
import { allProbes } from './allProbes';

export interface RunProbesOptions {
  /** What the sheet of the probes is called, or with a number where that name is taken. */
  readonly sheetName: string;
  /** All of them where none are given. */
  readonly probes?: readonly Probe[];
  /** `Excel.run`, given up in time, where none is given. */
  readonly run?: RunBatch;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/** What a run found. */
export interface ProbeReport {
  /** In the order of the probes; fewer than there are where it was stopped. */
  readonly results: readonly ProbeResult[];
  readonly isStopped: boolean;
  /** Sheets of the probes that Excel did not let be deleted. */
  readonly leftSheets: readonly string[];
}

/** No probe takes longer, in milliseconds. */
const patience = 30_000;

/**
 * Runs probes one after another in the workbook that is open, on a sheet of their own that is taken away again, also
 * after a failure or a stop. What a probe throws is what it has seen. Throws where no sheet can be added.
 */
export async function runProbes(options: RunProbesOptions): Promise<ProbeReport> {
  const { probes = allProbes, run = runInTime, signal, onProgress } = options;
  const bench = await Bench.open(options.sheetName, run);
  const results: ProbeResult[] = [];
  let leftSheets: readonly string[] = [];
  try {
    for (const probe of probes) {
      if (signal?.aborted) break;
      results.push(await runOne(probe, bench.place, run));
      await bench.clean();
      onProgress?.(results.length, probes.length);
    }
  } finally {
    leftSheets = await bench.close();
  }
  return { results, isStopped: results.length < probes.length, leftSheets };
}

async function runOne(probe: Probe, place: Place, run: RunBatch): Promise<ProbeResult> {
  const { needs } = probe;
  if (needs !== undefined && !Office.context.requirements.isSetSupported('ExcelApi', needs))
    return { probe, outcome: 'notRun' };
  let observed: Json;
  try {
    observed = await run((context) => observe(probe, new Lab(context, place)), patience);
  } catch (error) {
    observed = { error: errorOf(error) };
  }
  return judge(probe, observed);
}

/** What a probe gives or throws; what comes from the batch around it is thrown on. */
async function observe(probe: Probe, lab: Lab): Promise<Json> {
  try {
    return await probe.run(lab);
  } catch (error) {
    return { error: errorOf(error) };
  }
}

/** The code of a failure, and what failed where office.js says so. */
function errorOf(error: unknown): string {
  const { code, message, debugInfo } = error as {
    readonly code?: string;
    readonly message?: string;
    readonly debugInfo?: { readonly errorLocation?: string };
  };
  return [code ?? message ?? String(error), debugInfo?.errorLocation].filter(Boolean).join(' ');
}

/** `Excel.run` with a limit of time. */
function runInTime<T>(batch: (context: Excel.RequestContext) => Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  return Promise.race([Excel.run(batch), late]).finally(() => clearTimeout(timer));
}
