/** From a tap in the real window to the durable answer, and to its light in the window. Run by
 * `cargo xtask bench`. */
import { afterAll, expect, test } from 'vitest';

import { note } from '../figures';
import { Desk, until } from './desk';
import { Page } from './page';

const TAPS = 100;
const practices = 'empathy boundaries community listening support inclusivity authenticity'.split(' ');

let page: Page | undefined;

afterAll(async () => {
  await page?.close().catch(() => undefined);
  await page?.desk.close();
});

/** Runs in the page, so it may use nothing from outside itself: milliseconds until the seat is lit in the
 * document, which is when the journal has answered that the entry is kept, and until the frame that
 * shows it. */
async function tap(practice: string, done: (found: [number, number]) => void) {
  const seat = document.querySelector<HTMLElement>(`button[data-practice="${practice}"]`)!;
  const since = performance.now();
  const took = () => performance.now() - since;
  new MutationObserver((_, watcher) => {
    if (!seat.closest('.lit')) return;
    watcher.disconnect();
    const kept = took();
    // The next frame is painted with it, and the one after begins when it is.
    requestAnimationFrame(() => requestAnimationFrame(() => done([kept, took()])));
  }).observe(seat.closest('ol')!, { attributes: true, subtree: true });
  seat.click();
}

async function measure(practice: string): Promise<[number, number]> {
  const found = await page!.driver.executeAsyncScript<[number, number]>(tap, practice);
  await page!.driver.executeAsyncScript(
    `const [done] = arguments; window.__TAURI_INTERNALS__.invoke('undo').then(done, done);`,
  );
  await until('the seat to be free again', () => page!.ask<boolean>(`!document.querySelector('.seat.lit')`));
  return found;
}

const share = (values: number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)];

test('a tap', async () => {
  page = await Page.openOnToday(await Desk.make());
  const found: [number, number][] = [];
  for (let count = 0; count < TAPS; count++) found.push(await measure(practices[count % 7]));
  const [kept, shown] = [found.map(([kept]) => kept), found.map(([, shown]) => shown)];
  note({ what: 'tap to durable answer, median, ms', hearth: share(kept, 0.5) });
  note({ what: 'tap to durable answer, 95 of 100, ms', hearth: share(kept, 0.95), atMost: 10 });
  note({ what: 'tap to its light, 95 of 100, ms', hearth: share(shown, 0.95), atMost: 50 });
  console.log(
    `\ntap: kept ${share(kept, 0.5)} ms, 95 of 100 ${share(kept, 0.95)} ms; shown ${share(shown, 0.95)} ms`,
  );
  expect(found.flat().every(Number.isFinite)).toBe(true);
});
