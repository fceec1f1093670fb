/**
 * What this machine would not keep: localStorage can be missing, full or forbidden in a web view. It lasts as long as the
 * pane; null stands for what could not be taken away.
 */
const inMemory = new Map<string, string | null>();

/** Where Office runs several add-ins or users side by side, each has a part of its own. */
const prefix = (): string => {
  const partition = typeof Office === 'undefined' ? '' : ((Office.context?.partitionKey as string | undefined) ?? '');
  return `${partition}matriz.`;
};

/** What was kept under a name on this machine; null when nothing was. */
export function readStored(name: string): string | null {
  const key = prefix() + name;
  const own = inMemory.get(key);
  if (own !== undefined) return own;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keeps a text under a name; null forgets it. Gives whether it lasts beyond this pane: where there is no room for it, what
 * was kept before under the name goes as well, so that nobody takes it for the latest.
 */
export function writeStored(name: string, value: string | null): boolean {
  const key = prefix() + name;
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    inMemory.delete(key);
    return true;
  } catch {
    inMemory.set(key, value);
    if (value !== null) removeQuietly(key);
    return false;
  }
}

function removeQuietly(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be written nothing old comes back either, as long as this pane is open.
  }
}

/** Whether something that is kept under names that begin so is kept only as long as the pane. */
export function isFleeting(beginning: string): boolean {
  const start = prefix() + beginning;
  return [...inMemory].some(([key, value]) => value !== null && key.startsWith(start));
}

/** Names under which something is kept and that begin with a text. */
export function storedNames(beginning: string): readonly string[] {
  const start = prefix() + beginning;
  let stored: string[] = [];
  try {
    stored = Object.keys(localStorage);
  } catch {
    // Only the pane's own memory can be asked.
  }
  const keys = new Set([...stored, ...inMemory.keys()]);
  return [...keys]
    .filter((key) => key.startsWith(start) && inMemory.get(key) !== null)
    .map((key) => key.slice(prefix().length));
}
