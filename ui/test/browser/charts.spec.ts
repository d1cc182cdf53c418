import type { Locator, Page } from '@playwright/test';

import { EXAMPLES, type Example, examplePage, expect, test } from './desk';
import { installFakeProgress } from './fake-progress';
import { READERS, marksIn, tableOf } from './tables';

const NAMES = ['week-matrix', 'balance', 'feeling', 'heatmap', 'month', 'strength', 'rhythm'];

const frameOf = (page: Page, name: string) => page.locator(`chart-frame:has([data-table-for="${name}"])`);
const marksOf = (page: Page, name: string) => frameOf(page, name).locator('[data-mark]');

const labelsOf = (page: Page, name: string) =>
  marksOf(page, name).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));

const journalIsEmpty = (example: Example) => example === 'empty';

for (const example of EXAMPLES) {
  test(`${example}: all charts are accessible, drawn and as tables`, async ({ desk, page }) => {
    test.slow(); // a thousand marks are looked at twice
    await desk.open({ example }, 'progress');
    const shown = await page.locator('chart-frame').count();
    expect(shown).toBe(journalIsEmpty(example) ? 3 : NAMES.length);
    await desk.accessible();
    await page.getByLabel('Show as table', { exact: true }).check();
    await expect(page.locator('chart-frame svg.chart')).toHaveCount(0);
    await desk.accessible();
    expect(await desk.overflows()).toBe(false);
  });

  test(`${example}: each mark's number is in its cell, and no cell has another`, async ({ desk, page }) => {
    await desk.open({ example }, 'progress');
    const names = journalIsEmpty(example) ? NAMES.slice(0, 3) : NAMES;
    const marks = Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [name, READERS[name].marks(await marksIn(page, name)).sort()]),
      ),
    );
    await page.getByLabel('Show as table', { exact: true }).check();
    for (const name of names) {
      const cells = READERS[name].cells(await tableOf(page, name)).sort();
      expect([name, cells]).toEqual([name, marks[name]]);
      // An empty journal has marks of its petals alone, and one entry may come without a feeling.
      if (!journalIsEmpty(example) && name !== 'feeling') expect(cells.length).toBeGreaterThan(0);
    }
  });
}

test('a chart by itself is shown as a table, and as a drawing again', async ({ desk, page }) => {
  await desk.open({ example: 'typical' }, 'progress');
  const balance = frameOf(page, 'balance');
  await balance.locator('[data-action="table"]').click();
  await expect(balance.locator('svg.chart')).toHaveCount(0);
  await expect(balance.getByRole('table')).toBeVisible();
  await expect(frameOf(page, 'heatmap').locator('svg.chart')).toHaveCount(1);
  await balance.locator('[data-action="table"]').click();
  await expect(balance.locator('svg.chart')).toHaveCount(1);
});

test('a day of hours fits its table in an ordinary window, and scrolls in a narrow one', async ({
  desk,
  page,
}) => {
  await desk.open({ example: 'crowded' }, 'progress');
  await page.getByLabel('Show as table', { exact: true }).check();
  const box = frameOf(page, 'rhythm').locator('.table-box');
  const scrolls = () => box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(await scrolls()).toBe(false);
  await page.setViewportSize({ width: 400, height: 760 });
  expect(await scrolls()).toBe(true);
  // Arrow keys scroll it; the week stays.
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('h1')).toContainText('4 – 10 May');
});

test('a week of great numbers keeps its columns', async ({ desk, page }) => {
  const great = examplePage('crowded');
  for (const row of great.week.practices) {
    row.counts = row.counts.map((count) => count && 12_345) as typeof row.counts;
    row.total = 61_725;
  }
  await desk.open();
  await page.addInitScript(installFakeProgress, great);
  await page.reload();
  await page.click('[data-goto="progress"]');
  const matrix = page.locator('table.matrix');
  await expect(matrix.locator('.crowd').first()).toHaveText('999+');
  /** Numbers of a row that stand on two lines or in each other's place. */
  const crossed = () =>
    matrix.locator('tbody tr').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const boxes = [...row.querySelectorAll('td')].flatMap((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell.querySelector('.crowd') ?? cell);
          const { left, right, height } = range.getBoundingClientRect();
          return cell.querySelector('.vh') || !cell.textContent?.trim() ? [] : [{ left, right, height }];
        });
        return boxes.filter(({ height }, index) => {
          const before = index ? boxes[index - 1].right : 0;
          return boxes[index].left < before || height > 30;
        });
      }),
    );
  for (const width of [400, 1040]) {
    await page.setViewportSize({ width, height: 900 });
    for (const tables of [false, true]) {
      await page.getByLabel('Show as table', { exact: true }).setChecked(tables);
      expect(await desk.overflows()).toBe(false);
      expect([width, tables, await crossed()]).toEqual([width, tables, []]);
      await desk.picture(`great-numbers-${width}${tables ? '-table' : ''}`);
    }
  }
});

test('the system’s own colours reach the charts, whatever theme is chosen', async ({ desk, page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.setViewportSize({ width: 1040, height: 2600 });
  await desk.open({ example: 'typical', theme: 'light' }, 'progress');
  const seen = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = (name: string) => ((probe.style.color = name), getComputedStyle(probe).color);
    const [ink, highlight] = [system('CanvasText'), system('Highlight')];
    probe.remove();
    const words = [...document.querySelectorAll('svg.chart text')];
    const today = getComputedStyle(document.querySelector('.matrix thead .now')!);
    const rest = getComputedStyle(document.querySelector('.matrix td.resting')!);
    return {
      ink,
      highlight,
      inks: [...new Set(words.map((text) => getComputedStyle(text).fill))],
      today: [today.borderInlineStartColor, today.borderInlineStartStyle],
      rest: [rest.borderInlineStartColor, rest.borderInlineStartStyle],
    };
  });
  expect(seen.inks).toEqual([seen.ink]);
  expect(seen.today).toEqual([seen.highlight, 'solid']);
  expect(seen.rest).toEqual([seen.ink, 'dashed']);
  await desk.picture('forced-colours');
});

test.describe('keys', () => {
  const focused = (page: Page) =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName,
    );

  test('each chart is one tab stop', async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    for (const name of NAMES) {
      const stops = frameOf(page, name).locator('[data-mark][tabindex="0"]');
      expect([name, await stops.count()]).toEqual([name, 1]);
    }
  });

  test('the matrix is walked by arrows, Home and End', async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    const labels = await labelsOf(page, 'week-matrix');
    await marksOf(page, 'week-matrix').first().focus();
    expect(await focused(page)).toBe(labels[0]);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(labels[1]);
    // An edge holds; the week stays.
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(labels[1]);
    await expect(page.locator('h1')).toContainText('4 – 10 May');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(labels[0]);
    await page.keyboard.press('Control+End');
    expect(await focused(page)).toBe(labels.at(-1));
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Set boundaries');
    // Coming back finds the mark one left.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toContain('Set boundaries');
  });

  for (const [rtl, forward, back] of [
    [false, 'ArrowRight', 'ArrowLeft'],
    [true, 'ArrowLeft', 'ArrowRight'],
  ] as const)
    test(`time goes ${rtl ? 'left' : 'right'} where reading does`, async ({ desk, page }) => {
      await desk.open({ example: 'typical', rtl }, 'progress');
      const from = marksOf(page, 'heatmap').nth(100);
      await from.focus();
      const { x } = (await from.boundingBox())!;
      await page.keyboard.press(forward);
      const to = page.locator('[data-mark]:focus');
      const moved = (await to.boundingBox())!.x - x;
      expect(Math.sign(moved)).toBe(rtl ? -1 : 1);
      const day = (await from.getAttribute('data-mark'))!;
      const week = (Date.parse((await to.getAttribute('data-mark'))!) - Date.parse(day)) / 86_400_000;
      expect(week).toBe(7);
      await page.keyboard.press(back);
      await expect(from).toBeFocused();
    });

  test('the ring stands round the mark that has the focus', async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    const heat = frameOf(page, 'heatmap');
    await heat.locator('[data-action="picture"]').focus();
    await page.keyboard.press('Tab');
    const mark = heat.locator('[data-mark]:focus');
    const ring = heat.locator('.mark-ring rect').last();
    await expect(ring).toHaveAttribute('visibility', 'visible');
    const [a, b] = [(await mark.boundingBox())!, (await ring.boundingBox())!];
    expect(b.x).toBeLessThanOrEqual(a.x);
    expect(b.x + b.width).toBeGreaterThanOrEqual(a.x + a.width);
    expect(b.y).toBeLessThanOrEqual(a.y);
    await page.keyboard.press('Tab');
    await expect(ring).toHaveAttribute('visibility', 'hidden');
  });

  for (const key of ['Enter', ' '])
    test(`${key === ' ' ? 'Space' : key} opens a mark of a drawing`, async ({ desk, page }) => {
      await desk.open({}, 'progress');
      await marksOf(page, 'balance').first().focus();
      await page.keyboard.press(key);
      await expect(page.locator('#behind')).toBeFocused();
      await expect(page.locator('#behind')).toContainText('Cultivate empathy');
      await page.getByRole('button', { name: 'Close' }).click();
      await expect(marksOf(page, 'balance').first()).toBeFocused();
    });
});

test.describe('tooltip', () => {
  const tip = (page: Page) => page.locator('.tip');
  const apart = async (one: Locator, other: Locator) => {
    const [a, b] = [(await one.boundingBox())!, (await other.boundingBox())!];
    return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  };

  for (const width of [400, 1040])
    test(`says each mark's value beside it, within ${width} pixels`, async ({ desk, page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 760 });
      await desk.open({ example: 'crowded' }, 'progress');
      for (const name of NAMES)
        for (const at of ['first', 'last'] as const) {
          const mark = marksOf(page, name)[at]();
          await mark.focus();
          await page.keyboard.press('Shift');
          await mark.hover();
          await expect(tip(page)).toHaveText((await mark.getAttribute('aria-label'))!);
          const box = (await tip(page).boundingBox())!;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(760);
          expect([name, await apart(tip(page), mark)]).toEqual([name, true]);
        }
    });

  test('stays while the pointer is on it, and goes a moment after', async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    await marksOf(page, 'week-matrix').first().hover();
    await tip(page).hover();
    await page.clock.runFor(2000);
    await expect(tip(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await page.clock.runFor(1000);
    await expect(tip(page)).toHaveCount(0);
  });

  test('comes with the focus and goes by Escape, which leaves the focus', async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    const mark = marksOf(page, 'week-matrix').first();
    await frameOf(page, 'week-matrix').locator('[data-to-practice="empathy"]').focus();
    await page.keyboard.press('Tab');
    await expect(mark).toBeFocused();
    await expect(tip(page)).toHaveText((await mark.getAttribute('aria-label'))!);
    await page.keyboard.press('Escape');
    await expect(tip(page)).toHaveCount(0);
    await expect(mark).toBeFocused();
  });

  test('follows its mark when the page scrolls, and goes when the mark does', async ({ desk, page }) => {
    await desk.open({ example: 'typical' }, 'progress');
    // By focus: a resting pointer loses its mark as the page moves, and the words go with it.
    await frameOf(page, 'week-matrix').locator('[data-to-practice="empathy"]').focus();
    await page.keyboard.press('Tab');
    const before = (await tip(page).boundingBox())!.y;
    await page.evaluate(() => window.scrollBy(0, 60));
    await expect.poll(async () => (await tip(page).boundingBox())?.y).toBeLessThan(before);
    await page.evaluate(() => window.scrollBy(0, 900));
    await expect(tip(page)).toHaveCount(0);
  });
});
