import fc from 'fast-check';
import { dateFromSerial, timestampFromSerial } from '../../../src/domain/calendar';
import type { RecordDeclaration } from '../../../src/domain/records/declaration';
import type { Field, Fields, FieldValue, RecordOf } from '../../../src/domain/records/field';
import type { Lists } from '../../../src/domain/records/listIndex';

/** From 1990 to 2099. */
const serial = fc.integer({ min: 32_874, max: 73_050 });
const date = serial.map((day) => dateFromSerial(day) as string);
const timestamp = fc
  .tuple(serial, fc.integer({ min: 0, max: 86_399 }))
  .map(([day, second]) => timestampFromSerial(day + second / 86_400) as string);
const someText = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const id = fc.stringMatching(/^[A-Z]\d{2}-[2-9A-HJKMNP-Z]{5}$/);

function validValue(field: Field, lists: Lists): fc.Arbitrary<FieldValue> {
  switch (field.kind) {
    case 'text':
      return fc.option(someText);
    case 'integer':
      return fc.option(fc.integer({ min: field.min ?? -1_000_000, max: field.max ?? 1_000_000 }));
    case 'decimal':
      return fc.option(fc.integer({ min: (field.min ?? -1000) * 100, max: 100_000 }).map((cents) => cents / 100));
    case 'date':
      return fc.option(date);
    case 'timestamp':
      return fc.option(timestamp);
    case 'yesNo':
      return fc.option(fc.boolean());
    case 'pickOne':
      return fc.option(fc.constantFrom(...lists[field.list].members.map(({ code }) => code)));
    case 'pickMany':
      return fc.subarray(lists[field.list].members.map(({ code }) => code));
    case 'reference':
      return fc.option(id);
    case 'references':
      return fc.uniqueArray(id, { maxLength: 4 });
  }
}

/** Any valid record of a declaration, blanks included. */
export function validRecord<F extends Fields>(
  declaration: RecordDeclaration<F>,
  lists: Lists,
): fc.Arbitrary<RecordOf<F>> {
  const fields = Object.entries(declaration.fields).map(([name, field]) => [name, validValue(field, lists)]);
  return fc.record(Object.fromEntries(fields)) as fc.Arbitrary<RecordOf<F>>;
}
