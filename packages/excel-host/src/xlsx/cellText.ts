/** What XML cannot hold, and what a reader would take for an escape; Excel writes both as `_x000D_`. */
// eslint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[\dA-F]{4}_)/gi;

/** The text as an .xlsx file holds it, so that it comes back to the letter. */
export function encodeText(text: string): string {
  return text.replace(unsafe, (character) => `_x${code(character)}_`);
}

const code = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
