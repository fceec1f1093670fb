import type { Workbook } from 'excel-host';
import { isWritten, readFacts, type BookFacts } from './bookFacts';
import type { Ledger } from './ledger';
import { type Outcome } from './ledger';
import type { Stepper, Treatment } from './stepper';
import { toldBy, wordsOf } from './told';
import { isReading } from './treatments';
import type { Attempt } from './ways';

/** How one try of an attempt went. */
export interface Try {
  readonly outcome: Outcome;
  /** What the pane says of the failure; null where it did not fail. */
  readonly words: string | null;
  /** What was sent, in its order. */
  readonly requests: readonly string[];
}

/** What becomes of the request of a number, from 0; and what others do right before it. */
export type Disturbance = (number: number, body: string) => Treatment | null | void;

/** Tries an attempt once, disturbed; the ledger hears of it. */
export async function tryOnce(
  stepper: Stepper,
  { operation, act }: Attempt,
  ledger: Ledger,
  disturb: Disturbance = () => null,
): Promise<Try> {
  const requests: string[] = [];
  let end: { readonly outcome: Outcome; readonly words: string | null } | null = null;
  await stepper.begin(
    (addIn) => act(addIn),
    (result: Outcome | null, error) => {
      const outcome = error ? toldBy(error) : (result as Outcome);
      ledger.told(operation, outcome);
      end = { outcome, words: error ? wordsOf(error) : null };
    },
  );
  while (stepper.waiting) {
    const { body } = stepper.waiting;
    const treat = disturb(requests.length, body) ?? ((_, carryOut) => carryOut());
    requests.push(body);
    await stepper.step(async (...request) => {
      const answer = await treat(...request);
      if (!isReading(body)) ledger.note(operation);
      return answer;
    });
  }
  if (!end) throw new Error(`${operation.name} never ends`);
  return { ...(end as { outcome: Outcome; words: string | null }), requests };
}

/** What is wrong with what the pane says of a failure; nothing where it names places as people do. */
export function wordFaults(words: string | null): readonly string[] {
  if (words === null) return [];
  const patterns = [
    /«[\s.]*»/,
    /\([\s.]*\)/,
    /\{\w+\}/,
    /undefined|null|\bNaN\b/,
    /\b[A-Z]\w+\.[A-Z]\w+/,
    /\b(Range|Worksheet|Table|Workbook)\b/,
  ];
  return patterns.some((pattern) => pattern.test(words)) ? [`it says: ${words}`] : [];
}

/** Everything that a workbook holds, to be compared with what it holds after another course of things. */
export function wholeBook(workbook: Workbook): Readonly<Record<string, unknown>> {
  const facts: BookFacts = readFacts(workbook);
  const sheets = workbook.sheets.filter(isWritten).map(({ name, rows }) => [
    name,
    // A blank cell and one that was never there are the same.
    rows.map((cells) =>
      Array.from(cells ?? [], (cell) => cell?.value ?? '')
        .join(' ¦ ')
        .replace(/( ¦ )+$/, ''),
    ),
  ]);
  return {
    cells: Object.fromEntries([...facts.cells, ...facts.computed].filter(([, value]) => value !== '').sort()),
    log: facts.log.map((line) => JSON.stringify(line)).sort(),
    loose: facts.loose,
    doubles: facts.doubles,
    sheets: Object.fromEntries(sheets) as unknown,
  };
}

/** Where two such books differ, in a few words. */
export function differences(
  should: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(should).flatMap((part) => {
    const [left, right] = [linesOf(should[part]), linesOf(is[part])];
    const [lost, extra] = [without(left, right), without(right, left)];
    return [...lost.map((line) => `${part}: lacks ${line}`), ...extra.map((line) => `${part}: has ${line}`)];
  });
}

const linesOf = (part: unknown): string[] =>
  Array.isArray(part)
    ? part.map(String)
    : Object.entries(part as object).flatMap(([key, value]) =>
        Array.isArray(value) ? value.map((line) => `${key}: ${String(line)}`) : [`${key} = ${String(value)}`],
      );

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
