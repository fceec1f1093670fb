import type { Steps } from '../../domain/steps';
import type { OfficeFile } from '../container/officeFile';
import { RefusedFile } from '../container/fileRefusal';
import { relationshipsOf } from '../container/relationships';
import { childOf, childrenOf, parseXml } from '../container/xml';
import { readSharedStrings } from './sharedStrings';

/** A sheet as the workbook names it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What a workbook tells of its sheets before they are read. */
export interface WorkbookFrame {
  /** In the order in which people see them. */
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Paths of the parts that say how cells look; '' where the workbook has none. */
  readonly styles: string;
  readonly theme: string;
}

/** Reads which sheets a workbook has and the texts that they share, a step a piece. Throws RefusedFile. */
export function* readWorkbookFrame({ zip, main }: OfficeFile): Steps<WorkbookFrame> {
  const workbook = parseXml(zip.frame(main), zip.budget);
  const related = relationshipsOf(zip, main);
  const partOf = new Map(related.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  const target = (type: string) => related.find((one) => one.type === type)?.target ?? '';
  const sheets: SheetPart[] = [];
  const named = new Set<string>();
  for (const { attributes } of childrenOf(childOf(workbook, 'x:sheets'), 'x:sheet')) {
    const part = partOf.get(attributes['r:id'] ?? '');
    if (part === undefined || !zip.has(part)) continue;
    // A part is one sheet: read for each of thousands of names, a small one would take for ever.
    if (named.has(part)) throw new RefusedFile('damaged');
    named.add(part);
    sheets.push({ name: attributes['name'] ?? '', part, isHidden: (attributes['state'] ?? 'visible') !== 'visible' });
  }
  return {
    sheets,
    strings: yield* readSharedStrings(zip, target('sharedStrings')),
    date1904: /^(1|true)$/.test(childOf(workbook, 'x:workbookPr')?.attributes['date1904'] ?? ''),
    styles: target('styles'),
    theme: target('theme'),
  };
}
