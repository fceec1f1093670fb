/**
 * A text as people mean it: without case, accents, surrounding or repeated white space and final full stop.
 * Used wherever what was typed is compared with a label.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^ | ?\.? ?$/g, '');
}
