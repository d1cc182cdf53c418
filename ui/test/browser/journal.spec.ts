import type { Page } from '@playwright/test';

import { expect, test } from './desk';

/** The entries in the document, by their ids. */
const rowsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('journal-entry')].map(
      (row) => (row as never as { entry: { id: string } }).entry.id,
    ),
  );

/** Whether the rows in the document go on below the window, or end with the page. */
const reachesBelow = () => {
  const last = [...document.querySelectorAll('.moment')].at(-1);
  const { scrollHeight } = document.documentElement;
  const below = (last?.getBoundingClientRect().bottom ?? 0) > window.innerHeight + 200;
  return below || window.scrollY + window.innerHeight > scrollHeight - 400;
};

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('fifty a day for nine days pass by, each once, and few at a time', async ({ desk, page }) => {
      await desk.open({ entries: 'many' }, 'journal');
      await expect(page.locator('.page-head')).toContainText('450 moments since 1 May 2026');
      await desk.accessible();
      await desk.picture(`journal-many-${colorScheme}`);
      const seen = new Set<string>();
      const days = new Set<string>();
      for (let turn = 0; turn < 120 && seen.size < 450; turn++) {
        await expect(page.locator('.moment.waiting')).toHaveCount(0);
        const rows = await rowsOf(page);
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.length).toBeLessThan(80);
        rows.forEach((id) => seen.add(id));
        for (const id of await page.locator('.day > h2').evaluateAll((all) => all.map(({ id }) => id)))
          days.add(id);
        await page.evaluate(() => window.scrollBy(0, 700));
        await page.clock.runFor(50);
        // A busy machine tells of a scroll late; the next one would then pass rows nobody saw.
        await expect.poll(() => page.evaluate(reachesBelow)).toBe(true);
      }
      expect(seen.size).toBe(450);
      expect([...days]).toEqual([...days].sort().reverse());
      expect(days.size).toBe(9);
    });

    test('an entry being changed is accessible', async ({ desk, page }) => {
      await desk.open({}, 'journal');
      await page.locator('[data-action="edit-entry"]').nth(1).click();
      await expect(page.locator('journal-entry textarea')).toBeFocused();
      await desk.accessible();
      await desk.picture(`journal-edit-${colorScheme}`);
    });
  });

test('a day’s name stays in sight while its entries pass', async ({ desk, page }) => {
  await desk.open({ entries: 'many' }, 'journal');
  await page.evaluate(() => window.scrollTo(0, 1500));
  await desk.picture('journal-scrolled');
  await expect(page.locator('#day-2026-05-09')).toBeInViewport();
  await expect(page.locator('input[type="search"]')).toBeInViewport();
});

test('a change far down keeps the place', async ({ desk, page }) => {
  await desk.open({ entries: 'many' }, 'journal');
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  const entry = page.locator('journal-entry', { hasText: 'of its day' }).locator('visible=true').nth(8);
  await entry.locator('[data-action="edit-entry"]').click();
  const edited = page.locator('journal-entry:has(textarea)');
  await edited.locator('textarea').fill('Far down, and kept.');
  await edited.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('journal-entry', { hasText: 'Far down, and kept.' })).toBeInViewport();
});

test('what is read stays in its place when moments come above it', async ({ desk, page }) => {
  await desk.open({ entries: 'many' }, 'journal');
  await expect(page.locator('journal-entry').first()).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 4000));
  await page.clock.runFor(500);
  // None waits either while the rows of the new place are not there at all.
  await expect.poll(() => page.evaluate(reachesBelow)).toBe(true);
  await expect(page.locator('.moment.waiting')).toHaveCount(0);
  // The rows that just came are measured, and what is below them settles.
  await page.clock.runFor(500);
  const top = (id: string | null) =>
    page.evaluate((wanted) => {
      const row = [...document.querySelectorAll('journal-entry')].find((one) => {
        const { entry } = one as never as { entry: { id: string } };
        return wanted ? entry.id === wanted : one.getBoundingClientRect().top > 200;
      })!;
      const { entry } = row as never as { entry: { id: string } };
      return [entry.id, row.getBoundingClientRect().top] as const;
    }, id);
  const [id, before] = await top(null);
  await page.evaluate(() =>
    (window as any).__TAURI_INTERNALS__.invoke('record_entry', {
      draft: { practice: 'support', time: '23:00:00' },
    }),
  );
  await expect(page.locator('.page-head')).toContainText('451 moments');
  await page.clock.runFor(500);
  const [, after] = await top(id);
  expect(Math.abs(after - before)).toBeLessThan(4);
});

test('chips say what they show, and a second tap brings everything back', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  const chip = page.getByRole('button', { name: 'Set boundaries', exact: true });
  await expect(chip).toHaveText('Boundaries');
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.page-head')).toContainText('2 moments found');
  await desk.accessible();
  await desk.picture('journal-filtered');
  await chip.click();
  await expect(page.locator('.page-head')).toContainText('15 moments since');
  await page.getByRole('button', { name: 'With a note' }).click();
  await expect(page.locator('journal-entry')).toHaveCount(4);
});

test('a filter without entries says so and leads back', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  await page.getByRole('button', { name: 'Foster inclusivity', exact: true }).click();
  await expect(page.getByText('Nothing of this kind is written yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.locator('journal-entry')).toHaveCount(15);
  await page.keyboard.type('no such words');
  await page.clock.runFor(300);
  await expect(page.getByText('Nothing here has these words.')).toBeVisible();
  await desk.accessible();
  await desk.picture('journal-nothing-found');
});

test('the slash finds the search field, and rests with the single keys', async ({ desk, page }) => {
  await desk.open({ singleKeys: false }, 'journal');
  await expect(page.locator('.searchbox kbd')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.locator('input[type="search"]')).not.toBeFocused();
});

test('free pages are shown, and a new one is written in the sheet', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  await expect(page.locator('journal-entry', { hasText: 'A page of its own.' })).toContainText('A free page');
  await page.click('[data-action="write-freely"]');
  await page.locator('dialog textarea').fill('The window was open.');
  await page.click('[data-action="save-entry"]');
  await expect(page.locator('journal-entry').first()).toContainText('The window was open.');
});

test('Escape closes an edit and loses nothing', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  const entry = page.locator('journal-entry').first();
  await entry.locator('[data-action="edit-entry"]').click();
  await page.keyboard.type('Half a thought');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status')).toContainText('your words wait here');
  await expect(entry.locator('[data-action="edit-entry"]')).toBeFocused();
  await page.click('[data-goto="reminders"]');
  await page.click('[data-goto="journal"]');
  await expect(entry.locator('textarea')).toHaveValue('Half a thought');
  await entry.getByRole('button', { name: 'Cancel' }).click();
  await expect(entry).toContainText('No note, and none needed.');
});

test('typed words go along to the sheet and come back with a removal undone', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  const entry = page.locator('journal-entry').first();
  await entry.locator('[data-action="edit-entry"]').click();
  await page.keyboard.type('Soup');
  await entry.locator('[data-action="open-sheet"]').click();
  await expect(page.locator('dialog textarea')).toHaveValue('Soup');
  await page.keyboard.press('Escape');
  await expect(entry.locator('[data-action="edit-entry"]')).toBeFocused();
  await entry.locator('[data-action="edit-entry"]').click();
  await entry.locator('[data-action="remove-entry"]').click();
  await expect(page.locator('journal-entry')).toHaveCount(14);
  await expect(page.locator('[data-action="edit-entry"]').first()).toBeFocused();
  await page.click('[data-action="undo"]');
  await expect(page.locator('journal-entry')).toHaveCount(15);
  await expect(entry.locator('textarea')).toHaveValue('Soup');
});

test('a journal that cannot be read is said, with a way to try again', async ({ desk, page }) => {
  await desk.open({ fail: 'list_entries' }, 'journal');
  await expect(page.getByRole('alert')).toContainText('The disk is full');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await desk.accessible();
});

test('a megabyte opens in pieces that are laid out only in sight, and closes again', async ({
  desk,
  page,
}) => {
  await desk.open({ entries: 'hostile' }, 'journal');
  const long = page.locator('journal-entry').first();
  const button = long.locator('.show-all');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await desk.picture('journal-long');
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const pieces = await long
    .locator('.piece')
    .evaluateAll((all) =>
      all.map((one) => [one.textContent!.length, getComputedStyle(one).contentVisibility]),
    );
  expect(pieces).toHaveLength(250);
  expect(pieces.every(([length, shown]) => Number(length) <= 4000 && shown === 'auto')).toBe(true);
  // Nothing is added between them: the note is shown sign by sign.
  expect(await long.locator('.note').textContent()).toBe('long '.repeat(200_000));
  await button.click();
  expect((await long.locator('.note').textContent())!.length).toBeLessThan(1300);
});

test('right to left, crowded, on 400 pixels: all of it stays in its frame', async ({ desk, page }) => {
  await page.setViewportSize({ width: 400, height: 780 });
  await desk.open({ entries: 'many' }, 'journal');
  await desk.picture('journal-many-400');
  await page.evaluate(() => window.scrollTo(0, 900));
  await desk.picture('journal-scrolled-400');
  await page.evaluate(() => ((document.documentElement.dir = 'rtl'), window.scrollTo(0, 0)));
  await page.locator('[data-action="edit-entry"]').first().click();
  await desk.accessible();
  await desk.picture('journal-many-rtl-400');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('everything that can be pressed is large enough', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  await page.locator('[data-action="edit-entry"]').first().click();
  const small = await page
    .locator('[data-view="journal"] :is(button, input, textarea)')
    .evaluateAll((all) =>
      (all as HTMLElement[])
        .filter((one) => Math.min(one.offsetWidth, one.offsetHeight) < 44)
        .map((one) => one.outerHTML),
    );
  expect(small).toEqual([]);
});
