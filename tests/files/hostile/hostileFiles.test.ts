import { atOnce } from '../../../src/domain/steps';
import { languages } from '../../../src/domain/plan/language';
import { ReadingBudget, type Counted } from '../../../src/files/container/ReadingBudget';
import { fileRefusalText, isRefusal } from '../../../src/files/container/fileRefusal';
import { readIncomingInSteps } from '../../../src/files/readIncoming';
import { context } from '../word/noteSample';
import { hostileArchives } from './hostileArchives';
import { hostileDocuments } from './hostileDocuments';
import { hostileMarkup } from './hostileMarkup';
import { hostileRecords } from './hostileRecords';
import { hostileSheets } from './hostileSheets';

describe.each([
  ['an archive with', hostileArchives],
  ['a sheet with', hostileMarkup],
  ['a workbook with', hostileSheets],
  ['records with', hostileRecords],
  ['a note with', hostileDocuments],
])('%s', (_, files) => {
  it.each(files.map((file) => [file.name, file.end, file] as const))(
    '%s: %s',
    async (__, end, { make, before = {}, most = {} }) => {
      const budget = new ReadingBudget(before);
      const result = atOnce(readIncomingInSteps(await make(), { ...context, source: 'archivo' }, budget));
      expect(isRefusal(result) ? result.refusal : 'read').toBe(end);
      for (const [what, limit] of Object.entries(most))
        expect(budget.spent[what as Counted]).toBeLessThanOrEqual(limit);
      if (!isRefusal(result)) return;
      for (const language of languages) expect(fileRefusalText(result, language)).not.toMatch(/[{}]|undefined/);
    },
  );
});
