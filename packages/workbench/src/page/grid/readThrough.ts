/**
 * An object whose numbered members are read from elsewhere whenever somebody looks, and which takes no change: the grid's
 * own copy of the cells, without a copy. `length` tells how many there are; members that are undefined are not there.
 * One that is not `isListed` tells none of its members to whoever lists them, and gives those that are asked for.
 */
export function readThrough<T extends object>(
  length: () => number,
  read: (index: number) => T | undefined,
  isListed = true,
): never {
  const indexOf = (key: string | symbol): number => (typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : -1);
  const at = (key: string | symbol): T | undefined => {
    const index = indexOf(key);
    return index < 0 || index >= length() ? undefined : read(index);
  };
  return new Proxy(
    {},
    {
      get: (_, key) => at(key),
      has: (_, key) => at(key) !== undefined,
      set: () => true,
      deleteProperty: () => true,
      ownKeys: () => {
        const keys: string[] = [];
        for (let index = 0; isListed && index < length(); index++)
          if (read(index) !== undefined) keys.push(String(index));
        return keys;
      },
      getOwnPropertyDescriptor: (_, key) => {
        const value = at(key);
        return value === undefined ? undefined : { value, enumerable: true, configurable: true, writable: true };
      },
    },
  ) as never;
}
