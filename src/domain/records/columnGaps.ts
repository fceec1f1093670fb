import type { Language } from '../plan/language';
import type { Matrix } from './matrix';
import { declarationOf, type RecordName } from './records';

/** A column that something needs and that cannot be read: it is missing or there twice. The whole table where `field` is null. */
export interface ColumnGap {
  readonly table: RecordName;
  readonly field: string | null;
  readonly isTwice: boolean;
  /** Whether it is there, and what one row holds in it cannot be read: then it is a gap of that row alone. */
  readonly isUnreadable?: true;
}

/** Those of a table's columns that cannot be read; the table itself where it is missing. */
export function gapsIn({ tables }: Pick<Matrix, 'tables'>, table: RecordName, fields: readonly string[]): ColumnGap[] {
  const { raw, columns } = tables[table];
  if (raw === null) return [{ table, field: null, isTwice: false }];
  return [...new Set(fields)]
    .filter((field) => !columns.position.has(field))
    .map((field) => ({ table, field, isTwice: columns.twice.has(field) }));
}

const words = {
  es: {
    missing: (column: string) => `falta «${column}»`,
    twice: (column: string) => `«${column}» está dos veces`,
    unreadable: (column: string) => `«${column}» no se entiende`,
    table: (sheet: string) => `falta la tabla «${sheet}»`,
  },
  en: {
    missing: (column: string) => `“${column}” is missing`,
    twice: (column: string) => `“${column}” is there twice`,
    unreadable: (column: string) => `“${column}” is not understood`,
    table: (sheet: string) => `the table “${sheet}” is missing`,
  },
} as const satisfies Record<Language, unknown>;

/** Such as `falta «Estado»; «Fin real» está dos veces`: short, since it stands in cells. */
export function gapWords(gaps: readonly ColumnGap[], language: Language): string {
  const text = words[language];
  return gaps
    .map(({ table, field, isTwice, isUnreadable }) => {
      const { sheet, fields } = declarationOf(table);
      if (field === null) return text.table(sheet[language]);
      const say = isUnreadable ? text.unreadable : isTwice ? text.twice : text.missing;
      return say(fields[field]?.label[language] ?? field);
    })
    .join('; ');
}

/** The same with the tables in which they are: `Actividades: falta «Estado». Productos: falta «Clase»`. */
export function gapPlaces(gaps: readonly ColumnGap[], language: Language): string {
  return [...new Set(gaps.map(({ table }) => table))]
    .map((table) => {
      const own = gaps.filter((gap) => gap.table === table);
      return `${declarationOf(table).sheet[language]}: ${gapWords(own, language)}`;
    })
    .join('. ');
}
