import { columnName } from '../../model/area';
import type { Worksheet } from '../../model/Worksheet';
import {
  attribute,
  childOf,
  childrenOf,
  isTrue,
  joinElement,
  nameOf,
  prefixed,
  prefixOf,
  splitElement,
  withAttribute,
} from '../package/xml';
import type { SheetPart } from './SheetPart';

const plainView = '<sheetView workbookViewId="0"></sheetView>';
const plainViews = `<sheetViews>${plainView}</sheetViews>`;

/** Reads what is frozen and whether lines between cells are shown. */
export function readView(part: SheetPart, sheet: Worksheet): void {
  const view = childOf(part.get('sheetViews'), 'sheetView');
  if (view === undefined) return;
  const pane = childOf(view, 'pane');
  const split = (name: string) => Math.round(Number(attribute(pane ?? '<none/>', name) ?? 0)) || 0;
  if (pane !== undefined && /^frozen/.test(attribute(pane, 'state') ?? ''))
    sheet.frozen = { rows: split('ySplit'), columns: split('xSplit') };
  sheet.showGridlines = !/^(0|false|off)$/.test(attribute(view, 'showGridLines') ?? '1');
}

/** Writes what is different; `isActive` says whether the sheet is the one that is shown, where that is another one now. */
export function patchView(part: SheetPart, before: Worksheet, sheet: Worksheet, isActive: boolean | undefined): void {
  const views = part.get('sheetViews') ?? prefixed(plainViews, part.prefix);
  const split = splitElement(views);
  const at = split.pieces.findIndex(({ name }) => name === 'sheetView');
  const view = split.pieces[at]?.text ?? prefixed(plainView, part.prefix);
  let changed = view;
  const { rows, columns } = sheet.frozen;
  if (before.frozen.rows !== rows || before.frozen.columns !== columns) changed = withPane(changed, rows, columns);
  if (before.showGridlines !== sheet.showGridlines)
    changed = withAttribute(changed, 'showGridLines', sheet.showGridlines ? null : 0);
  if (isActive !== undefined && isTrue(attribute(changed, 'tabSelected')) !== isActive)
    changed = withAttribute(changed, 'tabSelected', isActive ? 1 : null);
  if (changed === view) return;
  split.pieces[Math.max(0, at)] = { name: 'sheetView', text: changed };
  part.set('sheetViews', joinElement(split));
}

function withPane(view: string, rows: number, columns: number): string {
  const split = splitElement(view);
  const rest = childrenOf(view).filter((child) => nameOf(child) !== 'pane' && nameOf(child) !== 'selection');
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const sizes = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const frozen = `<pane${sizes} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
  const own = rows + columns === 0 ? '' : prefixed(frozen, prefixOf(view));
  return joinElement({ ...split, pieces: [own, ...rest].map((text) => ({ name: null, text })) });
}
