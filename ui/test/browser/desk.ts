import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect, test as base } from '@playwright/test';

import { roomOf } from '../../src/lib/room';
import type { ProgressPage } from '../../src/generated/types';
import { type FakeOptions, installFakeJournal } from './fake-journal';
import { installFakeProgress } from './fake-progress';

/** The example pages that the journal itself made. */
export const EXAMPLES = ['empty', 'one', 'typical', 'crowded', 'decade'] as const;
export type Example = (typeof EXAMPLES)[number];

export const examplePage = (name: Example): ProgressPage =>
  JSON.parse(readFileSync(join(import.meta.dirname, `pages/${name}.json`), 'utf8')).page;

export interface DeskOptions extends FakeOptions {
  /** The Progress page, whatever it is asked for. */
  example?: Example;
  /** Reading goes from right to left. */
  rtl?: boolean;
}

interface Desk {
  open: (options?: DeskOptions, view?: string) => Promise<void>;
  accessible: () => Promise<void>;
  picture: (name: string) => Promise<void>;
  /** Whether the page is wider than its window. */
  overflows: () => Promise<boolean>;
}

/** Opens the built interface on a journal in memory, at 16:12 on Saturday, 9 May 2026. */
export const test = base.extend<{ desk: Desk }>({
  desk: async ({ page }, use) => {
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    followSize(page);
    await use({
      open: (options = {}, view) => open(page, options, view),
      accessible: () => accessible(page),
      picture: (name) => picture(page, name),
      overflows: () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
    });
    expect(troubles).toEqual([]);
  },
});

/** Lets a change of the window's size end with the layout for the new one, which comes a frame later. */
function followSize(page: Page) {
  const resize = page.setViewportSize.bind(page);
  page.setViewportSize = async (size) => {
    await resize(size);
    const text = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await page.waitForFunction(
      (room) => {
        const isFollowed = document.querySelector('app-shell') && !matchMedia('print').matches;
        const stands = ([name, holds]: [string, boolean]) =>
          document.documentElement.hasAttribute(`data-${name}`) === holds;
        return !isFollowed || Object.entries(room).every(stands);
      },
      roomOf(size.width / parseFloat(text)),
    );
  };
}

async function open(page: Page, { example, rtl, ...options }: DeskOptions, view?: string) {
  await page.clock.install({ time: new Date('2026-05-09T16:12:00+02:00') });
  await page.addInitScript(installFakeProgress, example && examplePage(example));
  await page.addInitScript(installFakeJournal, options);
  await page.goto('/');
  // The language says which way reading goes, until a test does.
  if (rtl) {
    await page.waitForSelector('app-shell > *');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  }
  if (view) await page.click(`[data-goto="${view}"]`);
  await page.waitForSelector(view ? `[data-view="${view}"]` : 'h1');
}

async function accessible(page: Page) {
  await page.clock.runFor(1000);
  // What just came in is half transparent for a moment.
  await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) < 1000)
      .forEach((motion) => motion.finish()),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

async function picture(page: Page, name: string) {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
}

export { expect };
