/** The journal's page with very many entries beside one with only as many as are scrolled by, in the
 * same run: what matters is what the many cost. Run by `cargo xtask bench`. */
import { afterAll, expect, test } from 'vitest';

import { note } from '../figures';
import { Desk, profile } from './desk';
import { common, fill } from './many-entries';
import { Page } from './page';
import { Stopwatch } from './stopwatch';

const FEW = 500;
const MANY = Number(process.env.ENTRIES ?? 100_000);
const FRAMES = 300;
/** What a turn of the wheel scrolls by. */
const STEP = 120;
/** Two frames of sixty in a second; a longer one can be seen. */
const LONG = 33;
/** Where to jump to: another place in each round, because pages that were fetched are kept for a while,
 * and not where two pages meet. */
const PLACES = [0.5035, 0.4165, 0.6145, 0.4565, 0.5485];

type Figures = Record<string, number>;

const pages: Page[] = [];

afterAll(async () => {
  for (const page of pages) {
    await page.close().catch(() => undefined);
    await page.desk.close();
  }
});

async function open(count: number): Promise<Stopwatch> {
  const desk = await Desk.make();
  await fill(desk, count);
  const page = await Page.openOnToday(desk);
  pages.push(page);
  await page.driver.manage().window().setRect({ width: 1040, height: 760, x: 100, y: 60 });
  return Stopwatch.start(page);
}

async function figures(watch: Stopwatch, round: number): Promise<Figures> {
  const opening = await watch.open();
  const frames = await watch.scroll(FRAMES, STEP);
  const lengths = frames.map(([length]) => length);
  const share = (some: unknown[]) => (100 * some.length) / frames.length;
  return {
    'click to first row, ms': opening,
    'frame, median, ms': median(lengths),
    'frame, longest, ms': Math.max(...lengths),
    [`frames over ${LONG} ms, %`]: share(lengths.filter((length) => length > LONG)),
    'frames without rows, %': share(frames.filter(([, full]) => !full)),
    'jump to the middle, ms': await watch.jump(PLACES[round]),
    'jump to the end, ms': await watch.jump(1),
    'key to marked rows, ms': await watch.search(common[round]),
  };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function medians(rounds: Figures[]): Figures {
  const names = Object.keys(rounds[0]);
  return Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name]))]));
}

function table(few: Figures, many: Figures): string {
  const column = (value: number | string) => String(value).padStart(9);
  const line = (what: string, ...values: (number | string)[]) =>
    `${what.padEnd(24)} ${values.map(column).join(' ')}`;
  const rows = Object.entries(many).map(([what, value]) => {
    const ratio = few[what] ? (value / few[what]).toFixed(2) : '';
    return line(what, value.toFixed(1), few[what].toFixed(1), ratio);
  });
  return ['', line(`entries (${profile})`, MANY, FEW, 'ratio'), ...rows].join('\n');
}

test('a long journal beside a short one', async () => {
  const [few, many] = [await open(FEW), await open(MANY)];
  const rounds: [Figures, Figures][] = [];
  // By turns, so that what slows the machine slows both.
  for (const round of PLACES.keys()) rounds.push([await figures(few, round), await figures(many, round)]);
  const found = [0, 1].map((which) => medians(rounds.map((round) => round[which])));
  console.log(table(found[0], found[1]));
  for (const [what, value] of Object.entries(found[1]))
    note({
      what: `journal of ${MANY / 1000} k beside ${FEW}: ${what}`,
      hearth: value,
      floor: found[0][what],
    });
  expect(found.every((one) => Object.values(one).every(Number.isFinite))).toBe(true);
});
