import { bilingual, languages, type Bilingual } from '../plan/language';
import { setting } from './catalog';
import { resolveColumns, type NamedHeaders } from './columns';
import { foldHeader } from './headerSpelling';
import type { RawTable } from './matrix';
import { recogniseTables } from './recogniseTables';
import { declarationOf, recordNames, type RecordName } from './records';

/** What people say once of a header that nothing else tells: this column of this table is that field. */
export interface NamedHeader {
  readonly table: RecordName;
  readonly field: string;
  readonly header: string;
}

/** The cells of a row of the settings that keeps what a header means: its code, and the header as people wrote it. */
export const cellsOfNamedHeader = ({ table, field, header }: NamedHeader): Bilingual & { readonly code: string } => ({
  code: `columna:${table}.${field}`,
  ...bilingual(() => header),
});

const codeOfNamed = /^columna:(\w+)\.(\w+)$/;

/** What the settings of a workbook say of headers. */
function namedHeadersIn(raw: RawTable): readonly NamedHeader[] {
  const { position } = resolveColumns(setting, raw.headers);
  const at = (cells: RawTable['rows'][number], field: string) => String(cells[position.get(field) ?? -1] ?? '').trim();
  return raw.rows.flatMap((cells) => {
    const [, name, field = ''] = codeOfNamed.exec(at(cells, 'code')) ?? [];
    const table = recordNames.find((one) => one === name);
    const header = languages.map((language) => at(cells, language)).find(Boolean) ?? '';
    return table && header !== '' && field in declarationOf(table).fields ? [{ table, field, header }] : [];
  });
}

/** Tables of a workbook with what its people have said of their headers. */
export function withNamedHeaders<T extends RawTable>(tables: readonly T[]): readonly T[] {
  const ours = recogniseTables(tables);
  const settings = ours.get(setting.table.toLowerCase());
  const named = settings ? namedHeadersIn(settings) : [];
  if (named.length === 0) return tables;
  return tables.map((table) => {
    const own = named.filter((one) => ours.get(declarationOf(one.table).table.toLowerCase()) === table);
    if (own.length === 0) return table;
    const meanings: NamedHeaders = new Map(own.map(({ field, header }) => [foldHeader(header), field]));
    return { ...table, named: meanings };
  });
}
