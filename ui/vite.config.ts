import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

import { languages } from './languages.ts';

const shell = JSON.parse(readFileSync(resolve(import.meta.dirname, '../src-tauri/tauri.conf.json'), 'utf8'));
/** The window's own content policy, so that the browser tests live under it too. */
const policy = Object.entries<string>(shell.app.security.csp)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** What is fetched only when somebody asks for it. All else is one file: style sheets in several
 * would settle the order of their layers by chance. */
const LAZY = /\/components\/(command-palette|shortcut-list)\/|virtual:language\/|\/lib\/pseudo/;

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
      output: { codeSplitting: { groups: [{ name: 'main', test: (id) => !LAZY.test(id) }] } },
    },
  },
  preview: { headers: { 'Content-Security-Policy': policy } },
  test: {
    include: ['test/unit/**/*.test.ts'],
    setupFiles: ['test/unit/speak.ts'],
    environment: 'node',
  },
});
