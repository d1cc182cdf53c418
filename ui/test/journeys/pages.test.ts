import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Desk, day, until, wait } from './desk';
import { Page } from './page';

/** A fortnight as somebody might have lived it: practice, days ago, wall time, note. */
const fortnight: Array<[string, number, string, string?]> = [
  ['empathy', 13, '08:10'],
  ['support', 13, '18:30', 'Carried the shopping up for the flat next door.'],
  ['listening', 11, '12:40', 'Three seconds felt long, and then came the real thing.'],
  ['authenticity', 10, '20:05'],
  ['community', 9, '19:15', 'Choir. Sat with the same two people again.'],
  ['boundaries', 8, '21:00'],
  ['empathy', 6, '08:12'],
  ['empathy', 5, '08:20', 'Read the message once more in a friendly voice.'],
  ['listening', 5, '13:00'],
  ['listening', 3, '12:45', 'Called Jo back. Let her finish.'],
  ['support', 3, '15:05'],
  ['inclusivity', 2, '11:30', 'Asked the quietest one. Best idea of the hour.'],
  ['listening', 1, '17:20'],
  ['authenticity', 1, '22:10', 'One true word: tired. It was enough.'],
];

const views = ['today', 'progress', 'journal', 'letter', 'spaces', 'reminders', 'settings'];

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.make();
  await desk.startDunst();
  for (const [practice, ago, at, note] of fortnight) {
    await desk.hearth('log', practice, '--on', day(ago), '--at', at, ...(note ? ['--note', note] : []));
  }
  await desk.hearth('rest', '--on', day(4));
  await desk.hearth('log', 'empathy', '--note', '“That sounds hard” was enough.');
  await desk.hearth('log', 'support');
  page = await Page.openOnToday(desk);
  await page.driver.manage().window().setRect({ width: 1040, height: 760, x: 100, y: 60 });
}, 60_000);

afterAll(async () => {
  await page?.close().catch(() => undefined);
  await desk?.close();
});

async function setTheme(theme: 'light' | 'dark') {
  await page.change({ theme });
  await until(`${theme} paper`, () =>
    page.ask<boolean>(`document.documentElement.dataset.theme === '${theme}'`),
  );
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  beforeAll(() => setTheme(theme));

  test.each(views)('%s opens, fits its window and is its own language and place', async (view) => {
    await page.goto(view);
    await wait(900); // petals kindle for 700 ms
    await desk.picture(`${view}-${theme}`);
    expect(await page.ask<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.misplaced()).toEqual([]);
    expect(await page.count('[data-view]')).toBe(1);
    expect((await page.text('h1')).length).toBeGreaterThan(2);
  });
});

test('today stands as it should when it is what the window opens with', async () => {
  await page.close();
  page = await Page.openOnToday(desk);
  await page.find('[data-view="today"] .log-list li');
  await wait(900);
  expect(await page.misplaced()).toEqual([]);
});

test('the week has the same numbers in window, table and command line', async () => {
  await page.goto('progress');
  const week: { practices: Array<{ total: number }> } = JSON.parse(await desk.hearth('week', '--json'));
  const expected = week.practices.map(({ total }) => total);
  await page.find('[data-chart="week-matrix"]');
  const shown = await page.ask<number[]>(
    `[...document.querySelectorAll('[data-chart="week-matrix"] tbody tr .total')].slice(0, 7).map((cell) => Number(cell.textContent))`,
  );
  expect(shown).toEqual(expected);
});
