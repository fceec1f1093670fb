import Sequencer from '@jest/test-sequencer';

/** Files that take long although they are small: the runner takes a file's size for its length and begins them last. */
const slow = [
  'trials/faults',
  'views/indicatorForm',
  'creation/createMatrix',
  'trials/orders',
  'structure/missingColumns',
  'workbook/writeReport',
  'operations/saveRecords',
  'report/reports',
  'note/conceptNote',
  'app/paneViews',
  'trials/randomSteps',
  'workbook/reportCrossings',
  'app/stepsAndFocus',
  'operations/recalculate',
  'import/importNotes',
  'merge/importLaws',
  'hostile/hostileFiles',
  'trials/creating',
  'trials/found',
  'operations/planState',
  'adoption/adoptRecords',
];
const isSlow = ({ path }) => slow.some((name) => path.includes(name));
const isInBrowser = ({ path }) => /[\\/]e2e[\\/]/.test(path);

export default class SlowestFirst extends Sequencer {
  /** Those in the browser stand between others, so that few of them wait at a time; first its page is compiled. */
  sort(tests) {
    const sorted = super.sort(tests);
    const inBrowser = sorted.filter(isInBrowser);
    const others = sorted.filter((test) => !isInBrowser(test)).sort((a, b) => Number(isSlow(b)) - Number(isSlow(a)));
    const between = others.flatMap((test, at) => [test, ...(at % 2 === 1 ? inBrowser.splice(0, 1) : [])]);
    return [...between, ...inBrowser];
  }
}
