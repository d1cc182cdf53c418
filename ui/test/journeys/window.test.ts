import { By, Key } from 'selenium-webdriver';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Desk, programs, until, wait } from './desk';
import { Page } from './page';

let desk: Desk;
let page: Page | undefined;

beforeEach(async () => {
  desk = await Desk.make();
});
afterEach(async () => {
  await page?.close().catch(() => undefined);
  page = undefined;
  await desk.close();
});

describe('a tap', () => {
  test('is kept, noted, undone, made again, and survives the power going out', async () => {
    page = await Page.openOnToday(desk);
    await desk.picture('journey-empty');

    await page.click('button[data-practice="listening"]');
    await page.find('[data-action="undo"]');
    await until('the entry', async () => (await desk.entries()).length === 1);
    await desk.picture('journey-toast');

    await page.click('[data-action="add-note"]');
    const note = await page.find('dialog textarea');
    await note.sendKeys('Let her finish.');
    await page.click('dialog [data-action="save-entry"]');
    await until('the note', async () => (await desk.entries())[0]?.note === 'Let her finish.');

    // While the sheet is still closing, the keys belong to it.
    await until('the sheet to close', async () => (await page?.count('dialog')) === 0);

    // The note first, then the tap itself.
    await page.driver.actions().keyDown(Key.CONTROL).sendKeys('z').keyUp(Key.CONTROL).perform();
    await until('the note to be taken back', async () => (await desk.entries())[0]?.note === null);
    await page.driver.actions().keyDown(Key.CONTROL).sendKeys('z').keyUp(Key.CONTROL).perform();
    await until('the tap to be taken back', async () => (await desk.entries()).length === 0);
    await until(
      'the seat to go out',
      async () => (await page?.count('.seat.lit button[data-practice="listening"]')) === 0,
    );

    await page.click('button[data-practice="listening"]');
    await page.find('.seat.lit button[data-practice="listening"]');
    await desk.killApp('SIGKILL');

    const [entry, ...others] = await desk.entries();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ practice: 'listening', source: 'window', note: null, private: false });
    await page.close().catch(() => undefined);

    page = await Page.openOnToday(desk);
    await page.find('.seat.lit button[data-practice="listening"]');
    await page.goto('progress');
    const table = await page.find('[data-chart="week-matrix"]');
    expect(await table.getText()).toContain('Practice active listening');
    await desk.picture('journey-progress');
    expect(await desk.hearth('week', '--json')).toContain('"total": 1');
  });

  test('by the keys 1 to 7 is the same', async () => {
    page = await Page.openOnToday(desk);
    const body = await page.find('body');
    await body.sendKeys('1');
    await until('empathy', async () => (await desk.entries()).some((entry) => entry.practice === 'empathy'));
    await body.sendKeys('7');
    await until('authenticity', async () =>
      (await desk.entries()).some((entry) => entry.practice === 'authenticity'),
    );
  });
});

describe('window and command line', () => {
  test('see what the other wrote within a second', async () => {
    page = await Page.openOnToday(desk);
    await desk.hearth('log', 'support', '--note', 'A jar of soup.');
    await until('the seat', () => page?.count('.seat.lit button[data-practice="support"]'), 1000 + 400);
    await page.click('button[data-practice="empathy"]');
    await until('the tap', async () => (await desk.entries()).length === 2, 1500);
    await desk.hearth('undo');
    await until(
      'the seat to go out',
      async () => (await page?.count('.seat.lit button[data-practice="empathy"]')) === 0,
      1400,
    );
  });
});

describe('what a person writes', () => {
  const hostile = [
    `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`,
    `"quotes" 'and' \\backslashes\\ ; DROP TABLE entries; --`,
    'שלום \u202Eright to left\u202C مرحبا',
    '👩‍👩‍👧‍👦 🧑🏽‍🦽‍➡️ e\u0301',
  ];

  test('is data: it comes back as it was and nothing runs', async () => {
    page = await Page.openOnToday(desk);
    for (const note of hostile) await desk.hearth('log', 'authenticity', '--note', note);
    await page.goto('journal');
    await until('the rows', async () => ((await page?.count('journal-entry')) ?? 0) >= hostile.length);
    const shown = await page.text('[data-view="journal"]');
    expect(shown).toContain('<img src=x onerror=');
    expect(await page.driver.getTitle()).not.toBe('ran');
    expect(await page.count('[data-view="journal"] img')).toBe(0);
    expect((await desk.entries()).map((entry) => entry.note).sort()).toEqual([...hostile].sort());
    await desk.picture('journey-hostile');
  });

  test('may be a megabyte long and the window still answers', async () => {
    const long = 'A long evening. '.repeat(65_536);
    page = await Page.openOnToday(desk);
    const made = await page.driver.executeAsyncScript<string>(
      `const [note, done] = arguments;
       window.__TAURI_INTERNALS__.invoke('record_entry', { draft: { practice: 'empathy', note } })
         .then((change) => done(change.entry.note === note ? 'same' : 'other'), (error) => done(error.message));`,
      long,
    );
    expect(made).toBe('same');
    expect((await desk.entries())[0].note).toBe(long);
    await page.goto('journal');
    await page.find('journal-entry');
    await page.goto('today');
    await page.click('button[data-practice="support"]');
    await until('the tap', async () => (await desk.entries()).length === 2);
  });
});

describe('the window', () => {
  test('goes on without its window, and a second start brings it back where it was', async () => {
    const size = async () =>
      /Geometry: (\S+)/.exec(await desk.run('xdotool', ['getwindowgeometry', await desk.window()]))?.[1];
    await desk.startDunst();
    desk.spawn(programs.app, []);
    const id = await until('the window', () => desk.window());
    await desk.run('xdotool', ['windowsize', '--sync', id, '900', '700']);
    await until('its size', async () => (await size()) === '900x700');
    await wait(500);
    await desk.closeWindow();
    await until(
      'the word about the tray',
      async () => (await desk.run('dunstctl', ['count', 'displayed'])).trim() === '1',
    );
    expect(desk.appPids()).toHaveLength(1);

    await desk.run('dunstctl', ['close-all']);
    await desk.run(programs.app, []);
    await until('the window again', () => desk.window());
    expect(await size()).toBe('900x700');
    expect(desk.appPids()).toHaveLength(1);

    await wait(500);
    await desk.closeWindow();
    await wait(1500);
    expect((await desk.run('dunstctl', ['count', 'displayed'])).trim()).toBe('0'); // said once
  });

  test('leaves no web view behind when it is closed', async () => {
    await desk.startDunst();
    desk.spawn(programs.app, []);
    for (let time = 0; time < 3; time += 1) {
      if (time > 0) await desk.run(programs.app, []);
      await until('the window', () => desk.window());
      await until('what it shares with its page', () => desk.sharedWithPages() > 0);
      await wait(500);
      await desk.closeWindow();
      await until('the web view to be let go', () => desk.sharedWithPages() === 0);
    }
  });

  test('says plainly when the journal cannot be opened, and touches nothing', async () => {
    await desk.hearth('log', 'empathy');
    const sql = 'PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 9999;';
    await desk.run('sqlite3', [`${desk.data}/journal.db`, sql]);
    page = await Page.open(desk);
    const said = await page.find('[role="alert"]');
    await until('the sentence', async () => (await said.getText()).includes('newer Hearth'));
    expect(await page.driver.findElements(By.css('button[data-practice]'))).toEqual([]);
    await desk.picture('journey-newer');
  });
});
