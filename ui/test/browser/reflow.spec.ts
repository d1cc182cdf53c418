/** Every place reads on 320 pixels, and with the text twice as large on 640: nothing is cut off,
 * nothing goes beyond the window, nobody scrolls to the side. */
import type { Page } from '@playwright/test';

import { expect, test } from './desk';
import { PLACES, reach } from './places';

const ROOMS = {
  '320 pixels': { width: 320, height: 640, text: '100%' },
  'text of 200 %': { width: 640, height: 900, text: '200%' },
};

/** What does not fit: words cut off, or controls and words beyond the window. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    const style = (element: Element) => getComputedStyle(element);
    /** What scrolls to the side by itself, as a table may, or is cut short on purpose. */
    const excused = (element: Element): boolean => {
      const { overflowX, textOverflow, webkitLineClamp } = style(element);
      const meant =
        /auto|scroll/.test(overflowX) || textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      return meant || element.matches('.vh, .skip, option, textarea, svg *');
    };
    const inExcused = (element: Element): boolean =>
      excused(element) || Boolean(element.parentElement && inExcused(element.parentElement));
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 40)}`;
    const own = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const all = [...document.body.querySelectorAll('*')].filter(
      (element) => shown(element) && (own(element) || element.matches('button, input, select, a')),
    );
    const beyond = all.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left < -1 || right > innerWidth + 1) && !inExcused(element);
    });
    const cut = all.filter(
      (element) =>
        /hidden|clip/.test(style(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1 &&
        !excused(element),
    );
    /** Words of a control that reach beyond its edge. */
    const squeezed = all.filter((element) => {
      if (!element.matches('button, .btn, .chip, .seg span')) return false;
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const edge = element.getBoundingClientRect();
      const range = document.createRange();
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        range.selectNodeContents(node);
        const hidden = node.parentElement && !shown(node.parentElement);
        const { left, right, width } = range.getBoundingClientRect();
        if (width > 0 && !hidden && (left < edge.left - 1 || right > edge.right + 1)) return true;
      }
      return false;
    });
    /** Words with so little room that they are read letter by letter. */
    const towers = all.filter(
      (element) =>
        own(element) &&
        !inExcused(element) &&
        element.clientWidth > 0 &&
        element.clientWidth < 5 * parseFloat(style(element).fontSize) &&
        element.clientHeight > 4 * parseFloat(style(element).lineHeight),
    );
    return [...beyond.map(name), ...cut.map(name), ...squeezed.map(name), ...towers.map(name)];
  });

for (const [room, { width, height, text }] of Object.entries(ROOMS))
  test.describe(room, () => {
    test.use({ viewport: { width, height } });

    for (const place of PLACES)
      test(`${place.name} fits`, async ({ desk, page }) => {
        await desk.open(place.options, undefined);
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          window.dispatchEvent(new Event('resize'));
        }, text);
        if (place.view) await page.click(`[data-goto="${place.view}"]`);
        await reach(page, place);
        await desk.picture(`reflow-${place.name}-${width}`);
        expect(await desk.overflows()).toBe(false);
        expect(await misfits(page)).toEqual([]);
      });
  });
