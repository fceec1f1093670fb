import type { Bilingual, Language } from '../plan/language';
import { resolveColumns } from '../records/columns';
import { declarationOf } from '../records/records';
import type { Adoptable } from './layout';

/** Own columns that adopting adds whatever the sheets look like. */
export const ownLabels = {
  /** Where a row was taken from: `Plan 2024!6`. */
  origin: { es: 'Procedencia', en: 'Taken from' },
  comments: { es: 'Comentarios de celdas', en: 'Cell comments' },
  section: { es: 'Sección', en: 'Section' },
  number: { es: 'Numeración de origen', en: 'Original numbering' },
  /** The ground of a row that nobody has explained: `fill:92D050`. */
  colour: { es: 'Color de origen', en: 'Original colour' },
} as const satisfies Record<string, Bilingual>;

const column: Bilingual = { es: 'Columna', en: 'Column' };

/** The header of an Excel table is no longer; some room is left for what tells two of the same apart. */
const longest = 240;

/** Names the own columns of a record's table: no two columns of one sheet share one, and none is taken for a field. */
export class OwnHeaders {
  private readonly known = new Map<string, string>();
  /** Each header as it was written first, by itself in lower case: Excel does not tell the two apart. */
  private readonly spelled = new Map<string, string>();

  constructor(
    private readonly record: Adoptable,
    private readonly language: Language,
  ) {}

  /** The own column that adopting itself needs. */
  label(name: keyof typeof ownLabels): string {
    return this.free(ownLabels[name][this.language]);
  }

  /**
   * Own columns for columns that are kept, by their places: those of one header are numbered, in every sheet alike.
   */
  ofKept(columns: readonly { readonly at: number; readonly header: string }[]): ReadonlyMap<number, string> {
    const counts = new Map<string, number>();
    return new Map(
      columns.map(({ at, header }) => {
        const name = this.free(header);
        const count = (counts.get(name.toLowerCase()) ?? 0) + 1;
        counts.set(name.toLowerCase(), count);
        return [at, count === 1 ? name : this.free(`${name} (${String(count)})`)];
      }),
    );
  }

  /** The own column for texts of a column that has a field, where they could not be read. */
  ofOriginal(header: string): string {
    return this.free(`${tidy(header)} – original`);
  }

  /** What a field is called in the matrix. */
  labelOf(field: string): string {
    return declarationOf(this.record).fields[field]?.label[this.language] ?? field;
  }

  /** The header itself, or with a word that keeps it from being taken for a field of the record. */
  private free(header: string): string {
    const known = this.known.get(header);
    if (known !== undefined) return known;
    const wanted = tidy(header) || column[this.language];
    const tried = [wanted, `${wanted} – original`, `Original – ${wanted}`, `${wanted} original`];
    const named = tried.find((one) => !this.isField(one)) ?? `${column[this.language]} – ${wanted}`;
    const found = this.spelled.get(named.toLowerCase()) ?? named;
    this.spelled.set(named.toLowerCase(), found);
    this.known.set(header, found);
    return found;
  }

  private isField(header: string): boolean {
    const { position, twice } = resolveColumns(declarationOf(this.record), [header]);
    return position.size + twice.size > 0;
  }
}

const tidy = (header: string): string => header.replace(/\s+/gu, ' ').trim().slice(0, longest).trim();
