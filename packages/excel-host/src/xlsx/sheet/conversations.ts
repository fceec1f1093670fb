import { decodeText } from 'ooxml';
import { parseArea } from '../../model/area';
import type { Conversation } from '../../model/Worksheet';
import type { OfficePackage } from '../package/OfficePackage';
import { attribute, childOf, elements, innerOf, rootOf, textOf } from '../package/xml';

/** What people said at the cells of a sheet, with the answers to each. */
export function readConversations(parts: OfficePackage, path: string): readonly Conversation[] {
  const all = parts
    .relations(path)
    .filter(({ type, target }) => type === 'threadedComment' && parts.has(target))
    .flatMap(({ target }) => elements(rootOf(parts.text(target)).root, 'threadedComment'))
    .map((element) => ({
      id: attribute(element, 'id') ?? '',
      parent: attribute(element, 'parentId'),
      area: parseArea(attribute(element, 'ref') ?? ''),
      content: decodeText(textOf(innerOf(childOf(element, 'text') ?? '<text/>'))),
    }));
  return all.flatMap(({ id, parent, area, content }): Conversation[] => {
    if (parent !== null || !area) return [];
    const replies = all.filter((one) => one.parent === id).map((one) => ({ id: one.id, content: one.content }));
    return [{ id, area, content, replies, isInFile: true }];
  });
}
