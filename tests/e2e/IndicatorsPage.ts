import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './WorkbenchPage';

/** The indicators in the pane, and what the last view has about them. */
export class IndicatorsPage {
  constructor(private readonly bench: WorkbenchPage) {}

  /** Opens the indicators as of a semester. */
  async open(reference: string): Promise<void> {
    const { pane } = this.bench;
    await pane.getByRole('tab', { name: 'Indicadores' }).click();
    await pane.getByRole('combobox', { name: 'Semestre de referencia' }).selectOption(reference);
  }

  /** Opens the form of an indicator. */
  async openForm(id: string): Promise<Locator> {
    const { pane } = this.bench;
    const card = pane.getByRole('article', { name: new RegExp(`^${id} `) });
    await card.getByRole('button', { name: 'Ficha' }).click();
    const form = pane.getByRole('form', { name: `Ficha de ${id}` });
    await form.waitFor();
    return form;
  }

  /** What the rule on the form gives to date. */
  async previewed(): Promise<number> {
    const values = this.bench.pane.getByRole('region', { name: 'Vista previa' }).getByRole('definition');
    return Number(await values.last().innerText());
  }

  /** Opens a task of the last view. */
  async openTask(button: string, heading: string): Promise<void> {
    const { pane } = this.bench;
    await pane.getByRole('tab', { name: 'Más' }).click();
    await pane.getByRole('button', { name: button }).click();
    await pane.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** Where a header stands in a sheet whose first row has the headers, from 0. */
  async columnOf(sheet: string, header: string): Promise<number> {
    const [headers = []] = await this.bench.rows(sheet);
    return headers.indexOf(header);
  }
}
