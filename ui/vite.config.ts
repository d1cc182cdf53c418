import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const shell = JSON.parse(readFileSync(resolve(import.meta.dirname, '../src-tauri/tauri.conf.json'), 'utf8'));
/** The window's own content policy, so that the browser tests live under it too. */
const policy = Object.entries<string>(shell.app.security.csp)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** Texts of a practice that only the journal and the reminders speak. */
const SPOKEN_ELSEWHERE = ['questions', 'reminders'];

/** What is fetched only when somebody asks for it. All else is one file: style sheets in several
 * would settle the order of their layers by chance. */
const LAZY = /\/components\/(command-palette|shortcut-list)\//;

/** Leaves out what the window would only carry along: comments of word files, texts that others
 * speak, the indentation of templates. */
const lighter: Plugin = {
  name: 'lighter',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.ftl?raw')) return null;
    const words = readFileSync(id.slice(0, -'?raw'.length), 'utf8').replace(/^#.*\n/gm, '');
    return `export default ${JSON.stringify(words)}`;
  },
  transform(code, id) {
    if (!id.endsWith('/content/en.json')) return null;
    return JSON.stringify(
      JSON.parse(code, (key, value) => (SPOKEN_ELSEWHERE.includes(key) ? undefined : value)),
    );
  },
  renderChunk: (code) => code.replace(/\n\s+/g, '\n'),
};

export default defineConfig({
  plugins: [lighter],
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
  // The seven practices' texts lie with the journal, which shares them with the command line.
  server: { fs: { allow: [resolve(import.meta.dirname, '..')] } },
  preview: { headers: { 'Content-Security-Policy': policy } },
  test: { include: ['test/unit/**/*.test.ts'], environment: 'node' },
});
