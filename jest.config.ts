import type { Config } from 'jest';

const config: Config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  reporters: ['default', '<rootDir>/tests/support/skipped-reporter.cjs'],
  // One Neo4j serves test file after test file.
  globalSetup: '<rootDir>/tests/support/neo4j/jest-setup.ts',
  globalTeardown: '<rootDir>/tests/support/neo4j/jest-teardown.ts',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages are ES modules only, which jest does not load; each brings a build that it does.
  moduleNameMapper: { '^(d3-(?:force|quadtree|dispatch|timer))$': '<rootDir>/node_modules/$1/dist/$1.min.js' },
  testTimeout: 30_000,
  testSequencer: '<rootDir>/tests/support/longest-first.cjs',
  maxWorkers: 2,
  // A worker keeps some of every file that it ran.
  workerIdleMemoryLimit: '1GB',
};

export default config;
