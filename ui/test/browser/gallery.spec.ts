import { AxeBuilder } from '@axe-core/playwright';
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

/** What of the words on show stands outside the drawing or in another's place. */
async function misplaced(page: Page, width: number, height: number) {
  const texts = await textsOf(page);
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -2 || bottom > height + 2,
  );
  const crossed = texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.words} × ${b.words}`] : [])),
  );
  return { width, outside, crossed };
}

for (const chart of CHARTS) {
  for (const name of EXAMPLES)
    test(`${chart} of ${name}: every word has its room`, async ({ page }) => {
      const hang = await openRoom(page, 'light');
      for (const width of WIDTHS)
        for (const rtl of [false, true]) {
          const { height } = await hang({ example: exampleOf(name), chart, width, rtl });
          expect(await misplaced(page, width, height)).toEqual({ width, outside: [], crossed: [] });
        }
    });

  for (const locale of ['en-US', 'de', 'fr', 'ru', 'ja', 'ar'])
    test(`${chart}: dates and hours in ${locale} have their room`, async ({ page }) => {
      const hang = await openRoom(page, 'light');
      for (const width of WIDTHS) {
        const { height } = await hang({
          example: exampleOf('typical'),
          chart,
          width,
          rtl: locale === 'ar',
          locale,
        });
        expect(await misplaced(page, width, height)).toEqual({ width, outside: [], crossed: [] });
      }
    });
}

test('a leap year of 54 weeks has its room', async ({ page }) => {
  const example = exampleOf('typical');
  const day = (index: number) => new Date(Date.UTC(2012, 0, 1 + index)).toISOString().slice(0, 10);
  const quiet = { count: 0, level: 0, present: false, rest: false };
  example.page.week.first_day = '2010-01-01';
  example.page.heatmap.year = 2012;
  example.page.heatmap.days = Array.from({ length: 366 }, (_, index) => ({ ...quiet, day: day(index) }));
  const hang = await openRoom(page, 'light');
  for (const width of WIDTHS) {
    const { height, marks, title } = await hang({ example, chart: 'heatmap', width });
    expect([title, marks.length]).toEqual(['The year 2012', 366]);
    expect(await misplaced(page, width, height)).toEqual({ width, outside: [], crossed: [] });
  }
});

/** The areas that are hit, in the drawing's pixels. */
const areasOf = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('main svg')!.getBoundingClientRect();
    return [...document.querySelectorAll('main [data-mark] > rect:first-child')].map((area) => {
      const { left, right, top, bottom } = area.getBoundingClientRect();
      return { left: left - sheet.left, right: right - sheet.left, top, bottom };
    });
  });

for (const chart of CHARTS)
  test(`${chart}: each mark is hit where it is, and nowhere else`, async ({ page }) => {
    const hang = await openRoom(page, 'light');
    for (const width of [368, 1040]) {
      const { marks } = await hang({ example: exampleOf('typical'), chart, width });
      const areas = await areasOf(page);
      expect(areas).toHaveLength(marks.length);
      for (const { left, right, top, bottom } of areas) {
        expect(left).toBeGreaterThan(-0.1);
        expect(right).toBeLessThan(width + 0.1);
        expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(5);
      }
      // What lies under the middle of an area is its own mark.
      const found = await page.evaluate(
        () =>
          [...document.querySelectorAll<SVGGElement>('main [data-mark]')].filter((mark) => {
            mark.scrollIntoView({ block: 'center' });
            const { left, top, width: wide, height } = mark.firstElementChild!.getBoundingClientRect();
            return (
              document.elementFromPoint(left + wide / 2, top + height / 2)?.closest('[data-mark]') === mark
            );
          }).length,
      );
      expect(found).toBe(marks.length);
    }
  });

for (const theme of ['light', 'dark'] as const)
  test(`every chart is accessible in ${theme}`, async ({ page }) => {
    const hang = await openRoom(page, theme);
    for (const [index, chart] of CHARTS.entries())
      await hang({ example: exampleOf('typical'), chart, width: 868, below: index > 0 });
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    // Axe does not see the colours of drawn words.
    const inks = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll('main text')].map((text) => getComputedStyle(text).fill)),
    ]);
    expect(inks.length).toBeGreaterThan(1);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const ink of inks) expect(await contrast(page, ink, paper)).toBeGreaterThan(4.5);
  });

/** The contrast of two colours as the screen shows them. */
const contrast = (page: Page, one: string, other: string) =>
  page.evaluate(
    (colours) => {
      const [a, b] = colours.map((colour) => {
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        const [red, green, blue] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      });
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    },
    [one, other],
  );

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
