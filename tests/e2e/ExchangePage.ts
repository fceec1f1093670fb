import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbenchPage } from './WorkbenchPage';

/** Concept notes on their way out of the pane and back in. */
export class ExchangePage {
  constructor(private readonly bench: WorkbenchPage) {}

  /** Exports the note of the first activity to Word; gives the path of the file. */
  async exportFirstNote(): Promise<string> {
    const { pane, page } = this.bench;
    await pane.getByRole('tab', { name: 'Actividades' }).click();
    await pane.getByRole('list', { name: 'Actividades' }).getByRole('button').first().click();
    await pane.getByRole('button', { name: 'Más acciones' }).click();
    const downloading = page.waitForEvent('download');
    await pane.getByRole('menuitem', { name: 'Nota en Word (.docx)' }).click();
    const download = await downloading;
    const path = join(mkdtempSync(join(tmpdir(), 'nota-')), download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  /** Chooses a file to import, in the view for it. */
  async chooseFile(path: string): Promise<void> {
    const { pane, page } = this.bench;
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      pane.getByRole('button', { name: 'Elegir archivos…' }).click(),
    ]);
    await chooser.setFiles([path]);
  }
}
