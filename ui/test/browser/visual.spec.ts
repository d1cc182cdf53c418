import { misplacedWords } from './drawn-words';
import { EXAMPLES, expect, test } from './desk';

/** The Progress page as it looks: every chart, for every journal, in every state. */
const STATES = {
  light: { width: 1040 },
  dark: { width: 1040, theme: 'dark' },
  'right-to-left': { width: 1040, rtl: true },
  greyscale: { width: 1040, greyscale: true },
  narrow: { width: 400 },
  'narrow-right-to-left-dark': { width: 400, rtl: true, theme: 'dark' },
  'very-wide': { width: 2000 },
} as const;

for (const example of EXAMPLES)
  test(`${example}: every chart keeps its words and its page, however it is looked at`, async ({
    desk,
    page,
  }) => {
    for (const [name, state] of Object.entries(STATES) as [string, Record<string, unknown>][]) {
      await page.setViewportSize({ width: state.width as number, height: 3200 });
      await desk.open({ example, rtl: state.rtl === true, theme: state.theme as 'dark' }, 'progress');
      if (state.greyscale)
        await page.evaluate(() => (document.documentElement.style.filter = 'grayscale(1)'));
      await expect(page.locator('chart-frame').first()).toBeVisible();
      expect(await desk.overflows(), name).toBe(false);
      expect(await misplacedWords(page, 'chart-frame svg.chart'), name).toEqual([]);
      await desk.picture(`visual-${example}-${name}`);
    }
  });
