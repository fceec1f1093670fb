/* eslint-disable @typescript-eslint/no-require-imports */
const { shareJsdom } = require('./jsdomOfWorker.cjs');
const { TestEnvironment } = require('jest-environment-node');

/** Node, and for tests that open a page in it a jsdom that is there already. */
module.exports = class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    shareJsdom(this.global);
  }
};
