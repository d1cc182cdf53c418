import type { Page, Route } from '@playwright/test';

import { expect, test } from './desk';
import { setRest } from './parts';

/** The script of a page, as it is built. */
const script = (view: string) => new RegExp(`/assets/${view}-[^/]+\\.js$`);
const heading = (page: Page) => page.locator('main h1');
/** Holds a page's script back until the answer is called. */
async function hold(page: Page, view: string): Promise<() => Promise<void>> {
  let come: (route: Route) => void;
  const held = new Promise<Route>((done) => (come = done));
  await page.route(script(view), (route) => come(route));
  return async () => (await held).continue();
}

const isHere = (page: Page, view: string) =>
  page.evaluate((name) => customElements.get(`${name}-view`) !== undefined, view);

test('Today loads no other page, and a page brings its styles', async ({ desk, page }) => {
  await setRest(page, 'never');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await desk.open();
  await expect(heading(page)).toBeVisible();
  expect(asked.filter((path) => /\.css$/.test(path))).toHaveLength(1);
  for (const view of ['progress', 'journal', 'letter', 'spaces', 'reminders', 'settings'])
    expect(await isHere(page, view), view).toBe(false);
  await page.click('[data-goto="reminders"]');
  await expect(heading(page)).toBeFocused();
  expect(asked.filter((path) => /reminders-.*\.css$/.test(path))).toHaveLength(1);
  expect(await isHere(page, 'settings')).toBe(false);
});

test('the other pages come ahead while the window rests', async ({ desk, page }) => {
  await desk.open();
  for (const view of ['progress', 'journal', 'letter', 'spaces', 'reminders', 'practice', 'settings'])
    await expect.poll(() => isHere(page, view), view).toBe(true);
  await expect(page.locator('[data-view="today"]')).toBeVisible();
});

test('they come as well where the browser cannot say that it rests', async ({ desk, page }) => {
  await setRest(page, 'unsaid');
  await desk.open();
  expect(await page.evaluate(() => typeof window.requestIdleCallback)).toBe('undefined');
  await expect.poll(() => isHere(page, 'settings')).toBe(true);
});

test('the page before stays whole until the next can be drawn', async ({ desk, page }) => {
  await setRest(page, 'never');
  const release = await hold(page, 'progress');
  await desk.open({ entries: 'none' });
  await page.evaluate(() => {
    // What each frame shows.
    const seen = ((window as never as { seen: string[] }).seen = [] as string[]);
    const look = () => {
      const name = document.querySelector<HTMLElement>('main [data-view]')?.dataset.view ?? 'nothing';
      if (seen.at(-1) !== name) seen.push(name);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.click('[data-goto="progress"]');
  await expect(page.locator('[data-goto="today"]')).toHaveAttribute('aria-current', 'page');
  // A key that is pressed meanwhile is meant for the page that comes.
  await page.keyboard.press('1');
  await expect(page.locator('.seat.lit')).toHaveCount(0);
  await release();
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('[data-view="progress"]')).toBeVisible();
  await expect(page.locator('[data-goto="progress"]')).toHaveAttribute('aria-current', 'page');
  expect(await page.evaluate(() => (window as never as { seen: string[] }).seen)).toEqual([
    'today',
    'progress',
  ]);
});

test('of two pages asked for, the last is gone to', async ({ desk, page }) => {
  await setRest(page, 'never');
  const release = await hold(page, 'journal');
  await desk.open();
  await page.click('[data-goto="journal"]');
  await page.click('[data-goto="settings"]');
  await expect(page.locator('[data-view="settings"]')).toBeVisible();
  await release();
  await expect.poll(() => isHere(page, 'journal')).toBe(true);
  await expect(page.locator('[data-view="settings"]')).toBeVisible();
  await page.click('[data-goto="journal"]');
  await expect(page.locator('[data-view="journal"]')).toBeVisible();
});

test('a page that cannot be fetched is said, and what was there stays', async ({ desk, page }) => {
  await setRest(page, 'never');
  await page.route(script('spaces'), (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("The page is broken")' }),
  );
  await desk.open();
  await page.click('[data-goto="spaces"]');
  await expect(page.getByRole('status')).toContainText('The page is broken');
  await expect(page.locator('[data-view="today"]')).toBeVisible();
  await page.click('[data-goto="letter"]');
  await expect(page.locator('[data-view="letter"]')).toBeVisible();
});

test('the welcome is there with the first frame', async ({ desk, page }) => {
  await setRest(page, 'never');
  await desk.open({ welcomed: false });
  await expect(page.locator('welcome-view h1')).toBeVisible();
  await page.click('[data-action="next"]');
  await page.click('[data-action="next"]');
  await page.click('[data-action="finish-welcome"]');
  await expect(page.locator('[data-view="today"]')).toBeVisible();
});
