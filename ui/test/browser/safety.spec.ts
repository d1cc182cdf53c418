import { expect, test } from './desk';

for (const scheme of ['light', 'dark'] as const)
  test(`${scheme} › settings show the last backup and the ways back`, async ({ desk, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await desk.open({}, 'settings');
    await page.click('[data-action="show-backups"]');
    await expect(page.locator('.backup-list li')).toHaveCount(3);
    await expect(page.locator('.status')).toContainText('Backed up 2 h ago, verified.');
    await desk.accessible();
    await page.locator('#set-safe').scrollIntoViewIfNeeded();
    await desk.picture(`safety-settings-${scheme}`);
  });

test('a backup is made by hand, and the line at the foot follows', async ({ desk, page }) => {
  await desk.open({ backups: 0 }, 'settings');
  await expect(page.locator('.status')).toContainText('Not backed up yet');
  await expect(page.locator('[data-action="show-backups"]')).toBeDisabled();
  await page.click('[data-action="back-up"]');
  await expect(page.locator('undo-toast')).toContainText('Backed up and read back');
  await expect(page.locator('.status')).toContainText('Backed up 2 h ago, verified.');
});

test('a restore shows first what it brings and takes away, and can be undone', async ({ desk, page }) => {
  await desk.open({}, 'settings');
  await page.click('[data-action="show-backups"]');
  const look = page.locator('.backup-list .btn').nth(1);
  await look.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('It holds 690 moments on 212 days.');
  await expect(dialog.locator('[data-part="restore-would-bring"]')).toContainText('Brings back 5 moments');
  await expect(dialog.locator('[data-part="restore-would-bring"]')).toContainText('and 2 more');
  await expect(dialog.locator('[data-part="restore-would-take"]')).toContainText('Takes away 2 moments');
  await expect(dialog.locator('[data-part="restore-would-change"]')).toHaveCount(0);
  await desk.accessible();
  await desk.picture('safety-restore');
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await expect(look).toBeFocused();
  await look.click();
  await dialog.locator('[data-action="restore"]').click();
  await expect(page.locator('undo-toast')).toContainText('Restored');
  await page.click('[data-action="undo"]');
  await expect(page.locator('undo-toast')).not.toContainText('Restored');
});

test('a backup that cannot be read says so in the dialog and restores nothing', async ({ desk, page }) => {
  await desk.open({ fail: 'preview_restore' }, 'settings');
  await page.click('[data-action="show-backups"]');
  await page.locator('.backup-list .btn').first().click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('The disk is full');
  await expect(page.locator('[data-action="restore"]')).toHaveCount(0);
});

test('a second place is chosen, and let go of again', async ({ desk, page }) => {
  await desk.open({}, 'settings');
  await page.getByRole('button', { name: 'Choose…' }).click();
  await expect(page.getByRole('textbox', { name: 'A second place' })).toHaveValue('/media/sam/stick');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByRole('textbox', { name: 'A second place' })).toHaveValue('');
});

test('trouble with backups stands in the line always in sight', async ({ desk, page }) => {
  await desk.open({ backups: 'trouble' }, 'today');
  await expect(page.locator('.status')).toContainText('The newest backup could not be made.');
  await desk.accessible();
});

for (const scheme of ['light', 'dark'] as const)
  test(`${scheme} › after damage the numbers are told before anything else`, async ({ desk, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await desk.open({ repair: { read: 690, from_backup: 12, lost: 1 } });
    const view = page.locator('[data-view="repair"]');
    await expect(view).toContainText('690 moments, read from the damaged file');
    await expect(view).toContainText('12 more, from the backup of');
    await expect(view).toContainText('1 moment could not be saved.');
    await desk.accessible();
    await desk.picture(`safety-repair-${scheme}`);
    await page.click('[data-action="repair-continue"]');
    await expect(page.locator('[data-view="today"]')).toBeVisible();
  });

test('the bin gives back what was deleted', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  const count = await page.locator('journal-entry').count();
  await page.locator('[data-action="edit-entry"]').first().click();
  await page.locator('journal-entry [data-action="remove-entry"]').click();
  await expect(page.locator('journal-entry')).toHaveCount(count - 1);
  await page.click('[data-action="show-bin"]');
  await expect(page.locator('.bin li')).toHaveCount(1);
  await desk.accessible();
  await desk.picture('safety-bin');
  await page.locator('.bin li .btn').click();
  await expect(page.locator('journal-entry')).toHaveCount(count);
  await expect(page.locator('.bin')).toHaveCount(0);
});
