import { numberInWords } from './words/numberWords';

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** A whole number in figures or in Roman letters; null for anything else. */
export function wholeNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const at = roman.indexOf(text.toLowerCase());
  return at < 0 ? null : at + 1;
}

/** A pattern of a small number in figures or Roman letters. */
export const numeral = '(?:\\d{1,2}|x?i{1,3}|x?i?v|vi{1,3}|ix|x)';

/** Words for about: `aprox. 40`, `~40`. */
const about =
  /^(?:~|≈|±|c\.|ca\.?|aprox(?:imadamente)?\.?|approx(?:imately)?\.?|alrededor de|cerca de|unos|unas|about|around|some|circa)\s*/i;

/** Currencies before or after an amount. */
const currency =
  /(?:us\$|usd|u\.s\.\$|c\$|rd\$|b\/\.|mx\$|bz\$|ca\$|\$|€|₡|mxn|crc|gtq|hnl|nio|dop|bzd|cad|eur|d[oó]lares(?: americanos)?|us dollars|dollars|euros?)/i;

/** Quetzales and lempiras. */
const letterBefore = /^[ql]\.?\s*(?=\d)/i;

/** What is counted, after a number. */
const counted =
  /\s+(?:personas|participantes|asistentes|mujeres|hombres|people|persons|participants|attendees|women|men|pa[ií]ses|countries)$/i;

/**
 * The number that a text tells, with grouped thousands, a currency, `aprox.` or what is counted; null where it is none or
 * leaves open which: `30-35`, and `22.500` where fractions make sense and no currency tells that it is an amount.
 */
export function readNumber(text: string, whole: boolean): number | null {
  let bare = text.trim().replace(about, '').replace(counted, '');
  const amount = currency.test(bare) || letterBefore.test(bare);
  bare = bare.replace(currency, '').replace(currency, '').trim();
  if (letterBefore.test(bare)) bare = bare.slice(1).replace(/^\.?\s*/, '');
  bare = bare.replace(/\s*%$/, '').replace(/(\d)[\s\u00a0'’](?=\d{3}(?!\d))/g, '$1');
  const sign = /^[-−]/.test(bare) ? -1 : 1;
  const figures = inFigures(bare.replace(/^[-−+]\s*/, ''), whole || amount);
  return figures === null ? numberInWords(bare) : sign * figures;
}

function inFigures(digits: string, grouping: boolean): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  const parts = /^(\d{1,3}(?:([.,])\d{3})+)(?:([.,])(\d+))?$/.exec(digits);
  if (parts) {
    const [, grouped = '', group = '', point, decimals = ''] = parts;
    const once = grouped.split(group).length === 2;
    if (point === group) return null;
    if (!point && once && !grouping) return null;
    return Number(`${grouped.replaceAll(group, '')}.${decimals || '0'}`);
  }
  return /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}
