import { indicatorName } from './indicatorName';
import { bilingual, type Bilingual } from '../plan/language';
import type { ReferenceField } from './field';
import { ListIndex } from './listIndex';
import type { Matrix } from './matrix';

/** Rows of a table as a list to pick from: their ids with their titles. An id that is no row keeps standing as it is. */
export function rowList(matrix: Matrix, table: ReferenceField['table']): ListIndex {
  const entry = (id: string | null, text: Bilingual) => (id === null ? [] : [{ code: id, ...text }]);
  const titled = ({ id, title }: { id: string | null; title: string | null }) => {
    const text = [id, title].filter((part) => part !== null).join(' · ');
    return entry(
      id,
      bilingual(() => text),
    );
  };
  switch (table) {
    case 'Activity':
      return new ListIndex(matrix.tables.Activity.rows.flatMap(({ record }) => titled(record)));
    case 'Product':
      return new ListIndex(matrix.tables.Product.rows.flatMap(({ record }) => titled(record)));
    case 'Indicator':
      return new ListIndex(
        matrix.tables.Indicator.rows.flatMap(({ record }) =>
          entry(
            record.id,
            bilingual((language) => `${record.id} · ${indicatorName(record, language)}`),
          ),
        ),
      );
    case 'StrategicPlan':
      return new ListIndex(matrix.plans.all.map(({ code, name }) => ({ code, ...name })));
  }
}
