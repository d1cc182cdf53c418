import { expect, test } from './desk';

test('the journal finds, filters, edits and removes', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  await page.keyboard.press('/');
  await page.keyboard.type('jo back');
  await page.clock.runFor(300);
  await expect(page.locator('journal-entry')).toHaveCount(1);
  await expect(page.locator('.page-head')).toContainText('1 moment found');
  await page.fill('input[type="search"]', '');
  await page.clock.runFor(300);
  await page.getByRole('button', { name: 'Offer support', exact: true }).click();
  await expect(page.locator('journal-entry')).toHaveCount(3);
  await page.locator('journal-entry .icon-btn').first().click();
  await page.locator('journal-entry textarea').fill('A jar of soup.');
  await desk.picture('journal-editing');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('journal-entry').first()).toContainText('A jar of soup.');
  await page.locator('journal-entry .icon-btn').first().click();
  await page.click('journal-entry [data-action="remove-entry"]');
  await expect(page.locator('journal-entry')).toHaveCount(2);
  await page.click('[data-action="undo"]');
  await expect(page.locator('journal-entry')).toHaveCount(3);
});

test('an edit that cannot be saved keeps its words', async ({ desk, page }) => {
  await desk.open({ fail: 'edit_entry' }, 'journal');
  await page.locator('journal-entry .icon-btn').first().click();
  await page.locator('journal-entry textarea').fill('Not to be lost.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Not saved yet');
  await expect(page.locator('journal-entry textarea')).toHaveValue('Not to be lost.');
});

test('Escape closes an edit and keeps its words', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  await page.locator('journal-entry .icon-btn').first().click();
  await page.locator('journal-entry textarea').fill('Half a sentence');
  await page.keyboard.press('Escape');
  await expect(page.locator('journal-entry textarea')).toHaveCount(0);
  await page.locator('journal-entry .icon-btn').first().click();
  await expect(page.locator('journal-entry textarea')).toHaveValue('Half a sentence');
});

test('notes are text, whatever they look like', async ({ desk, page }) => {
  await desk.open({ entries: 'hostile' }, 'journal');
  await expect(page.locator('.note').filter({ hasText: '<img src=x' })).toHaveCount(1);
  await expect(page.locator('[data-view="journal"] img')).toHaveCount(0);
  await expect(page).toHaveTitle('Hearth');
  await page.getByRole('button', { name: 'Show all of it' }).first().click();
  await desk.picture('journal-hostile');
});

test('a reminder is added, switched off and removed', async ({ desk, page }) => {
  await desk.open({}, 'reminders');
  await page.click('[data-action="add-reminder"]');
  await page.fill('reminder-form input[type="time"]', '07:45');
  for (const day of ['Sat', 'Sun']) await page.getByRole('button', { name: day, exact: true }).click();
  await desk.accessible();
  await desk.picture('reminder-form');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.list.lead > li')).toHaveCount(3);
  await expect(page.locator('.list.lead')).toContainText('Weekdays');
  const lastSwitch = page.getByRole('switch').last();
  await lastSwitch.click();
  await expect(lastSwitch).toHaveAttribute('aria-checked', 'false');
  await page.getByRole('button', { name: 'Remove the reminder at 07:45' }).click();
  await expect(page.locator('.list.lead > li')).toHaveCount(2);
});

test('reminders are paused and come again', async ({ desk, page }) => {
  await desk.open({}, 'reminders');
  await page.click('[data-action="pause-hour"]');
  await expect(page.locator('#honest')).toContainText('paused until');
  await page.click('[data-action="resume"]');
  await expect(page.locator('#honest')).toContainText('Next reminder');
});

for (const [server, words] of [
  ['missing', 'No notification service'],
  ['frozen', 'does not answer'],
] as const) {
  test(`a ${server} notification service is said plainly`, async ({ desk, page }) => {
    await desk.open({ server }, 'reminders');
    await expect(page.locator('[data-view="reminders"]')).toContainText(words);
    await page.click('[data-action="test-reminder"]');
    await expect(page.getByRole('alert')).toContainText('No notification service');
  });
}

test('settings hold at once and can be taken back', async ({ desk, page }) => {
  await desk.open({}, 'settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.click('[data-action="undo"]');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
});

test('a setting that could not be kept goes back to what is so', async ({ desk, page }) => {
  await desk.open({ fail: 'change_settings' }, 'settings');
  const start = page.getByLabel('A day starts at');
  await start.selectOption('6');
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(start).toHaveValue('4');
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeChecked();
});
