import { expect, test } from './desk';

for (const theme of ['light', 'dark'] as const)
  test(`the spaces page and its forms are accessible, ${theme}`, async ({ desk, page }) => {
    await desk.open({ spaces: 'some', theme }, 'spaces');
    await expect(page.getByRole('heading', { name: 'Friendships' })).toBeVisible();
    await page.click('[data-action="show-away"]');
    await desk.accessible();
    await desk.picture(`spaces-${theme}`);
    await page.getByRole('button', { name: 'Change Sam' }).click();
    await desk.accessible();
    await desk.picture(`space-form-${theme}`);
    await page.click('[data-action="merge-space"]');
    await expect(page.locator('space-merge')).toContainText('The moment of');
    await desk.accessible();
    await desk.picture(`space-merge-${theme}`);
  });

test('the first space is added from the empty page', async ({ desk, page }) => {
  await desk.open({}, 'spaces');
  await desk.accessible();
  await desk.picture('spaces-empty');
  await page.click('[data-action="add-creative_outlet"]');
  await expect(page.locator('space-form select')).toHaveValue('creative_outlet');
  await page.fill('space-form [name="name"]', 'Clay at the back of the studio');
  await page.fill('space-form [name="why"]', 'My hands think; I do not have to.');
  await page.keyboard.press('Tab');
  await page.click('[data-action="save-space"]');
  const card = page.locator('.space', { hasText: 'Clay' });
  await expect(card).toContainText('My hands think');
  await expect(card).toContainText('In no moment yet');
  await page.click('[data-action="undo"]');
  await expect(page.locator('.empty')).toBeVisible();
});

test('a renamed space takes its moments along', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' }, 'spaces');
  await page.getByRole('button', { name: 'Change Jo' }).click();
  await page.fill('space-form [name="name"]', 'Jo B.');
  await page.click('[data-action="save-space"]');
  const card = page.locator('.space', { hasText: 'Jo B.' });
  await expect(card).toContainText('3 moments');
  await expect(page.getByRole('button', { name: 'Change Jo B.' })).toBeFocused();
  await page.click('[data-action="undo"]');
  await expect(card).toHaveCount(0);
});

test('a space is put away and brought back', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' }, 'spaces');
  await page.getByRole('button', { name: 'Change Riverside choir' }).click();
  await page.click('[data-action="put-away"]');
  await expect(page.locator('.space', { hasText: 'Riverside choir' })).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('[data-action="show-away"]')).toHaveText('2 put away');
  await page.click('[data-action="show-away"]');
  await page.getByRole('button', { name: 'Bring back Riverside choir' }).click();
  await expect(page.locator('.space', { hasText: 'Riverside choir' })).toBeVisible();
});

test('one space becomes part of another, and that is taken back', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' }, 'spaces');
  await page.getByRole('button', { name: 'Say more about Bench by the weir' }).click();
  await page.click('[data-action="merge-space"]');
  await page.selectOption('space-merge select', 'Riverside choir');
  await expect(page.locator('space-merge')).toContainText('The 2 moments of');
  await page.click('[data-action="merge"]');
  await expect(page.locator('.space', { hasText: 'Bench' })).toHaveCount(0);
  await expect(page.locator('.space', { hasText: 'Riverside choir' })).toContainText('3 moments');
  await page.click('[data-action="undo"]');
  await expect(page.locator('.space', { hasText: 'Bench' })).toContainText('2 moments');
});

test('a removed space leaves its name with its moments', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' }, 'spaces');
  await page.getByRole('button', { name: 'Change Sam' }).click();
  await page.click('[data-action="remove-space"]');
  await expect(page.locator('.space', { hasText: 'Sam' })).toContainText('Named in your journal');
  await page.click('[data-action="undo"]');
  await expect(page.locator('.space', { hasText: 'Sam' })).toContainText('Says “perfect”');
});

test('a name that only the journal knows is kept with more words', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' }, 'spaces');
  await page.getByRole('button', { name: 'Say more about Bench by the weir' }).click();
  await expect(page.locator('space-form [name="name"]')).toHaveAttribute('readonly', '');
  await page.fill('space-form [name="why"]', 'The water does the talking.');
  await page.click('[data-action="save-space"]');
  await expect(page.locator('.space', { hasText: 'Bench' })).toContainText('The water does the talking.');
  await expect(page.locator('.space', { hasText: 'Bench' })).toContainText('2 moments');
});

test('what was typed survives a full disk and a closed form', async ({ desk, page }) => {
  await desk.open({ spaces: 'some', fail: 'add_space' }, 'spaces');
  await page.click('[data-action="add-space"]');
  await page.fill('space-form [name="name"]', 'Noor');
  await page.fill('space-form [name="why"]', 'Her kitchen.');
  await page.click('[data-action="save-space"]');
  await expect(page.locator('space-form [role="alert"]')).toContainText('Not saved yet');
  await page.keyboard.press('Escape');
  await page.evaluate(() => (window as any).heal());
  await page.click('[data-action="add-space"]');
  await expect(page.locator('space-form [name="why"]')).toHaveValue('Her kitchen.');
  await page.click('[data-action="save-space"]');
  await expect(page.locator('.space', { hasText: 'Noor' })).toBeVisible();
});

test('a name that is taken is said, and stays in the field', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' }, 'spaces');
  await page.click('[data-action="add-space"]');
  await page.fill('space-form [name="name"]', 'jo');
  await page.click('[data-action="save-space"]');
  await expect(page.locator('space-form [role="alert"]')).toContainText('with this name already');
  await expect(page.locator('space-form [name="name"]')).toHaveValue('jo');
});

test('a count opens its moments in the journal', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' }, 'spaces');
  await page.getByRole('button', { name: 'Jo and listening: 2 moments' }).click();
  await expect(page.locator('[data-view="journal"]')).toBeVisible();
  await expect(page.locator('journal-entry')).toHaveCount(2);
});

test('the seven signs say in words what they show', async ({ desk, page }) => {
  await desk.open({ spaces: 'some' }, 'spaces');
  await expect(page.getByRole('img', { name: 'Nourishes listening twice and empathy once' })).toBeVisible();
});

test('spaces that cannot be read are asked for again', async ({ desk, page }) => {
  await desk.open({ spaces: 'some', fail: 'spaces_page' }, 'spaces');
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await page.evaluate(() => (window as any).heal());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.space')).not.toHaveCount(0);
});

for (const width of [320, 400, 640, 1920])
  test(`nothing is wider than a window of ${width}`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await desk.open({ spaces: 'hostile' }, 'spaces');
    await expect(page.locator('.space').first()).toBeVisible();
    await expect(page).toHaveTitle('Hearth');
    expect(await desk.overflows()).toBe(false);
    await desk.picture(`spaces-hostile-${width}`);
  });

test.describe('where a moment was', () => {
  test('is chosen in the sheet and kept', async ({ desk, page }) => {
    await desk.open({ spaces: 'some' });
    await page.click('button[data-practice="support"]');
    const field = page.locator('space-field select');
    await expect(field.locator('option')).toHaveText([
      'Nowhere in particular',
      'Jo, a friendship',
      'Sam, a friendship',
      'Tuesday supper circle, a community',
      'Bench by the weir',
      'Riverside choir, a community',
      'Thursday group, Lindenhof, a therapy group',
      'Another name…',
    ]);
    await field.selectOption('Sam');
    await desk.accessible();
    await page.click('[data-action="save-entry"]');
    await page.click('button[data-practice="support"]');
    await expect(field).toHaveValue('Sam');
    await field.selectOption('Nowhere in particular');
    await page.click('[data-action="save-entry"]');
    await page.click('button[data-practice="support"]');
    await expect(field).toHaveValue('');
  });

  test('can be a name nobody knew', async ({ desk, page }) => {
    await desk.open({ spaces: 'some' });
    await page.click('button[data-practice="support"]');
    await page.locator('space-field select').selectOption('Another name…');
    await expect(page.locator('space-field input')).toBeFocused();
    await page.keyboard.type('Noor’s kitchen ');
    await page.click('[data-action="save-entry"]');
    await page.click('[data-goto="spaces"]');
    await expect(page.locator('.space', { hasText: 'Noor’s kitchen' })).toContainText(
      'Named in your journal',
    );
  });

  test('waits in a sheet that was closed', async ({ desk, page }) => {
    await desk.open({ spaces: 'some' });
    await page.click('button[data-practice="support"]');
    await page.locator('space-field select').selectOption('Another name…');
    await page.keyboard.type('Noor');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status')).toContainText('your words wait here');
    await page.click('button[data-practice="support"]');
    await expect(page.locator('space-field input')).toHaveValue('Noor');
    await page.click('[data-action="save-entry"]');
    await page.click('button[data-practice="support"]');
    await expect(page.locator('space-field input')).toHaveCount(0);
    await expect(page.locator('space-field select')).toHaveValue('Noor');
  });

  test('is still there when it was put away', async ({ desk, page }) => {
    await desk.open({ spaces: 'some' });
    await page.evaluate(() =>
      (document.querySelector('entry-sheet') as any).open({
        entry: {
          id: 'x',
          practice: 'support',
          at: '2026-05-09T10:00',
          day: '2026-05-09',
          space: 'Old band room',
        },
      }),
    );
    await expect(page.locator('space-field select')).toHaveValue('Old band room');
  });

  test('does without the inventory when that cannot be read', async ({ desk, page }) => {
    await desk.open({ spaces: 'some', fail: 'spaces_page' });
    await page.click('button[data-practice="support"]');
    await expect(page.locator('space-field option')).toHaveText(['Nowhere in particular', 'Another name…']);
  });
});
