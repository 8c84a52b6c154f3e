import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: [
      'packages/**/*.test.ts',
      'packages/**/*.test.tsx',
      'apps/**/*.test.ts',
      'apps/**/*.test.tsx',
      'scripts/**/*.test.ts',
      'samples/**/*.test.ts',
    ],
    globalSetup: ['scripts/test-postgres.ts'],
    // Tests in a browser wait for it most of the time, so a machine of two cores has room for two files at once.
    maxWorkers: '100%',
    env: {
      // Records of tests are thrown away, so nothing needs to reach the disk.
      LOFTE_SYNC: 'off',
    },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
