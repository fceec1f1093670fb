import { initSync, Model } from '@ironcalc/wasm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { different, formulas, sheets } from './formulas';
import { processorTime, report } from './measure';

/* Computes the formulas with IronCalc, which is compiled to WebAssembly; runs in a process of its own. */

initSync({ module: readFileSync(join(process.cwd(), 'node_modules/@ironcalc/wasm/wasm_bg.wasm')) });
const start = processorTime();
const model = new Model('totals', 'en', 'UTC', 'en');
model.pauseEvaluation();
const rowsOf = { ...sheets, totals: formulas };
Object.entries(rowsOf).forEach(([name, rows], sheet) => {
  if (sheet > 0) model.newSheet();
  model.renameSheet(sheet, name);
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== null) model.setUserInput(sheet, row + 1, column + 1, String(cell));
    }),
  );
});
model.resumeEvaluation();
model.evaluate();
const last = Object.keys(rowsOf).length - 1;
const computed = formulas.map((cells, row) =>
  cells.map((_, column) => Number(model.getFormattedCellValue(last, row + 1, column + 1))),
);
const ms = processorTime() - start;
report({ ms, cells: formulas.flat().length, different: different(computed) });
