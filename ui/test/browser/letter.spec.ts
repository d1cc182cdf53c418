import type { Page } from '@playwright/test';

import { expect, test } from './desk';

const keepButton = '[data-action="keep-letter"]';
const closing = (page: Page) => page.getByLabel(/closing line of your own/i);
/** The letter, paragraph by paragraph. */
const paragraphs = (page: Page) => page.locator('.letter p').allTextContents();
const invoke = (page: Page, command: string, args: unknown) =>
  page.evaluate(([name, given]) => (window as any).__TAURI_INTERNALS__.invoke(name, given), [
    command,
    args,
  ] as const);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const width of [400, 1040, 1920]) {
      test(`a letter is legible and accessible at ${width} pixels`, async ({ desk, page }) => {
        await page.setViewportSize({ width, height: width === 400 ? 780 : 900 });
        await desk.open({ leftOut: 3, letters: 3 }, 'letter');
        await expect(page.locator('.letter blockquote')).toHaveCount(3);
        await desk.accessible();
        expect(await desk.overflows()).toBe(false);
        await desk.picture(`letter-${width}-${colorScheme}`);
      });
    }

    test('a hostile letter stays a letter', async ({ desk }) => {
      await desk.open({ letter: 'hostile' }, 'letter');
      await desk.accessible();
      await desk.picture(`letter-hostile-${colorScheme}`);
      expect(await desk.overflows()).toBe(false);
    });

    test('it prints as a letter and nothing else, black on white', async ({ desk, page }) => {
      // A sheet of A4 between its margins.
      await page.setViewportSize({ width: 612, height: 956 });
      await desk.open({ leftOut: 3, kept: { closing: 'Enough for now.', changed_since: true } }, 'letter');
      await page.emulateMedia({ media: 'print', colorScheme });
      for (const gone of ['.rail', '.status', 'h1', '.letter-aside', '.letter-note', 'week-steps'])
        await expect(page.locator(gone)).toBeHidden();
      const looks = await page.locator('.letter').evaluate((letter) => {
        const [own, quote, body] = [letter, letter.querySelector('blockquote')!, document.body].map((one) =>
          getComputedStyle(one),
        );
        return [own.color, quote.borderInlineStartColor, body.backgroundColor];
      });
      expect(looks).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      await desk.picture(`letter-print-${colorScheme}`);
    });
  });
}

test('quotes are text in their own direction, with the practice as glyph and bar', async ({ desk, page }) => {
  await desk.open({ letter: 'hostile' }, 'letter');
  const quotes = page.locator('.letter blockquote');
  await expect(quotes.first()).toContainText('<img src=x onerror');
  await expect(page.locator('.letter :is(img, b)')).toHaveCount(0);
  await expect(page).toHaveTitle('Hearth');
  await expect(quotes.locator('svg')).toHaveCount(4);
  const directions = await quotes.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
  expect(directions.at(-1)).toBe('rtl');
  expect(directions.at(0)).toBe('ltr');
  // A quote that turns round turns nothing but itself.
  await expect(page.locator('.letter .question')).toHaveCSS('direction', 'ltr');
});

test('seven pages fit the bar at the foot, each wide and tall enough to press', async ({ desk, page }) => {
  for (const width of [320, 360, 400]) {
    await page.setViewportSize({ width, height: 780 });
    if (width === 320) await desk.open({}, 'letter');
    const boxes = await page.locator('.rail button').evaluateAll((all) =>
      all.map((button) => {
        const words = document.createRange();
        const named = button.querySelector('.nav-words')!;
        // Where there is no room for words, they are only read aloud.
        words.selectNodeContents(
          getComputedStyle(named).clipPath === 'none' ? button : button.firstElementChild!,
        );
        const [own, text] = [button.getBoundingClientRect(), words.getBoundingClientRect()];
        return { width: own.width, height: own.height, spills: text.width - own.width };
      }),
    );
    expect(boxes).toHaveLength(7);
    for (const box of boxes) {
      expect(box.width).toBeGreaterThanOrEqual(44);
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.spills).toBeLessThanOrEqual(0);
    }
    expect(await desk.overflows()).toBe(false);
    await desk.picture(`bar-${width}`);
  }
});

test('a free page has no glyph', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  await expect(page.locator('.letter blockquote.free')).toContainText('The supper was quiet');
  await expect(page.locator('.letter blockquote.free svg')).toHaveCount(0);
  await expect(page.locator('.letter blockquote svg')).toHaveCount(2);
});

test('a letter is kept with a line of one’s own, and that is taken back', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  await closing(page).fill('Enough for now.');
  await page.click(keepButton);
  await expect(page.locator('letter-keep h2')).toHaveText('Kept on 9 May');
  await expect(page.locator('letter-keep h2')).toBeFocused();
  await expect(page.locator('[data-week="2026-04-27"]')).toContainText('kept');
  const before = await paragraphs(page);
  expect(before.slice(-2)).toEqual(['Enough for now.', 'Warmly,\nyour own seven days']);
  await desk.accessible();
  await desk.picture('letter-kept');
  await page.click('[data-action="undo"]');
  await expect(page.locator('letter-keep h2')).toHaveText('Keep this letter');
  await expect(page.locator('.letter .closing')).toHaveCount(0);
  await expect(closing(page)).toHaveValue('Enough for now.');
});

test('Ctrl+Enter keeps, and a letter may be kept without a line', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  await closing(page).press('Control+Enter');
  await expect(page.locator('letter-keep h2')).toHaveText('Kept on 9 May');
  await expect(page.locator('.letter .closing')).toHaveCount(0);
  await expect(page.locator('[data-action="edit-closing"]')).toHaveText('Add a closing line');
});

test('the closing line of a kept letter is changed', async ({ desk, page }) => {
  await desk.open({ kept: { closing: 'Enough for now.', changed_since: false } }, 'letter');
  await expect(page.locator('[data-action="compose-again"]')).toHaveCount(0);
  await page.click('[data-action="edit-closing"]');
  await expect(closing(page)).toBeFocused();
  await expect(closing(page)).toHaveValue('Enough for now.');
  await closing(page).fill('More than enough.');
  await desk.accessible();
  await desk.picture('letter-closing-changed');
  await closing(page).press('Control+Enter');
  await expect(page.locator('.letter .closing')).toHaveText('More than enough.');
  await expect(closing(page)).toHaveCount(0);
  await page.click('[data-action="undo"]');
  await expect(page.locator('.letter .closing')).toHaveText('Enough for now.');
  await expect(closing(page)).toHaveCount(0);
});

test('Escape closes the line and keeps its words; Cancel lets them go', async ({ desk, page }) => {
  await desk.open({ kept: { closing: null, changed_since: false } }, 'letter');
  await page.click('[data-action="edit-closing"]');
  await closing(page).fill('Half a sen');
  await closing(page).press('Escape');
  await expect(closing(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('your words wait here');
  await page.click('[data-action="edit-closing"]');
  await expect(closing(page)).toHaveValue('Half a sen');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('[data-action="edit-closing"]')).toBeFocused();
  await page.click('[data-action="edit-closing"]');
  await expect(closing(page)).toHaveValue('');
});

test('what is typed waits for its own letter on other pages and in other weeks', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  await closing(page).fill('For the last week of April.');
  await page.click('[data-goto="today"]');
  await page.click('[data-goto="letter"]');
  await expect(closing(page)).toHaveValue('For the last week of April.');
  await page.click('[data-action="week-after"]');
  await expect(page.locator('#letter-heading')).toHaveText('Week of 2026-05-04');
  await expect(closing(page)).toHaveValue('');
  await page.click('[data-action="week-before"]');
  await expect(closing(page)).toHaveValue('For the last week of April.');
});

test('a keeping that fails says so, keeps the line and tries again', async ({ desk, page }) => {
  await desk.open({ fail: 'keep_letter' }, 'letter');
  await closing(page).fill('Not to be lost.');
  await page.click(keepButton);
  await expect(page.getByRole('alert')).toContainText('Not saved yet; your words are still here');
  await expect(page.getByRole('alert')).toContainText('The disk is full');
  await expect(closing(page)).toHaveValue('Not to be lost.');
  await desk.accessible();
  await desk.picture('letter-not-kept');
  await page.evaluate(() => (window as any).heal());
  await page.clock.runFor(11_000);
  await expect(page.locator('.letter .closing')).toHaveText('Not to be lost.');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a line that is too long is refused once, with the reason, and stays', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  const long = 'long '.repeat(500);
  await closing(page).fill(long);
  await page.click(keepButton);
  await expect(page.getByRole('alert')).toHaveText('A closing line has room for 2,000 letters.');
  await expect(closing(page)).toHaveValue(long);
});

test('a kept letter whose week changed says so and can be composed again', async ({ desk, page }) => {
  await desk.open({ kept: { closing: 'Enough for now.', changed_since: true } }, 'letter');
  await expect(page.locator('.letter-note')).toContainText('This is the letter as you kept it.');
  await desk.accessible();
  await desk.picture('letter-changed');
  await page.click('[data-action="compose-again"]');
  await expect(page.locator('.letter-note')).toHaveCount(0);
  await expect(page.locator('#letter-heading')).toBeFocused();
  // The line outlives the letter it stood in.
  await expect(closing(page)).toHaveValue('Enough for now.');
  await page.click('[data-action="undo"]');
  await expect(page.locator('.letter .closing')).toHaveText('Enough for now.');
  await expect(page.locator('letter-keep h2')).toHaveText('Kept on 3 May');
});

test('a letter that cannot be composed again stays as it was', async ({ desk, page }) => {
  await desk.open(
    { kept: { closing: 'Enough for now.', changed_since: true }, fail: 'release_letter' },
    'letter',
  );
  await page.click('[data-action="compose-again"]');
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(page.locator('.letter .closing')).toHaveText('Enough for now.');
  await expect(closing(page)).toHaveCount(0);
});

test.describe('on the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the letter is copied as plain Markdown', async ({ desk, page }) => {
    await desk.open({}, 'letter');
    await page.click('[data-action="copy-letter"]');
    await expect(page.getByRole('status')).toHaveText('The letter is on the clipboard');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('# Week of 2026-04-27');
    expect(copied).toContain('> Every second week is what I can do.');
  });

  test('it is copied the older way where the newer is closed', async ({ desk, page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
    });
    await desk.open({}, 'letter');
    await page.evaluate(() => navigator.clipboard.readText().then(() => undefined));
    await page.click('[data-action="copy-letter"]');
    await expect(page.getByRole('status')).toHaveText('The letter is on the clipboard');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# Week of 2026-04-27');
    await expect(page.locator('body > textarea')).toHaveCount(0);
    await expect(page.locator('[data-action="copy-letter"]')).toBeFocused();
  });
});

test('a clipboard that is closed is said plainly', async ({ desk, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
    document.execCommand = () => false;
  });
  await desk.open({}, 'letter');
  await page.click('[data-action="copy-letter"]');
  await expect(page.getByRole('status')).toContainText('could not be copied');
});

test('the letter is saved as a file, and the toast says where', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  await page.click('[data-action="save-letter"]');
  await expect(page.getByRole('status')).toContainText('/home/sam/letter-2026-04-27.md');
  expect(await page.evaluate(() => (window as any).savedLetter)).toEqual({
    of: '2026-04-27',
    path: '/home/sam/letter-2026-04-27.md',
  });
});

for (const [command, action] of [
  ['letter_markdown', 'copy-letter'],
  ['save_letter', 'save-letter'],
  ['print_page', 'print-letter'],
] as const) {
  test(`what fails in ${command} is said`, async ({ desk, page }) => {
    await desk.open({ fail: command }, 'letter');
    await page.click(`[data-action="${action}"]`);
    await expect(page.getByRole('status')).toContainText('The disk is full');
  });
}

test('the letter is printed by the system', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  await page.click('[data-action="print-letter"]');
  await expect.poll(() => page.evaluate(() => (window as any).printed)).toBe(1);
});

test('weeks are walked by arrows, keys and a date, never past this one', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  const heading = page.locator('#letter-heading');
  await page.keyboard.press('ArrowRight');
  await expect(heading).toHaveText('Week of 2026-05-04');
  await expect(page.locator('.page-head')).toContainText('This week is still being written');
  await expect(page.locator('[data-action="week-after"]')).toBeDisabled();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(heading).toHaveText('Week of 2026-04-20');
  await page.getByLabel('Week of this day').fill('2026-03-04');
  await expect(heading).toHaveText('Week of 2026-03-02');
  await page.click('[data-action="this-week"]');
  await expect(heading).toHaveText('Week of 2026-05-04');
  // Arrows in the closing line move its caret and nothing else.
  await closing(page).press('ArrowLeft');
  await expect(heading).toHaveText('Week of 2026-05-04');
});

test('arrow keys are mirrored from right to left', async ({ desk, page }) => {
  await desk.open({ letters: 3, kept: { closing: 'Enough.', changed_since: true } }, 'letter');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await desk.picture('letter-rtl-kept');
  expect(await desk.overflows()).toBe(false);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('#letter-heading')).toHaveText('Week of 2026-05-04');
});

test('a letter is chosen from the list and read from its beginning', async ({ desk, page }) => {
  await page.setViewportSize({ width: 400, height: 780 });
  await desk.open({ letters: 3 }, 'letter');
  await page.click('[data-week="2026-04-13"]');
  await expect(page.locator('#letter-heading')).toHaveText('Week of 2026-04-13');
  await expect(page.locator('#letter-heading')).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.locator('[data-week="2026-04-13"]')).toHaveAttribute('aria-current', 'true');
});

test('a long list has the last eight, and the years before', async ({ desk, page }) => {
  await desk.open({ letters: 120, kept: { closing: null, changed_since: false } }, 'letter');
  await expect(page.locator('.letters > ul > li')).toHaveCount(8);
  await expect(page.locator('.letters .year')).toHaveText([
    '2026, 10 letters',
    '2025, 52 letters',
    '2024, 52 letters',
  ]);
  await page.locator('.letters .year').nth(1).click();
  await expect(page.locator('.letters [data-week]')).toHaveCount(8 + 52);
  await desk.accessible();
  await page.locator('.letters').scrollIntoViewIfNeeded();
  await page
    .locator('.letters .year')
    .first()
    .evaluate((year) => year.scrollIntoView());
  await desk.picture('letter-list-long');
  await page.click('[data-week="2025-06-02"]');
  await expect(page.locator('#letter-heading')).toHaveText('Week of 2025-06-02');
  await expect(page.locator('.letters .year').nth(1)).toHaveAttribute('aria-expanded', 'true');
  await page.locator('.letters .year').nth(1).click();
  await expect(page.locator('.letters [data-week]')).toHaveCount(8);
});

test('an entry made elsewhere is in the letter, and the page stays where it is', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.letter')).toContainText('holds 12 moments');
  await closing(page).fill('Being written');
  await invoke(page, 'record_entry', { draft: { practice: 'support' } });
  await page.clock.runFor(50);
  await expect(page.locator('.letter')).toContainText('holds 13 moments');
  await expect(closing(page)).toHaveValue('Being written');
  await expect(closing(page)).toBeFocused();
});

test('an empty journal has one calm sentence and nothing that does nothing', async ({ desk, page }) => {
  await desk.open({ entries: 'none' }, 'letter');
  await expect(page.locator('[data-view="letter"] button')).toHaveCount(1);
  await desk.accessible();
  await desk.picture('letter-first-time');
  await page.locator('[data-view="letter"] button').click();
  await expect(page.locator('[data-view="today"]')).toBeVisible();
});

test('an empty week in a journal is a letter too', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  await page.getByLabel('Week of this day').fill('2026-03-04');
  await expect(page.locator('.letter')).toContainText('Nothing is written for this week');
  await expect(page.locator('.page-head')).toContainText('a week without moments');
  await desk.accessible();
  await desk.picture('letter-empty-week');
});

test('a letter that cannot be read is said, and read again on demand', async ({ desk, page }) => {
  await desk.open({ fail: 'letter_page' }, 'letter');
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await desk.accessible();
  await page.evaluate(() => (window as any).heal());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#letter-heading')).toHaveText('Week of 2026-04-27');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('another letter that cannot be read leaves the one on screen, and its date', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  await closing(page).fill('Half a sen');
  await page.evaluate(() => {
    const tauri = (window as any).__TAURI_INTERNALS__;
    const answers = tauri.invoke;
    tauri.invoke = (command: string, args: unknown) =>
      command === 'letter_page'
        ? Promise.reject({ code: 'internal', message: 'The disk is away.' })
        : answers(command, args);
  });
  await page.click('[data-action="week-before"]');
  await expect(page.getByRole('alert')).toContainText('this is the one from before. The disk is away.');
  await expect(page.locator('#letter-heading')).toHaveText('Week of 2026-04-27');
  await expect(page.getByLabel('Week of this day')).toHaveValue('2026-04-27');
  await expect(closing(page)).toHaveValue('Half a sen');
  await desk.accessible();
});
