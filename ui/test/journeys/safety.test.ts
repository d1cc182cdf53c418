import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

import { Desk, until } from './desk';
import { Page } from './page';

let desk: Desk;
let page: Page | undefined;

afterEach(async () => {
  await page?.close().catch(() => undefined);
  page = undefined;
  await desk?.close();
});

async function start() {
  page = await Page.openOnToday(desk);
  return page;
}

const backups = () => readdirSync(join(desk.data, 'backups')).filter((name) => name.endsWith('.db'));

test('changes are backed up by themselves, shown, restored and the restore undone', async () => {
  desk = await Desk.make();
  await desk.hearth('log', 'listening', '--note', 'Called Jo back.');
  const page = await start();
  await until('a first backup', () => Promise.resolve(backups().length === 1), 20_000);
  expect(statSync(join(desk.data, 'backups', backups()[0])).mode & 0o777).toBe(0o600);
  await until('the line', () =>
    page.text('.status').then((line) => line.includes('Backed up just now, verified.')),
  );

  await page.click('button[data-practice="support"]');
  await until('the tap', () => desk.entries().then((entries) => entries.length === 2));
  await page.goto('settings');
  await page.click('[data-action="show-backups"]');
  await page.click('.backup-list .btn');
  await until('the preview', () =>
    page.text('restore-dialog').then((text) => text.includes('Takes away 1 moment')),
  );
  await desk.picture('restore');
  await page.click('[data-action="restore"]');
  await until('the restore', () => desk.entries().then((entries) => entries.length === 1));
  await until('a backup of the present', () =>
    Promise.resolve(backups().some((name) => name.endsWith('before-restore.db'))),
  );
  await page.click('[data-action="undo"]');
  await until('the undo', () => desk.entries().then((entries) => entries.length === 2));
}, 90_000);

test('a damaged journal is made good at the start, and the numbers are told', async () => {
  desk = await Desk.make();
  for (let number = 0; number < 3; number += 1) await desk.hearth('write', `page ${number}`);
  await desk.hearth('backup', 'create');
  await desk.hearth('write', 'after the backup');
  const journal = join(desk.data, 'journal.db');
  const bytes = readFileSync(journal);
  bytes.fill(0x5a, 100);
  writeFileSync(journal, bytes);
  for (const name of ['journal.db-wal', 'journal.db-shm']) rmSync(join(desk.data, name), { force: true });

  page = await Page.open(desk);
  await page.click('[data-action="skip-welcome"]');
  await page.find('[data-view="repair"]');
  const told = await page.text('[data-view="repair"]');
  expect(told).toContain('3 more, from the backup of');
  await desk.picture('repaired');
  await page.click('[data-action="repair-continue"]');
  await page.find('[data-view="today"]');
  expect((await desk.entries()).length).toBe(3);
  const aside = readdirSync(desk.data).find((name) => name.startsWith('damaged-')) ?? '';
  expect(readFileSync(join(desk.data, aside, 'journal.db')).equals(bytes)).toBe(true);
}, 90_000);

/** What a command of the program answers, asked as the interface asks. */
function invoke<T>(page: Page, command: string, args: unknown): Promise<T> {
  return page.driver.executeAsyncScript<T>(
    `const [command, args, done] = arguments;
     window.__TAURI_INTERNALS__.invoke(command, args).then(done, (error) => done({ error }));`,
    command,
    args,
  );
}

// The system's own file dialogs are no part of the page, so the paths are given here.
test('everything leaves by the window and comes back, once', async () => {
  desk = await Desk.make();
  await desk.hearth('log', 'listening', '--note', 'Called Jo back. 👂 שלום');
  await desk.hearth('write', 'kept to myself', '--private');
  const page = await start();
  const file = join(desk.folder, 'mine.json');
  const request = { format: 'json', private: 'keep', mask_names: [] };
  expect(await invoke(page, 'export_journal', { path: file, request })).toMatchObject({ entries: 2 });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const diary = join(desk.folder, 'diary.md');
  const handed = { format: 'markdown', private: 'leave_out', mask_names: ['Jo'] };
  await invoke(page, 'export_journal', { path: diary, request: handed });
  expect(readFileSync(diary, 'utf8')).toContain('Called J. back.');
  expect(readFileSync(diary, 'utf8')).not.toContain('kept to myself');

  const before = await desk.entries();
  const again = { path: file, mapping: {}, columns: null };
  expect(await invoke(page, 'import_file', { request: again })).toMatchObject({
    preview: { known: 2 },
    change: null,
  });
  const table = join(desk.folder, 'habits.csv');
  writeFileSync(table, 'date,activity,note\n2026-05-01,Gym,ran with Jo\n2026-05-02,Listening,\n');
  const first = await invoke<{ activities: Array<{ key: string; name: string }> }>(page, 'preview_import', {
    request: { path: table, mapping: {}, columns: null },
  });
  const gym = first.activities.find(({ name }) => name === 'Gym')?.key ?? '';
  const asked = { path: table, mapping: { [gym]: 'support' }, columns: null };
  expect(await invoke(page, 'import_file', { request: asked })).toMatchObject({
    preview: { brings: { entries: 2 } },
  });
  expect((await desk.entries()).length).toBe(4);
  await desk.hearth('undo');
  expect(await desk.entries()).toEqual(before);
  const broken = join(desk.folder, 'broken.csv');
  writeFileSync(broken, 'date,note\n2026-13-01,x\n');
  const refused = { path: broken, mapping: {}, columns: null };
  expect(await invoke(page, 'preview_import', { request: refused })).toMatchObject({
    error: { message: expect.stringContaining('line 2') },
  });
}, 90_000);
