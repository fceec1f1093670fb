import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { DrivenWorkbench } from './DrivenWorkbench';
import type { WorkbenchPage } from './WorkbenchPage';

/** A matrix as an office might keep it: a title, a group in the sheet's name, days as text, a state in its own words. */
export const foreignRows = [
  ['PLAN DE TRABAJO 2024'],
  [],
  ['N°', 'Actividad', 'Tipo', 'Situación', 'Fecha de inicio', 'Países', 'Presupuesto'],
  [1, 'Taller sobre remesas', 'Taller regional', 'Ejecutada', '15/02/2024', 'GUA, HND', 12_000],
  [2, 'Webinario sobre visas', 'Webinario', 'Pendiente', '20/03/2024', 'Todos', 500],
  [3, 'Reunión sobre datos', 'Reunión', 'Cancelada', '28/05/2024', 'Panamá y Costa Rica', ''],
  ['Total', '', '', '', '', '', 12_500],
] as const;
export const foreignName = 'GT Protección';

/** Puts the office's sheet into the open workbook, where it is not there yet. */
export async function addForeignSheet({ page }: Pick<DrivenWorkbench, 'page'>): Promise<void> {
  await page.evaluate(
    ([name, rows]) => {
      const { workbook } = window.workbench;
      if (workbook.sheet(name)) return;
      const sheet = workbook.addSheet(name, 'user');
      rows.forEach((cells, row) =>
        cells.forEach((cell, column) => cell !== '' && workbook.type(sheet, row, column, String(cell))),
      );
    },
    [foreignName, foreignRows as readonly (readonly (string | number)[])[]] as const,
  );
}

/** The adoption of a matrix of another shape. */
export class AdoptionPage {
  readonly adopt: Locator;
  readonly result: Locator;

  constructor(private readonly bench: WorkbenchPage) {
    const { pane } = bench;
    this.adopt = pane.getByRole('button', { name: 'Adoptar', exact: true });
    this.result = pane.getByRole('group', { name: 'Matriz adoptada' });
  }

  /** The open workbook as a file; gives its path. */
  async savedFile(): Promise<string> {
    const bytes = await this.bench.page.evaluate(async () => [...(await window.workbench.save())]);
    const path = join(mkdtempSync(join(tmpdir(), 'matriz-')), 'nuestra matriz.xlsx');
    writeFileSync(path, new Uint8Array(bytes));
    return path;
  }

  /** Goes from the first screen to where the matrix is chosen. */
  async open(): Promise<void> {
    await this.bench.pane.getByRole('button', { name: 'Adoptar una matriz' }).click();
  }

  async readBook(): Promise<void> {
    await this.bench.pane.getByRole('button', { name: 'Leer estas hojas' }).click();
    await this.adopt.waitFor();
  }

  async readFile(path: string): Promise<void> {
    const { pane, page } = this.bench;
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      pane.getByRole('button', { name: 'Elegir un archivo' }).click(),
    ]);
    await chooser.setFiles([path]);
    await this.adopt.waitFor();
  }

  /** The question that is asked; none where nothing is. */
  get question(): Locator {
    return this.bench.pane.getByRole('radiogroup');
  }

  async answer(choice: string): Promise<void> {
    const { pane } = this.bench;
    await this.question.getByRole('radio', { name: choice }).check();
    await pane.getByRole('button', { name: 'Responder' }).click();
  }

  async write(): Promise<void> {
    await this.adopt.click();
    await this.result.waitFor();
  }

  /** Rows of a table by their headers, as they stand in the sheet. */
  async rows(sheet: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const [headers = [], ...rows] = await this.bench.rows(sheet);
    return rows
      .filter((cells) => cells.some((cell) => cell !== ''))
      .map((cells) => Object.fromEntries(headers.map((header, at) => [String(header), cells[at]])));
  }
}
