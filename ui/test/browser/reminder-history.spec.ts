import { expect, test } from './desk';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('what became of them is a sentence each, by day', async ({ desk, page }) => {
      await page.setViewportSize({ width: 1040, height: 1500 });
      await desk.open({ history: 60 }, 'reminders');
      const history = page.locator('reminder-history');
      await expect(history.locator('li')).toHaveCount(7);
      await expect(history.locator('h3')).toHaveText([
        'Today',
        'Yesterday',
        /^Thursday,? 7 May$/,
        /^Wednesday,? 6 May$/,
      ]);
      await expect(history.locator('li').first()).toHaveText(
        'The one at 09:00 stayed silent: you had logged listening.',
      );
      await desk.accessible();
      await desk.picture(`history-60-${colorScheme}`);
      await page.click('[data-action="show-history"]');
      await expect(history.locator('li')).toHaveCount(60);
      await expect(page.locator('[data-action="show-history"]')).toBeFocused();
      await desk.accessible();
      await page.locator('[data-action="show-history"]').press('Enter');
      await expect(history.locator('li')).toHaveCount(7);
    });

    test('an empty history says what will be in it', async ({ desk, page }) => {
      await page.setViewportSize({ width: 1040, height: 1300 });
      await desk.open({ history: 0, reminders: 'none' }, 'reminders');
      await expect(page.locator('reminder-history')).toContainText('Nothing yet.');
      await expect(page.locator('.honest')).toContainText('None has come yet.');
      await desk.accessible();
      await desk.picture(`history-0-${colorScheme}`);
    });
  });

test('seven are shown whole', async ({ desk, page }) => {
  await desk.open({ history: 7 }, 'reminders');
  await expect(page.locator('reminder-history li')).toHaveCount(7);
  await expect(page.locator('[data-action="show-history"]')).toHaveCount(0);
});

test('what was kept says until when, with the day where that was another', async ({ desk, page }) => {
  await desk.open(
    {
      history: [
        {
          day: '2026-05-08',
          due_at: '2026-05-08T21:50:00Z',
          outcome: 'shown',
          delay: { by: 'away', until: '2026-05-09T06:10:00Z' },
        },
      ],
    },
    'reminders',
  );
  await expect(page.locator('reminder-history li')).toHaveText(
    'The one at 23:50 came at 08:10 on Saturday, once you were back.',
  );
  await expect(page.locator('.honest')).toContainText('The one at 23:50 yesterday came at 08:10, once');
});

test('the whole history reads on 400 pixels, both ways', async ({ desk, page }) => {
  await page.setViewportSize({ width: 400, height: 2600 });
  await desk.open({ history: 60 }, 'reminders');
  await desk.accessible();
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((to) => (document.documentElement.dir = to), dir);
    await desk.picture(`history-${dir}-400`);
    expect(await desk.overflows()).toBe(false);
  }
});
