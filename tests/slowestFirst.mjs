import Sequencer from '@jest/test-sequencer';

/** Files that take long although they are small: the runner takes a file's size for its length and begins them last. */
const slow = ['hostile/hostileFiles', 'trials/randomSteps', 'merge/importLaws', 'hostile/fuzz', 'workbook/writeReport'];
const isSlow = ({ path }) => slow.some((name) => path.includes(name));

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => Number(isSlow(b)) - Number(isSlow(a)));
  }
}
