import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './WorkbenchPage';

/** Reports in the pane, and in their sheets, whose rows are found by their keys. */
export class ReportPage {
  constructor(private readonly bench: WorkbenchPage) {}

  /** Opens the reports at the summary of a semester. */
  async openSummary(semester: string): Promise<void> {
    const { pane } = this.bench;
    await pane.getByRole('tab', { name: 'Informes' }).click();
    await pane.getByRole('combobox', { name: 'Semestre' }).selectOption(semester);
    await pane.getByRole('heading', { level: 2, name: `Informe semestral ${semester}` }).waitFor();
  }

  /** Writes the sheet, or brings it up to date, and waits until the pane sees nothing more to change. */
  async write(button: 'Escribir en una hoja' | 'Actualizar la hoja'): Promise<void> {
    const { pane } = this.bench;
    await pane.getByRole('button', { name: button }).click();
    await pane.getByText('Nada cambia: la hoja ya dice lo mismo.').waitFor();
  }

  /** What the pane says will change in the sheet, one text each. */
  differences(): Locator {
    return this.bench.pane.getByRole('region', { name: /^Lo que cambiará en la hoja \(\d+\)$/ }).getByRole('listitem');
  }

  /** The keys that begin so, in the order of the sheet. */
  async keysOf(sheet: string, start: string): Promise<readonly string[]> {
    const keys = (await this.bench.rows(sheet)).map(([cell]) => String(cell));
    return keys.filter((key) => key.startsWith(start));
  }

  /** Where the row that has a key stands in a report's sheet, from 0. */
  async rowOf(sheet: string, key: string): Promise<number> {
    const rows = await this.bench.rows(sheet);
    const row = rows.findIndex(([cell]) => String(cell).split(' | ')[0] === key);
    if (row < 0) throw new Error(`${sheet} has no row ${key}`);
    return row;
  }

  /** What stands in the row that has a key, from its second column on. */
  async cellsOf(sheet: string, key: string): Promise<readonly unknown[]> {
    return (await this.bench.rows(sheet))[await this.rowOf(sheet, key)]?.slice(1) ?? [];
  }

  /** Downloads the report in Word; gives the file and its name. */
  async download(): Promise<{ readonly name: string; readonly file: Uint8Array }> {
    const { pane, page } = this.bench;
    const downloading = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Descargar en Word' }).click();
    const download = await downloading;
    const name = download.suggestedFilename();
    const path = join(mkdtempSync(join(tmpdir(), 'informe-')), name);
    await download.saveAs(path);
    return { name, file: new Uint8Array(readFileSync(path)) };
  }
}
