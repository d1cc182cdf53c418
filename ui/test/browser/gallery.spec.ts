import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';

import { misplacedWords } from './drawn-words';
import { EXAMPLES, exampleOf, openRoom } from './gallery/room';

const CHARTS = ['heatmap', 'month', 'strength', 'rhythm'];
const WIDTHS = [368, 640, 868, 1040, 1900];

for (const chart of CHARTS) {
  for (const name of EXAMPLES)
    test(`${chart} of ${name}: every word has its room`, async ({ page }) => {
      const hang = await openRoom(page, 'light');
      for (const width of WIDTHS)
        for (const rtl of [false, true]) {
          await hang({ example: exampleOf(name), chart, width, rtl });
          expect(await misplacedWords(page, 'main svg'), `${width} wide`).toEqual([]);
        }
    });

  for (const locale of ['en-US', 'de', 'fr', 'ru', 'ja', 'ar'])
    test(`${chart}: dates and hours in ${locale} have their room`, async ({ page }) => {
      const hang = await openRoom(page, 'light');
      for (const width of WIDTHS) {
        await hang({
          example: exampleOf('typical'),
          chart,
          width,
          rtl: locale === 'ar',
          locale,
        });
        expect(await misplacedWords(page, 'main svg'), `${width} wide`).toEqual([]);
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
    const { marks, title } = await hang({ example, chart: 'heatmap', width });
    expect([title, marks.length]).toEqual(['The year 2012', 366]);
    expect(await misplacedWords(page, 'main svg'), `${width} wide`).toEqual([]);
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
