import { bilingual, inEach, type ListMember } from '../plan/language';
import { planListFields } from './catalog';
import type { Cell } from './cell';
import { resolveColumns } from './columns';
import { thePlan } from '../plan/thePlan';
import type { RecordDeclaration } from './declaration';
import { rowId } from './ids';
import { listsFrom, type Lists } from './listIndex';
import { listNames, lists as declaredLists, type ListName } from './lists';
import type { RawTable } from './matrix';
import { strategicPlan } from './strategicPlan';

/** What the lists of a workbook were made from. */
const origins = new WeakMap<Lists, string>();

/** The lists of a workbook; `earlier` as they are where they are still the same, `given` where it has none of its own. */
export function readLists(find: (table: string) => RawTable | null, earlier?: Lists, given?: Lists): Lists {
  const catalogs = readCatalogs(find);
  if (given && Object.keys(catalogs).length === 0) return given;
  const isOthers = isOfOthers(find(strategicPlan.table));
  const origin = JSON.stringify([isOthers, catalogs]);
  if (earlier && origins.get(earlier) === origin) return earlier;
  const lists = listsFrom(catalogs, isOthers);
  origins.set(lists, origin);
  return lists;
}

/** Whether a workbook holds plans of another organization only: then the members of ours mean nothing in it. */
const isOfOthers = (plans: RawTable | null): boolean =>
  plans !== null &&
  plans.rows.some((cells) => cells.some((cell) => String(cell).trim() !== '')) &&
  !plans.rows.some((cells) => cells.some((cell) => rowId(String(cell)) === rowId(thePlan.code)));

/** Members of every list that has its table in the workbook; `find` gives a table by its name. */
function readCatalogs(find: (table: string) => RawTable | null): Partial<Record<ListName, ListMember[]>> {
  const catalogs: Partial<Record<ListName, ListMember[]>> = {};
  for (const name of listNames) {
    const raw = find(declaredLists[name].table);
    if (raw) catalogs[name] = readMembers(raw);
  }
  return catalogs;
}

/** Members of a list's table; one without a translation shows what it has. */
function readMembers(raw: RawTable): ListMember[] {
  const { position } = resolveColumns(catalog, raw.headers);
  const at = (cells: readonly Cell[], name: string) => String(cells[position.get(name) ?? -1] ?? '').trim();
  return raw.rows.flatMap((cells) => {
    const [code, labels] = [at(cells, 'code'), bilingual((language) => at(cells, language))];
    const anyLabel = inEach(labels).find((label) => label !== '');
    if (code === '' && anyLabel === undefined) return [];
    const several = (name: string) =>
      at(cells, name)
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter(Boolean);
    const [aliases, plans, replaces] = [several('aliases'), several('plans'), several('replaces')];
    const parent = at(cells, 'parent');
    const shown = bilingual((language) => labels[language] || (anyLabel ?? code));
    return [
      {
        ...{ code, ...shown, aliases },
        ...(parent && { parent }),
        ...(plans.length > 0 && { plans }),
        ...(replaces.length > 0 && { replaces }),
      },
    ];
  });
}

const catalog: RecordDeclaration = {
  name: 'Catalog',
  table: '',
  sheet: bilingual(() => ''),
  singular: bilingual(() => ''),
  key: ['code'],
  fields: planListFields,
};
