import { expect, test } from './desk';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('quiet hours are set, changed, turned off, and each can be taken back', async ({ desk, page }) => {
      await desk.open({}, 'reminders');
      const row = page.locator('quiet-hours');
      const open = page.locator('[data-action="quiet-hours"]');
      await expect(row).toContainText('None are set');
      await open.click();
      await expect(row.getByLabel('From')).toBeFocused();
      await expect(page.locator('[data-action="quiet-hours-off"]')).toHaveCount(0);
      await row.getByLabel('From').fill('22:00');
      await row.getByLabel('Until').fill('22:00');
      await expect(row.getByRole('alert')).toContainText('two different times');
      await expect(row.getByRole('button', { name: 'Keep' })).toBeDisabled();
      await desk.accessible();
      await desk.picture(`quiet-form-${colorScheme}`);
      await row.getByLabel('Until').fill('07:00');
      await row.getByRole('button', { name: 'Keep' }).click();
      await expect(row).toContainText('22:00 to 07:00');
      await expect(open).toBeFocused();
      await expect(page.locator('.dl-quiet')).toHaveText(['quiet until 07:00', 'from 22:00']);
      await desk.accessible();
      await desk.picture(`quiet-set-${colorScheme}`);

      await open.click();
      await row.getByLabel('From').fill('13:00');
      await row.getByLabel('Until').fill('15:00');
      await row.getByRole('button', { name: 'Keep' }).click();
      await expect(page.locator('.dl-quiet')).toHaveText(['quiet 13:00 to 15:00']);
      await open.click();
      await page.click('[data-action="quiet-hours-off"]');
      await expect(row).toContainText('None are set');
      await expect(page.locator('.dl-quiet')).toHaveCount(0);
      await page.click('[data-action="undo"]');
      await expect(row).toContainText('13:00 to 15:00');
    });

    test('a pause lasts until a date', async ({ desk, page }) => {
      await desk.open({}, 'reminders');
      const open = page.locator('[data-action="pause-day"]');
      await open.click();
      const date = page.getByLabel('They come again on');
      await expect(date).toBeFocused();
      await expect(date).toHaveAttribute('min', '2026-05-10');
      await expect(open).toHaveAttribute('aria-expanded', 'true');
      await desk.accessible();
      await desk.picture(`pause-day-${colorScheme}`);
      await date.press('Escape');
      await expect(open).toBeFocused();
      await open.press('Enter');
      await date.fill('2026-05-20');
      await page.getByRole('button', { name: 'Quiet until then' }).click();
      await expect(page.locator('#honest')).toHaveText(/^Reminders are paused until Wednesday,? 20 May\.$/);
      await expect(page.locator('[data-action="resume"]')).toBeFocused();
      await desk.accessible();
      await desk.picture(`paused-${colorScheme}`);
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-action="pause-hour"]')).toBeFocused();
    });
  });

test('a date that has come already is not taken', async ({ desk, page }) => {
  await desk.open({}, 'reminders');
  await page.click('[data-action="pause-day"]');
  await page.getByLabel('They come again on').fill('2026-05-09');
  await page.getByRole('button', { name: 'Quiet until then' }).click();
  await expect(page.locator('[data-action="resume"]')).toHaveCount(0);
  await expect(page.locator('#honest')).toContainText('Next reminder');
});

test('a refused pause is said in its own words', async ({ desk, page }) => {
  await desk.open({ fail: 'pause_reminders' }, 'reminders');
  await page.click('[data-action="pause-day"]');
  await page.getByRole('button', { name: 'Quiet until then' }).click();
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(page.getByLabel('They come again on')).toBeVisible();
});

test('the desk’s own silence is followed, or not', async ({ desk, page }) => {
  await desk.open({}, 'reminders');
  for (const name of ['While something fills the screen', 'When the system says do not disturb']) {
    const one = page.getByRole('switch', { name });
    await expect(one).toHaveAttribute('aria-checked', 'true');
    await one.click();
    await expect(one).toHaveAttribute('aria-checked', 'false');
    await page.click('[data-action="undo"]');
    await expect(one).toHaveAttribute('aria-checked', 'true');
  }
});

test('later is a quarter, an hour or the evening', async ({ desk, page }) => {
  await desk.open({}, 'reminders');
  const later = page.getByLabel('Later means');
  await expect(later).toHaveValue('hour');
  await later.selectOption({ label: 'This evening at 20:00' });
  await expect(page.getByRole('status')).toContainText('Setting kept');
  await page.click('[data-action="undo"]');
  await expect(later).toHaveValue('hour');
});

test('quiet hours that could not be kept stay in the form', async ({ desk, page }) => {
  await desk.open({ fail: 'change_settings' }, 'reminders');
  await page.click('[data-action="quiet-hours"]');
  await page.locator('quiet-hours').getByLabel('From').fill('23:10');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(page.locator('quiet-hours').getByLabel('From')).toHaveValue('23:10');
  await page.getByLabel('Later means').selectOption('quarter');
  await expect(page.getByLabel('Later means')).toHaveValue('hour');
});

test('open forms have room and large targets on 400 pixels, both ways', async ({ desk, page }) => {
  await page.setViewportSize({ width: 400, height: 1900 });
  await desk.open({ quiet: { from: '21:30', until: '08:00' } }, 'reminders');
  await page.click('[data-action="pause-day"]');
  await page.click('[data-action="quiet-hours"]');
  await page.click('[data-action="add-reminder"]');
  await page.getByRole('radio', { name: 'Some time between' }).check();
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((to) => (document.documentElement.dir = to), dir);
    await desk.picture(`forms-${dir}-400`);
    expect(await desk.overflows()).toBe(false);
  }
  const small = await page
    .locator(
      '[data-view="reminders"] :is(button, input:not([type="checkbox"], [type="radio"]), select, .seg label)',
    )
    .evaluateAll((all) =>
      (all as HTMLElement[])
        .filter((one) => Math.min(one.offsetWidth, one.offsetHeight) < 44)
        .map((one) => one.outerHTML),
    );
  expect(small).toEqual([]);
});
