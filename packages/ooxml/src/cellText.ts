/** What XML cannot hold, and what a reader would take for an escape; Excel writes both as `_x000D_`. */
// eslint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[\dA-F]{4}_)/gi;

/** The text as an .xlsx file holds it, so that it comes back to the letter. */
export function encodeText(text: string): string {
  return text.replace(unsafe, (character) => `_x${code(character)}_`);
}

const code = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** The text that stands in an .xlsx file as `encodeText` and Excel write it. */
export function decodeText(text: string): string {
  if (!text.includes('_x')) return text;
  const plain = text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  // Half a sign is none: neither a file nor Excel can hold it.
  return plain.replace(/\p{Cs}/gu, '\ufffd');
}
