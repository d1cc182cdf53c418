import type { Page } from '@playwright/test';

import { expect, test } from './desk';

/** What the journal has of the words that wait. */
const written = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries((window as any).drafts));
const LONG_AGO = '0197a000-0000-7000-8000-000000000001';

test('typed words are in the journal within two seconds, and leave it when they are kept', async ({
  desk,
  page,
}) => {
  await desk.open({}, 'journal');
  await page.click('[data-action="write-freely"]');
  await page.locator('dialog textarea').pressSequentially('The window was open, and the rain came in.', {
    delay: 60,
  });
  // Written down while it is still being typed.
  expect((await written(page))['new-page']).toMatch(/^The window/);
  await page.clock.runFor(500);
  expect(await written(page)).toEqual({ 'new-page': 'The window was open, and the rain came in.' });
  await page.click('[data-action="save-entry"]');
  await page.clock.runFor(500);
  expect(await written(page)).toEqual({});
});

test('an entry’s words wait by its id, and are let go with it', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  const entry = page.locator('journal-entry').first();
  await entry.locator('[data-action="edit-entry"]').click();
  await page.keyboard.type('Soup');
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  expect(Object.values(await written(page))).toEqual(['Soup']);
  // A row in sight shows its own words; nothing else has to.
  await expect(page.locator('.waiting-words')).toHaveCount(0);
  await entry.getByRole('button', { name: 'Cancel' }).click();
  await page.clock.runFor(500);
  expect(await written(page)).toEqual({});
});

test('words that cannot be written down disturb nobody, and are tried again', async ({ desk, page }) => {
  await desk.open({ fail: 'keep_draft' }, 'journal');
  await page.click('[data-action="write-freely"]');
  await page.keyboard.type('One');
  await page.clock.runFor(2000);
  await expect(page.locator('dialog textarea')).toHaveValue('One');
  await expect(page.getByRole('status')).toBeEmpty();
  expect(await written(page)).toEqual({});
  await page.evaluate(() => (window as any).heal());
  await page.keyboard.type(' more');
  await page.clock.runFor(500);
  expect(await written(page)).toEqual({ 'new-page': 'One more' });
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('words of the last time are offered, and go on where they were', async ({ desk, page }) => {
      await desk.open(
        {
          drafts: [
            {
              key: 'new-page',
              text: 'מה שרציתי לומר הוא שהערב היה שקט מאוד, ושזה הספיק לי לגמרי הפעם, באמת.',
            },
            { key: 'new-listening', text: 'She paused, and I' },
            { key: 'letter-2026-05-04', text: 'So be it' },
          ],
        },
        'journal',
      );
      const card = page.locator('.waiting-words');
      await expect(card.locator('li')).toHaveCount(3);
      await expect(card).toContainText('They are still here.');
      await desk.accessible();
      await desk.picture(`journal-waiting-words-${colorScheme}`);
      await card.getByRole('button', { name: 'Continue: Practice active listening' }).click();
      await expect(page.locator('dialog textarea')).toHaveValue('She paused, and I');
      await page.click('[data-action="save-entry"]');
      await expect(card.locator('li')).toHaveCount(2);
      await page.setViewportSize({ width: 400, height: 800 });
      await desk.picture(`journal-waiting-words-400-${colorScheme}`);
      expect(await desk.overflows()).toBe(false);
    });
  });

test('words that are let go can be brought back', async ({ desk, page }) => {
  await desk.open({ drafts: [{ key: 'new-page', text: 'Half a thought' }] }, 'journal');
  await expect(page.locator('.waiting-words')).toContainText('You were writing something. It is still here.');
  await page.click('[data-action="let-go"]');
  await expect(page.locator('.waiting-words')).toHaveCount(0);
  await page.clock.runFor(500);
  expect(await written(page)).toEqual({});
  await page.click('[data-action="undo"]');
  await expect(page.locator('.waiting-words')).toContainText('Half a thought');
  await page.clock.runFor(500);
  expect(await written(page)).toEqual({ 'new-page': 'Half a thought' });
});

test('an entry far down is found again, and one that is gone goes on as a page', async ({ desk, page }) => {
  const far = '00000000-0000-7000-9000-000000002500';
  await desk.open(
    {
      endless: 3000,
      drafts: [
        { key: far, text: 'Words far down' },
        { key: LONG_AGO, text: 'Words of nowhere' },
      ],
    },
    'journal',
  );
  const continued = page.locator('.waiting-words [data-action="continue"]');
  await expect(continued).toHaveCount(2);
  await continued.first().click();
  await expect(page.locator('dialog textarea')).toHaveValue('Words far down');
  await expect(page.locator('dialog .sheet-head')).toContainText('Set boundaries');
  await page.keyboard.press('Escape');
  await continued.nth(1).click();
  await expect(page.locator('dialog textarea')).toHaveValue('Words of nowhere');
  await expect(page.locator('dialog')).toContainText('Write freely');
});

test('an entry whose words wait opens with them', async ({ desk, page }) => {
  await desk.open(
    { endless: 3000, drafts: [{ key: '00000000-0000-7000-9000-000000000001', text: 'Where I was' }] },
    'journal',
  );
  await expect(page.locator('[data-index="1"] textarea')).toHaveValue('Where I was');
  await expect(page.locator('.waiting-words')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('Today leads to words that were never kept', async ({ desk, page }) => {
      await desk.open({ drafts: [{ key: 'new-page', text: 'The window was open.' }] });
      const line = page.locator('[data-action="to-waiting"]');
      await expect(line).toHaveText('You were writing something. It is still here.');
      await desk.accessible();
      await desk.picture(`today-waiting-${colorScheme}`);
      await line.click();
      await expect(page.locator('.waiting-words')).toContainText('The window was open.');
      await page.click('[data-action="let-go"]');
      await page.click('[data-goto="today"]');
      await expect(line).toHaveCount(0);
    });
  });
