import { defineConfig } from 'vitest/config';

const shared = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
} as const;

const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  ...shared,
  test: {
    globalSetup: ['scripts/test-postgres.ts'],
    // Tests in a browser wait for it most of the time, so a machine of two cores has room for two files at once.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          ...limits,
          name: 'rules',
          include: ['packages/{domain,reader,formats}/**/*.test.{ts,tsx}'],
          // They share nothing that changes, so a worker loads the reader and its words once for many files.
          isolate: false,
        },
      },
      {
        ...shared,
        test: {
          ...limits,
          name: 'records',
          include: ['{packages/{store,service},apps,scripts,samples}/**/*.test.{ts,tsx}'],
          // Records of tests are thrown away, so nothing needs to reach the disk.
          env: { LOFTE_SYNC: 'off' },
        },
      },
    ],
  },
});
