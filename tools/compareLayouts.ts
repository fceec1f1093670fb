/**
 * Compares how workbooks are understood with what is true of them: tsx tools/compareLayouts.ts FOLDER [a01 …]. For
 * development only: the folder holds `NAME.xlsx` with `NAME.truth.json`.
 */
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { performance } from 'perf_hooks';
import { understandSheets } from '../src/domain/adoption/structure/understandSheets';
import { listsFrom } from '../src/domain/records/listIndex';
import { atOnce, type Steps } from '../src/domain/steps';
import { openOfficeFile } from '../src/files/container/officeFile';
import { readForeignWorkbook } from '../src/files/xlsx/readForeignWorkbook';
import { columnLetters } from '../src/domain/columnLetters';

interface Answered {
  record: string;
  orientation: string;
  headerRows: number[];
  dataRows: [number, number];
  columns: Record<string, string>;
  constants?: Record<string, unknown>;
  sections?: string;
  sectionRows?: number[];
  split?: Record<string, string>;
}
interface Truth {
  skipped: { sheet: string; row: number; reason: string }[];
  answers: { sheets: Record<string, 'ignore' | Answered[]> };
  records: Record<string, { ambiguous: Record<string, { text: string }> }[]>;
}

function longest<T>(steps: Steps<T>): [T, number] {
  let most = 0;
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    most = Math.max(most, performance.now() - start);
    if (step.done) return [step.value, most];
  }
}

const [folder = '', ...only] = process.argv.slice(2);
const show = (value: unknown) => JSON.stringify(value);
for (const file of readdirSync(folder).filter((one) => one.endsWith('.xlsx'))) {
  const name = file.replace('.xlsx', '');
  if (only.length > 0 && !only.includes(name)) continue;
  const truth = JSON.parse(readFileSync(join(folder, `${name}.truth.json`), 'utf8')) as Truth;
  const workbook = atOnce(readForeignWorkbook(openOfficeFile(new Uint8Array(readFileSync(join(folder, file))))));
  const start = performance.now();
  const [layout, step] = longest(understandSheets(workbook, listsFrom()));
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms, longest step ${step.toFixed(0)} ms`);
  const differ = (what: string, got: unknown, want: unknown) => {
    if (show(got) !== show(want)) console.log(`  ${what}: ${show(got)} instead of ${show(want)}`);
  };
  for (const [sheet, answered] of Object.entries(truth.answers.sheets)) {
    const tables = layout.tables.filter((table) => table.sheet === sheet);
    if (answered === 'ignore') {
      if (tables.length > 0) console.log(`  ${sheet}: taken, but holds nothing`);
      continue;
    }
    differ(`${sheet} tables`, tables.length, answered.length);
    answered.forEach((want, at) => {
      const got = tables[at];
      if (!got) return;
      differ(`${sheet} record`, got.record, want.record);
      differ(`${sheet} orientation`, got.orientation, want.orientation ?? 'rows');
      differ(`${sheet} headers`, got.headers, want.headerRows);
      differ(`${sheet} data`, got.data, want.dataRows);
      const columns = new Map(got.columns.map(({ at: column, to }) => [columnLetters(column - 1), to]));
      for (const [letter, to] of Object.entries(want.columns ?? {}))
        differ(`${sheet} ${letter}`, columns.get(letter), to);
      for (const [letter, to] of columns)
        if (!(letter in (want.columns ?? {}))) console.log(`  ${sheet} ${letter} too many: ${to}`);
      const sorted = (entries: [string, unknown][]) => entries.map(([key, value]) => `${key}=${String(value)}`).sort();
      differ(`${sheet} constants`, sorted([...got.constants]), sorted(Object.entries(want.constants ?? {})));
      differ(`${sheet} sections`, got.sections ?? undefined, want.sections);
      differ(`${sheet} sectionRows`, got.sectionRows, want.sectionRows ?? []);
      differ(
        `${sheet} split`,
        [...got.split].map((column) => columnLetters(column - 1)),
        Object.keys(want.split ?? {}),
      );
    });
    const skipped = (rows: readonly { row: number; reason: string }[]) =>
      rows.map(({ row, reason }) => `${row} ${reason}`);
    differ(
      `${sheet} skipped`,
      skipped(tables.flatMap((table) => table.skipped)),
      skipped(truth.skipped.filter((row) => row.sheet === sheet)),
    );
  }
  console.log(`  skipped: ${layout.skippedSheets.map(({ sheet, reason }) => `${sheet} (${reason})`).join(', ')}`);
  for (const { legend, sheet } of layout.tables)
    if (legend.size > 0) console.log(`  ${sheet} legend: ${show([...legend])}`);
  for (const question of layout.questions) console.log(`  asked: ${show(question)}`);
  const unsure = layout.tables.flatMap((table) =>
    table.columns
      .filter(({ confidence }) => confidence < 0.8)
      .map((column) => `${column.header}→${column.to} ${column.confidence}`),
  );
  if (unsure.length > 0) console.log(`  less sure: ${unsure.join(' · ')}`);
}
