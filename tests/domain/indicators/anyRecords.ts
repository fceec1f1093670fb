import fc from 'fast-check';

/* Matrices small enough to collide: few ids, days around the Plan, members that no list has. */

const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2022, 11, 20) + days * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 3 });
const someThemes = fc.uniqueArray(fc.constantFrom('T1-01', 'T1-02', 'T2-06', 'T3-08', 'Otro'), { maxLength: 3 });
const someCountries = fc.uniqueArray(fc.constantFrom('MX', 'CR', 'PA', 'Haití'), { maxLength: 3 });
const activities = fc.array(
  fc.record({
    id: maybe(fc.constantFrom('A1', 'A2', 'A3', 'A4')),
    type: maybe(fc.constantFrom('meeting', 'workshop', 'study', 'Mesa')),
    status: maybe(fc.constantFrom('held', 'approved')),
    dialogueSpace: maybe(fc.boolean()),
    leadGroup: maybe(fc.constantFrom('GT-PRO', 'GT-LAB', 'PPT')),
    jointGroups: fc.subarray(['GT-FRO', 'GT-LAB']),
    pillar: maybe(fc.constantFrom('PIL1', 'PIL2')),
    mainTheme: maybe(fc.constantFrom('T1-01', 'T2-06', 'Otro')),
    secondaryThemes: someThemes,
    actualStart: maybe(day),
    actualEnd: maybe(day),
    participatingCountries: someCountries,
    women: maybe(fc.integer({ min: 0, max: 30 })),
  }),
  { maxLength: 12 },
);
const products = fc.array(
  fc.record({
    id: maybe(fc.constantFrom('P1', 'P2', 'P3', 'P4')),
    class: maybe(fc.constantFrom('roadmap', 'goodPractice', 'recommendation', 'exchangeProcess', 'Nada')),
    themes: someThemes,
    groups: fc.subarray(['GT-FRO', 'GT-LAB']),
    start: maybe(day),
    agreedOn: maybe(day),
    closedOn: maybe(day),
  }),
  { maxLength: 12 },
);
const reports = fc.array(
  fc.record({
    id: maybe(fc.constantFrom('R1', 'R2', 'R3', 'R4')),
    country: maybe(fc.constantFrom('MX', 'CR', 'Haití')),
    date: maybe(day),
    class: maybe(fc.constantFrom('followUp', 'benefit')),
    themes: someThemes,
  }),
  { maxLength: 12 },
);
const measurements = fc.array(
  fc.record({
    id: fc.constantFrom('V1', 'V2', 'V3', 'V4', 'V5', 'V6'),
    indicator: maybe(fc.constantFrom('X1', 'x1 ', 'X2')),
    date: maybe(day),
    country: maybe(fc.constantFrom('MX', 'CR', 'Haití')),
    group: maybe(fc.constantFrom('GT-LAB', 'GT-PRO')),
    value: maybe(fc.integer({ min: -5, max: 30 })),
    rating: maybe(fc.constantFrom('low', 'high', 'Regular')),
  }),
  { maxLength: 14 },
);
/** Copies of one id differ in their version, as the add-in writes them; what stands without one is told apart by content. */
const distinctVersions = <T extends { id: string | null }>(rows: readonly T[]) =>
  rows.map((row, index) => ({ ...row, version: index + 1 }));
export const anyRecords = fc.record({
  Activity: activities.map(distinctVersions),
  Product: products.map(distinctVersions),
  CountryReport: reports.map(distinctVersions),
  Measurement: measurements.map(distinctVersions),
});
