import { defineConfig } from 'vitest/config';

// What is measured in the real window. It claims nothing about times, so it is no test that may fail.
export default defineConfig({
  test: {
    include: ['test/**/*.bench.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    disableConsoleIntercept: true, // tables are printed as they are
  },
});
