import type { Language } from '../../domain/plan/language';
import { isBlank, membersOf } from '../../domain/records/cell';
import type { Field, FieldValue } from '../../domain/records/field';
import type { Lists } from '../../domain/records/listIndex';
import { formatDate, formatTimestamp } from '../../i18n/formats';

/** A value as people read it; null for a blank. */
export function shownValue(field: Field, value: FieldValue, lists: Lists, language: Language): string | null {
  if (isBlank(value)) return null;
  switch (field.kind) {
    case 'pickOne':
      return lists[field.list].labelOf(String(value), language);
    case 'pickMany':
      return membersOf(value)
        .map((code) => lists[field.list].labelOf(code, language))
        .join('; ');
    case 'yesNo':
      return lists.yesNo.labelOf(value === true ? 'yes' : 'no', language);
    case 'references':
      return membersOf(value).join('; ');
    case 'date':
      return formatDate(String(value), language);
    case 'timestamp':
      return formatTimestamp(String(value), language);
    case 'integer':
    case 'decimal':
    case 'text':
    case 'reference':
      return String(value);
  }
}
