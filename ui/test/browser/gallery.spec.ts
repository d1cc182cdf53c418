import { type Page, expect, test } from '@playwright/test';

import { EXAMPLES, exampleOf, openRoom } from './gallery/room';

const CHARTS = ['heatmap', 'month', 'strength', 'rhythm'];
const WIDTHS = [368, 640, 868, 1040, 1900];

interface Seen {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** All texts as they stand in the drawing. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('main svg')!.getBoundingClientRect();
    return [...document.querySelectorAll('main svg text')].map((text): Seen => {
      const box = text.getBoundingClientRect();
      return {
        words: text.textContent ?? '',
        left: box.left - sheet.left,
        right: box.right - sheet.left,
        top: box.top - sheet.top,
        bottom: box.bottom - sheet.top,
      };
    });
  });

/** Line boxes may touch; letters may not. */
const overlap = (a: Seen, b: Seen) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;

for (const chart of CHARTS)
  for (const name of EXAMPLES)
    test(`${chart} of ${name}: every word has its room`, async ({ page }) => {
      const hang = await openRoom(page, 'light');
      for (const width of WIDTHS)
        for (const rtl of [false, true]) {
          const { height } = await hang({ example: exampleOf(name), chart, width, rtl });
          const texts = await textsOf(page);
          const outside = texts.filter(
            ({ left, right, top, bottom }) =>
              left < -1 || right > width + 1 || top < -2 || bottom > height + 2,
          );
          const crossed = texts.flatMap((a, index) =>
            texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.words} × ${b.words}`] : [])),
          );
          expect({ width, rtl, outside, crossed }).toEqual({ width, rtl, outside: [], crossed: [] });
        }
    });

const PICTURES = process.env.SCREENSHOTS;

for (const chart of CHARTS)
  for (const look of ['light', 'dark', 'grey'] as const)
    test(`${chart}: pictures in ${look}`, async ({ page }) => {
      test.skip(!PICTURES, 'only when somebody wants to look');
      const hang = await openRoom(page, look === 'dark' ? 'dark' : 'light');
      if (look === 'grey') await page.addStyleTag({ content: 'html { filter: grayscale(1) }' });
      await page.addStyleTag({
        content: 'main { padding: 16px } svg { display: block; margin-bottom: 40px; overflow: visible }',
      });
      for (const name of EXAMPLES)
        for (const rtl of [false, true]) {
          for (const [index, width] of [1040, 640, 368].entries())
            await hang({ example: exampleOf(name), chart, width, rtl, below: index > 0 });
          await page.screenshot({
            path: `${PICTURES}/${chart}-${name}-${look}${rtl ? '-rtl' : ''}.png`,
            fullPage: true,
          });
        }
    });
