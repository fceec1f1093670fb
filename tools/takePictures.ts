import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { ExchangePage } from '../tests/e2e/ExchangePage';
import { launchBrowser } from '../tests/e2e/browser';
import startWorkbench from '../tests/e2e/startWorkbench.mjs';
import stopWorkbench from '../tests/e2e/stopWorkbench.mjs';
import { WorkbenchPage } from '../tests/e2e/WorkbenchPage';

/** A picture of README and LEEME: what leads to it, and whether the whole workbench is seen or the pane alone. */
interface Picture {
  readonly name: string;
  readonly shows: 'workbench' | 'pane';
  readonly colors?: 'dark';
  readonly prepare: (bench: WorkbenchPage) => Promise<void>;
}

const folder = resolve(import.meta.dirname, '../assets/pictures');
const largest = 200_000;
/** The day of the pictures: the same sample looks the same on every one. */
const today = '2025-07-15';

const openView = async ({ pane }: WorkbenchPage, name: string) => {
  await pane.getByRole('tab', { name }).click();
  await pane.getByRole('heading', { level: 1, name }).waitFor();
};
const firstActivity = ({ pane }: WorkbenchPage) =>
  pane.getByRole('list', { name: 'Actividades' }).getByRole('button').nth(1);

const pictures: readonly Picture[] = [
  {
    name: 'workbench',
    shows: 'workbench',
    prepare: async (bench) => {
      await openView(bench, 'Indicadores');
      await bench.pane.getByRole('button', { name: 'Recalcular' }).click();
      await bench.pane.getByText(/celdas actualizadas/).waitFor();
      await openView(bench, 'Inicio');
    },
  },
  { name: 'home', shows: 'pane', prepare: (bench) => openView(bench, 'Inicio') },
  {
    name: 'activities',
    shows: 'pane',
    prepare: async (bench) => {
      await openView(bench, 'Actividades');
      await firstActivity(bench).waitFor();
    },
  },
  {
    name: 'form',
    shows: 'pane',
    prepare: async (bench) => {
      await openView(bench, 'Actividades');
      await firstActivity(bench).click();
      await bench.pane.getByRole('form').waitFor();
    },
  },
  { name: 'indicators', shows: 'pane', colors: 'dark', prepare: (bench) => openView(bench, 'Indicadores') },
  {
    name: 'why',
    shows: 'pane',
    prepare: async (bench) => {
      await openView(bench, 'Indicadores');
      await bench.pane.getByRole('button', { name: /^\d+, I2 acumulado .*¿por qué este número\?$/ }).click();
      await bench.pane.getByText(/ = \d+ filas de /).waitFor();
    },
  },
  {
    name: 'rule',
    shows: 'pane',
    prepare: async (bench) => {
      await openView(bench, 'Indicadores');
      await bench.pane.getByRole('article', { name: /^R1/ }).getByRole('button', { name: 'Ficha' }).click();
      await bench.pane.getByRole('definition').first().waitFor();
      await bench.pane.getByRole('heading', { name: 'Vista previa' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'closing',
    shows: 'pane',
    prepare: async (bench) => {
      await openView(bench, 'Más');
      await bench.pane.getByRole('button', { name: 'Cerrar un semestre…' }).click();
      await bench.pane.getByRole('button', { name: /^2024-S1/ }).click();
      await bench.pane.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  {
    name: 'report',
    shows: 'workbench',
    prepare: async (bench) => {
      await openView(bench, 'Informes');
      await bench.pane.getByRole('combobox', { name: 'Semestre' }).selectOption('2025-S1');
      await bench.pane.getByRole('button', { name: 'Escribir en una hoja' }).click();
      await bench.pane.getByText('La hoja «Resumen 2025-S1» está lista.').waitFor();
      const rows = await bench.rows('Resumen 2025-S1');
      await bench.pane.getByRole('button', { name: 'Cerrar' }).click();
      await bench.clickCell(
        'Resumen 2025-S1',
        rows.findIndex(([key]) => key === 'figures/women'),
        2,
      );
      await bench.pane.getByText(/^Seleccionado en la hoja/).waitFor();
    },
  },
  {
    name: 'preview',
    shows: 'pane',
    prepare: async (bench) => {
      await openView(bench, 'Informes');
      await bench.pane.getByRole('table', { name: 'Los indicadores de un vistazo' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'followUp',
    shows: 'pane',
    prepare: async (bench) => {
      await openView(bench, 'Más');
      await bench.pane.getByRole('button', { name: /^Anotar reportes/ }).click();
      const marks = bench.pane.getByRole('button', { pressed: false, name: /^(Belice|Panamá): / });
      await marks.first().click();
      await marks.last().click();
    },
  },
  {
    name: 'duties',
    shows: 'pane',
    prepare: async (bench) => {
      await openView(bench, 'Más');
      await bench.pane.getByRole('button', { name: 'Ver las responsabilidades…' }).click();
      await bench.pane.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  { name: 'review', shows: 'pane', prepare: (bench) => openView(bench, 'Revisión') },
  {
    name: 'import',
    shows: 'pane',
    prepare: async (bench) => {
      const exchange = new ExchangePage(bench);
      const note = await exchange.exportFirstNote();
      await bench.open({ file: 'empty', today });
      await bench.pane.getByRole('button', { name: 'Importar notas o copias…' }).click();
      await exchange.chooseFile(note);
      await bench.pane.getByText('Se agregan (1)').waitFor();
    },
  },
];

async function take(browser: Browser, { name, shows, colors, prepare }: Picture): Promise<void> {
  const isPane = shows === 'pane';
  const page = await browser.newPage({
    viewport: isPane ? { width: 900, height: 860 } : { width: 1360, height: 860 },
    colorScheme: colors ?? 'light',
    // The pane's pictures are small: they stay sharp on every screen.
    deviceScaleFactor: isPane ? 2 : 1,
  });
  const bench = new WorkbenchPage(page);
  await bench.open({ file: 'sample', today });
  await bench.pane.getByRole('tab', { name: 'Actividades', disabled: false }).waitFor();
  await prepare(bench);
  // Nothing under the mouse, no motion under way.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  const picture = isPane ? await page.locator('iframe').screenshot() : await page.screenshot();
  await page.close();
  if (picture.length > largest) throw new Error(`${name}.png has ${picture.length} bytes; ${largest} at most`);
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`${name}.png: ${picture.length} bytes`);
}

const browser = await launchBrowser();
if (!browser) {
  console.error('No Chromium, Chrome or Edge was found: no pictures were taken.');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
await startWorkbench();
try {
  // The server answers once everything is compiled.
  await fetch(process.env['WORKBENCH'] ?? '');
  const asked = process.argv.slice(2);
  for (const picture of pictures) if (asked.length === 0 || asked.includes(picture.name)) await take(browser, picture);
} finally {
  await browser.close();
  await stopWorkbench();
}
