import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** The next full minute that is at least eight seconds away, as HH:MM. */
function soon(): { at: string; inMs: number } {
  const now = Date.now();
  const due = Math.ceil((now + 8000) / 60_000) * 60_000;
  const time = new Date(due);
  const two = (number: number) => String(number).padStart(2, '0');
  return { at: `${two(time.getHours())}:${two(time.getMinutes())}`, inMs: due - now };
}

async function history(): Promise<Array<{ body: { data: string } }>> {
  return JSON.parse(await desk.run('dunstctl', ['history'])).data.flat();
}

const shownNow = async () => Number(await desk.run('dunstctl', ['count', 'displayed']));

/** Adds a reminder for the next minute and waits until it has passed. */
async function remindSoon(...more: string[]) {
  const { at, inMs } = soon();
  await desk.hearth('reminders', 'add', '--at', at, '--text', 'A quiet minute.', ...more);
  return inMs;
}

/** Removes the 19:30 of the welcome, so that one reminder is all there is. */
async function withoutReminders() {
  const list: Array<{ id: string }> = JSON.parse(await desk.hearth('reminders', 'list', '--json'));
  for (const { id } of list) await desk.hearth('reminders', 'remove', id);
}

describe('a reminder', () => {
  test('comes once, with three buttons, and “I did this” logs its own day', async () => {
    await desk.startDunst();
    const bus = desk.spawn(
      'dbus-monitor',
      ['--session', "interface='org.freedesktop.Notifications',member='Notify'"],
      'pipe',
    );
    let said = '';
    bus.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));

    page = await Page.openOnToday(desk);
    await withoutReminders();
    const inMs = await remindSoon();
    await until('the notification', async () => (await shownNow()) === 1, inMs + 10_000);
    await desk.picture('journey-notification');
    for (const button of ['I did this', 'Later', 'Not today']) expect(said).toContain(button);
    expect(said).toContain('A quiet minute.');

    await desk.run('dunstctl', ['action', '0']);
    await until('the entry', async () => (await desk.entries()).length === 1);
    const [entry] = await desk.entries();
    expect(entry.source).toBe('notification');
    expect(entry.day).toBe((JSON.parse(await desk.hearth('today', '--json')) as { day: string }).day);
    await until('the seat', () => page?.count('.seat.lit'));

    // Not again: neither in the next seconds nor after a start.
    await page.close();
    await desk.killApp();
    page = await Page.openOnToday(desk);
    await wait(3000);
    expect(said.match(/string "A quiet minute\."/g)).toHaveLength(1);
  });

  test('opens the window at its practice when it is clicked', async () => {
    await desk.startDunst('default');
    await desk.hearth('reminders', 'list');
    desk.spawn(programs.app, ['--hidden']);
    await until('the app', () => desk.appPids().length === 1);
    const inMs = await remindSoon('--practice', 'support');
    await until('the notification', async () => (await shownNow()) === 1, inMs + 10_000);
    await expect(desk.window()).rejects.toThrow();
    await desk.run('dunstctl', ['action', '0']);
    await until('the window', () => desk.window());
    expect(await desk.entries()).toEqual([]);
  });

  test('stays silent on a day already logged, and the app says why', async () => {
    await desk.startDunst();
    page = await Page.openOnToday(desk);
    await withoutReminders();
    await page.click('button[data-practice="support"]');
    const inMs = await remindSoon();
    await wait(inMs + 3000);
    expect(await shownNow()).toBe(0);
    expect(await history()).toEqual([]);
    const next: { last: { outcome: string } } = JSON.parse(await desk.hearth('reminders', 'next', '--json'));
    expect(next.last.outcome).toBe('silent_logged');
    await page.goto('reminders');
    await until('the reason', async () =>
      /you had logged support/.test((await page?.text('[data-view="reminders"]')) ?? ''),
    );
    await desk.picture('journey-reminders-history');
  });
});

describe('without a window', () => {
  test('“run-due” shows what is due and ends, and a click on it opens the window there', async () => {
    await desk.startDunst('default');
    const inMs = await remindSoon('--practice', 'support');
    await wait(inMs);
    const began = Date.now();
    expect(await desk.hearth('reminders', 'run-due')).toContain('on the screen');
    expect(Date.now() - began).toBeLessThan(5000);
    await until('the notification', async () => (await shownNow()) === 1);
    expect(await desk.hearth('reminders', 'run-due')).toContain('Nothing is due');
    expect(await shownNow()).toBe(1);
    await desk.run('dunstctl', ['action', '0']);
    await until('the window', () => desk.window(), 20_000);
    await desk.picture('journey-opened-by-run-due');
    expect(await desk.entries()).toEqual([]);
  });

  test('its button logs the day, also long after the command ended', async () => {
    await desk.startDunst();
    const inMs = await remindSoon();
    await wait(inMs);
    await desk.hearth('reminders', 'run-due');
    await until('the notification', async () => (await shownNow()) === 1);
    await desk.run('dunstctl', ['action', '0']);
    await until('the entry', async () => (await desk.entries()).length === 1);
    expect((await desk.entries())[0].source).toBe('notification');
  });

  test('the window and the timer together show nothing twice', async () => {
    await desk.startDunst();
    const bus = desk.spawn(
      'dbus-monitor',
      ['--session', "interface='org.freedesktop.Notifications',member='Notify'"],
      'pipe',
    );
    let said = '';
    bus.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));
    page = await Page.openOnToday(desk);
    await withoutReminders();
    const inMs = await remindSoon();
    await wait(inMs - 1000);
    for (let run = 0; run < 20; run += 1) {
      await desk.hearth('reminders', 'run-due');
      await wait(150);
    }
    await until('the notification', async () => (await shownNow()) === 1);
    await wait(2000);
    expect(said.match(/string "A quiet minute\."/g)).toHaveLength(1);
  });
});

describe('starting at login', () => {
  const entry = () => join(desk.folder, '.config', 'autostart', 'Hearth.desktop');

  test('is set up hidden, repaired when Hearth has moved, and taken away', async () => {
    page = await Page.openOnToday(desk);
    await page.goto('settings');
    await page.click('[data-action="toggle-login-start"]');
    await until('the entry', () => existsSync(entry()));
    const written = readFileSync(entry(), 'utf8');
    expect(written).toContain(`${programs.app} --hidden`);

    writeFileSync(entry(), written.replace(programs.app, '/opt/elsewhere/hearth-desktop'));
    await page.goto('today');
    await page.goto('settings');
    await page.find('[data-action="repair-login-start"]');
    await desk.picture('journey-login-start-moved');
    await page.click('[data-action="repair-login-start"]');
    await until('the repair', () => readFileSync(entry(), 'utf8') === written);

    await page.click('[data-action="toggle-login-start"]');
    await until('its end', () => !existsSync(entry()));
  });
});

describe('without a working notification server', () => {
  test('the window answers and says so when there is none', async () => {
    page = await Page.openOnToday(desk);
    await withoutReminders();
    const inMs = await remindSoon();
    await wait(inMs + 1500);
    await page.click('button[data-practice="empathy"]');
    await until('the tap', async () => (await desk.entries()).length === 1, 2000);
    await page.goto('reminders');
    await until('the plain word', async () =>
      /notification service/i.test((await page?.text('[data-view="reminders"]')) ?? ''),
    );
    await desk.picture('journey-no-server');
  });

  test('the window answers when it is frozen', async () => {
    const dunst = await desk.startDunst();
    page = await Page.openOnToday(desk);
    await withoutReminders();
    dunst.kill('SIGSTOP');
    // Else the tap below would make it silent before its turn to be shown.
    const inMs = await remindSoon('--even-if-logged');
    await wait(inMs + 1000);
    await page.click('button[data-practice="empathy"]');
    await until('the tap', async () => (await desk.entries()).length === 1, 2000);
    await wait(5000);
    await page.goto('reminders');
    await until('the plain word', async () =>
      /does not answer/i.test((await page?.text('[data-view="reminders"]')) ?? ''),
    );
    dunst.kill('SIGCONT');
  });
});
