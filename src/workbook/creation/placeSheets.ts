import { freeName } from '../sheets';
import type { Survey } from './survey';

/** So often names are tried that Excel refuses. */
const mostTries = 20;

/** A blank sheet that gets the name of one that is wanted, in place of one that would be added. */
export interface Renaming {
  readonly wanted: string;
  readonly sheet: string;
}

/**
 * Gives each name a sheet for something new: the blank one that has it, in whatever case, or one that is added. A sheet of
 * one chart has a name too, and Excel lists none of those: a name that it refuses is passed over. One round trip where
 * sheets are added and none is refused.
 * @param own is told the sheets that are added or renamed, by their names in lower case
 */
export async function placeSheets(
  context: Excel.RequestContext,
  { blank, taken }: Survey,
  wanted: readonly string[],
  own: Set<string>,
  renaming: Renaming | null,
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(wanted)];
  const sheetNamed = new Map(taken.map((name) => [name.toLowerCase(), name]));
  const placed = new Map(
    names
      .filter((name) => blank.has(name.toLowerCase()))
      .map((name) => [name, sheetNamed.get(name.toLowerCase()) ?? name]),
  );
  for (let left = mostTries; placed.size < names.length; left--) {
    const added = names
      .filter((name) => !placed.has(name))
      .map((name) => ({ name, given: freeName(taken, name), from: name === renaming?.wanted ? renaming.sheet : null }));
    for (const { given } of added) own.add(given.toLowerCase());
    const refused = await addAll(context, added, left > 0);
    const there = added.slice(0, refused ?? added.length);
    for (const { name, given } of there) placed.set(name, given);
    taken.push(...added.slice(0, there.length + 1).map(({ given }) => given));
  }
  return placed;
}

/** Adds sheets, or renames; gives the place of the name that Excel refused and with which it broke off, null where all are added. */
async function addAll(
  context: Excel.RequestContext,
  sheets: readonly { readonly given: string; readonly from: string | null }[],
  mayRefuse: boolean,
): Promise<number | null> {
  const { worksheets } = context.workbook;
  for (const { given, from } of sheets) {
    if (from === null) worksheets.add(given);
    else worksheets.getItem(from).name = given;
  }
  try {
    await context.sync();
    return null;
  } catch (error) {
    const isRefusal =
      error instanceof OfficeExtension.Error && ['ItemAlreadyExists', 'InvalidArgument'].includes(error.code);
    if (!isRefusal || !mayRefuse) throw error;
  }
  worksheets.load('items/name');
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const at = sheets.findIndex(({ given }) => !there.has(given.toLowerCase()));
  return at < 0 ? null : at;
}
