import type { AnsweredTable } from '../answeredTable';
import type { Adoptable, TableLayout, Target } from '../layout';
import { partsOf } from '../target';
import type { PlacedCell } from './RecordReader';
import type { TableReading } from './tableReading';

/** What a section row says of the records below it. */
interface Section {
  /** As it stands in the sheet. */
  readonly text: string;
  /** Code, year or words of what it says. */
  readonly value: string;
  readonly from: PlacedCell;
}

/** The sections in which a record stands, by the target that each fills; null for one that fills none. */
export type Sections = ReadonlyMap<Target | null, Section>;

/** The sections of the records below a section row. */
export function withSection({ table: { layout, said }, grid }: TableReading, row: number, above: Sections): Sections {
  const [first] = [...grid.cellsOf(row)].filter(([, { text }]) => text.trim() !== '');
  if (!first) return above;
  const [column, cell] = first;
  const says = layout.sectionSays.get(row);
  // What people say of the sections of a table holds for those too that nobody else understands.
  const isToldWhat = !says || typeof said?.sections === 'string';
  const field = says?.field ?? (isToldWhat ? layout.sections : null);
  const text = says?.text.trim() ? says.text : cell.text;
  const value = says?.value ? says.value : text;
  return new Map([...above, [targetOf(layout, field), { text, value, from: { cell, row, column } }]]);
}

function targetOf({ record }: TableLayout, field: string | null): Target | null {
  if (field === null) return null;
  return (field.includes('.') ? field : `${record}.${field}`) as Target;
}

/** What sections say of a record; people may have said what the words of a section mean. */
export function statedBySections({ values }: AnsweredTable, record: Adoptable, sections: Sections) {
  return [...sections].flatMap(([target, { text, value, from }]) => {
    const parts = target === null ? null : partsOf(target);
    if (target === null || parts?.record !== record) return [];
    const isAnswered = values.get(parts.field)?.has(text) === true;
    return [{ target, text: isAnswered ? text : value, from }];
  });
}
