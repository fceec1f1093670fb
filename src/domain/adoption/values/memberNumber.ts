import { foldText } from '../../foldText';
import type { ListIndex } from '../../records/listIndex';
import type { ListName } from '../../records/lists';
import { doubtful, sure, type Meaning } from './meaning';
import { numeral, wholeNumber } from './numbers';

/** The number with which the code of a member ends: 4 of T1-04, 2 of PIL2. */
const numberOf = (code: string): number => Number(/(\d+)$/.exec(code)?.[1] ?? 0);

const numbered = (list: ListIndex, number: number, parent?: number): string | undefined =>
  list.members.find(
    (member) => numberOf(member.code) === number && (parent === undefined || numberOf(member.parent ?? '') === parent),
  )?.code;

const pillarWord = '(?:p|pil|pilar|pillar|eje)\\.?[\\s-]*';
const themeWord = '(?:t|tema|temas|theme|themes|n|no|num|numero|#)[.º°o]*\\s*';

/** `P1.4`, `1.4`, `P1-4`, `Pilar I, tema 4`. */
const pillarThenTheme = new RegExp(
  `^(?:(?:${pillarWord}|t|tema |theme )(${numeral})\\s*(?:[.,;:/_-]|\\s)?\\s*(?:${themeWord})?|(${numeral})\\s*\\.\\s*)(\\d{1,2})\\b[.)]?`,
);
/** `Pilar I: …`, a theme's name after it. */
const pillarThenName = new RegExp(`^${pillarWord}(${numeral})\\s*[.:/-]+\\s*(?=\\p{L}{3})`, 'u');
/** `Tema 4 (Pilar 1)`, `4 del Pilar I`. */
const themeThenPillar = new RegExp(
  `^(?:${themeWord})?(\\d{1,2})[).]?\\s*(?:[,;:(-]|del|de|of|of the)?\\s*(?:the )?${pillarWord}(${numeral})\\b\\)?`,
);
/** `7) …`, `Tema 7: …`, `7`. */
const themeAlone = new RegExp(`^(?:${themeWord})?(\\d{1,2})(?=$|[\\s.):;-])`);

/** What people write before the number of a member of these lists. */
const leading: Partial<Record<ListName, RegExp>> = {
  pillars: new RegExp(`^(?:${pillarWord})?(?:n[o°º.]*\\s*)?(${numeral})(?=$|[\\s.):;,-])`),
  specificObjectives: new RegExp(
    `^(?:(?:oe|so|obj|objetivo|objetivos|objective|specific objective)\\.?\\s*(?:especificos?)?\\s*)?(?:n[o°º.]*\\s*)?(${numeral})(?=$|[\\s.):;,-])`,
  ),
  expectedResults: new RegExp(
    `^(?:(?:re|er|resultado|resultados|result|expected result|outcome)\\.?\\s*(?:esperados?)?\\s*)?(?:n[o°º.]*\\s*)?(${numeral})(?=$|[\\s.):;,-])`,
  ),
};

/** A number before a name, or alone. */
export interface LeadingNumber {
  /** What the number means by itself; null where it means nothing, as `7` in a list of themes by pillars. */
  readonly meaning: Meaning | null;
  /** What stands after it. */
  readonly rest: string;
}

/** The number with which a text begins, in a list whose members have numbers; null where it begins with none. */
export function leadingNumber(name: ListName, list: ListIndex, text: string, pillar?: string): LeadingNumber | null {
  const folded = foldText(text);
  if (name === 'themes') return themeNumber(list, folded, pillar);
  const found = leading[name]?.exec(folded);
  if (!found) return name === 'expectedResults' ? resultLetter(list, folded) : null;
  const code = numbered(list, wholeNumber(found[1] ?? '') ?? 0);
  return { meaning: code ? sure(code) : null, rest: afterNumber(folded, found[0]) };
}

/** `R1` is a result or an indicator: where no legend tells, one asks. */
function resultLetter(list: ListIndex, folded: string): LeadingNumber | null {
  const code = numbered(list, Number(/^r\.?\s?(\d)$/.exec(folded)?.[1] ?? 0));
  return code ? { meaning: doubtful([code]), rest: '' } : null;
}

function themeNumber(list: ListIndex, folded: string, pillar?: string): LeadingNumber | null {
  const [whole, prefixed, bare, number] = pillarThenTheme.exec(folded) ?? [];
  if (whole !== undefined) {
    const code = numbered(list, Number(number), wholeNumber(prefixed ?? bare ?? '') ?? 0);
    if (code || prefixed) return { meaning: code ? sure(code) : null, rest: afterNumber(folded, whole) };
  }
  const [pillared, own] = pillarThenName.exec(folded) ?? [];
  if (pillared !== undefined) {
    const codes = list.members.filter(({ parent }) => numberOf(parent ?? '') === wholeNumber(own ?? ''));
    return { meaning: doubtful(codes.map(({ code }) => code)), rest: afterNumber(folded, pillared) };
  }
  const [turned, first, of] = themeThenPillar.exec(folded) ?? [];
  if (turned !== undefined) {
    const code = numbered(list, Number(first), wholeNumber(of ?? '') ?? 0);
    return { meaning: code ? sure(code) : null, rest: afterNumber(folded, turned) };
  }
  const [alone, one] = themeAlone.exec(folded) ?? [];
  if (alone === undefined) return null;
  return { meaning: ofPillars(list, Number(one), pillar), rest: afterNumber(folded, alone) };
}

/** A number of a theme without its pillar: that of the row's pillar, or a doubt between those of all. */
function ofPillars(list: ListIndex, number: number, pillar?: string): Meaning | null {
  const codes = list.members.filter(({ code }) => numberOf(code) === number);
  const own = codes.filter(({ parent }) => pillar !== undefined && parent === pillar);
  if (own.length === 1) return sure(...own.map(({ code }) => code));
  return codes.length === 0 ? null : doubtful(codes.map(({ code }) => code));
}

const afterNumber = (folded: string, number: string): string => folded.slice(number.length).replace(/^[\s.):–-]+/, '');
