import { Worksheet, type Workbook } from 'excel-host';

/** A workbook's contents at one moment; put back as often as needed. */
export type BookState = Readonly<Record<string, unknown>>;

/** Who listens stays, and what can be undone; everything else is the workbook's contents. */
const kept = new Set(['listeners', 'history']);

/** Keeps a copy of everything in a workbook. */
export function copyBook(workbook: Workbook): BookState {
  const contents = Object.entries(workbook).filter(([key]) => !kept.has(key));
  return copy(Object.fromEntries(contents), new Map()) as BookState;
}

/** Gives a workbook the contents that it had; the object stays the same, so its hosts go on with it. */
export function putBookBack(workbook: Workbook, state: BookState): void {
  const contents = copy(state, new Map()) as Record<string, unknown>;
  for (const [key, value] of Object.entries(contents)) {
    const current = Reflect.get(workbook, key) as unknown;
    if (Array.isArray(current) && Array.isArray(value)) current.splice(0, current.length, ...(value as unknown[]));
    else Reflect.set(workbook, key, value);
  }
}

/** A deep copy that keeps classes, holes and what is shared. */
function copy(value: unknown, copies: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const take = <T>(made: T, fill: (made: T) => void): T => {
    copies.set(value, made);
    fill(made);
    return made;
  };
  if (Array.isArray(value))
    return take(new Array<unknown>(value.length), (made) => {
      // Holes stay holes.
      value.forEach((one, index) => (made[index] = copy(one, copies)));
    });
  if (value instanceof Map)
    return take(new Map(), (made) => {
      for (const [key, one] of value) made.set(copy(key, copies), copy(one, copies));
    });
  if (value instanceof Set)
    return take(new Set(), (made) => {
      for (const one of value) made.add(copy(one, copies));
    });
  return take(Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>, (made) => {
    for (const [key, one] of Object.entries(value))
      made[key] = value instanceof Worksheet && key === 'rows' ? copyRows(value.rows) : copy(one, copies);
  });
}

/** Cells are nearly all of a workbook: each belongs to one place, and the style that it shares is never changed. */
const copyRows = (rows: Worksheet['rows']): Worksheet['rows'] =>
  rows.map((cells) => cells.map((cell) => cell && { ...cell }));
