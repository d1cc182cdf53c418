import type { Page } from '@playwright/test';

import { expect, test } from './desk';

const ALL = 100_000;

/** Until the page stays where it is for ten frames. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    for (let still = 0, before = -1; still < 10; before = window.scrollY) {
      await new Promise(requestAnimationFrame);
      still = window.scrollY === before ? still + 1 : 0;
    }
  });

/** The numbers of the moments in the document whose row is at least partly in sight. */
const inSight = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.moment')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 70 && top < innerHeight - 60;
      })
      .map((row) => Number(row.dataset.index)),
  );
const scrollTo = async (page: Page, share: number) => {
  await page.evaluate((of) => window.scrollTo(0, document.documentElement.scrollHeight * of), share);
  await expect.poll(async () => (await inSight(page)).length).toBeGreaterThan(1);
  await expect(page.locator('.moment.waiting')).toHaveCount(0);
};

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('a hundred thousand moments scroll to their middle and their end', async ({ desk, page }) => {
      await desk.open({ endless: ALL }, 'journal');
      await expect(page.locator('.page-head')).toContainText('100,000 moments since');
      for (const share of [0.5, 0.8, 0.2, 1]) {
        await scrollTo(page, share);
        const seen = await inSight(page);
        expect(seen.length).toBeGreaterThan(3);
        expect(seen).toEqual(Array.from(seen, (_, place) => seen[0] + place));
        if (share < 1) expect(Math.abs(seen[0] / ALL - share)).toBeLessThan(0.02);
        expect(await page.locator('.moment').count()).toBeLessThan(60);
        // What stands there is what belongs there.
        const told = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.moment')].map((row) => [
            Number(row.dataset.index),
            Number(
              (row.querySelector('journal-entry') as never as { entry: { id: string } }).entry.id.slice(-12),
            ),
          ]),
        );
        expect(told.every(([index, number]) => index === number)).toBe(true);
      }
      await expect
        .poll(async () => {
          await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
          return Math.max(...(await inSight(page)));
        })
        .toBe(ALL - 1);
      await desk.accessible();
      await desk.picture(`journal-end-${colorScheme}`);
    });
  });

test('nothing jumps while rows above are measured', async ({ desk, page }) => {
  await desk.open({ endless: ALL }, 'journal');
  await scrollTo(page, 0.5);
  await page.clock.runFor(500);
  for (let turn = 0; turn < 12; turn++) {
    const before = await page.evaluate(() => {
      const row = [...document.querySelectorAll<HTMLElement>('.moment')].find(
        (one) => one.getBoundingClientRect().top > 200,
      )!;
      return { index: row.dataset.index, top: row.getBoundingClientRect().top };
    });
    await page.mouse.wheel(0, -300);
    await page.waitForTimeout(60);
    const after = await page.evaluate(
      (index) => document.querySelector(`.moment[data-index="${index}"]`)!.getBoundingClientRect().top,
      before.index,
    );
    expect(Math.abs(after - before.top - 300)).toBeLessThan(3);
  }
});

test('far away, only the pages in sight are asked for', async ({ desk, page }) => {
  await desk.open({ endless: ALL }, 'journal');
  await scrollTo(page, 0.5);
  await scrollTo(page, 0.9);
  const asked = await page.evaluate(() => (window as any).filters.length);
  expect(asked).toBeLessThan(14);
});

test('a row that is being changed keeps its words and its focus out of sight', async ({ desk, page }) => {
  await desk.open({ endless: ALL }, 'journal');
  await page.locator('[data-action="edit-entry"]').nth(2).click();
  await page.keyboard.type('Far away, ');
  await scrollTo(page, 0.5);
  await page.keyboard.type('and still here.');
  await page.evaluate(() => window.scrollTo(0, 0));
  const field = page.locator('journal-entry textarea');
  await expect(field).toHaveValue(/Far away, and still here\./);
  await expect(field).toBeFocused();
});

test('a button that has the focus does not lose it', async ({ desk, page }) => {
  await desk.open({ endless: ALL }, 'journal');
  const button = page.locator('[data-action="edit-entry"]').nth(3);
  await button.focus();
  await scrollTo(page, 0.3);
  await expect(page.locator('[data-index="3"] [data-action="edit-entry"]')).toBeFocused();
  expect(await page.locator('.moment').count()).toBeLessThan(60);
});

test('the keys of the browser go through it', async ({ desk, page }) => {
  await desk.open({ endless: 3000 }, 'journal');
  await page.locator('h1').focus();
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await inSight(page))[0]).toBeGreaterThan(3);
  await page.keyboard.press('End');
  await expect
    .poll(async () => {
      await page.keyboard.press('End');
      return Math.max(...(await inSight(page)));
    })
    .toBe(2999);
  // Rows that have just come are still being measured, which ends the browser's own way of scrolling.
  await expect(page.locator('.moment.waiting')).toHaveCount(0);
  await atRest(page);
  await page.keyboard.press('Home');
  await expect.poll(async () => (await inSight(page))[0]).toBe(0);
});

test('a page that does not come is said, and comes when tried again', async ({ desk, page }) => {
  await desk.open({ endless: 3000 }, 'journal');
  await page.evaluate(() => (window as any).breakDown('list_entries'));
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect(page.getByRole('alert')).toContainText('The disk is full');
  await expect(page.locator('.moment.waiting').first()).toBeVisible();
  await desk.picture('journal-waiting');
  await page.evaluate(() => (window as any).heal());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.moment.waiting')).toHaveCount(0);
});

for (const width of [400, 640, 1920])
  test(`${width} pixels wide, in the middle of it`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await desk.open({ endless: ALL }, 'journal');
    await desk.picture(`journal-top-${width}`);
    await scrollTo(page, 0.5);
    expect(await desk.overflows()).toBe(false);
    expect(await page.locator('.moment').count()).toBeLessThan(60);
    await desk.picture(`journal-middle-${width}`);
  });
