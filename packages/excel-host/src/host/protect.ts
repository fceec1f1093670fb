import type { Area } from '../model/area';
import { allowances, type Allowance, type Worksheet } from '../model/Worksheet';
import { HostError, type HostContext } from './objectType';

/** Throws `AccessDenied` in a read-only workbook, and on a protected sheet unless its protection allows such a change. */
export function requireAllowed(sheet: Worksheet, { workbook }: HostContext, allowance?: Allowance): void {
  if (workbook.readOnly) throw new HostError('AccessDenied');
  if (sheet.protection && !(allowance && sheet.protection.has(allowance))) throw new HostError('AccessDenied');
}

/** The same for what cells hold: those that are unlocked can be written on a protected sheet. */
export function requireWritable(sheet: Worksheet, area: Area, { workbook }: HostContext): void {
  if (workbook.readOnly || sheet.isLocked(area)) throw new HostError('AccessDenied');
}

/** Throws `AccessDenied` where sheets cannot come, go, move, be renamed, hidden or shown. */
export function requireOpenStructure({ workbook }: HostContext): void {
  if (workbook.readOnly || workbook.isStructureProtected) throw new HostError('AccessDenied');
}

/** Throws what selecting and showing ends in: in a hidden sheet, or while the person is in another workbook. */
export function requireInSight({ visibility }: Worksheet, { workbook }: HostContext): void {
  if (!workbook.isInFront) throw new HostError('InactiveWorkbook');
  if (visibility !== 'Visible') throw new HostError('InvalidOperation', 'a hidden sheet');
}

/** What a sheet's protection allows, from the options that it is protected with. Throws `InvalidArgument`. */
export function allowancesOf(options: unknown): ReadonlySet<Allowance> {
  const given = Object.entries((options ?? {}) as Record<string, unknown>);
  const known: readonly string[] = allowances;
  for (const [name] of given)
    if (!known.includes(name) && name !== 'selectionMode') throw new HostError('InvalidArgument', name);
  return new Set(given.filter(([, value]) => value === true).map(([name]) => name as Allowance));
}
