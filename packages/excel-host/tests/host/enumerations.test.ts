import { enumerations } from '../../src/host/enumerations';
import { openBlank } from '../openBlank';

describe('the words that members take', () => {
  it('are those of the library', async () => {
    await openBlank();
    const library = Excel as unknown as Record<string, Record<string, string>>;
    for (const [name, words] of Object.entries(enumerations))
      expect([name, words]).toEqual([name, Object.values(library[name] ?? {})]);
  });
});
