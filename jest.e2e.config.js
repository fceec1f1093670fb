import base from './jest.config.js';

/** The tests that drive the workbench in a real browser; see tests/e2e. */
export default {
  ...base,
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/e2e/startWorkbench.mjs',
  globalTeardown: '<rootDir>/tests/e2e/stopWorkbench.mjs',
  testTimeout: 120_000,
  maxWorkers: 1,
  forceExit: true,
};
