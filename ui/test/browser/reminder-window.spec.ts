import { expect, test } from './desk';

const WINDOW = { reminder_id: 'r2', at: '2026-05-09T16:41:00Z', window: { from: '17:00', until: '20:00' } };
const FULL = {
  reminders: 'window',
  quiet: { from: '21:30', until: '08:00' },
  next: WINDOW,
  history: [
    {
      reminder_id: 'r3',
      due_at: '2026-05-09T11:47:00Z',
      outcome: 'shown',
      delay: { by: 'away', until: '2026-05-09T12:20:00Z' },
    },
    { reminder_id: 'r1', due_at: '2026-05-09T07:00:00Z', outcome: 'silent_presenting' },
  ],
} as const;

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('a window is added in the form, which says what it means', async ({ desk, page }) => {
      await page.setViewportSize({ width: 1040, height: 1100 });
      await desk.open({ quiet: { from: '21:30', until: '08:00' } }, 'reminders');
      await page.click('[data-action="add-reminder"]');
      await page.getByRole('radio', { name: 'Some time between' }).check();
      await expect(page.locator('reminder-form')).toContainText('it stays the same until it comes');
      await expect(page.getByLabel('Until', { exact: true })).toHaveValue('21:30');
      await page.getByLabel('From').fill('13:00');
      await page.getByLabel('Until', { exact: true }).fill('13:00');
      await expect(page.getByRole('alert')).toContainText('Two different times');
      await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
      await desk.accessible();
      await desk.picture(`window-form-${colorScheme}`);
      await page.getByLabel('Until', { exact: true }).fill('17:00');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(page.locator('.list.lead .big').last()).toHaveText('13:00 – 17:00');
      await page.getByRole('button', { name: 'Change the reminder at 13:00 – 17:00' }).click();
      await page.getByRole('radio', { name: 'At a time' }).check();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(page.locator('.list.lead .big').last()).toHaveText('13:00');
    });

    test('the day’s line hides a drawn moment until it came', async ({ desk, page }) => {
      await page.setViewportSize({ width: 1040, height: 1100 });
      await desk.open(FULL, 'reminders');
      await expect(page.locator('#honest')).toHaveText('Next reminder some time between 17:00 and 20:00.');
      await expect(page.locator('.dayline li')).toHaveText([
        'quiet until 08:00',
        '09:00 silent',
        '13:47',
        '17:00 – 20:00 next',
        'from 21:30',
        'now',
      ]);
      await expect(page.locator('[data-view="reminders"]')).not.toContainText('18:41');
      await expect(page.locator('honest-line')).not.toContainText('18:41');
      await desk.accessible();
      await desk.picture(`window-full-${colorScheme}`);
    });
  });

test('a window that is switched off stays one', async ({ desk, page }) => {
  await desk.open(FULL, 'reminders');
  await page.getByRole('switch', { name: 'Reminder at 17:00 – 20:00' }).click();
  await expect(page.getByRole('switch', { name: 'Reminder at 17:00 – 20:00' })).toHaveAttribute(
    'aria-checked',
    'false',
  );
});

test('a time in the quiet hours is noted gently, and kept all the same', async ({ desk, page }) => {
  await desk.open({ quiet: { from: '21:30', until: '08:00' } }, 'reminders');
  await page.click('[data-action="add-reminder"]');
  const note = page.locator('.quiet-note');
  await expect(note).toHaveCount(0);
  await page.fill('reminder-form input[type="time"]', '06:50');
  await expect(note).toContainText('so it stays silent');
  await page.getByRole('radio', { name: 'Some time between' }).check();
  await expect(note).toHaveCount(0); // 06:50 to 08:50 is not all quiet
  await page.getByLabel('Until', { exact: true }).fill('07:30');
  await expect(note).toHaveCount(1);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.list.lead > li')).toHaveCount(3);
});

for (const width of [1040, 1000, 700, 640, 400])
  test(`windows and quiet hours hold their place at ${width}`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: 1700 });
    await desk.open(FULL, 'reminders');
    await desk.accessible();
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((to) => (document.documentElement.dir = to), dir);
      await desk.picture(`window-full-${dir}-${width}`);
      expect(await desk.overflows()).toBe(false);
      // The words themselves: a band's box is as long as the band.
      const boxes = await page.locator('.dayline li:not(.now) b').evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().width > 1)
          .map((one) => {
            const words = document.createRange();
            words.selectNodeContents(one);
            const { left, right } = words.getBoundingClientRect();
            return [left, right];
          })
          .sort((a, b) => a[0] - b[0]),
      );
      expect(boxes.length).toBeGreaterThan(1);
      for (let one = 1; one < boxes.length; one++) expect(boxes[one][0]).toBeGreaterThan(boxes[one - 1][1]);
    }
  });

for (const [outcome, kind, words] of [
  ['held', 'waits', '09:00 waits'],
  ['silent_quiet', 'silent', '09:00 silent'],
  ['silent_presenting', 'silent', '09:00 silent'],
  ['missed', 'silent', '09:00 silent'],
  ['withdrawn', 'shown', '09:00'],
  ['not_today', 'shown', '09:00'],
] as const)
  test(`one that is ${outcome} is marked as ${kind}`, async ({ desk, page }) => {
    await desk.open({ last: { outcome, due_at: '2026-05-09T07:00:00Z' } }, 'reminders');
    await expect(page.locator(`.dl-at.${kind}`)).toHaveText(words);
    await desk.picture(`mark-${outcome}`);
  });
