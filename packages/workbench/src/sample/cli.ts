import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLanguage, languages } from '../../../../src/domain/plan/language';
import { makeSample } from './makeSample';

const usage = `npm run sample -- --out FILE [--empty] [--lang ${languages.join('|')}] [--activities N]`;
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    empty: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'es' },
    activities: { type: 'string' },
  },
});
const activities = values.activities === undefined ? undefined : Number(values.activities);
const isWrong = activities !== undefined && !(Number.isInteger(activities) && activities > 0);
if (values.out === undefined || !isLanguage(values.lang) || isWrong) {
  console.error(usage);
  process.exit(2);
}
const file = await makeSample({
  language: values.lang,
  isEmpty: values.empty,
  ...(activities !== undefined && { activities }),
});
writeFileSync(values.out, file);
console.log(`${values.out}: ${file.length} bytes`);
process.exit(0);
