import { appendFileSync } from 'node:fs';

/** Writes the real numbers of a run into the file that TEST_COUNTS names, one line a run. */
export default class CountReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests }) {
    // A file that fails to load has no tests of its own to fail.
    const failed = Math.max(numFailedTests, numFailedTestSuites);
    appendFileSync(process.env.TEST_COUNTS, `${numPassedTests} ${failed} ${numPendingTests}\n`);
  }
}
