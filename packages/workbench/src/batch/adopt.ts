import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readAnswers, type Answers } from '../../../../src/domain/adoption/answers';
import { isLanguage, languages } from '../../../../src/domain/plan/language';
import { fileRefusalText, RefusedFile } from '../../../../src/files/container/fileRefusal';
import { errorText } from '../../../../src/i18n/errorText';
import { loadAdoptionTexts } from '../../../../src/i18n/adoptionTexts';
import { quoted } from '../../../../src/i18n/formats';
import { loadLateTexts, loadTexts, texts } from '../../../../src/i18n/texts';
import { WorkbookError } from '../../../../src/workbook/workbookError';
import { lossText, notSavedText } from '../lossText';
import { whyNotOpened } from '../whyNotOpened';
import { loadXlsx } from 'excel-host/xlsx';
import { adoptFile } from './adoptFile';

export const adoptUsage = `npm run batch -- adopt --file theirs.xlsx --out matrix.xlsx [--into matrix.xlsx [--accept-loss]] [--answers answers.json] [--report report.json] [--lang ${languages.join('|')}]`;

/** Why a command ends without having done its work. */
class Stop extends Error {
  constructor(
    message: string,
    readonly code: 1 | 2,
  ) {
    super(message);
  }
}

/** Adopts a workbook of unknown layout by the words of a command line; gives the exit code and what is to be said. */
export async function adopt(words: readonly string[]): Promise<{ readonly code: 0 | 1 | 2; readonly says: string }> {
  try {
    return { code: 0, says: await carryOut(words) };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { code: error.code, says: error.message };
  }
}

async function carryOut(words: readonly string[]): Promise<string> {
  const { file, out, report, language, answers, into, acceptsLoss } = optionsOf(words);
  await loadTexts('en');
  await Promise.all([loadTexts(language), loadLateTexts()]);
  const bytes = new Uint8Array(readFileSync(file));
  const now = new Date().toISOString().slice(0, 19);
  try {
    const target = into === undefined ? null : await matrixIn(into);
    const adopted = await adoptFile(bytes, { name: basename(file), language, now, answers, into: target });
    if (adopted.losses.length > 0 && !acceptsLoss)
      throw new Stop([...adopted.losses.map((loss) => lossText(loss, language)), notSavedText(language)].join('\n'), 1);
    writeFileSync(out, adopted.matrix);
    if (report !== undefined) writeFileSync(report, `${JSON.stringify(adopted.report, null, 1)}\n`);
    const { Activity, Product, CountryReport, Indicator, rowsRead, questions } = adopted.report.totals;
    const records = Activity + Product + CountryReport + Indicator;
    const { recipe } = await loadAdoptionTexts(language);
    const faults = adopted.notUnderstood.map(({ about, text }) => recipe.notUnderstood(quoted(about), quoted(text)));
    return [...faults, texts(language).adoption.done(rowsRead, records, questions)].join('\n');
  } catch (error) {
    if (error instanceof RefusedFile)
      throw new Stop(`${file}: ${fileRefusalText({ refusal: error.code, params: error.params }, 'en')}`, 1);
    if (error instanceof WorkbookError) throw new Stop(errorText(error.code, error.params, texts('en')), 1);
    throw error;
  }
}

function optionsOf(words: readonly string[]) {
  const { file, out, answers, report, lang, into, 'accept-loss': acceptsLoss } = parsed(words);
  if (file === undefined || out === undefined || !isLanguage(lang)) throw new Stop(adoptUsage, 2);
  if (extname(out).toLowerCase() !== '.xlsx') throw new Stop('--out must end in .xlsx.', 2);
  const written = [out, ...(report === undefined ? [] : [report])].map((path) => resolve(path));
  const read = [file, ...(into === undefined ? [] : [into])];
  if (read.some((path) => written.includes(resolve(path))))
    throw new Stop('--out and --report must be other files than --file and --into: no part of yours is lost.', 2);
  const missing = read.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Stop(`There is no file ${missing}.`, 1);
  const given = answers === undefined ? null : answersIn(answers);
  return { file, out, report, language: lang, answers: given, into, acceptsLoss };
}

function parsed(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        file: { type: 'string' },
        out: { type: 'string' },
        into: { type: 'string' },
        'accept-loss': { type: 'boolean', default: false },
        answers: { type: 'string' },
        report: { type: 'string' },
        lang: { type: 'string', default: 'es' },
      },
    });
    return values;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : String(error)}\n${adoptUsage}`, 2);
  }
}

function answersIn(path: string): Answers {
  if (!existsSync(path)) throw new Stop(`There is no file ${path}.`, 1);
  const read = readAnswers(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  if (read.kind === 'faulty') throw new Stop([`${path} cannot be taken for answers:`, ...read.faults].join('\n'), 2);
  return read.answers;
}

/** The bytes of the workbook that takes the rows, once it is known that it can be opened. */
async function matrixIn(path: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync(path));
  await loadXlsx(bytes).catch((error: unknown) => {
    throw new Stop(`${path}: ${whyNotOpened(bytes, 'en', error)}`, 1);
  });
  return bytes;
}
