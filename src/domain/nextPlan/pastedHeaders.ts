import { foldText } from '../foldText';

/** What a column of a pasted table holds. */
export type ColumnRole = 'mark' | 'name' | 'translation' | 'parent';

/** Headers as people write them, in both languages. */
const headers: Readonly<Record<ColumnRole, readonly string[]>> = {
  mark: ['codigo', 'code', 'clave', 'no', 'n.o', 'n°', 'num', 'numero', 'number', '#', 'id'],
  name: [
    ...['nombre', 'name', 'texto', 'text', 'espanol', 'spanish', 'nombre (espanol)', 'name (spanish)'],
    ...[
      'tema',
      'temas',
      'tema prioritario',
      'temas prioritarios',
      'theme',
      'themes',
      'priority theme',
      'priority themes',
    ],
    ...['objetivo', 'objetivo especifico', 'objetivos especificos', 'objective', 'specific objective'],
    ...['resultado', 'resultado esperado', 'resultados esperados', 'result', 'expected result'],
    ...['grupo', 'grupos', 'grupo de trabajo', 'group', 'groups', 'working group'],
  ],
  translation: ['ingles', 'english', 'nombre (ingles)', 'name (english)', 'en ingles', 'in english'],
  parent: [
    'pilar',
    'pilares',
    'pillar',
    'pillars',
    'pertenece a',
    'belongs to',
    'parent',
    'clase',
    'class',
    'tipo',
    'type',
  ],
};

const roleOf = (header: string): ColumnRole | undefined => {
  const folded = foldText(header).replace(/º/g, 'o');
  return (Object.keys(headers) as ColumnRole[]).find((role) => headers[role].includes(folded));
};

/**
 * What the columns hold, where the first row says so: at least two cells, all of them headers. The first of two columns of
 * a kind counts; where none holds names, what the others belong to is itself what is listed.
 */
export function rolesInHeaders(row: readonly string[]): ReadonlyMap<number, ColumnRole> | null {
  const filled = row.flatMap((cell, column) => (cell.trim() === '' ? [] : [[column, roleOf(cell)] as const]));
  if (filled.length < 2) return null;
  const roles = new Map<number, ColumnRole>();
  for (const [column, role] of filled) {
    if (role === undefined) return null;
    if (![...roles.values()].includes(role)) roles.set(column, role);
  }
  const [parent] = [...roles].find(([, role]) => role === 'parent') ?? [];
  if (parent !== undefined && ![...roles.values()].includes('name')) roles.set(parent, 'name');
  return [...roles.values()].includes('name') ? roles : null;
}
