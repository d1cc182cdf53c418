import { expect, test } from './desk';

const views = ['today', 'progress', 'journal', 'letter', 'reminders', 'settings'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const view of views) {
      test(`${view} is accessible and stays in its frame`, async ({ desk, page }) => {
        await desk.open({}, view);
        await desk.accessible();
        await desk.picture(`${view}-${colorScheme}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      });
    }

    test('the welcome is accessible on each step', async ({ desk, page }) => {
      await desk.open({ welcomed: false, entries: 'none' });
      for (const step of [1, 2, 3]) {
        await desk.accessible();
        await desk.picture(`welcome-${step}-${colorScheme}`);
        if (step < 3) await page.click('[data-action="next"]');
      }
    });

    test('the sheet and the toast are accessible', async ({ desk, page }) => {
      await desk.open();
      await page.click('button[data-practice="boundaries"]');
      await page.waitForSelector('[data-action="undo"]');
      await desk.accessible();
      await desk.picture(`toast-${colorScheme}`);
      await page.click('[data-action="add-note"]');
      await page.waitForSelector('dialog[open]');
      await desk.accessible();
      await desk.picture(`sheet-${colorScheme}`);
    });
  });
}

for (const view of views) {
  test(`${view} reads on 400 pixels`, async ({ desk, page }) => {
    await page.setViewportSize({ width: 400, height: 780 });
    await desk.open({}, view);
    await desk.accessible();
    await desk.picture(`${view}-400`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test(`${view} mirrors from right to left`, async ({ desk, page }) => {
    await desk.open({}, view);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await desk.picture(`${view}-rtl`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test(`${view} is kind when empty`, async ({ desk }) => {
    await desk.open({ entries: 'none' }, view);
    await desk.accessible();
    await desk.picture(`${view}-empty`);
  });
}

test('a journal that cannot be opened is said plainly', async ({ desk, page }) => {
  await desk.open({ closed: 'journal.db was written by a newer Hearth. Update Hearth to open it.' });
  await expect(page.getByRole('alert')).toContainText('newer Hearth');
  await desk.accessible();
  await desk.picture('closed');
});
