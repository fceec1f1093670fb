import type { Lab } from './Lab';

/** What a probe gives: plain data, the same in every locale. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One of the answers that a question may have. */
export interface Answer {
  readonly gives: Json;
  /** What an add-in does where this is the answer. */
  readonly then: string;
}

/** What is believed of Excel: a short script that shows it, and where it is said. */
export type Probe = {
  /** What it is called in reports, for good: its subject and a word. */
  readonly name: string;
  /** The belief, in one sentence. */
  readonly says: string;
  /** The address where it is said, or `notSaid`. */
  readonly source: string;
  /** The level of ExcelApi below which it is not asked. */
  readonly needs?: string;
  readonly run: (lab: Lab) => Promise<Json>;
} & (
  | { readonly gives: Json }
  /** Nobody says, or several answers are right: any of these does. The first, the strictest, is what the host does. */
  | { readonly answers: readonly Answer[] }
);

/** What came of a probe. */
export interface ProbeResult {
  readonly probe: Probe;
  readonly outcome: 'asExpected' | 'differs' | 'notRun';
  /** What was seen; `{ error }` where it could not be carried out. Undefined where it was not run. */
  readonly observed?: Json;
  /** What follows from the answer to a question. */
  readonly then?: string;
}

/** The answers that a probe allows. */
export const allowedBy = (probe: Probe): readonly Json[] =>
  'gives' in probe ? [probe.gives] : probe.answers.map(({ gives }) => gives);

/** Holds what was seen against what a probe expects. */
export function judge(probe: Probe, observed: Json): ProbeResult {
  const seen = written(observed);
  if ('gives' in probe) return { probe, observed, outcome: written(probe.gives) === seen ? 'asExpected' : 'differs' };
  const answer = probe.answers.find(({ gives }) => written(gives) === seen);
  return { probe, observed, outcome: answer ? 'asExpected' : 'differs', ...(answer && { then: answer.then }) };
}

/** Data as a text in which the order of an object's keys is no difference. */
function written(value: Json | undefined): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
