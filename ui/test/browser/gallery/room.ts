/** A room of the gallery: an empty page with the built styles, and the charts bundled for it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Rollup, build } from 'vite';

import { languages } from '../../../languages';
import type { Mark } from '../../../src/charts/chart';
import type { Example } from './main';

const here = import.meta.dirname;

export const EXAMPLES = ['empty', 'one', 'typical', 'crowded', 'decade'];
export const exampleOf = (name: string): Example =>
  JSON.parse(readFileSync(join(here, `../pages/${name}.json`), 'utf8'));

let bundle: Promise<string> | undefined;
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    plugins: [languages],
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(here, 'main.ts'), formats: ['iife'], name: 'g' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = made as Rollup.RollupOutput[];
  return output[0].code;
}

/** The styles of every page, the first page's first, as they come in the window. */
function stylesheets(): string {
  const isFirst = (name: string) => name.startsWith('index-');
  return readdirSync(join(here, '../../../dist/assets'))
    .filter((name) => name.endsWith('.css'))
    .sort((one, other) => Number(isFirst(other)) - Number(isFirst(one)))
    .map((name) => `<link rel="stylesheet" href="/assets/${name}">`)
    .join('');
}

export interface Hanging {
  example: Example;
  chart: string;
  width: number;
  rtl?: boolean;
  names?: boolean;
  /** Whether what hangs there already stays. */
  below?: boolean;
  locale?: string;
}

export interface Hung {
  title: string;
  summary: string;
  marks: Mark[];
  height: number;
}

/** Opens the room in one theme; what it gives hangs a chart there. */
export async function openRoom(page: Page, theme: 'light' | 'dark') {
  bundle ??= bundled();
  await page.route('**/gallery', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en" data-theme="${theme}"><title>Gallery</title>${stylesheets()}<body><main></main></body></html>`,
    }),
  );
  await page.goto('/gallery');
  await page.evaluate(await bundle);
  return ({
    example,
    chart,
    width,
    rtl = false,
    names = true,
    below = false,
    locale = 'en-GB',
  }: Hanging): Promise<Hung> =>
    page.evaluate(
      ([one, name, space, add, tag]) =>
        (globalThis as never as { gallery: { show: (...all: unknown[]) => Promise<Hung> } }).gallery.show(
          one,
          name,
          space,
          add,
          tag,
        ),
      [example, chart, { width, rtl, names }, below, locale] as const,
    );
}
