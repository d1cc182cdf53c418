import type { Page } from '@playwright/test';

import { expect, test } from './desk';

/** Goes to a practice's page by way of its moment's sheet. */
async function goTo(page: Page, practice: string) {
  await page.click('button[data-practice="listening"]');
  await page.selectOption('dialog select[name="practice"]', practice);
  await page.click('dialog [data-action="about-practice"]');
  await page.waitForSelector('[data-view="practice"] .acts');
}

for (const theme of ['light', 'dark'] as const)
  test(`the page of a practice and its forms are accessible, ${theme}`, async ({ desk, page }) => {
    await desk.open({ spaces: 'some', theme });
    await goTo(page, 'boundaries');
    await expect(page.locator('h1')).toHaveText('Set boundaries');
    await expect(page.locator('h1')).toBeFocused();
    await desk.accessible();
    await desk.picture(`practice-boundaries-${theme}`);
    await page.locator('[data-action="said-it"]').first().click();
    await page.click('[data-action="add-plan"]');
    await page.click('[data-action="another-sentence"]');
    await page.locator('[data-went]').first().click();
    await desk.accessible();
    await desk.picture(`practice-forms-${theme}`);
    await page.click('[data-practice-page="inclusivity"]');
    await expect(page.locator('h1')).toHaveText('Foster inclusivity');
    await expect(page.locator('h1')).toBeFocused();
    await desk.accessible();
    await desk.picture(`practice-other-${theme}`);
  });

test('a small act logs the practice, and that is taken back', async ({ desk, page }) => {
  await desk.open();
  await goTo(page, 'community');
  await expect(page.locator('.acts li').first()).toContainText('For today');
  await expect(page.locator('.acts li')).toHaveCount(7);
  await page.locator('[data-action="did-act"]').nth(3).click();
  await expect(page.getByRole('status')).toContainText('logged at 16:12');
  await expect(page.locator('.practice-log')).toContainText('Logged once today');
  await page.click('[data-action="undo"]');
  await expect(page.locator('.practice-log')).not.toContainText('Logged');
});

test('a prompt opens the sheet with that question', async ({ desk, page }) => {
  await desk.open();
  await goTo(page, 'listening');
  await page.locator('[data-action="write-from"]').nth(2).click();
  await expect(page.locator('#sheet-prompt')).toHaveText('Who listened to you, and how could you tell?');
});

test('the line says its strength in words', async ({ desk, page }) => {
  await desk.open();
  await goTo(page, 'listening');
  await expect(
    page.getByRole('img', { name: 'Strength of Practice active listening: 60 of 100, gathering' }),
  ).toBeVisible();
});

test('spaces and moments lead to the journal', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' });
  await goTo(page, 'listening');
  await expect(page.locator('[data-action="practice-space"]')).toContainText('twice');
  await expect(page.locator('.lately journal-entry')).toHaveCount(5);
  await page.click('[data-action="all-in-journal"]');
  await expect(page.locator('[data-view="journal"]')).toBeVisible();
});

test('a plan begins from an example, goes with a reminder, and is changed and removed', async ({
  desk,
  page,
}) => {
  await desk.open();
  await goTo(page, 'listening');
  await page.click('[data-action="add-plan"]');
  await page.locator('[data-action="take-example"]').first().click();
  await expect(page.locator('cue-form [name="when"]')).toHaveValue(/can I tell you something/);
  await expect(page.locator('[data-action="take-example"]')).toHaveCount(0);
  await page.fill('cue-form [name="when"]', 'the phone rings');
  await page.selectOption('cue-form [name="reminder"]', 'r2');
  await expect(page.locator('cue-form')).toContainText('never shows these words');
  await page.keyboard.press('Tab');
  await page.click('[data-action="save-plan"]');
  const plan = page.locator('.plan');
  await expect(plan).toContainText('If the phone rings, then I turn my chair');
  await expect(plan).toContainText('with the 18:30 reminder');
  await page.getByRole('button', { name: 'Change the plan: if the phone rings' }).click();
  await page.fill('cue-form [name="then"]', 'I breathe out');
  await page.keyboard.press('Enter');
  await expect(plan).toContainText('then I breathe out');
  await page.click('[data-action="remove-plan"]');
  await expect(plan).toHaveCount(0);
  await page.click('[data-action="undo"]');
  await expect(plan).toHaveCount(1);
});

test('a plan can bring its own reminder, and only one', async ({ desk, page }) => {
  await desk.open({ fail: 'add_cue' });
  await goTo(page, 'empathy');
  await page.click('[data-action="add-plan"]');
  await page.fill('cue-form [name="when"]', 'it is noon');
  await page.fill('cue-form [name="then"]', 'I look up');
  await page.selectOption('cue-form [name="reminder"]', 'new');
  await page.fill('cue-form [name="time"]', '12:00');
  await page.locator('cue-form [name="time"]').blur();
  await page.click('[data-action="save-plan"]');
  await expect(page.locator('cue-form [role="alert"]')).toContainText('Not saved yet');
  await page.evaluate(() => (window as any).heal());
  await page.click('[data-action="save-plan"]');
  await expect(page.locator('.plan')).toContainText('with the 12:00 reminder');
  await page.click('[data-goto="reminders"]');
  const reminder = page.locator('.list.lead > li', { hasText: '12:00' });
  await expect(reminder).toHaveCount(1);
  // They came together, and go together.
  await page.click('[data-action="undo"]');
  await expect(reminder).toHaveCount(0);
  await page.click('[data-goto="today"]');
  await goTo(page, 'empathy');
  await expect(page.locator('.plan')).toHaveCount(0);
});

test('words of a plan wait in a form that was closed', async ({ desk, page }) => {
  await desk.open();
  await goTo(page, 'empathy');
  await page.click('[data-action="add-plan"]');
  await page.fill('cue-form [name="when"]', 'half a thought');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-action="add-plan"]')).toBeFocused();
  await page.click('[data-practice-page="support"]');
  await page.click('[data-practice-page="empathy"]');
  await page.click('[data-action="add-plan"]');
  await expect(page.locator('cue-form [name="when"]')).toHaveValue('half a thought');
});

test('a boundary is written, said, and how it went is changed', async ({ desk, page }) => {
  await desk.open();
  await goTo(page, 'boundaries');
  await page.fill('rehearsal-form textarea', 'Not tonight.');
  await page.getByRole('radio', { name: 'This week' }).check();
  await page.click('[data-action="keep-rehearsal"]');
  const card = page.locator('rehearsal-card');
  await expect(card).toContainText('“Not tonight.”');
  await expect(card).toContainText('by tomorrow');
  await page.click('[data-action="said-it"]');
  await page.getByRole('radio', { name: 'Clear' }).check();
  await page.fill('went-form [name="word"]', 'Lighter');
  await page.click('[data-action="keep-went"]');
  await expect(page.getByRole('status')).toContainText('Said, and logged with Set boundaries');
  await expect(card).toHaveCount(0);
  const said = page.locator('.said');
  await expect(said).toContainText('Saturday 9 May');
  await expect(said).toContainText('Clear');
  await page.click('[data-action="add-note"]');
  await expect(page.locator('entry-sheet dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-went]').click();
  await page.getByRole('radio', { name: 'It freed me' }).check();
  await page.click('[data-action="keep-went"]');
  await expect(said).toContainText('It freed me');
  await page.click('[data-action="undo"]');
  await expect(said).toContainText('Clear');
});

test('a rehearsed sentence is changed, let go, and taken back', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' });
  await goTo(page, 'boundaries');
  const cards = page.locator('rehearsal-card');
  await expect(cards.first()).toContainText('by Friday');
  await cards.nth(1).locator('[data-action="change-words"]').click();
  await cards.nth(1).locator('textarea').fill('I can talk until seven.');
  await cards.nth(1).getByRole('radio', { name: 'By a date' }).check();
  await cards.nth(1).locator('[name="by"]').fill('2026-06-01');
  await page.keyboard.press('Tab');
  await cards.nth(1).locator('[data-action="keep-rehearsal"]').click();
  await expect(cards.nth(1)).toContainText('until seven');
  await expect(cards.nth(1)).toContainText('by 1 June');
  await cards.nth(1).locator('[data-action="let-go"]').click();
  await expect(cards).toHaveCount(1);
  await page.click('[data-action="undo"]');
  await expect(cards).toHaveCount(2);
});

test('a sentence half written is there again', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' });
  await goTo(page, 'boundaries');
  await page.click('[data-action="another-sentence"]');
  await page.keyboard.type('I would rather');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status')).toContainText('your words wait here');
  await page.click('[data-goto="today"]');
  await goTo(page, 'boundaries');
  await expect(page.locator('rehearsal-form textarea')).toHaveValue('I would rather');
});

test('a page that cannot be read is asked for again', async ({ desk, page }) => {
  await desk.open({ fail: 'practice_page' });
  await page.click('button[data-practice="listening"]');
  await page.click('dialog [data-action="about-practice"]');
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await page.evaluate(() => (window as any).heal());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.acts')).toBeVisible();
});

for (const width of [320, 400, 640, 1920])
  test(`nothing is wider than a window of ${width}`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await desk.open({ spaces: 'hostile' });
    await goTo(page, 'boundaries');
    await page.click('[data-action="add-plan"]');
    await page.locator('[data-action="said-it"]').first().click();
    expect(await desk.overflows()).toBe(false);
    await desk.picture(`practice-hostile-${width}`);
  });

for (const options of [{ setAside: true }, { restUntil: '2026-05-14' }])
  test(`Today leads to the seven pages, ${Object.keys(options)}`, async ({ desk, page }) => {
    await desk.open(options);
    await page.click('[data-action="to-practices"]');
    await page.click('[data-practice-page="inclusivity"]');
    await expect(page.locator('h1')).toHaveText('Foster inclusivity');
  });
