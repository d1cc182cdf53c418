import type { Locator, Page } from '@playwright/test';

import { type DeskOptions, expect, test } from './desk';

/** Presses what has the focus, as somebody at the keyboard does. */
async function press(button: Locator) {
  await button.focus();
  await button.press('Enter');
}

const FULL: DeskOptions = { spaces: 'some', cues: 2 };

/** What opens, where, from which button, and what shows that it is open. */
const OPENS: { what: string; view: string; from: string; opened: string }[] = [
  {
    what: 'the sheet of a seat',
    view: 'today',
    from: '[data-practice="support"]',
    opened: 'entry-sheet dialog',
  },
  { what: 'the sheet of a moment', view: 'today', from: '.log-open', opened: 'entry-sheet dialog' },
  {
    what: 'a free page',
    view: 'journal',
    from: '[data-action="write-freely"]',
    opened: 'entry-sheet dialog',
  },
  {
    what: 'the menu of the focus',
    view: 'today',
    from: '[data-action="focus-menu"]',
    opened: '.focus-panel',
  },
  { what: 'the calendar', view: 'journal', from: '[data-action="open-calendar"]', opened: '.calendar-panel' },
  { what: 'the edit of a moment', view: 'journal', from: '[data-action="edit-entry"]', opened: '.edit-form' },
  {
    what: 'the picture of a chart',
    view: 'progress',
    from: '[data-action="picture"]',
    opened: '.save-panel',
  },
  { what: 'a new space', view: 'spaces', from: '[data-action="add-space"]', opened: 'space-form dialog' },
  { what: 'a space', view: 'spaces', from: '[data-action="edit-space"]', opened: 'space-form dialog' },
  {
    what: 'a new reminder',
    view: 'reminders',
    from: '[data-action="add-reminder"]',
    opened: 'reminder-form',
  },
  { what: 'a reminder', view: 'reminders', from: '[data-action="edit-r1"]', opened: 'reminder-form' },
  { what: 'quiet hours', view: 'reminders', from: '[data-action="quiet-hours"]', opened: '.quiet-form' },
  {
    what: 'a day to pause until',
    view: 'reminders',
    from: '[data-action="pause-day"]',
    opened: '#pause-day',
  },
  { what: 'a new plan', view: 'practice', from: '[data-action="add-plan"]', opened: 'cue-form' },
  { what: 'a plan', view: 'practice', from: '[data-action="edit-cue-1"]', opened: 'cue-form' },
  {
    what: 'another sentence',
    view: 'practice',
    from: '[data-action="another-sentence"]',
    opened: 'rehearsal-form',
  },
  { what: 'the export', view: 'settings', from: '[data-action="export"]', opened: 'export-dialog dialog' },
  { what: 'the import', view: 'settings', from: '[data-action="import"]', opened: 'import-dialog dialog' },
  {
    what: 'the shortcuts',
    view: 'settings',
    from: '[data-action="open-shortcuts"]',
    opened: 'shortcut-list dialog',
  },
  { what: 'the palette', view: 'settings', from: '[data-action="open-palette"]', opened: '.palette' },
];

async function goTo(page: Page, view: string) {
  if (view === 'today') return;
  await page.click(view === 'practice' ? '[data-action="to-practices"]' : `[data-goto="${view}"]`);
  await page.waitForSelector(`[data-view="${view}"]`);
}

for (const { what, view, from, opened } of OPENS)
  test(`Escape leaves ${what}, and leads back to its button`, async ({ desk, page }) => {
    await desk.open(FULL);
    await goTo(page, view);
    const button = page.locator(from).first();
    await press(button);
    await expect(page.locator(opened).first()).toBeVisible();
    await expect(
      page
        .locator(opened)
        .locator(':focus')
        .or(page.locator(`${opened}:focus`))
        .first(),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(opened)).toHaveCount(0);
    await expect(page.locator(from).first()).toBeFocused();
  });

test('a dialog that a menu led to leads back to the menu', async ({ desk, page }) => {
  await desk.open();
  await press(page.locator('[data-action="focus-menu"]'));
  await press(page.locator('[data-action="rest-days"]'));
  await expect(page.locator('rest-dialog dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-action="focus-menu"]')).toBeFocused();
});

test('an earlier copy is looked at, and its row has the focus again', async ({ desk, page }) => {
  await desk.open({}, 'settings');
  await press(page.locator('[data-action="show-backups"]'));
  const look = page.locator('.backup-list button').nth(1);
  await press(look);
  await expect(page.locator('restore-dialog dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(look).toBeFocused();
});

test('what the toast opens leads back to where one was before the toast', async ({ desk, page }) => {
  await desk.open();
  const seat = page.locator('[data-practice="inclusivity"]');
  await press(seat);
  await expect(page.locator('[data-action="add-note"]')).toBeVisible();
  await seat.focus();
  await press(page.locator('[data-action="add-note"]'));
  await expect(page.locator('entry-sheet textarea')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(seat).toBeFocused();
  await press(page.locator('[data-practice="authenticity"]'));
});

test('Undo in the toast leads back to where one was', async ({ desk, page }) => {
  await desk.open();
  const seat = page.locator('[data-practice="inclusivity"]');
  await press(seat);
  await expect(page.locator('[data-action="undo"]')).toBeVisible();
  await press(page.locator('[data-action="undo"]'));
  await expect(page.getByRole('status')).toContainText('Taken back');
  await expect(seat).toBeFocused();
});

test('what is said anew while the toast has the focus leads back to where one was', async ({
  desk,
  page,
}) => {
  await desk.open();
  const seat = page.locator('[data-practice="inclusivity"]');
  await press(seat);
  await page.locator('[data-action="undo"]').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('Taken back');
  await expect(seat).toBeFocused();
});

test('a button that a sheet took the place of has its successor', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  await press(page.locator('[data-action="edit-entry"]').first());
  await press(page.locator('[data-action="open-sheet"]'));
  await expect(page.locator('entry-sheet dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-action="edit-entry"]').first()).toBeFocused();
});

test('Escape in the form of a reminder drops no typed words', async ({ desk, page }) => {
  await desk.open({}, 'reminders');
  await press(page.locator('[data-action="add-reminder"]'));
  const words = page.locator('reminder-form input[type="text"]');
  await words.fill('A quiet minute');
  await words.press('Escape');
  await expect(words).toHaveValue('A quiet minute');
});

test('what was removed leaves the focus on the page', async ({ desk, page }) => {
  await desk.open();
  await press(page.locator('.log-open').first());
  await press(page.locator('entry-sheet [data-action="remove-entry"]'));
  await expect(page.locator('entry-sheet dialog')).toHaveCount(0);
  await expect(page.locator('main :focus')).toHaveCount(1);
  await page.click('[data-goto="journal"]');
  await press(page.locator('[data-action="show-bin"]'));
  await press(page.locator('bin-list li button').first());
  await expect(page.getByRole('status')).toContainText('again');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

for (const view of ['progress', 'journal', 'letter', 'spaces', 'reminders', 'settings', 'today'])
  test(`the keys lead to ${view}, and to its heading`, async ({ desk, page }) => {
    await desk.open();
    if (view === 'today') await page.click('[data-goto="settings"]');
    await press(page.locator(`[data-goto="${view}"]`));
    await expect(page.locator(`[data-view="${view}"] h1`)).toBeFocused();
  });

test('the first stop skips to the content', async ({ desk, page }) => {
  await desk.open();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});
