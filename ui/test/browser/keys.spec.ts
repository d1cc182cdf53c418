import type { Page } from '@playwright/test';

import { type DeskOptions, expect, test } from './desk';
import { prepareWalk, stepsBack, tabWalk } from './tab-walk';

const FULL: DeskOptions = {
  spaces: 'some',
  cues: 2,
  otherCues: true,
  history: 9,
  letters: 12,
  maskedNames: ['Jo', 'Sam'],
  drafts: [{ key: 'new-page', text: 'Half a thought' }],
};
const EMPTY: DeskOptions = { entries: 'none', reminders: 'none', backups: 0, last: null };

const VIEWS = ['today', 'progress', 'journal', 'letter', 'spaces', 'reminders', 'settings', 'practice'];

async function goTo(page: Page, view: string) {
  if (view === 'today') return;
  await page.click(view === 'practice' ? '[data-action="to-practices"]' : `[data-goto="${view}"]`);
  await page.waitForSelector(`[data-view="${view}"]`);
  // Charts and lists come when they were asked for.
  await page.clock.runFor(1000);
}

async function expectWalkable(page: Page) {
  const { stops, missed, trapped } = await tabWalk(page);
  const named = (of: typeof stops) => of.map(({ name }) => name);
  expect(trapped, 'Tab goes on for ever').toBe(false);
  expect(stops.length).toBeGreaterThan(1);
  const hidden = stops.filter(({ over }) => over).map(({ name, over }) => `${name} under ${over}`);
  expect(hidden, 'out of sight').toEqual([]);
  expect(named(stops.filter(({ ringed }) => !ringed)), 'without a ring').toEqual([]);
  expect(stepsBack(stops), 'up the page').toEqual([]);
  expect(missed, 'out of reach').toEqual([]);
}

for (const width of [400, 1040])
  test.describe(`${width} pixels`, () => {
    test.use({ viewport: { width, height: 760 } });
    test.setTimeout(90_000);

    for (const [how, options] of [
      ['full', FULL],
      ['empty', EMPTY],
    ] as const)
      for (const view of VIEWS)
        test(`Tab leads through ${view}, ${how}`, async ({ desk, page }) => {
          await prepareWalk(page);
          await desk.open(options);
          await goTo(page, view);
          await expectWalkable(page);
        });

    test('Tab leads through each step of the welcome', async ({ desk, page }) => {
      await prepareWalk(page);
      await desk.open({ welcomed: false, ...EMPTY });
      for (const step of [1, 2, 3]) {
        await expectWalkable(page);
        if (step < 3) await page.click('[data-action="next"]');
      }
    });

    test('Tab leads through what is said of a repair', async ({ desk, page }) => {
      await prepareWalk(page);
      await desk.open({ repair: { read: 3, from_backup: 2, lost: null } });
      await expectWalkable(page);
    });
  });
