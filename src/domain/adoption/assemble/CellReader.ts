import type { FieldValue as RecordValue } from '../../records/field';
import type { Lists } from '../../records/listIndex';
import { declarationOf } from '../../records/records';
import type { DateOrder } from '../../records/writtenDate';
import type { AnsweredTable } from '../answeredTable';
import type { ForeignCell } from '../foreignSheet';
import type { CellReading, ReadCell, ReadingContext } from '../reading';
import { fieldsOfReading, type TargetParts } from '../target';
import { dateReadings } from './dates';

/** So many readings are remembered for a column: most of its cells hold one of a few texts. */
const mostRemembered = 2000;

/** What is known of a cell's record or column. */
export interface KnownBeside {
  readonly order?: DateOrder | null;
  readonly year?: number | null;
  readonly pillar?: string | null;
}

/** Reads the cells of a table's columns, each text of a column once. */
export class CellReader {
  private readonly memo = new Map<string, Map<string, CellReading>>();
  private readonly answers = new Map<string, ReadingContext['answers']>();

  constructor(
    private readonly table: AnsweredTable,
    private readonly lists: Lists,
    private readonly readCell: ReadCell,
  ) {}

  read(
    target: string,
    parts: TargetParts,
    cell: ForeignCell,
    { order = null, year = null, pillar = null }: KnownBeside = {},
  ): CellReading {
    const column = `${target} ${String(order)} ${String(year)} ${String(pillar)}`;
    const known = this.memo.get(column) ?? new Map<string, CellReading>();
    this.memo.set(column, known);
    const id = `${typeof cell.value} ${String(cell.value)} ${cell.text} ${cell.date ?? ''} ${cell.fill ?? ''}`;
    const before = known.get(id);
    if (before) return before;
    const reading = this.readCell(target, cell, {
      lists: this.lists,
      dateOrder: order,
      year,
      answers: this.answersFor(parts),
      legend: this.table.layout.legend,
      ...(pillar !== null && { pillar }),
    });
    if (known.size < mostRemembered) known.set(id, reading);
    return reading;
  }

  /** What people have said of the texts of a field, and of the fields that its reading fills. */
  private answersFor({ record, field }: TargetParts): ReadingContext['answers'] {
    const name = `${record}.${field}`;
    const known = this.answers.get(name);
    if (known) return known;
    const fields = [...(fieldsOfReading[field] ?? []), field, name];
    const made = new Map(fields.flatMap((one) => [...(this.table.values.get(one) ?? [])]));
    this.answers.set(name, made);
    return made;
  }
}

/** Whether a target reads days. */
export function isDateTarget({ record, field }: TargetParts): boolean {
  // An activity's own Semestre is computed: a column is never read for it.
  if (record === 'Activity' && dateReadings.has(field)) return true;
  return declarationOf(record).fields[field]?.kind === 'date';
}

/** A value as its field holds it. */
export function valueFor(record: TargetParts['record'], field: string, value: RecordValue): RecordValue {
  const kind = declarationOf(record).fields[field]?.kind;
  switch (kind) {
    case 'yesNo':
      return value === 'yes' ? true : value === 'no' ? false : value;
    case 'integer':
    case 'decimal':
      return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
    case 'pickMany':
    case 'references':
      return typeof value === 'string' ? [value] : value;
    default:
      return Array.isArray(value) ? ((value as readonly string[])[0] ?? null) : value;
  }
}
