import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { WorkbenchPage } from './WorkbenchPage';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the pane as it is drawn, colours included. */
export async function accessibilityFaults({ pane }: WorkbenchPage): Promise<readonly string[]> {
  const body = pane.locator('body');
  await body.evaluate((_, source) => {
    if (!('axe' in window)) new Function(source)();
  }, axe);
  // The focus manager of Fluent UI adds hidden stops that only pass the focus on.
  const { violations } = await body.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: typeof axeCore };
    return loaded.run({ exclude: '[data-tabster-dummy]' }, { resultTypes: ['violations'] });
  });
  // An open menu stands at the end of the page, outside its parts; the focus is led there and back.
  const isMenu = (html: string) => html.includes('fui-MenuPopover');
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => id !== 'region' || !isMenu(html)).map(({ html }) => `${id}: ${html}`),
  );
}
