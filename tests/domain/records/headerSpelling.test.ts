import { resolveColumns } from '../../../src/domain/records/columns';
import { declarationOf } from '../../../src/domain/records/records';
import { bareHeader, foldHeader, noteIn, spellingsOfHeaders, stemOf } from '../../../src/domain/records/headerSpelling';

/** Work that grew with the square of this would not end. */
const count = 500_000;
const activity = declarationOf('Activity');

describe('the spellings of headers', () => {
  it.each<[string, string]>([
    ['marks within', `x${' *'.repeat(count)}y`],
    ['marks around', `${'* '.repeat(count)}x${' *:'.repeat(count)}`],
    ['brackets that open', '('.repeat(count)],
    ['brackets that close', `x${')'.repeat(count)}`],
    ['notes in a row', '(a)'.repeat(count)],
    ['numbers of footnotes', `x${' 1)'.repeat(count)}`],
    ['bullets', `${'• '.repeat(count)}x`],
    ['parts', 'x / '.repeat(count)],
  ])('are found in work that grows with the length: %s', (_, header) => {
    const [spelling] = spellingsOfHeaders([header]);
    expect(spelling?.folded.text).toBe(foldHeader(header));
    expect(spelling?.bare.text).toBe(bareHeader(header));
    expect(spelling?.folded.stem).toBe(stemOf(foldHeader(header)));
    expect(spelling?.folded.note).toBe(noteIn(foldHeader(header)));
    expect(resolveColumns(activity, [header]).position.size).toBe(0);
  });

  it('are those of the header without what stands around it', () => {
    expect(foldHeader('  * Título *: ')).toBe(foldHeader('titulo'));
    expect(noteIn(foldHeader('Fin real (dd/mm/aaaa)'))).toBe('dd/mm/aaaa');
    expect(stemOf(foldHeader('Fin real (dd/mm/aaaa)'))).toBe('fin real');
    expect(bareHeader('• Título ¹')).toBe('titulo');
  });

  it('are worked out once for the headers of a table, and once for a header that stands there often', () => {
    const headers = ['Código', 'Otra', 'Otra'];
    const spellings = spellingsOfHeaders(headers);
    expect(spellingsOfHeaders(headers)).toBe(spellings);
    expect(spellings[2]).toBe(spellings[1]);
    expect(resolveColumns(activity, headers)).toBe(resolveColumns(activity, headers));
  });
});
