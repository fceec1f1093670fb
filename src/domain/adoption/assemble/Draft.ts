import type { FieldValue } from '../../records/field';
import type { FieldValue as ReadValue } from '../reading';
import type { DateSpan } from '../reading';
import type { OpenPoint, OwnCell, SourceText } from '../adoptedRecord';

/** How surely a value belongs to its field: said by a column of its own, by another's words, or by the whole table. */
const strengths = { own: 3, other: 2, table: 1 } as const;
export type Strength = keyof typeof strengths;

interface Held {
  readonly value: FieldValue;
  readonly strength: Strength;
}

/** A record while its cells are read. */
export class Draft {
  private readonly held = new Map<string, Held>();
  readonly own = new Map<string, OwnCell>();
  readonly sources = new Map<string, SourceText>();
  readonly open: OpenPoint[] = [];
  /** Days that a date target told, by its name. */
  readonly spans = new Map<string, DateSpan>();
  /** How many took part, where a column says it of all together. */
  total: number | null = null;

  value(field: string): FieldValue {
    return this.held.get(field)?.value ?? null;
  }

  fields(): ReadonlyMap<string, FieldValue> {
    return new Map([...this.held].map(([field, { value }]) => [field, value]));
  }

  /** Gives a field a value whatever it holds. */
  set(field: string, value: FieldValue, strength: Strength = 'own'): void {
    this.held.set(field, { value, strength });
  }

  clear(field: string): void {
    this.held.delete(field);
  }

  /**
   * Takes a value for a field. Lists are joined, and texts where they are such; of two other values the surer one counts,
   * else the first. False where what the field holds contradicts it.
   */
  take(field: string, read: ReadValue, strength: Strength, isText: boolean): boolean {
    const value: FieldValue = typeof read === 'object' ? [...new Set(read)] : read;
    const known = this.held.get(field);
    if (!known || isBlankText(known.value)) {
      this.held.set(field, { value, strength });
      return true;
    }
    // What the whole table says is only the rule from which a row, or a section, may differ.
    if (JSON.stringify(known.value) === JSON.stringify(value) || strength === 'table') return true;
    const isSurer = strengths[strength] > strengths[known.strength];
    const isWeaker = strengths[strength] < strengths[known.strength];
    if (isSurer) this.held.set(field, { value, strength });
    if (isSurer || isWeaker) return known.strength === 'table';
    if (Array.isArray(known.value) && Array.isArray(value)) {
      this.held.set(field, { value: [...new Set([...known.value, ...value])] as readonly string[], strength });
      return true;
    }
    if (!isText) return false;
    this.held.set(field, { value: `${String(known.value)}\n${String(value)}`, strength });
    return true;
  }

  /** Keeps a cell in an own column; what stands there of another cell stays. */
  keep(header: string, cell: OwnCell): void {
    if (cell === '') return;
    this.own.set(header, joined(this.own.get(header), cell));
  }
}

const isBlankText = (value: FieldValue): boolean => value === null || value === '';

/** Two cells that share an own column, one below the other. */
export function joined(known: OwnCell | undefined, cell: OwnCell): OwnCell {
  if (known === undefined || known === '') return cell;
  const [before, after] = [known, cell].map(wordsOf) as [string, string];
  if (before === after || before.split('\n').includes(after)) return known;
  return `${before}\n${after}`;
}

const wordsOf = (cell: OwnCell): string => (typeof cell === 'object' ? cell.date : String(cell));
