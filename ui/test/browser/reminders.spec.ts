import { expect, test } from './desk';

const YESTERDAY = '2026-05-08T17:30:00Z';

for (const [last, words] of [
  [null, 'None has come yet.'],
  [{ outcome: 'shown', due_at: '2026-05-09T07:00:00Z' }, 'The one at 09:00 was shown.'],
  [{ outcome: 'done', due_at: YESTERDAY }, 'The one at 19:30 yesterday was answered.'],
  [
    { outcome: 'later', due_at: '2026-05-09T13:30:00Z', again_at: '2026-05-09T14:30:00Z' },
    'The one at 15:30 was put off for a while. It comes again at 16:30.',
  ],
  [{ outcome: 'not_today', due_at: '2026-05-09T07:00:00Z' }, 'The one at 09:00 was set aside for that day.'],
  [
    { outcome: 'silent_logged', due_at: '2026-05-06T17:30:00Z' },
    'The one at 19:30 on Wednesday stayed silent: the day was already logged.',
  ],
  [{ outcome: 'silent_rest', due_at: YESTERDAY }, 'yesterday stayed silent: it was a rest day.'],
  [{ outcome: 'silent_paused', due_at: YESTERDAY }, 'yesterday stayed silent: reminders were paused.'],
  [{ outcome: 'missed', due_at: '2026-04-20T17:30:00Z' }, '20 April passed without being shown.'],
  [{ outcome: 'failed', due_at: YESTERDAY }, 'could not be shown: the desktop did not take it.'],
] as const)
  test(`the last reminder, ${last?.outcome ?? 'none'}, is told plainly`, async ({ desk, page }) => {
    await desk.open({ last }, 'reminders');
    await expect(page.locator('.honest')).toContainText(words);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('a missing service stands beside what became of the last', async ({ desk, page }) => {
      await desk.open({ server: 'missing' }, 'reminders');
      await expect(page.locator('.honest')).toContainText('stayed silent: the day was already logged');
      await expect(page.locator('[data-view="reminders"] .card')).toContainText('No notification service');
      await desk.accessible();
      await desk.picture(`reminders-missing-${colorScheme}`);
    });

    test('without a time it says that nothing will come', async ({ desk, page }) => {
      await desk.open({ reminders: 'none', last: null }, 'reminders');
      await expect(page.locator('#honest')).toHaveText('No reminder is set.');
      await expect(page.getByText('No time is set, so nothing will come.')).toBeVisible();
      await expect(page.locator('[data-action="pause-hour"]')).toHaveCount(0);
      await desk.accessible();
      await desk.picture(`reminders-none-${colorScheme}`);
    });
  });

for (const width of [1040, 400])
  test(`times close together do not write over each other at ${width}`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: 780 });
    await desk.open({ reminders: 'close' }, 'reminders');
    await desk.accessible();
    await desk.picture(`reminders-close-${width}`);
    const boxes = await page.locator('.dayline li:not(.now) b').evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter((box) => box.width > 1)
        .map(({ left, right }) => [left, right]),
    );
    expect(boxes.length).toBeGreaterThan(1);
    boxes.sort((a, b) => a[0] - b[0]);
    for (let one = 1; one < boxes.length; one++) expect(boxes[one][0]).toBeGreaterThan(boxes[one - 1][1]);
    await expect(page.locator('.dl-at.next')).toHaveText('18:30 next');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await desk.picture(`reminders-close-rtl-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

test('today’s last one is marked by what became of it', async ({ desk, page }) => {
  await desk.open({}, 'reminders');
  await expect(page.locator('.dl-at.silent')).toHaveText('09:00 silent');
  await page.click('[data-action="pause-tomorrow"]');
  await expect(page.locator('.dl-at.next')).toHaveCount(0);
});

test('one that was put off stands where it comes again', async ({ desk, page }) => {
  const again = '2026-05-09T15:10:00Z';
  await desk.open(
    {
      last: { outcome: 'later', due_at: '2026-05-09T07:00:00Z', again_at: again },
      next: { reminder_id: 'r1', at: again },
    },
    'reminders',
  );
  const marks = page.locator('.dl-at:not(.now)');
  await expect(marks).toHaveText(['17:10 next', '18:30']);
  // 17:10 is 790 minutes after 04:00, of 1440
  expect(await marks.first().evaluate((one) => (one as HTMLElement).style.insetInlineStart)).toBe('54.86%');
});

test('weekdays begin with the person’s own first', async ({ desk, page }) => {
  await desk.open({ firstWeekday: 'sun' }, 'reminders');
  await page.click('[data-action="add-reminder"]');
  const chips = await page.locator('reminder-form .chip').allTextContents();
  expect(chips.map((text) => text.trim())).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
});

test('a reminder is changed in its place, and the focus returns', async ({ desk, page }) => {
  await desk.open({}, 'reminders');
  const edit = page.getByRole('button', { name: 'Change the reminder at 18:30' });
  await edit.click();
  await expect(page.locator('reminder-form input[type="time"]')).toHaveValue('18:30');
  await page.locator('reminder-form input[type="text"]').fill('A minute by the window?');
  await expect(page.locator('reminder-form')).toContainText('177 characters left');
  await page.getByRole('checkbox', { name: 'Also when the day is already logged' }).uncheck();
  await desk.picture('reminder-edit');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.list.lead')).toContainText('A minute by the window?');
  await expect(page.locator('.list.lead')).not.toContainText('also when logged');
  await expect(edit).toBeFocused();
  await page.click('[data-action="undo"]');
  await expect(page.locator('.list.lead')).toContainText('What would make this evening feel roomy?');
});

test('a form that cannot be saved keeps every word', async ({ desk, page }) => {
  await desk.open({ fail: 'add_reminder' }, 'reminders');
  await page.click('[data-action="add-reminder"]');
  await page.fill('reminder-form input[type="time"]', '06:50');
  await page.locator('reminder-form input[type="text"]').fill('Before the house wakes');
  for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
    await page.getByRole('button', { name: day, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('at least one weekday');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: 'Sat', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Not saved yet');
  await expect(page.locator('reminder-form input[type="text"]')).toHaveValue('Before the house wakes');
  await expect(page.locator('reminder-form input[type="time"]')).toHaveValue('06:50');
  await desk.accessible();
  await desk.picture('reminder-not-saved');
});

test('a switch that could not be thrown stays, and that is said', async ({ desk, page }) => {
  await desk.open({ fail: 'edit_reminder' }, 'reminders');
  const one = page.getByRole('switch').first();
  await one.click();
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(one).toHaveAttribute('aria-checked', 'true');
});

test('a removed reminder comes back by Undo', async ({ desk, page }) => {
  await desk.open({}, 'reminders');
  await page.getByRole('button', { name: 'Remove the reminder at 09:00' }).click();
  await expect(page.locator('.list.lead > li')).toHaveCount(1);
  await expect(page.locator('[data-action="add-reminder"]')).toBeFocused();
  await page.click('[data-action="undo"]');
  await expect(page.locator('.list.lead > li')).toHaveCount(2);
});

test('everything that can be pressed is large enough', async ({ desk, page }) => {
  await desk.open({}, 'reminders');
  await page.click('[data-action="add-reminder"]');
  const small = await page
    .locator('[data-view="reminders"] :is(button, input:not([type="checkbox"]), select, label.check)')
    .evaluateAll((all) =>
      (all as HTMLElement[])
        .filter((one) => Math.min(one.offsetWidth, one.offsetHeight) < 44)
        .map((one) => one.outerHTML),
    );
  expect(small).toEqual([]);
});
