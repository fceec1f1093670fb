/** A formula as a tree; references keep how they were written, so that they can move with their cell. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly cells: string }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Expression[] };

/** A formula holds something that is not read here, such as a name or an array. */
export class UnreadableFormula extends Error {}

const token =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\d_(]))|([\p{L}_][\p{L}\d_.]*)|(<>|<=|>=|[-+*/^&=<>(),;%]))/giuy;

interface Token {
  readonly kind: 'text' | 'number' | 'reference' | 'word' | 'sign';
  readonly text: string;
}

const kinds = ['text', 'number', 'reference', 'word', 'sign'] as const;

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  const end = formula.trimEnd().length;
  while (token.lastIndex < end) {
    const match = token.exec(formula);
    const at = match?.slice(1).findIndex((part) => part !== undefined) ?? -1;
    const kind = kinds[at];
    if (!match || !kind) throw new UnreadableFormula(formula);
    tokens.push({ kind, text: match[at + 1] ?? '' });
  }
  return tokens;
}

/** Binary operators from loosest to tightest. */
const levels = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Reads a formula with or without its `=`. Throws UnreadableFormula for what is beyond comparisons and plain functions. */
export function readFormula(formula: string): Expression {
  const tokens = tokensOf(formula.replace(/^\s*=/, ''));
  let at = 0;
  const isSign = (text: string) => tokens[at]?.kind === 'sign' && tokens[at]?.text === text;
  const take = (text: string) => {
    if (!isSign(text)) throw new UnreadableFormula(formula);
    at++;
  };
  const binary = (level: number): Expression => {
    const signs = levels[level];
    if (!signs) return unary();
    let left = binary(level + 1);
    while (tokens[at]?.kind === 'sign' && signs.includes(tokens[at]?.text ?? '')) {
      const name = tokens[at++]?.text ?? '';
      left = { kind: 'call', name, inputs: [left, binary(level + 1)] };
    }
    return left;
  };
  const unary = (): Expression => {
    if (isSign('-') || isSign('+')) {
      const name = tokens[at++]?.text === '-' ? 'negative' : 'positive';
      return { kind: 'call', name, inputs: [unary()] };
    }
    let operand = single();
    while (isSign('%')) {
      at++;
      operand = { kind: 'call', name: 'percent', inputs: [operand] };
    }
    return operand;
  };
  const single = (): Expression => {
    const { kind, text } = tokens[at++] ?? { kind: 'sign', text: '' };
    if (kind === 'text') return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === 'number') return { kind: 'value', value: Number(text) };
    if (kind === 'reference') return referenceOf(text);
    if (kind === 'word') return isSign('(') ? call(text) : truth(text);
    if (text !== '(') throw new UnreadableFormula(formula);
    const inner = binary(0);
    take(')');
    return inner;
  };
  const truth = (word: string): Expression => {
    if (!/^(true|false|verdadero|falso)$/i.test(word)) throw new UnreadableFormula(formula);
    return { kind: 'value', value: /^[tv]/i.test(word) };
  };
  const call = (name: string): Expression => {
    take('(');
    const inputs: Expression[] = [];
    while (!isSign(')')) {
      inputs.push(isSign(',') || isSign(';') ? { kind: 'value', value: '' } : binary(0));
      if (isSign(',') || isSign(';')) at++;
      else if (!isSign(')')) throw new UnreadableFormula(formula);
    }
    take(')');
    return { kind: 'call', name: name.toUpperCase().replace(/^_XLFN\./, ''), inputs };
  };
  const tree = binary(0);
  if (at < tokens.length) throw new UnreadableFormula(formula);
  return tree;
}

function referenceOf(text: string): Expression {
  const at = text.lastIndexOf('!');
  const sheet = at < 0 ? null : text.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { kind: 'reference', sheet, cells: text.slice(at + 1) };
}
