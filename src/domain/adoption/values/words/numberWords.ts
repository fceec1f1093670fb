import { foldText } from '../../../foldText';
import { inEach } from '../../../plan/language';
import type { WordTable } from './wordTable';

/** Words for numbers, each with what it is. */
const numberWords: Readonly<Record<number, WordTable>> = {
  ...{ 0: { es: 'cero', en: 'zero' }, 1: { es: 'uno|una|un', en: 'one' }, 2: { es: 'dos', en: 'two' } },
  ...{ 3: { es: 'tres', en: 'three' }, 4: { es: 'cuatro', en: 'four' }, 5: { es: 'cinco', en: 'five' } },
  ...{ 6: { es: 'seis', en: 'six' }, 7: { es: 'siete', en: 'seven' }, 8: { es: 'ocho', en: 'eight' } },
  ...{ 9: { es: 'nueve', en: 'nine' }, 10: { es: 'diez', en: 'ten' }, 11: { es: 'once', en: 'eleven' } },
  ...{ 12: { es: 'doce', en: 'twelve' }, 13: { es: 'trece', en: 'thirteen' }, 14: { es: 'catorce', en: 'fourteen' } },
  ...{ 15: { es: 'quince', en: 'fifteen' }, 16: { es: 'dieciseis', en: 'sixteen' } },
  ...{ 17: { es: 'diecisiete', en: 'seventeen' }, 18: { es: 'dieciocho', en: 'eighteen' } },
  ...{ 19: { es: 'diecinueve', en: 'nineteen' }, 20: { es: 'veinte', en: 'twenty' } },
  ...{ 21: { es: 'veintiuno|veintiuna|veintiun', en: '' }, 22: { es: 'veintidos', en: '' } },
  ...{ 23: { es: 'veintitres', en: '' }, 24: { es: 'veinticuatro', en: '' }, 25: { es: 'veinticinco', en: '' } },
  ...{ 26: { es: 'veintiseis', en: '' }, 27: { es: 'veintisiete', en: '' }, 28: { es: 'veintiocho', en: '' } },
  ...{ 29: { es: 'veintinueve', en: '' }, 30: { es: 'treinta', en: 'thirty' }, 40: { es: 'cuarenta', en: 'forty' } },
  ...{ 50: { es: 'cincuenta', en: 'fifty' }, 60: { es: 'sesenta', en: 'sixty' }, 70: { es: 'setenta', en: 'seventy' } },
  ...{ 80: { es: 'ochenta', en: 'eighty' }, 90: { es: 'noventa', en: 'ninety' } },
  ...{ 100: { es: 'cien|ciento', en: 'hundred' }, 200: { es: 'doscientos|doscientas', en: '' } },
  ...{ 300: { es: 'trescientos|trescientas', en: '' } },
};

const values = new Map(
  Object.entries(numberWords).flatMap(([value, table]) =>
    inEach(table)
      .flatMap((words) => words.split('|'))
      .filter((word) => word !== '')
      .map((word) => [word, Number(value)] as const),
  ),
);

/** Words between the parts of a number: `treinta y cinco`, `one hundred and five`. */
const between: ReadonlySet<string> = new Set(['y', 'and']);

/** The number that words name, below a thousand: `veinticinco`, `treinta y cinco`, `forty-two`; null for any other text. */
export function numberInWords(text: string): number | null {
  if (text.length > 40) return null;
  const words = foldText(text).split(/[\s-]+/);
  if (words.length > 5) return null;
  let sum = 0;
  let last = Infinity;
  for (const [at, word] of words.entries()) {
    if (between.has(word) && at > 0 && at < words.length - 1) continue;
    const value = values.get(word);
    if (value === undefined) return null;
    // In English the hundred follows how many there are.
    if (value === 100 && sum > 0 && sum < 10) {
      sum *= 100;
      last = 100;
      continue;
    }
    const fits =
      last === Infinity || (last >= 100 && value < 100) || (last >= 20 && last < 100 && value > 0 && value < 10);
    if (!fits) return null;
    sum += value;
    last = value;
  }
  return sum;
}

const letters = /\p{L}+(?:(?:\s+(?:y|and)\s+|\s+|-)\p{L}+)*/gu;

/** A text with numbers that stand in words in figures; a lone `uno`, which is an article too, stays. */
export function withFigures(text: string): string {
  return text.replace(letters, (run) => {
    const words = run.split(/(\s+|-)/);
    const parts: string[] = [];
    for (let at = 0; at < words.length;) {
      let end = at;
      let found: number | null = null;
      for (let next = Math.min(words.length, at + 9); next > at; next -= 1) {
        const part = words.slice(at, next).join('');
        const number = /^\s|\s$|^-|-$/.test(part) ? null : numberInWords(part);
        if (number === null || (number === 1 && next === at + 1)) continue;
        [found, end] = [number, next];
        break;
      }
      parts.push(found === null ? (words[at] ?? '') : String(found));
      at = found === null ? at + 1 : end;
    }
    return parts.join('');
  });
}
