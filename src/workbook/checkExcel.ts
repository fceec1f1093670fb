import { expectedText, observedText, reportText, runProbes, type ReportHead } from 'excel-host/probes';
import { runExcel } from './runExcel';
import { sourceLanguage } from '../domain/plan/language';
import { ribbonTab } from '../domain/plan/productName';

/** What a check of this Excel is given. */
export interface CheckOptions {
  /** What its sheet is called; with a number where the workbook has such a sheet. */
  readonly sheetName: string;
  readonly addinVersion: string;
  readonly now: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** Something that the add-in believes of Excel, in English and with the level of ExcelApi that it is of, if any. */
export interface Belief {
  readonly name: string;
  readonly says: string;
  readonly needs?: string;
}

/** A belief that this Excel contradicts. */
export interface Contradiction extends Belief {
  readonly expected: string;
  readonly observed: string;
  /** Where it is said. */
  readonly source: string;
}

/** What a check found. */
export interface ExcelCheck {
  readonly asExpected: number;
  readonly differing: readonly Contradiction[];
  /** What could not be asked: this Excel is too old for it. */
  readonly notRun: readonly Belief[];
  readonly isStopped: boolean;
  /** Sheets of the check that Excel did not let be deleted. */
  readonly leftSheets: readonly string[];
  /** All of it as a text, for whoever gives support; it holds no data of the workbook. */
  readonly text: string;
}

/**
 * Asks this Excel one thing after another that the add-in believes of it, on a sheet of its own that is taken away again,
 * also when it fails or is stopped. Throws `protected` and the like where no sheet can be added.
 */
export async function checkExcel({ addinVersion, now, ...options }: CheckOptions): Promise<ExcelCheck> {
  const report = await runProbes({ ...options, run: (batch, patience) => runExcel(batch, true, patience) });
  const { results, isStopped, leftSheets } = report;
  return {
    asExpected: results.filter(({ outcome }) => outcome === 'asExpected').length,
    differing: results
      .filter(({ outcome }) => outcome === 'differs')
      .map(({ probe, observed }) => ({
        ...probe,
        expected: expectedText(probe),
        observed: observedText(observed),
      })),
    notRun: results.filter(({ outcome }) => outcome === 'notRun').map(({ probe }) => probe),
    isStopped,
    leftSheets,
    text: reportText(report, [[ribbonTab[sourceLanguage], addinVersion], ['date', now], ...thisExcel()]),
  };
}

/** Requirement sets beside ExcelApi that something in the pane or the ribbon depends on. */
const otherSets = ['ExcelApiOnline', 'ExcelApiDesktop', 'SharedRuntime', 'RibbonApi', 'AddinCommands', 'DialogApi'];

/** Which Excel this is, and what it says that it can do. */
function thisExcel(): ReportHead {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const level = (set: string, most: number) =>
    Array.from({ length: most }, (_, at) => `1.${most - at}`).find((one) => requirements.isSetSupported(set, one));
  return [
    ['host', `${diagnostics.host} ${diagnostics.version}`],
    ['platform', String(diagnostics.platform)],
    ['languages', `${displayLanguage}, ${contentLanguage}`],
    ['ExcelApi', level('ExcelApi', 40) ?? 'none'],
    ...otherSets.map((set) => [set, level(set, 9) ?? 'none'] as const),
    ['browser', navigator.userAgent],
  ];
}
