/** localStorage can be missing, full or forbidden in a web view: then what is kept lasts as long as the pane. */
const fallback = new Map<string, string>();

/** Where Office runs several add-ins or users side by side, each has a part of its own. */
const prefix = (): string => {
  const partition = typeof Office === 'undefined' ? '' : ((Office.context?.partitionKey as string | undefined) ?? '');
  return `${partition}matriz.`;
};

/** What was kept under a name on this machine; null when nothing was. */
export function readStored(name: string): string | null {
  const key = prefix() + name;
  try {
    return localStorage.getItem(key) ?? fallback.get(key) ?? null;
  } catch {
    return fallback.get(key) ?? null;
  }
}

/** Keeps a text under a name; null forgets it. */
export function writeStored(name: string, value: string | null): void {
  const key = prefix() + name;
  if (value === null) fallback.delete(key);
  else fallback.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The fallback has it.
  }
}

/** Names under which something is kept and that begin with a text. */
export function storedNames(beginning: string): readonly string[] {
  const start = prefix() + beginning;
  let stored: string[] = [];
  try {
    stored = Object.keys(localStorage);
  } catch {
    // Only the fallback can be asked.
  }
  const keys = new Set([...stored, ...fallback.keys()]);
  return [...keys].filter((key) => key.startsWith(start)).map((key) => key.slice(prefix().length));
}
