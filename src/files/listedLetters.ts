import { columnsOf } from '../domain/records/columns';
import type { RawTable } from '../domain/records/matrix';
import { declarationOf, type RecordName } from '../domain/records/records';

/** What a text takes beside its letters, and how much longer a name of a list, which is compared with all others. */
const [perText, ofList] = [10, 3] as const;

/**
 * Letters of the texts of a table that are taken apart, each text of a column once: all of a table of lists, of records
 * those in columns that hold no text.
 * @param record what its rows are; undefined where it is a list or none of ours
 */
export function listedLetters(table: RawTable, record: RecordName | undefined): number {
  const declared = record === undefined ? undefined : declarationOf(record);
  const fields = declared && columnsOf(declared, table).fields;
  const isListed = (column: number) => {
    const field = fields?.[column];
    return !fields || (typeof field === 'string' && declared?.fields[field]?.kind !== 'text');
  };
  let letters = 0;
  for (const column of table.headers.keys()) {
    if (!isListed(column)) continue;
    const texts = new Set(table.rows.map((cells) => cells[column]));
    for (const text of texts) if (typeof text === 'string') letters += text.length + perText;
  }
  return fields ? letters : letters * ofList;
}
