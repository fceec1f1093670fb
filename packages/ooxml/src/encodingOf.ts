/** Texts of Office files are in UTF-8 or UTF-16; those in UTF-16 begin with a mark, or with the sign of a first element. */
export function encodingOf([first = 0, second = 0]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const start = (first << 8) | second;
  if (start === 0xfffe || start === 0x3c00) return 'utf-16le';
  return start === 0xfeff || start === 0x003c ? 'utf-16be' : 'utf-8';
}
