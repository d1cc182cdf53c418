import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const shell = JSON.parse(readFileSync(resolve(import.meta.dirname, '../src-tauri/tauri.conf.json'), 'utf8'));
/** The window's own content policy, so that the browser tests live under it too. */
const policy = Object.entries<string>(shell.app.security.csp)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

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
  preview: { headers: { 'Content-Security-Policy': policy } },
  test: { include: ['test/unit/**/*.test.ts'], environment: 'node' },
});
