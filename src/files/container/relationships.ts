import { partOf, relationshipsPartOf } from 'ooxml';
import { childrenOf, parseXml } from './xml';
import type { ZipFile } from './ZipFile';

/** What a part of a package leads to. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type, such as `worksheet`. */
  readonly type: string;
  /** Path of the part; for what lies outside the package, its address. */
  readonly target: string;
}

/** The relationships of a part, those of the package itself for ''; none where the part has none. */
export function relationshipsOf(zip: ZipFile, part: string): Relationship[] {
  const path = relationshipsPartOf(part);
  if (!zip.has(path)) return [];
  return childrenOf(parseXml(zip.frame(path), zip.budget), 'rel:Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    target:
      attributes['TargetMode'] === 'External' ? (attributes['Target'] ?? '') : partOf(part, attributes['Target'] ?? ''),
  }));
}

/** The target of the first relationship of a type; null where there is none. */
export function targetOf(zip: ZipFile, part: string, type: string): string | null {
  return relationshipsOf(zip, part).find((relationship) => relationship.type === type)?.target ?? null;
}
