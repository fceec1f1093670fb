import { adoptable, type Adoptable } from '../layout';
import { headingStems, longestHeading, partsOfHeading, stemsKey, stemsWithNotes } from './headingText';
import { isNearly } from './isNearly';
import { periodNamed } from './periods';
import { vocabulary } from './vocabulary';

/** What a heading may mean for one record by its words alone. */
export interface WordMeaning {
  /** Field, or reading of several, without its record; `keep` for what the matrix has no field for. */
  readonly field: string;
  /** From 0 to 1. */
  readonly words: number;
  /** Whether what stands below has to fit, or it means nothing. */
  readonly needsValues: boolean;
}

/** Stems beside the telling ones that change nothing. */
const neutral = new Set(
  headingStems(
    'breve corto actividad plan crm rcm general detalle nombre principal trabajo anual poa evento favor indicar indique seleccione ' +
      'obligatorio requerido required please select realizado ejecutado regional conferencia plazo oficial numero no total cantidad estrategico pe',
  ),
);
/** Stems that make something else of what stands beside them. */
const blocking = new Set(
  headingStems(
    'informe reporte report presupuesto costo monto fondo budget cost aprobacion approval actualizacion update limite deadline ' +
      'correo email telefono contacto riesgo conceptual donante financiamiento funding interpretacion dias days elaboracion envio',
  ),
);

/** Finds what headings may mean; what was found once is remembered. */
export class Headings {
  private readonly found = new Map<string, readonly WordMeaning[]>();
  private readonly corrected = new Map<string, string>();
  private readonly weights = new Map<string, number>();
  private stems: ReadonlySet<string> | null = null;

  /** What a heading may mean for a record, the likeliest first; the wider words of a heading of several rows come first. */
  meanings(record: Adoptable, path: readonly string[]): readonly WordMeaning[] {
    const key = `${record}\n${path.join('\n')}`;
    const known = this.found.get(key);
    if (known) return known;
    const meanings = this.find(record, path);
    this.found.set(key, meanings);
    return meanings;
  }

  /**
   * How much a text alone is what headings of some record are called: 1, a half for words of many meanings, or 0. Far down
   * a sheet, where there is mostly data, only what is known to the word counts: all else takes long.
   */
  weight(text: string, isDeep = false): number {
    if (text === '' || text.length > longestHeading || /^\d+([.,]\d+)?$/.test(text))
      return /^20[1-4]\d$/.test(text) ? 0.5 : 0;
    if (isDeep && !this.weights.has(text)) return this.exactWeight(text);
    let known = this.weights.get(text);
    if (known === undefined) {
      const meanings = adoptable.flatMap((record) => this.meanings(record, [text]));
      const isStrong =
        meanings.some(({ words, needsValues }) => words >= 0.5 && !needsValues) || periodNamed(text) !== null;
      known = isStrong ? 1 : meanings.some(({ words }) => words >= 0.4) ? 0.5 : 0;
      this.weights.set(text, known);
    }
    return known;
  }

  private exactWeight(text: string): number {
    const stems = headingStems(text);
    const entries = adoptable.flatMap((record) => vocabulary(record).get(stemsKey(stems)) ?? []);
    return entries.some(({ isWeak }) => !isWeak) ? 1 : entries.length > 0 ? 0.5 : 0;
  }

  private find(record: Adoptable, path: readonly string[]): readonly WordMeaning[] {
    const best = new Map<string, WordMeaning>();
    const offer = (meaning: WordMeaning) => {
      const before = best.get(meaning.field);
      if (!before || meaning.words > before.words || (meaning.words === before.words && !meaning.needsValues))
        best.set(meaning.field, meaning);
    };
    const leaf = path.at(-1) ?? '';
    const plain = this.spelled(path.flatMap((text) => headingStems(text)));
    const last = this.spelled(headingStems(leaf));
    const groups = path.slice(0, -1);
    const isOwnGroup = groups.some((group) => this.isOwn(record, group));
    if (isOwnGroup) offer({ field: 'keep', words: 0.9, needsValues: false });
    for (const part of partsOfPath(path)) {
      for (const stemsIn of [stemsWithNotes, headingStems])
        exact(record, this.spelled(part.flatMap(stemsIn)), 0.95).forEach(offer);
    }
    exact(record, this.spelled(stemsWithNotes(leaf)), 0.95).forEach(offer);
    if (!isOwnGroup || path.length === 1) exact(record, last, 0.93).forEach(offer);
    if (best.size === 0) {
      partial(record, plain).forEach(offer);
      if (path.length > 1) partial(record, last).forEach(offer);
    }
    const parts = partsOfHeading(leaf);
    if (parts.length > 1) {
      for (const part of parts) {
        exact(record, this.spelled(headingStems(part)), 0.85).forEach((meaning) =>
          offer(meaning.field === 'keep' ? { ...meaning, words: 0.4 } : meaning),
        );
      }
    }
    return [...best.values()].sort((a, b) => b.words - a.words);
  }

  private isOwn(record: Adoptable, group: string): boolean {
    const found = exact(record, this.spelled(headingStems(group)), 1);
    return found.length > 0 && found.every(({ field }) => field === 'keep');
  }

  /** The stems with those corrected that are nearly a known one. */
  private spelled(stems: readonly string[]): readonly string[] {
    return stems.map((stem) => {
      let right = this.corrected.get(stem);
      if (right === undefined) this.corrected.set(stem, (right = this.correct(stem)));
      return right;
    });
  }

  private correct(stem: string): string {
    this.stems ??= new Set(
      adoptable.flatMap((record) =>
        [...vocabulary(record).values()].flatMap((entries) => entries.flatMap((e) => e.stems)),
      ),
    );
    if (stem.length < 5 || stem.length > 20 || this.stems.has(stem)) return stem;
    const near = [...this.stems].filter((other) => other.length >= 5 && isNearly(stem, other));
    return near.length === 1 ? (near[0] ?? stem) : stem;
  }
}

/** The words of several rows that may make a heading together: all of them, the last ones, the first with the last. */
function partsOfPath(path: readonly string[]): readonly (readonly string[])[] {
  const ends = path.map((_, from) => path.slice(from)).filter((part) => part.length > 1 || path.length === 1);
  const [first, last] = [path[0], path.at(-1)];
  return path.length > 2 && first !== undefined && last !== undefined ? [...ends, [first, last]] : ends;
}

function exact(record: Adoptable, stems: readonly string[], words: number): WordMeaning[] {
  const entries = vocabulary(record).get(stemsKey(stems)) ?? [];
  return entries.map(({ field, isWeak }) => ({ field, words: isWeak ? words - 0.5 : words, needsValues: isWeak }));
}

/** Meanings of headings that say more than is known: the more of it is known, the surer. */
function partial(record: Adoptable, stems: readonly string[]): WordMeaning[] {
  if (stems.length > 10 || stems.some((stem) => blocking.has(stem))) return [];
  const all = new Set(stems);
  const best = new Map<string, number>();
  for (const entries of vocabulary(record).values()) {
    for (const { field, isWeak, stems: own } of entries) {
      if (isWeak || own.length === 0 || !own.every((stem) => all.has(stem)) || own.every((stem) => neutral.has(stem)))
        continue;
      const extra = stems.filter((stem) => !own.includes(stem) && !neutral.has(stem) && !/^20\d\d$/.test(stem)).length;
      if (extra > own.length) continue;
      const words = (0.9 * own.length) / (own.length + extra) - (own.length === 1 && stems.length > 1 ? 0.08 : 0.03);
      if (words > (best.get(field) ?? 0)) best.set(field, words);
    }
  }
  return [...best].map(([field, words]) => ({ field, words, needsValues: false }));
}
