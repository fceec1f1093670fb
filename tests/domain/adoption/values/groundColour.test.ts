import fc from 'fast-check';
import { colourNames, groundIn } from '../../../../src/domain/adoption/values/groundColour';

describe('the ground that stands for a text', () => {
  it('is called as people call it', () => {
    const names = ['92D050', 'C6EFCE', 'FFFF00', 'FF0000', 'FFC000', 'FFC7CE', '00B0F0', '7030A0', 'D9D9D9', '000000'];
    expect(names.map((hex) => groundIn(`fill:${hex}`)?.name)).toEqual([
      'green',
      'green',
      'yellow',
      'red',
      'orange',
      'red',
      'blue',
      'purple',
      'grey',
      'black',
    ]);
  });
  it('has a name whatever it is, and no other text is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), fc.string(), (number, text) => {
        const hex = number.toString(16).padStart(6, '0').toUpperCase();
        expect(groundIn(`fill:${hex}`)).toEqual({ hex, name: expect.stringMatching(colourNames.join('|')) as string });
        expect(groundIn(`x${text}`)).toBeNull();
      }),
    );
  });
});
