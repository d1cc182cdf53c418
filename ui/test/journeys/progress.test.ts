import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Key } from 'selenium-webdriver';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { Desk, day, until } from './desk';
import { saveAs } from './dialog';
import { Page } from './page';

const SEVEN = ['empathy', 'boundaries', 'community', 'listening', 'support', 'inclusivity', 'authenticity'];

/** A year and a half of entries, oftener in the evening, none on every fifth day. */
function diary(): string {
  const rows = ['date,time,activity,feeling'];
  for (let ago = 540; ago > 0; ago -= 1) {
    if (ago % 5 === 0) continue;
    for (let n = 0; n <= ago % 3; n += 1)
      rows.push(`${day(ago)},${18 + ((ago + n) % 4)}:10,${SEVEN[(ago * 3 + n) % 7]},${1 + ((ago + n) % 5)}`);
  }
  return `${rows.join('\n')}\n`;
}

interface Told {
  heatmap: { total: number; present: number; months: Array<{ count: number; present: number }> };
  month: { totals: number[] };
  rhythm: { counts: number[][] };
  strength: { all: { now: number | null }; practices: Array<{ now: number | null }> };
  week: { practices: Array<{ total: number; last_week: number }> };
}

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.make();
  const file = join(desk.folder, 'diary.csv');
  writeFileSync(file, diary());
  await desk.hearth('import', file);
  page = await Page.openOnToday(desk);
  await page.driver.manage().window().setRect({ width: 1040, height: 900, x: 60, y: 20 });
  await page.goto('progress');
  await page.find('[data-chart="rhythm"]');
}, 90_000);

afterAll(async () => {
  await page?.close().catch(() => undefined);
  await desk?.close();
});

const told = async (...more: string[]): Promise<Told> =>
  JSON.parse(await desk.hearth('stats', '--json', ...more));

/** What the table of a chart holds, row by row, without its headings. */
const table = (chart: string) =>
  page.ask<string[][]>(
    `[...document.querySelectorAll('[data-table-for="${chart}"] tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()))`,
  );
const numbers = (rows: string[][]) => rows.map((row) => row.map(Number));
const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);

/** Compares every table with what the command line tells of the same journal. */
async function tablesAgree(stats: Told) {
  const heat = numbers(await table('heatmap')).slice(0, stats.heatmap.months.length);
  expect(heat.map((row) => row.slice(0, 2))).toEqual(
    stats.heatmap.months.map(({ count, present }) => [present, count]),
  );
  const month = numbers(await table('month')).at(-1);
  expect(month?.slice(0, 7)).toEqual(stats.month.totals);
  const rhythm = numbers(await table('rhythm')).slice(0, 7);
  expect(rhythm.map((row) => row.slice(0, 24))).toEqual(stats.rhythm.counts);
  // Dates, then where each goes and its rhythm: the third row from the end is the last date.
  const strength = numbers(await table('strength')).at(-3);
  const lines = [stats.strength.all, ...stats.strength.practices];
  expect(strength).toEqual(lines.map(({ now }) => Math.round((now ?? NaN) * 100)));
  const balance = numbers(await table('balance'));
  expect(balance.map(([total, before]) => [total, before])).toEqual(
    stats.week.practices.map(({ total, last_week }) => [total, last_week]),
  );
}

test('window and command line tell the same numbers, over three months and over everything', async () => {
  await tablesAgree(await told());
  await desk.picture('journey-charts');
  await page.ask(`document.querySelector('input[type="radio"][value="all"]').click()`);
  const all = await told('--range', 'all');
  await until('the rhythm of all', async () => {
    const counts = numbers(await table('rhythm')).slice(0, 7);
    return sum(counts.flatMap((row) => row.slice(0, 24))) === sum(all.rhythm.counts.flat());
  });
  await tablesAgree(all);
});

test('an entry from elsewhere is in every chart within moments', async () => {
  const before = await told('--range', 'all');
  await desk.hearth('log', 'boundaries');
  await until('the new count', async () => {
    const heat = numbers(await table('heatmap')).slice(0, before.heatmap.months.length);
    return sum(heat.map(([, count]) => count)) === before.heatmap.total + 1;
  });
  await tablesAgree(await told('--range', 'all'));
});

test('a mark is reached by keys, read aloud, and opens the entries it counts', async () => {
  const heatmap = '[data-chart="heatmap"]';
  await page.ask(`document.querySelector('${heatmap} [data-mark][tabindex="0"]').focus()`);
  // The last day is where Ctrl+End leads; from there one day up.
  await page.driver.actions().keyDown(Key.CONTROL).sendKeys(Key.END).keyUp(Key.CONTROL).perform();
  const label = await page.ask<string>('document.activeElement.getAttribute("aria-label")');
  expect(label).toMatch(/: (1 time|\d+ times)/);
  const count = Number(/: (\d+) time/.exec(label)?.[1]);
  await page.driver.actions().sendKeys(Key.ENTER).perform();
  await page.find('#behind');
  await until('the entries', async () => (await page.count('.behind-list journal-entry')) === count);
  await desk.picture('journey-behind-a-mark');
});

test('a chart is saved as a picture through the system’s own dialog', async () => {
  const open = async (kind: string) => {
    await page.ask(`document.querySelector('chart-frame [data-action="picture"]').click()`);
    await page.click(`.save-panel input[value="${kind}"]`);
    await page.click('[data-action="save-picture"]');
  };
  await open('svg');
  await desk.picture('journey-save-dialog');
  const svg = join(desk.folder, 'week.svg');
  await saveAs(desk, svg);
  await until('the drawing', () => existsSync(svg));
  const text = readFileSync(svg, 'utf8');
  expect(text.startsWith('<svg ')).toBe(true);
  expect(text).not.toMatch(/var\(|<script|https?:\/\/(?!www\.w3\.org)/);
  await desk.run('xmllint', ['--noout', svg]);
  await page.ask(`document.querySelector('[data-action="undo"], .toast button')?.click()`);

  await open('png');
  const png = join(desk.folder, 'week.png');
  await saveAs(desk, png);
  await until('the image', () => existsSync(png));
  const bytes = readFileSync(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2080);
  // Not one flat colour: WebKit really painted the drawing.
  const colours = await desk.run('identify', ['-format', '%k', png]);
  expect(Number(colours)).toBeGreaterThan(50);
});
