import { shortHash } from '../../shortHash';

/** Excel searches for 255 characters at most; a mark stands beside the key. */
const longestKey = 220;
/** All but what a search takes for a wildcard, what begins the mark beside a key, and what Excel writes in its own way. */
const unsafe = /[^\w .\-/#§]| $/g;
const isSheetKey = (key: string): boolean =>
  key.length <= longestKey && /^(?:[\w .\-/#§]|%[0-9A-F]{4}|%-)*$/.test(key) && !key.endsWith(' ');

/**
 * The key of a report's row as its sheet holds it. Ids are people's own, of any length and with any signs: such signs
 * are written as their codes, and of a long key the end as a hash. A key that is one already stays as it is.
 */
export function sheetKey(key: string): string {
  if (isSheetKey(key)) return key;
  const code = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const written = key.replace(unsafe, code);
  if (written.length <= longestKey) return written;
  return `${written.slice(0, 200).replace(/%[0-9A-F]{0,3}$/, '')}%-${shortHash(key)}`;
}

/** The same keys, each once: of those that are alike all but the first are numbered. */
export function distinctKeys(keys: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return keys.map((key) => {
    let own = key;
    for (let number = 2; taken.has(own); number++) own = `${key}#${number}`;
    taken.add(own);
    return own;
  });
}
