import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLanguage, languages, type Language } from '../../../../src/domain/plan/language';
import { readChoices } from '../../../../src/domain/nextPlan/nextPlanChoices';
import type { OwnPlan } from '../../../../src/domain/nextPlan/ownLists';
import { ownPlan } from '../../../../src/domain/nextPlan/ownPlan';
import { nextPlanFaultText } from '../../../../src/i18n/nextPlanFaultText';
import { loadLateTexts, loadTexts } from '../../../../src/i18n/texts';
import { randomId } from '../../../../src/workbook/randomId';
import { makeSample } from './makeSample';

const usage = `npm run sample -- --out FILE [--empty [--plan plan.json]] [--lang ${languages.join('|')}] [--activities N]`;
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    empty: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'es' },
    activities: { type: 'string' },
    plan: { type: 'string' },
  },
});
const activities = values.activities === undefined ? undefined : Number(values.activities);
const isWrong = activities !== undefined && !(Number.isInteger(activities) && activities > 0);
if (values.out === undefined || !isLanguage(values.lang) || isWrong || (values.plan !== undefined && !values.empty)) {
  console.error(usage);
  process.exit(2);
}
/** The plan that a file describes; stops where it describes none. */
async function planIn(path: string, language: Language): Promise<OwnPlan> {
  const stop = (faults: readonly string[]): never => {
    console.error(faults.map((fault) => `${path}: ${fault}`).join('\n'));
    process.exit(1);
  };
  if (!existsSync(path)) stop(['there is no such file']);
  const read = readChoices(readFileSync(path, 'utf8'));
  if (read.kind === 'faulty') return stop(read.faults);
  const made = ownPlan(read.choices, randomId);
  if ('own' in made) return made.own;
  await Promise.all([loadTexts(language), loadLateTexts()]);
  return stop(made.faults.map((fault) => nextPlanFaultText(fault, language)));
}

const own = values.plan === undefined ? undefined : await planIn(values.plan, values.lang);
const file = await makeSample({
  language: values.lang,
  isEmpty: values.empty,
  ...(own && { own }),
  ...(activities !== undefined && { activities }),
});
writeFileSync(values.out, file);
console.log(`${values.out}: ${file.length} bytes`);
process.exit(0);
