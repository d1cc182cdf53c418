/** Every control can be hit: 44 by 44 pixels at least, wherever it stands. */
import type { Page } from '@playwright/test';

import { expect, test } from './desk';
import { PLACES, reach } from './places';

const CONTROLS =
  'button, a[href], input, select, textarea, summary, [role="button"], [role="switch"], [role="radio"]';

/** Controls that are too small to hit, with their size. */
const small = (page: Page) =>
  page.evaluate((controls) => {
    const LEAST = 44;
    /** How far a press to one side and the other still counts, asked point by point. */
    const reach = (control: Element, x: number, y: number, alongX: boolean) => {
      const hits = (by: number) => {
        const found = document.elementFromPoint(x + (alongX ? by : 0), y + (alongX ? 0 : by));
        return found !== null && (control.contains(found) || found === control.closest('label'));
      };
      let [less, more] = [0, 0];
      while (less < LEAST && hits(-less - 1)) less += 1;
      while (more < LEAST && hits(more + 1)) more += 1;
      return less + more + 1;
    };
    /** Its own box or its label's; where they are small, what a press on it counts for. */
    const area = (control: Element) => {
      const label = control.closest('label');
      const boxes = [control, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      if (!width || !height || (width >= LEAST - 0.5 && height >= LEAST - 0.5)) return { width, height };
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const box = control.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return { width: reach(control, x, y, true), height: reach(control, x, y, false) };
    };
    const excused = (control: Element) =>
      // A year's day cannot be so large; what is behind it is found in the journal too.
      control.matches('svg *, svg, .skip, .vh') ||
      // Links within a sentence.
      (getComputedStyle(control).display === 'inline' && Boolean(control.closest('p, .note')));
    // What lies behind a dialog cannot be hit at all.
    const front = document.querySelector('dialog:modal') ?? document;
    const panels = [...document.querySelectorAll<HTMLElement>('.popup-panel')];
    const measure = (some: Element[]) =>
      some
        .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !excused(control))
        .map((control) => ({ control, ...area(control) }))
        .filter(({ width, height }) => width && height && (width < LEAST - 0.5 || height < LEAST - 0.5))
        .map(
          ({ control, width, height }) =>
            `${control.tagName.toLowerCase()}.${control.getAttribute('class') ?? ''} ${control.getAttribute('data-action') ?? ''} ${control.textContent?.trim().slice(0, 30)}: ${Math.round(width)} × ${Math.round(height)}`,
        );
    const all = [...front.querySelectorAll(controls)];
    const isInPanel = (control: Element) => panels.some((panel) => panel.contains(control));
    const found = measure(all.filter(isInPanel));
    // What an open panel covers in part is whole once it closes, and is measured so.
    for (const panel of panels) panel.style.visibility = 'hidden';
    found.push(...measure(all.filter((control) => !isInPanel(control))));
    for (const panel of panels) panel.style.visibility = '';
    return found;
  }, CONTROLS);

for (const width of [400, 1040])
  test.describe(`${width} pixels`, () => {
    test.use({ viewport: { width, height: 780 } });

    for (const place of PLACES)
      test(`every control of ${place.name} is large enough`, async ({ desk, page }) => {
        await desk.open(place.options, place.view);
        await reach(page, place);
        expect(await small(page)).toEqual([]);
      });
  });
