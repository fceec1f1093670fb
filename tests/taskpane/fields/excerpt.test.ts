import fc from 'fast-check';
import { excerptOf, isCut } from '../../../src/taskpane/fields/excerpt';

const words = 'una región que coopera '.repeat(20);

describe('an excerpt of a text beside another', () => {
  it('is the whole text where it is short', () => {
    expect(excerptOf('Corto', 'Otro')).toBe('Corto');
    expect(isCut('Corto')).toBe(false);
  });

  it('is the beginning of a long text that the other has nothing of', () => {
    expect(excerptOf(words, '')).toMatch(/^una región.*…$/s);
    expect(isCut(words)).toBe(true);
  });

  it('holds the place where they part, however far down, from the beginning of a word', () => {
    const excerpt = excerptOf(`${words}VEINTE${words}`, `${words}TREINTA${words}`);
    expect(excerpt).toContain('VEINTE');
    expect(excerpt).toMatch(/^…(una|región|que|coopera) /);
  });

  it('holds the letter at which any two texts part', () => {
    const text = fc.string({ maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, (common, a, b) => {
        const [left, right] = [`${common}★${a}`, `${common}☆${b}`];
        expect(excerptOf(left, right)).toContain('★');
        expect(excerptOf(right, left)).toContain('☆');
      }),
    );
  });

  it('of a text that only goes on longer in the other ends where it ends', () => {
    expect(excerptOf(words.trim(), `${words}más`).length).toBeLessThan(170);
  });
});
