import { parse, tokenize } from '@borgar/fx';

/** Letters of the longest formula. */
const longestFormula = 8192;

/** Whether Excel takes a text for a formula that can be entered: its signs, brackets and separators are in place. */
export function isFormula(text: string): boolean {
  if (text.length > longestFormula) return false;
  try {
    parse(tokenize(text, { withLocation: false }));
    return true;
  } catch {
    return false;
  }
}
