import { noteSheetName } from '../../src/domain/note/noteSheetName';
import { reportOfSheet, reportSheetName } from '../../src/domain/report/reportAddress';
import { hostileTexts } from '../hostileTexts';

const codes = [
  ...Object.values(hostileTexts),
  'GT-PRO',
  'GT/PRO',
  'GT:PRO',
  "'GT'",
  '[GT]',
  `${'🙂'.repeat(20)}1`,
  `${'🙂'.repeat(20)}2`,
  'x'.repeat(400),
];

describe('the name of a sheet that holds a code of people’s own', () => {
  it.each([
    ['a group’s report', (code: string) => reportSheetName({ kind: 'group', period: '2025', group: code }, 'es')],
    ['a note', (code: string) => noteSheetName(code, 'es')],
  ])('is one that Excel takes, and no other code’s: %s', (_, nameOf) => {
    const names = codes.map(nameOf);
    for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*[\]:\p{Cc}\p{Cs}]{1,31}(?<!')$/u);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(codes.length);
  });

  it('leads back to the group', () => {
    for (const group of codes) {
      const address = { kind: 'group', period: '2025', group } as const;
      expect(reportOfSheet(reportSheetName(address, 'es'), codes)).toEqual(address);
    }
  });
});
