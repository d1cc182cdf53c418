import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  clearScreen: false,
  build: {
    target: ['chrome105', 'safari15'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  // The seven practices' texts lie with the journal, which shares them with the command line.
  server: { fs: { allow: [resolve(import.meta.dirname, '..')] } },
  test: { include: ['test/unit/**/*.test.ts'], environment: 'node' },
});
