import { excelMembersUsedIn } from './excelMembers';

/** What no probe can use of itself, or every probe uses without naming it. */
const everywhere = {
  load: 'each object has it, and all that a probe reads goes through it',
  context: 'each object has it: it is what a request is sent by',
};

describe('the probes', () => {
  // The linter sees to it that nothing else speaks to Excel.
  const [product, probes] = excelMembersUsedIn('src/workbook', 'packages/excel-host/src/probes');

  it('use what is written, read, taken apart and given', () => {
    const some = ['Range.values', 'Table.resize', 'TableCollection.items', 'ListDataValidation.source'];
    expect([product, probes].map((used) => some.filter((member) => !used?.has(member)))).toEqual([[], []]);
  });

  it('use every member of Excel that the product uses', () => {
    const missing = [...(product ?? [])].filter(
      ([member]) => !probes?.has(member) && !Object.hasOwn(everywhere, member.slice(member.indexOf('.') + 1)),
    );
    expect(missing).toEqual([]);
  });
});
