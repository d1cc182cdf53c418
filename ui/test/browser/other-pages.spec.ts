import { expect, test } from './desk';

test('the week’s table holds the numbers of its marks', async ({ desk, page }) => {
  await desk.open({}, 'progress');
  const marks = await page
    .locator('[data-chart="week-matrix"] .mark-btn:not(.presence)')
    .evaluateAll((buttons) =>
      buttons.map((button) => Number(/: (\d+) time/.exec(button.getAttribute('aria-label') ?? '')?.[1])),
    );
  const petals = await page.locator('.petal-btn b').allTextContents();
  await page.getByLabel('Show as table').check();
  const cells = await page.locator('[data-table-for="week-matrix"] tbody td:not(.total)').allTextContents();
  expect(cells.map(Number).filter((count) => count > 0)).toEqual(marks);
  const balance = await page.locator('[data-table-for="balance"] tbody td:nth-child(2)').allTextContents();
  expect(balance).toEqual(petals);
  await desk.accessible();
  await desk.picture('progress-table');
});

test('a mark opens the entries behind it', async ({ desk, page }) => {
  await desk.open({}, 'progress');
  await page.getByRole('button', { name: /Practice active listening, Saturday/ }).click();
  await expect(page.locator('journal-entry')).toHaveCount(1);
  await expect(page.locator('#behind')).toBeFocused();
  await expect(page.locator('journal-entry')).toContainText('Called Jo back');
});

test('a day one was present opens all of its entries', async ({ desk, page }) => {
  await desk.open({}, 'progress');
  const today = page.getByRole('button', { name: /Saturday,? 9 May: present/ });
  await today.click();
  await expect(page.locator('#behind')).toContainText(/Saturday,? 9 May/);
  const total = await page
    .locator('[data-chart="week-matrix"] tbody td.now .mark-btn')
    .evaluateAll((marks) =>
      marks.reduce(
        (sum, mark) => sum + Number(/: (\d+) time/.exec(mark.getAttribute('aria-label') ?? '')?.[1]),
        0,
      ),
    );
  await expect(page.locator('journal-entry')).toHaveCount(total);
});

test('weeks are walked by buttons and arrow keys, never past this one', async ({ desk, page }) => {
  await desk.open({}, 'progress');
  await expect(page.locator('[data-action="week-after"]')).toBeDisabled();
  await page.click('[data-action="week-before"]');
  await expect(page.locator('h1')).toContainText('27 April');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('h1')).toContainText('10 May');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('h1')).toContainText('10 May');
});

test('a crowded week stays legible', async ({ desk }) => {
  await desk.open({ entries: 'crowded' }, 'progress');
  await desk.accessible();
  await desk.picture('progress-crowded');
});

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
