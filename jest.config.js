import { availableParallelism } from 'node:os';

// Tests make many objects that are soon gone: with more room for the young ones a twentieth less time goes to clearing up.
// The workers inherit it.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

const inAllTests = {
  testEnvironment: '<rootDir>/tests/environment/nodeEnvironment.cjs',
  setupFiles: ['<rootDir>/tests/loadTexts.cjs'],
  moduleNameMapper: {
    '^@fluentui/react-icons$': '<rootDir>/tests/iconsAsNeeded.cjs',
    '^jsdom$': '<rootDir>/tests/environment/jsdom.cjs',
  },
  transform: {
    '^.+\\.(ts|tsx|js|jsx|mjs)$': ['@swc/jest', swc],
    '/@fluentui/react-components/.+\\.cjs$': '<rootDir>/tests/packagesAsNeeded.mjs',
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(strip-bom|uuid|office-addin-manifest|fflate|fast-check|pptxgenjs|@fluentui/react-components)/)',
  ],
};

/** Pure tests run in Node; files that need a page say so in their first lines (`@jest-environment`). */
const unit = {
  ...inAllTests,
  displayName: 'unit',
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}', '<rootDir>/packages/*/tests/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
};

/** The tests that drive the workbench in a real browser. */
const browser = {
  ...inAllTests,
  displayName: 'browser',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  globalSetup: '<rootDir>/tests/e2e/startWorkbench.mjs',
  globalTeardown: '<rootDir>/tests/e2e/stopWorkbench.mjs',
};

/** Both run side by side: tests in the browser wait for it, and the others use that time. */
export default {
  projects: [unit, browser],
  // No test measures time: a busy machine may take long without anything being wrong.
  testTimeout: 300_000,
  // One more than there are cores, since one may be waiting for the browser.
  maxWorkers: availableParallelism() + 1,
  testSequencer: '<rootDir>/tests/slowestFirst.mjs',
  reporters: process.env.TEST_COUNTS ? ['default', '<rootDir>/tests/countReporter.mjs'] : ['default'],
};
