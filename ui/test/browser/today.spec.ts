import { expect, test } from './desk';

test('a tap lights the seat, says so, and can be taken back', async ({ desk, page }) => {
  await desk.open();
  const seat = page.locator('.seat', { has: page.locator('button[data-practice="boundaries"]') });
  await expect(seat).not.toHaveClass(/lit/);
  await page.click('button[data-practice="boundaries"]');
  await expect(seat).toHaveClass(/lit/);
  await expect(page.getByRole('status')).toContainText('Set boundaries, logged at 16:12');
  await page.click('[data-action="undo"]');
  await expect(seat).not.toHaveClass(/lit/);
});

test('keys 1 to 7 tap, and rest while something is written', async ({ desk, page }) => {
  await desk.open({ entries: 'none' });
  await page.keyboard.press('3');
  await expect(page.locator('.seat.lit')).toHaveCount(1);
  await page.click('[data-action="add-note"]');
  await page.locator('dialog textarea').pressSequentially('1234567');
  await expect(page.locator('dialog textarea')).toHaveValue('1234567');
  await expect(page.locator('.seat.lit')).toHaveCount(1);
});

test('Ctrl+Z takes back the last change', async ({ desk, page }) => {
  await desk.open({ entries: 'none' });
  await page.keyboard.press('2');
  await expect(page.locator('.seat.lit')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.seat.lit')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('nothing to take back');
});

test('a tap on a lit seat opens what was logged', async ({ desk, page }) => {
  await desk.open();
  await page.click('button[data-practice="listening"]');
  await expect(page.locator('dialog textarea')).toHaveValue(/Called Jo back/);
  await page.getByRole('radio', { name: 'warm' }).click();
  await page.click('[data-action="save-entry"]');
  await expect(page.getByRole('status')).toContainText('Kept');
});

test('what was typed survives a full disk and a closed sheet', async ({ desk, page }) => {
  await desk.open({ fail: 'edit_entry' });
  await page.click('button[data-practice="support"]');
  await page.locator('dialog textarea').fill('Carried the shopping up.');
  await page.click('[data-action="save-entry"]');
  await expect(page.getByRole('alert')).toContainText('Not saved yet');
  await expect(page.locator('dialog textarea')).toHaveValue('Carried the shopping up.');
  await desk.accessible();
  await desk.picture('sheet-not-saved');
  await page.keyboard.press('Escape');
  await page.click('button[data-practice="support"]');
  await expect(page.locator('dialog textarea')).toHaveValue('Carried the shopping up.');
});

test('what could not be kept is tried again by itself once there is room', async ({ desk, page }) => {
  await desk.open({ fail: 'record_entry' }, 'today');
  await page.evaluate(() => (document.querySelector('entry-sheet') as any).open({ practice: 'listening' }));
  await page.locator('dialog textarea').fill('words that must not be lost');
  await page.click('[data-action="save-entry"]');
  await expect(page.getByRole('alert')).toContainText('tried again');
  await page.evaluate(() => (window as any).heal());
  await page.clock.runFor(11_000);
  await expect(page.locator('undo-toast')).toContainText('logged at');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('a moment can be moved to a day gone by', async ({ desk, page }) => {
  await desk.open();
  await page.click('button[data-practice="support"]');
  await page.fill('dialog input[name="day"]', '2026-05-06');
  await page.fill('dialog input[name="time"]', '18:30');
  await page.click('[data-action="save-entry"]');
  await expect(page.locator('dialog')).toHaveCount(0);
  const moved = await page.evaluate(() =>
    (
      window as never as {
        __TAURI_INTERNALS__: {
          invoke: (c: string, a: unknown) => Promise<{ entries: Array<{ day: string }> }>;
        };
      }
    ).__TAURI_INTERNALS__.invoke('list_entries', {
      filter: { practice: 'support', since: '2026-05-06', until: '2026-05-06' },
    }),
  );
  expect(moved.entries).toHaveLength(1);
});

test('a removed moment can be taken back', async ({ desk, page }) => {
  await desk.open();
  await page.click('button[data-practice="support"]');
  await page.click('dialog [data-action="remove-entry"]');
  await expect(page.locator('.seat.lit')).toHaveCount(2);
  await page.click('[data-action="undo"]');
  await expect(page.locator('.seat.lit')).toHaveCount(3);
});

test('the focus offers another act, is logged by “I did this”, and rests', async ({ desk, page }) => {
  await desk.open();
  const act = page.locator('.act .serif');
  const first = await act.textContent();
  await page.click('[data-action="another-act"]');
  expect(await act.textContent()).not.toBe(first);
  await page.click('[data-action="did-this"]');
  await expect(page.locator('focus-card')).toContainText('logged 16:12');
  await page.click('[data-action="rest-today"]');
  await expect(page.locator('focus-card')).toContainText('Rest');
});

test('a failing tap is said and lights nothing', async ({ desk, page }) => {
  await desk.open({ fail: 'record_entry', entries: 'none' });
  await page.click('button[data-practice="empathy"]');
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(page.locator('.seat.lit')).toHaveCount(0);
});

test('the welcome leaves the chosen time', async ({ desk, page }) => {
  await desk.open({ welcomed: false, entries: 'none', reminders: 'none' });
  await page.click('[data-action="next"]');
  await page.fill('input[type="time"]', '20:15');
  await page.locator('input[type="time"]').blur();
  await page.click('[data-action="next"]');
  await page.click('[data-action="finish-welcome"]');
  await page.waitForSelector('[data-view="today"]');
  expect(await page.evaluate(() => (window as never as { chosenReminder: string }).chosenReminder)).toBe(
    '20:15',
  );
});

test('what keeps a moment is in sight however low the window is', async ({ desk, page }) => {
  await page.setViewportSize({ width: 400, height: 500 });
  await desk.open();
  await page.click('button[data-practice="support"]');
  await expect(page.locator('[data-action="save-entry"]')).toBeInViewport({ ratio: 1 });
});
