import { parseArea } from '../../model/area';
import type { Link } from '../../model/Worksheet';
import type { Relation } from '../package/OfficePackage';
import { attribute, childrenOf } from '../package/xml';
import type { SheetPart } from './SheetPart';

/** Where the cells of a sheet lead. */
export function readLinks(part: SheetPart, relations: readonly Relation[]): readonly Link[] {
  return childrenOf(part.get('hyperlinks'), 'hyperlink').flatMap((link): Link[] => {
    const area = parseArea(attribute(link, 'ref') ?? '');
    const id = attribute(link, '*:id');
    const address = relations.find((one) => one.type === 'hyperlink' && one.id === id)?.target;
    const [documentReference, screenTip] = [attribute(link, 'location'), attribute(link, 'tooltip')];
    if (!area || (address === undefined && documentReference === null)) return [];
    return [
      {
        area,
        ...(address !== undefined && { address }),
        ...(documentReference !== null && { documentReference }),
        ...(screenTip !== null && { screenTip }),
        isInFile: true,
      },
    ];
  });
}
