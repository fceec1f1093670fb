import { indicatorName } from './indicatorName';
import { ListIndex } from './listIndex';
import type { Matrix } from './matrix';

/** Rows of a table as a list to pick from: their ids with their titles. An id that is no row keeps standing as it is. */
export function rowList(matrix: Matrix, table: 'Activity' | 'Product' | 'Indicator'): ListIndex {
  const entry = (id: string | null, es: string, en: string) => (id === null ? [] : [{ code: id, es, en }]);
  const titled = ({ id, title }: { id: string | null; title: string | null }) => {
    const text = [id, title].filter((part) => part !== null).join(' · ');
    return entry(id, text, text);
  };
  switch (table) {
    case 'Activity':
      return new ListIndex(matrix.tables.Activity.rows.flatMap(({ record }) => titled(record)));
    case 'Product':
      return new ListIndex(matrix.tables.Product.rows.flatMap(({ record }) => titled(record)));
    case 'Indicator':
      return new ListIndex(
        matrix.tables.Indicator.rows.flatMap(({ record }) => {
          const name = (language: 'es' | 'en') => `${record.id} · ${indicatorName(record, language)}`;
          return entry(record.id, name('es'), name('en'));
        }),
      );
  }
}
