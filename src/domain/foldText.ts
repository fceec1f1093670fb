/**
 * A text as people mean it: without case, accents, invisible characters, surrounding or repeated white space and final
 * full stop, and with the quotes and dashes of a keyboard, which Word replaces. Used wherever what was typed is compared with a label.
 */
export function foldText(text: string): string {
  if (text === '') return '';
  if (text.length < longestPlain && isPlain.test(text)) return text.toLowerCase().replace(/ ?\.$/, '');
  return text
    .normalize('NFD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[‘’‛′´]/g, "'")
    .replace(/[“”„″«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^ | ?\.? ?$/g, '');
}

/** Signs of an English keyboard with single spaces between them, as most texts are: there is little to fold. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;
const longestPlain = 200;
