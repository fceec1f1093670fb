import type { Workbook } from 'excel-host';
import { isWritten, readFacts } from './bookFacts';
import type { Ledger } from './ledger';
import { type Outcome } from './ledger';
import type { Stepper, Treatment } from './stepper';
import { toldBy, wordsOf } from './told';
import { isReading } from './treatments';
import type { Attempt } from './ways';
import { without } from './without';

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

/** The lines of each part of a workbook, in whatever order. */
type BookLines = Readonly<Record<string, readonly string[]>>;

/** Everything that a workbook holds, to be compared with what it holds after another course of things. */
export function wholeBook(workbook: Workbook): BookLines {
  const facts = readFacts(workbook);
  return {
    cells: [...facts.cells, ...facts.computed].flatMap(([cell, value]) =>
      value === '' ? [] : [`${cell} = ${String(value)}`],
    ),
    log: facts.log.map((line) => JSON.stringify(line)),
    loose: facts.loose,
    doubles: facts.doubles,
    sheets: workbook.sheets.filter(isWritten).flatMap(({ name, rows }) =>
      rows.map((cells) => {
        // A blank cell and one that was never there are the same.
        const line = Array.from(cells ?? [], (cell) => cell?.value ?? '').join(' ¦ ');
        return `${name}: ${line.replace(/( ¦ )+$/, '')}`;
      }),
    ),
  };
}

/** Where two such books differ, in a few words. */
export function differences(should: BookLines, is: BookLines): string[] {
  return Object.keys(should).flatMap((part) => {
    const [left, right] = [should[part] ?? [], is[part] ?? []];
    const [lost, extra] = [without(left, right), without(right, left)];
    return [...lost.map((line) => `${part}: lacks ${line}`), ...extra.map((line) => `${part}: has ${line}`)];
  });
}
