const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

/** Pure tests run in Node; files that need a page say so in their first lines (`@jest-environment`). */
export default {
  testEnvironment: 'node',
  // No test measures time: a busy machine may take long without anything being wrong.
  testTimeout: 300_000,
  // One for each core: left to itself, a machine with two would run one file at a time.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tests/slowestFirst.mjs',
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}', '<rootDir>/packages/*/tests/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  setupFiles: ['<rootDir>/tests/rememberAddresses.ts', '<rootDir>/tests/loadTexts.cjs'],
  transform: { '^.+\\.(ts|tsx|js|jsx|mjs)$': ['@swc/jest', swc] },
  reporters: process.env.TEST_COUNTS ? ['default', '<rootDir>/tests/countReporter.mjs'] : ['default'],
  transformIgnorePatterns: ['/node_modules/(?!(strip-bom|uuid|office-addin-manifest|fflate|fast-check)/)'],
};
