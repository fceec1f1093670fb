import { intersect } from '../../model/area';
import { rulesOfApi } from '../../model/coerceInput';
import type { Link } from '../../model/Worksheet';
import { HostError, type HostContext } from '../objectType';
import { requireAllowed } from '../protect';
import { isUnbounded, type RangeTarget } from './rangeCells';

/** Where a range leads, with the text of its first cell; null where its cells lead to nothing, or not all to the same. */
export function linkOf({ sheet, area }: RangeTarget): unknown {
  const link = sheet.links.find((one) => intersect(one.area, area));
  const common = link && intersect(link.area, area);
  if (!link || common?.rows !== area.rows || common.columns !== area.columns) return null;
  return { ...toldOf(link), textToDisplay: String(sheet.value(area.row, area.column)) };
}

const toldOf = ({ address, documentReference, screenTip }: Link) => ({
  ...(address !== undefined && { address }),
  ...(documentReference !== undefined && { documentReference }),
  ...(screenTip !== undefined && { screenTip }),
});

/** Lets the cells of a range lead somewhere. Throws `InvalidArgument` where it is not said where to. */
export function setLink({ sheet, area }: RangeTarget, value: unknown, context: HostContext): void {
  const wanted = (value ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof wanted[name] === 'string' && wanted[name] !== '' ? wanted[name] : undefined);
  const [address, documentReference, screenTip] = [text('address'), text('documentReference'), text('screenTip')];
  if (isUnbounded({ ...area }) || (address === undefined && documentReference === undefined))
    throw new HostError('InvalidArgument', 'hyperlink');
  requireAllowed(sheet, context, 'allowInsertHyperlinks');
  const rest = sheet.links.filter((one) => !intersect(one.area, area));
  const link: Link = { area, ...toldOf({ address, documentReference, screenTip } as Link), isInFile: false };
  sheet.links = [...rest, link];
  const shown = text('textToDisplay') ?? (sheet.value(area.row, area.column) === '' ? address : undefined);
  if (shown !== undefined) context.workbook.enter(sheet, area.row, area.column, shown, rulesOfApi);
  context.workbook.emit({ kind: 'cells', sheet, area, source: 'api' });
}
