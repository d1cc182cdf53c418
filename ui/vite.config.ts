import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

import { ONE, languages } from './languages.ts';

const shell = JSON.parse(readFileSync(resolve(import.meta.dirname, '../src-tauri/tauri.conf.json'), 'utf8'));
/** The window's own content policy, so that the browser tests live under it too. */
const policy = Object.entries<string>(shell.app.security.csp)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** What the first page loads is one part and comes first, so that its style sheet settles the order
 * of the layers. The other pages, palette and lists are parts of their own, fetched when somebody
 * goes there (`lib/pages.ts`, `lib/lazily.ts`), and what several of them use is one part for all. */
const PARTS = [
  { name: 'first', tags: ['$initial' as const] },
  { name: 'shared', minShareCount: 2 },
];

/** Leaves out the indentation of templates, which the window would only carry along. */
const lighter: Plugin = {
  name: 'lighter',
  renderChunk: (code) => code.replace(/\n\s+/g, '\n'),
};

export default defineConfig({
  plugins: [languages, lighter],
  base: './',
  clearScreen: false,
  build: {
    target: ['chrome105', 'safari15'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: PARTS },
        // The window fetches the words of its language ahead, by their name (`src/window.rs`).
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.startsWith(ONE) ? 'assets/words-[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  preview: { headers: { 'Content-Security-Policy': policy } },
  test: {
    include: ['test/unit/**/*.test.ts'],
    setupFiles: ['test/unit/speak.ts'],
    environment: 'node',
  },
});
