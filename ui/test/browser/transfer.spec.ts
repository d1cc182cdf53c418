import { expect, test } from './desk';

for (const scheme of ['light', 'dark'] as const)
  test(`${scheme} › an export asks for its form and what stays private`, async ({ desk, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await desk.open({}, 'settings');
    await page.click('[data-action="export"]');
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[name="private"]')).toBeChecked();
    await dialog.getByRole('radio', { name: 'Diary' }).check();
    await expect(dialog.locator('[name="private"]')).not.toBeChecked();
    await dialog.locator('[name="names"]').fill('Jo, Sam ,');
    await desk.accessible();
    await desk.picture(`transfer-export-${scheme}`);
    await dialog.locator('[data-action="save-export"]').click();
    await expect(page.locator('undo-toast')).toContainText('/home/sam/hearth-2026-05-09.markdown');
    const { request } = await page.evaluate(() => (window as any).exported);
    expect(request).toEqual({ format: 'markdown', private: 'leave_out', mask_names: ['Jo', 'Sam'] });
  });

test('an export that fails says why and stays open', async ({ desk, page }) => {
  await desk.open({ fail: 'export_journal' }, 'settings');
  await page.click('[data-action="export"]');
  await page.click('[data-action="save-export"]');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('The disk is full');
});

for (const scheme of ['light', 'dark'] as const)
  test(`${scheme} › an import is shown first, mapped, done and undone`, async ({ desk, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await desk.open({}, 'settings');
    await page.click('[data-action="import"]');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('habits.csv');
    await expect(dialog).toContainText('Brings 5 new moments');
    await expect(dialog).toContainText('2 are here already');
    await expect(dialog).toContainText('3 records say that nothing was done.');
    await dialog.getByLabel('Gym becomes').selectOption('support');
    await expect(dialog).toContainText('Brings 9 new moments');
    await dialog.getByLabel('Feeling, 1 to 5').selectOption('words');
    const asked = await page.evaluate(() => (window as any).asked);
    expect(asked.mapping).toEqual({ gym: 'support' });
    expect(asked.columns).toMatchObject({ day: 'date', feeling: 'words' });
    await desk.accessible();
    await desk.picture(`transfer-import-${scheme}`);
    await dialog.locator('[data-action="take-in"]').click();
    await expect(page.locator('undo-toast')).toContainText('9 moments came in');
    await page.click('[data-action="undo"]');
    await expect(page.locator('undo-toast')).not.toContainText('came in');
  });

test('a file that is none says so and brings nothing', async ({ desk, page }) => {
  await desk.open({ fail: 'preview_import' }, 'settings');
  await page.click('[data-action="import"]');
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await expect(page.locator('[data-action="take-in"]')).toHaveCount(0);
});
