import fc from 'fast-check';
import { adoptable } from '../../../../src/domain/adoption/layout';
import { declarationOf } from '../../../../src/domain/records/records';
import { spellingsOf } from '../../../../src/domain/records/listIndex';
import { groupsOnly } from '../../../../src/domain/adoption/values/groupMeaning';
import { planLists, readingOf, valuesOf } from './readingOf';

/** The lists of the Plan; in a foreign matrix the PPT and the SE stand where no group leads. */
const lists = { ...planLists, workingGroups: groupsOnly(planLists.workingGroups) };

/** Every field that picks from a list. */
const picks = adoptable.flatMap((record) =>
  Object.entries(declarationOf(record).fields).flatMap(([field, declared]) =>
    declared.kind === 'pickOne' || declared.kind === 'pickMany'
      ? [{ target: `${record}.${field}`, field, list: lists[declared.list], many: declared.kind === 'pickMany' }]
      : [],
  ),
);

/** The same text as other people type it. */
const retyped = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    `  ${text} `,
    text.replaceAll(' ', '  '),
    text.normalize('NFD').replace(/\p{M}/gu, ''),
    `${text}.`,
  );

const labels = picks.flatMap((pick) =>
  pick.list.members.flatMap((member) => spellingsOf(member).map((text) => ({ ...pick, code: member.code, text }))),
);

describe('a label of our own lists', () => {
  it('gives the code of its member, in each language, whatever its case, accents and spaces', () => {
    expect(labels.length).toBeGreaterThan(300);
    for (const { target, field, code, text, many } of labels)
      fc.assert(
        fc.property(retyped(text), (typed) => {
          const reading = readingOf(target, typed);
          expect({ typed, ...valuesOf(reading) }).toEqual({ typed, [field]: many ? [code] : code });
          expect([reading.doubts, reading.unread]).toEqual([[], []]);
        }),
        { numRuns: 7 },
      );
  });

  it('gives it among others, whatever parts them and in whatever order', () => {
    const many = picks.filter((pick) => pick.many && pick.list.members.length > 2);
    for (const { target, field, list } of many)
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...list.members], { minLength: 2, maxLength: Math.min(4, list.members.length) }),
          fc.constantFrom('; ', '\n', ' / ', ' | ', '\n• ', ', '),
          fc.constantFrom('es' as const, 'en' as const),
          (members, between, language) => {
            const text = members.map((member) => member[language]).join(between);
            expect({ text, ...valuesOf(readingOf(target, text)) }).toEqual({
              text,
              [field]: members.map(({ code }) => code),
            });
          },
        ),
        { numRuns: 60 },
      );
  });
});
