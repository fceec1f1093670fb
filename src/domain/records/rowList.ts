import { beginningOf } from '../plainText';
import { bilingual, type Bilingual } from '../plan/language';
import type { ReferredTable } from './field';
import { indicatorName } from './indicatorName';
import { ListIndex } from './listIndex';
import type { Matrix } from './matrix';
import { meetingName } from './meetingName';

/** Decisions are paragraphs: so much of one is shown to pick it. */
const longestShown = 110;

/** Rows of a table as a list to pick from: their ids with their titles. An id that is no row keeps standing as it is. */
export function rowList(
  { tables, lists, plans }: Pick<Matrix, 'tables' | 'lists' | 'plans'>,
  table: ReferredTable,
): ListIndex {
  const entry = (id: string | null, text: Bilingual) => (id === null ? [] : [{ code: id, ...text }]);
  const titled = (id: string | null, ...parts: readonly (string | null)[]) => {
    const text = [id, ...parts].filter((part) => part !== null).join(' · ');
    return entry(
      id,
      bilingual(() => text),
    );
  };
  switch (table) {
    case 'Activity':
      return new ListIndex(tables.Activity.rows.flatMap(({ record: { id, title } }) => titled(id, title)));
    case 'Product':
      return new ListIndex(tables.Product.rows.flatMap(({ record: { id, title } }) => titled(id, title)));
    case 'Indicator':
      return new ListIndex(
        tables.Indicator.rows.flatMap(({ record }) =>
          entry(
            record.id,
            bilingual((language) => `${record.id} · ${indicatorName(record, language)}`),
          ),
        ),
      );
    case 'ForumMeeting':
      return new ListIndex(
        tables.ForumMeeting.rows.flatMap(({ record }) =>
          entry(
            record.id,
            bilingual((language) =>
              [meetingName(record, lists, language), record.venue].filter((part) => part !== null).join(' · '),
            ),
          ),
        ),
        [],
        true,
      );
    case 'Decision':
      return new ListIndex(
        tables.Decision.rows.flatMap(({ record: { id, number, text } }) =>
          titled(id, number, text === null ? null : shortened(text)),
        ),
      );
    case 'StrategicPlan':
      return new ListIndex(plans.all.map(({ code, name }) => ({ code, ...name })));
  }
}

const shortened = (text: string): string =>
  text.length > longestShown ? `${beginningOf(text, longestShown).trimEnd()}…` : text;
