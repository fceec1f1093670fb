import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { compile } from './compile';
import { engineSizes, excelSizes } from './sizes';
import { printTable } from './table';

const usage =
  'npm run bench -- [--parts engine,formulas,excel] [--sizes 1000,10000,100000] [--limit seconds for one size of formulas]';

const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: 'engine,formulas,excel' },
    sizes: { type: 'string' },
    limit: { type: 'string', default: '60' },
  },
});
const parts = new Set(values.parts.split(','));
const given = values.sizes?.split(',').map(Number);
const limit = Number(values.limit);
if ([...parts].some((part) => !['engine', 'formulas', 'excel'].includes(part)) || given?.some(Number.isNaN) || !limit) {
  console.error(usage);
  process.exit(2);
}

type Figures = Readonly<Record<string, number>>;

/** Runs a program for a size in a process of its own; null when it did not finish within the seconds given. */
function run(program: readonly string[], size: number, seconds: number): Promise<Figures | null> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--max-old-space-size=6000', ...program, String(size)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') done(null);
      else if (code === 0) done(JSON.parse(output.trim().split('\n').at(-1) ?? '') as Figures);
      else fail(new Error(`${program.join(' ')} ${size}: exit ${code}`));
    });
  });
}

const ms = (figure: number | undefined) =>
  figure === undefined ? '' : `${figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0)} ms`;
const kB = (figure: number | undefined) => (figure === undefined ? '' : `${(figure / 1000).toFixed(1)} kB`);
const count = (figure: number) => figure.toLocaleString('en-US');
const lines = (title: string) => console.log(`\n${title}`);

async function engine(path: string): Promise<void> {
  const rows: string[][] = [];
  for (const size of given ?? engineSizes) {
    const figures = await run([path], size, 600);
    if (!figures) continue;
    const { evaluate = 0, limit: bare = 0 } = figures;
    rows.push([
      count(size),
      ms(figures['limit']),
      ms(evaluate),
      `${(evaluate / bare).toFixed(1)} ×`,
      `${((evaluate / size) * 1000).toFixed(2)} µs`,
      ms(figures['evaluateOneChanged']),
      `${(((figures['evaluateOneChanged'] ?? 0) / evaluate) * 100).toFixed(1)} %`,
      ms(figures['read']),
      ms(figures['readOneChanged']),
      ms(figures['plan']),
      ms(figures['review']),
    ]);
  }
  lines('The engine: eight indicators, all windows, all breakdowns (processor time, best of several runs)');
  printTable(
    [
      'activities',
      'limit: rows only read',
      'all values',
      'of the limit',
      'an activity',
      'one row changed',
      'of all',
      'cells to records',
      'one row changed',
      'whole recalculation',
      'review',
    ],
    rows,
  );
}

async function formulas(name: string, path: string): Promise<void> {
  const rows: string[][] = [];
  for (const size of given ?? engineSizes) {
    const figures = await run([path], size, limit);
    rows.push(
      figures
        ? [count(size), ms(figures['ms']), count(figures['cells'] ?? 0), count(figures['different'] ?? 0)]
        : [count(size), `did not finish in ${limit} s`, '', ''],
    );
  }
  lines(
    `${name}: totals of the eight indicators in all windows, no breakdowns, by COUNTIFS and SUMPRODUCT (processor time)`,
  );
  printTable(['activities', 'build and calculate', 'values', 'other than the engine'], rows);
}

async function excel(): Promise<void> {
  for (const size of given ?? excelSizes) {
    const figures = await run(['--import', 'tsx', `${import.meta.dirname}/excel.ts`], size, 300);
    lines(`Over the real office.js to our Excel, ${count(size)} activities`);
    if (!figures) {
      console.log('did not finish in 300 s');
      continue;
    }
    const names = Object.keys(figures).flatMap((key) => (key.endsWith(' trips') ? [key.slice(0, -6)] : []));
    printTable(
      ['', 'round trips', 'sent', 'received', 'time'],
      names.map((name) => [
        name,
        count(figures[`${name} trips`] ?? 0),
        kB(figures[`${name} sent`]),
        kB(figures[`${name} received`]),
        ms(figures[`${name} ms`]),
      ]),
    );
  }
}

console.log('Each size of activities has three times as many products and reports. Nothing here passes or fails.');
const pathOf = await compile(['engine', 'hyperFormula', 'ironCalc']);
if (parts.has('engine')) await engine(pathOf('engine'));
if (parts.has('formulas')) {
  await formulas('HyperFormula', pathOf('hyperFormula'));
  await formulas('IronCalc', pathOf('ironCalc'));
}
if (parts.has('excel')) await excel();
