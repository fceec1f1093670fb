import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDate, isSemester, type Semester } from '../../../../src/domain/calendar';
import { besideLanguage, type Language } from '../../../../src/domain/plan/language';
import { evaluateMatrix } from '../../../../src/domain/indicators/evaluate';
import { reviewMatrix } from '../../../../src/domain/review/reviewMatrix';
import { fileRefusalText, RefusedFile } from '../../../../src/files/container/fileRefusal';
import { errorText } from '../../../../src/i18n/errorText';
import { loadLateTexts, loadTexts, texts } from '../../../../src/i18n/texts';
import { openWorkbook, type WorkbookSnapshot } from '../../../../src/workbook/openWorkbook';
import { addMissingColumns } from '../../../../src/workbook/creation/addColumns';
import { completeMatrix } from '../../../../src/workbook/creation/createMatrix';
import { recalculate } from '../../../../src/workbook/operations/recalculate';
import { WorkbookError } from '../../../../src/workbook/workbookError';
import { buildReport } from '../../../../src/domain/report/sections/buildReport';
import { summaryDue } from '../../../../src/domain/report/summaryDue';
import {
  daysReport,
  isPeriodOf,
  reportKinds,
  semesterReport,
  type ReportAddress,
} from '../../../../src/domain/report/reportAddress';
import { planSheet } from '../../../../src/domain/report/sheet/planSheet';
import { bilingualReport } from '../../../../src/domain/report/bilingualReport';
import { writeReportPptx } from '../../../../src/files/slides/writeReportPptx';
import { readWordTemplate, type WordTemplate } from '../../../../src/files/word/template/WordTemplate';
import { writeReportDocx } from '../../../../src/files/word/writeReportDocx';
import { readReportSheet } from '../../../../src/workbook/report/readReportSheet';
import { writeFreshReport } from '../../../../src/workbook/report/writeFreshReport';
import { openExcel } from 'excel-host/jsdom';
import { loadXlsx, planSaving } from 'excel-host/xlsx';
import { readChoices } from '../../../../src/domain/nextPlan/nextPlanChoices';
import { nextPlanFaultText } from '../../../../src/i18n/nextPlanFaultText';
import { beginNextPlan } from '../../../../src/workbook/operations/beginNextPlan';
import { adopt, adoptUsage } from './adopt';
import { lossText, notSavedText } from '../lossText';
import { whyNotOpened } from '../whyNotOpened';
import { problemLines } from './problemLines';
import { ReadingGuard } from './readingGuard';

/** Those whose period is a semester or a year; one of any days is asked for by its first and last. */
const kindsByPeriod = reportKinds.filter((kind) => kind !== 'days');

const usage = `npm run batch -- recalculate|summary|review|complete --file in.xlsx [--out out.xlsx] [--semester 2025-S1] [--today 2025-07-15] [--accept-loss]
npm run batch -- report --kind ${kindsByPeriod.join('|')} --period 2025-S1|2025 [--group GT-PRO] | --from 2025-03-01 --to 2025-11-30 --file in.xlsx --out out.xlsx [--word out.docx] [--pptx out.pptx] [--bilingual] [--template office.dotx] [--today 2025-07-15] [--accept-loss]
npm run batch -- next-plan --plan plan.json --file in.xlsx --out out.xlsx [--today 2027-01-15] [--accept-loss]
${adoptUsage}`;

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

if (process.argv[2] === 'adopt') {
  const { code, says } = await adopt(process.argv.slice(3));
  if (code !== 0) stop(says, code);
  console.log(says);
  process.exit(0);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    out: { type: 'string' },
    semester: { type: 'string' },
    today: { type: 'string' },
    kind: { type: 'string' },
    period: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    group: { type: 'string' },
    word: { type: 'string' },
    pptx: { type: 'string' },
    bilingual: { type: 'boolean', default: false },
    template: { type: 'string' },
    plan: { type: 'string' },
    'accept-loss': { type: 'boolean', default: false },
  },
});
const [command = ''] = positionals;
const today = values.today ?? new Date().toISOString().slice(0, 10);
const { semester } = values;
if (
  !['recalculate', 'summary', 'report', 'review', 'complete', 'next-plan'].includes(command) ||
  values.file === undefined
)
  stop(usage, 2);
if (command !== 'review' && values.out === undefined) stop(usage, 2);
if ((command === 'next-plan') !== (values.plan !== undefined)) stop(usage, 2);
if (!isDate(today) || (semester !== undefined && !isSemester(semester))) stop(usage, 2);
/** The semester as of which values are written: that of today where none is given. */
const asOf = semester === undefined ? {} : { reference: semester as Semester };
const asked = command === 'report' ? reportAsked() : null;

/** The report that `--from` and `--to` ask for, or `--kind`, `--period` and `--group`. */
function reportAsked(): ReportAddress {
  const { period = '', group = null, from, to } = values;
  if (from !== undefined || to !== undefined) {
    const others = [values.kind, values.period, values.group].filter((one) => one !== undefined && one !== 'days');
    if (!isDate(from ?? '') || !isDate(to ?? '') || String(from) > String(to) || others.length > 0) stop(usage, 2);
    return daysReport(from ?? '', to ?? '');
  }
  const kind = kindsByPeriod.find((one) => one === values.kind);
  if (kind === undefined || (kind === 'group') !== (group !== null) || !isPeriodOf(kind, period)) stop(usage, 2);
  return { kind, period, group };
}
if (!existsSync(values.file)) stop(`There is no file ${values.file}.`, 1);
if (values.out !== undefined && resolve(values.out) === resolve(values.file))
  stop('--out must be another file than --file: no part of yours is lost.', 2);

/** The report that is to be written: as asked, else the summary of the semester asked for, else of the one that is due. */
function addressIn({ matrix, summarySheets }: WorkbookSnapshot): ReportAddress {
  if (asked) return asked;
  const due = values.semester === undefined ? summaryDue(matrix, summarySheets, today) : values.semester;
  return semesterReport(due as Semester);
}

/** The office's Word template; stops where the file is none. */
function templateIn(path: string): WordTemplate {
  if (!existsSync(path)) stop(`There is no file ${path}.`, 1);
  try {
    return readWordTemplate(new Uint8Array(readFileSync(path)));
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return stop(`${path}: ${fileRefusalText({ refusal: error.code, params: error.params }, 'en')}`, 1);
  }
}

/** Begins the plan that `--plan` describes; gives what is to be said. */
async function nextPlan(language: Language): Promise<string> {
  const path = values.plan ?? '';
  if (!existsSync(path)) stop(`There is no file ${path}.`, 1);
  const read = readChoices(readFileSync(path, 'utf8'));
  if (read.kind === 'faulty') stop(read.faults.map((fault) => `${path}: ${fault}`).join('\n'), 1);
  const result = await beginNextPlan(read.choices, { who: 'batch', now: `${today}T00:00:00` });
  if (result.kind === 'faulty') stop(result.faults.map((fault) => nextPlanFaultText(fault, language)).join('\n'), 1);
  return texts(language).nextPlan.begun(result.plan.plan.name[language]);
}

/** What `--word` and `--pptx` ask for of a report, with the narratives that its sheet has. */
async function reportFiles(address: ReportAddress): Promise<ReadonlyMap<string, Uint8Array>> {
  const snapshot = await openWorkbook();
  const { matrix } = snapshot;
  const evaluation = evaluateMatrix(matrix, { today });
  const document = buildReport(matrix, evaluation, address, { today });
  const sheet = await readReportSheet(snapshot, address);
  const { narratives: states } = planSheet(document, sheet?.rows ?? [], matrix);
  const narratives = new Map([...states].map(([key, { text }]) => [key, text] as const));
  const inSecond = { ...matrix, language: besideLanguage(matrix.language) };
  const printed = values.bilingual
    ? bilingualReport(document, buildReport(inSecond, evaluation, address, { today }))
    : document;
  const files = new Map<string, Uint8Array>();
  if (values.word !== undefined)
    files.set(values.word, await writeReportDocx(printed, { narratives, ...(template && { template }) }));
  if (values.pptx !== undefined) files.set(values.pptx, await writeReportPptx(printed, { narratives }));
  return files;
}

/** The saved workbook; stops before any file is written where that would lose something unasked. */
function savedFile(out: string, language: Language): Uint8Array {
  const { losses, extension, pack } = planSaving(workbook);
  if (extname(out).toLowerCase() !== extension) stop(`--out must end in ${extension}, as --file does.`, 2);
  for (const loss of losses) console.error(lossText(loss, language));
  if (losses.length > 0 && !values['accept-loss']) stop(notSavedText(language), 3);
  return pack();
}

/** What was done; said once it is saved. */
let done = '';

/** Runs the command; gives the workbook's language. */
const run = async (): Promise<Language> => {
  const before = await openWorkbook(undefined, guard.onProblems);
  if (command === 'complete' && (before.hasMatrix || before.lost.length > 0)) {
    await completeMatrix(today);
    await addMissingColumns();
  }
  const snapshot = command === 'complete' ? await openWorkbook() : before;
  if (!snapshot.hasMatrix && snapshot.lost.length > 0)
    stop(`${values.file} holds a matrix whose tables were lost in another program: "complete" makes them again.`, 1);
  if (!snapshot.hasMatrix)
    stop(`${values.file} holds no monitoring matrix. To create one: npm run sample -- --empty --out FILE`, 1);
  const { language } = snapshot.matrix;
  if (command === 'recalculate') {
    const { changedCells, evaluation } = await recalculate({ today, now: `${today}T00:00:00`, ...asOf });
    const text = texts(language).indicators;
    done = evaluation.indicators.length === 0 ? text.nothing : text.done(changedCells);
  } else if (command === 'complete') {
    const { done: tables, columnsDone } = texts(language).structure;
    done = `${tables} ${columnsDone}`;
  } else if (command === 'summary' || command === 'report') {
    const address = addressIn(snapshot);
    const moment = { today, now: `${today}T00:00:00`, ...asOf };
    const { sheet } = await writeFreshReport(() => address, moment);
    done = texts(language).report.written(sheet);
    files = await reportFiles(address);
  } else if (command === 'next-plan') {
    done = await nextPlan(language);
  } else {
    const problems = reviewMatrix(snapshot.matrix, evaluateMatrix(snapshot.matrix, { today, ...asOf }));
    for (const line of problemLines(problems, language)) console.log(line);
    done = texts(language).review.count(problems.length);
  }
  return language;
};

/** What is handed out beside the workbook, by where it goes. */
let files: ReadonlyMap<string, Uint8Array> = new Map();
const file = new Uint8Array(readFileSync(values.file));
await Promise.all([loadTexts('en'), loadLateTexts()]);
const workbook = await loadXlsx(file).catch((error: unknown) =>
  stop(`${values.file}: ${whyNotOpened(file, 'en', error)}`, 1),
);
const template = values.template === undefined ? null : templateIn(values.template);
const guard = new ReadingGuard();
try {
  guard.count(workbook);
  await openExcel(workbook);
  // What was read of the workbook is let go before it is saved, which takes memory of its own.
  const language = await run();
  if (values.out !== undefined) writeFileSync(values.out, savedFile(values.out, language));
  for (const [path, bytes] of files) writeFileSync(path, bytes);
  console.log(done);
} catch (error) {
  if (error instanceof RefusedFile)
    stop(`${values.file}: ${fileRefusalText({ refusal: error.code, params: error.params }, 'en')}`, 1);
  if (!(error instanceof WorkbookError)) throw error;
  stop(errorText(error.code, error.params, texts('en')), 1);
}
process.exit(0);
