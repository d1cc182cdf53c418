import { defineConfig } from 'vitest/config';

// Journeys in the real window: each starts a desk of its own, so one at a time on small machines.
export default defineConfig({
  test: {
    include: ['test/journeys/**/*.test.ts'],
    testTimeout: 150_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // Real windows and key events now and then miss a moment on a busy machine.
    retry: process.env.CI ? 1 : 0,
  },
});
