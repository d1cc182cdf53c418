import { expect, test } from './desk';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('more filters stand behind one button, which counts them', async ({ desk, page }) => {
      await desk.open({ spaces: ['Tuesday supper circle', 'סטודיו'] }, 'journal');
      const button = page.locator('[data-action="more-filters"]');
      await button.click();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await page.getByRole('button', { name: 'Free pages' }).click();
      await expect(page.locator('.page-head')).toContainText('1 moment found');
      await page.getByLabel('From').fill('2026-05-01');
      await page.getByLabel('From').dispatchEvent('change');
      await expect(button).toHaveText(/More filters, 2 set/);
      await desk.accessible();
      await desk.picture(`journal-filters-${colorScheme}`);
      await page.getByRole('button', { name: 'All', exact: true }).click();
      await expect(page.locator('.page-head')).toContainText('15 moments since');
      await expect(button).toHaveText(/^\s*More filters\s*$/);
    });

    test('the calendar goes to a day', async ({ desk, page }) => {
      await desk.open({ entries: 'many' }, 'journal');
      const open = page.locator('[data-action="open-calendar"]');
      await expect(open).toHaveText('May 2026');
      await open.click();
      await expect(page.locator('[data-day="2026-05-09"]')).toBeFocused();
      await expect(page.locator('.calendar-day.written')).toHaveCount(9);
      await desk.accessible();
      await desk.picture(`journal-calendar-${colorScheme}`);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('[data-day="2026-05-03"]')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(open).toBeFocused();
      const first = page.locator('.moment.begins', { has: page.locator('journal-entry') });
      await expect(page.locator('#day-2026-05-03')).toBeInViewport();
      await expect
        .poll(() =>
          first.evaluateAll(
            (all) =>
              all
                .map((row) => Math.round(row.getBoundingClientRect().top))
                .filter((top) => top > 0 && top < 120).length,
          ),
        )
        .toBe(1);
    });
  });

test('each filter asks for what it says, together with the others', async ({ desk, page }) => {
  await desk.open({ spaces: ['Supper'] }, 'journal');
  await page.click('[data-action="more-filters"]');
  await page.getByRole('button', { name: 'warm' }).click();
  await page.getByRole('button', { name: 'Private' }).click();
  await page.getByLabel('Space').selectOption('Supper');
  await page.getByRole('button', { name: 'Set boundaries', exact: true }).click();
  await page.getByRole('button', { name: 'With a note' }).click();
  const last = () => page.evaluate(() => (window as any).filters.at(-1));
  await expect
    .poll(last)
    .toMatchObject({ feeling: 5, private: true, space: 'Supper', practice: 'boundaries', with_note: true });
  await page.getByRole('button', { name: 'Free pages' }).click();
  await expect.poll(async () => (await last()).free).toBe(true);
  expect((await last()).practice).toBeUndefined();
});

test('without spaces there is none to choose', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  await page.click('[data-action="more-filters"]');
  await expect(page.getByLabel('Space')).toHaveCount(0);
});

test('the calendar closes by Escape, steps by months and years, and knows its ends', async ({
  desk,
  page,
}) => {
  await desk.open({ endless: 100_000 }, 'journal');
  const open = page.locator('[data-action="open-calendar"]');
  await open.click();
  await expect(page.getByRole('button', { name: 'Month after' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Year before' }).click();
  await page.getByRole('button', { name: 'Month before' }).click();
  await expect(page.locator('#calendar-month')).toHaveText('April 2025');
  await page.keyboard.press('Escape');
  await expect(page.locator('.calendar-panel')).toHaveCount(0);
  await expect(open).toBeFocused();
  await open.click();
  await page.keyboard.press('Shift+PageUp');
  await page.keyboard.press('PageUp');
  await expect(page.locator('[data-day="2025-04-09"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#day-2025-04-09')).toBeInViewport();
  await expect(open).toHaveText('April 2025');
  // Nothing of it is a guess: the day's first moment stands below the tools.
  await expect(page.locator('#day-2025-04-09')).toContainText('9 April 2025');
});

test('a letter’s quote leads to its day', async ({ desk, page }) => {
  await desk.open({ entries: 'week' }, 'letter');
  await page.locator('[data-action="quote-day"]').nth(1).click();
  await expect(page.locator('[data-view="journal"]')).toBeVisible();
  await expect(page.locator('#day-2026-04-30')).toBeInViewport();
});

test('the calendar fits 400 pixels, from right to left too', async ({ desk, page }) => {
  await page.setViewportSize({ width: 400, height: 780 });
  await desk.open({ rtl: true, spaces: ['Supper'] }, 'journal');
  await page.click('[data-action="open-calendar"]');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-day="2026-05-08"]')).toBeFocused();
  expect(await desk.overflows()).toBe(false);
  await desk.accessible();
  await desk.picture('journal-calendar-rtl-400');
  await page.keyboard.press('Escape');
  await page.click('[data-action="more-filters"]');
  expect(await desk.overflows()).toBe(false);
  await desk.accessible();
  await desk.picture('journal-filters-rtl-400');
});

test('what is pressed is large enough', async ({ desk, page }) => {
  await desk.open({ spaces: ['Supper'], drafts: [{ key: 'new-page', text: 'x' }] }, 'journal');
  await page.click('[data-action="more-filters"]');
  await page.click('[data-action="open-calendar"]');
  const small = await page
    .locator('[data-view="journal"] :is(button, input, select)')
    .evaluateAll((all) =>
      (all as HTMLElement[])
        .filter((one) => Math.min(one.offsetWidth, one.offsetHeight) < 44)
        .map((one) => one.outerHTML),
    );
  expect(small).toEqual([]);
});
