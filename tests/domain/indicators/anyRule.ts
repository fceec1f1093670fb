import fc from 'fast-check';
import type { Rule } from '../../../src/domain/indicators/rule';

const once = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const flow = (...dates: readonly string[]) => fc.constant({ kind: 'flow', dates } as const);
const balance = (start: string, ...ends: readonly string[]) => fc.constant({ kind: 'balance', start, ends } as const);
const distinct = (...fields: readonly string[]) =>
  fc.constantFrom(...fields).map((field) => ({ kind: 'distinct', field }) as const);
const count = fc.constant({ kind: 'count' } as const);
const where = (conditions: Readonly<Record<string, readonly string[]>>) =>
  fc
    .subarray(Object.keys(conditions))
    .chain((fields) =>
      fc.tuple(...fields.map((field) => once(conditions[field] ?? []).map((values) => ({ field, values })))),
    );
const share = (conditions: Readonly<Record<string, readonly string[]>>) =>
  where(conditions)
    .filter((part) => part.length > 0)
    .map((part) => ({ kind: 'share', where: part }) as const);

/** Any rule that can be put together from the fields that random matrices fill. */
export const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    source: fc.constant('Activity' as const),
    where: where({
      type: ['meeting', 'workshop', 'study'],
      status: ['held', 'approved'],
      dialogueSpace: ['yes', 'no'],
      secondaryThemes: ['T1-01', 'T2-06'],
      leadGroup: ['GT-PRO', 'GT-LAB'],
    }),
    measure: fc.oneof(
      count,
      fc.constantFrom({ kind: 'sum', field: 'women' } as const, { kind: 'average', field: 'women' } as const),
      share({
        type: ['meeting', 'workshop', 'study'],
        status: ['held', 'approved'],
        dialogueSpace: ['yes', 'no'],
        mainTheme: ['T1-01', 'T2-06'],
        participatingCountries: ['MX', 'CR'],
      }),
      distinct('mainTheme', 'secondaryThemes', 'participatingCountries', 'leadGroup', 'jointGroups'),
    ),
    timing: fc.oneof(flow('actualEnd', 'actualStart'), flow('actualStart'), balance('actualStart', 'actualEnd')),
  }),
  fc.record({
    source: fc.constant('Product' as const),
    where: where({ class: ['roadmap', 'goodPractice', 'recommendation'], groups: ['GT-FRO'] }),
    measure: fc.oneof(
      count,
      distinct('themes', 'groups'),
      share({ class: ['roadmap', 'recommendation'], themes: ['T1-01'] }),
    ),
    timing: fc.oneof(flow('agreedOn'), balance('start', 'agreedOn', 'closedOn'), balance('start', 'closedOn')),
  }),
  fc.record({
    source: fc.constant('CountryReport' as const),
    where: where({ class: ['followUp', 'benefit'], country: ['MX', 'CR'] }),
    measure: fc.oneof(count, distinct('country', 'themes'), share({ class: ['followUp'], country: ['MX', 'CR'] })),
    timing: flow('date'),
  }),
  fc.record({
    source: fc.constant('Measurement' as const),
    where: where({ country: ['MX', 'CR'], group: ['GT-LAB'] }),
    measure: fc.oneof(
      count,
      fc.constantFrom(
        { kind: 'sum', field: 'value' } as const,
        { kind: 'average', field: 'value' } as const,
        { kind: 'steps', field: 'rating' } as const,
      ),
    ),
    timing: fc.oneof(flow('date'), fc.constant({ kind: 'latest', date: 'date' } as const)),
    ownNames: fc.constant(['x1']),
  }),
);
