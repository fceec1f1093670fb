// jsdom as whoever runs test files one after another has loaded it, once for all of them: loaded anew for each file it takes
// longer than most tests, and what an engine has learnt of it is lost.
/* eslint-disable @typescript-eslint/no-require-imports */
require('./quickAddresses.cjs');

/** Puts it where the stand-in for the package finds it, loaded when it is first asked for. */
exports.shareJsdom = (page) =>
  Object.defineProperty(page, 'jsdomOfWorker', { configurable: true, get: () => require('jsdom') });
