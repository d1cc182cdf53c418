/** Walks a page with Tab and tells what it met. */
import type { Page } from '@playwright/test';

export interface Stop {
  /** Which element, counted in the order of the document when it was first seen. */
  id: number;
  name: string;
  /** What covers its middle, if anything does. */
  over: string;
  ringed: boolean;
  /** Where it stands on the page, as a whole. */
  box: { left: number; right: number; top: number; bottom: number };
  /** Whether it stands in a bar that stays while the page scrolls, or in the circle. */
  apart: boolean;
}

interface Walker {
  /** What has the focus; nothing once the page is left. */
  stop: () => Stop | null;
  /** What can be pressed or filled in but was not met; how it is called. */
  missed: (met: number[]) => string[];
}

declare global {
  interface Window {
    pressable: WeakSet<EventTarget>;
    walker: Walker;
  }
}

/** Keeps who listens for presses; before the page's own code. */
function listenIn() {
  window.pressable = new WeakSet();
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest) {
    if (type === 'click') window.pressable.add(this);
    return listen.call(this, type, ...(rest as [EventListener]));
  };
}

function install() {
  const CONTROLS =
    'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="button"], [role="link"], [role="switch"], [role="radio"], [role="checkbox"], [role="tab"]';
  /** One stop stands for all in it, which the arrows lead through. */
  const GROUPS = '[role="radiogroup"], [role="grid"], fieldset, svg, table, .seg';
  const ids = new Map<Element, number>();
  const idOf = (element: Element) => {
    if (!ids.has(element)) ids.set(element, ids.size);
    return ids.get(element) as number;
  };
  const nameOf = (element: Element) =>
    `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)}`;
  const isOutlined = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  /** A chart draws its ring itself. */
  const isDrawnRound = (chart: Element | null) =>
    [...(chart?.querySelectorAll('.mark-ring rect') ?? [])].some(
      (ring) => ring.getBoundingClientRect().width > 4,
    );
  const isRinged = (element: Element) =>
    isOutlined(element) ||
    (element.matches('.seg input') && isOutlined(element.nextElementSibling)) ||
    (element instanceof SVGElement && isDrawnRound(element.ownerSVGElement));
  const overOf = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const over = document.elementFromPoint(x, y);
    if (!over) return 'the edge of the window';
    const label = element.closest('label');
    const isSeen = element.contains(over) || over.contains(element) || label?.contains(over);
    return isSeen ? '' : nameOf(over);
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  window.walker = {
    stop: () => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const y = scrollY;
      return {
        id: idOf(element),
        name: nameOf(element),
        over: overOf(element),
        ringed: isRinged(element),
        box: { left, right, top: top + y, bottom: bottom + y },
        apart: element.closest('.rail, .skip, hearth-circle, svg, .skip-welcome') !== null,
      };
    },
    missed: (met) => {
      const isMet = (element: Element) => met.includes(ids.get(element) ?? -1);
      const holdsMet = (element: Element) =>
        [...ids.keys()].some((one) => element.contains(one) && isMet(one));
      const stood = (element: Element) =>
        isMet(element) || [...ids.keys()].some((one) => isMet(one) && element.closest(GROUPS)?.contains(one));
      const all = [...document.querySelectorAll('body *')].filter(isShown);
      const controls = all.filter((one) => one.matches(CONTROLS) && !one.matches(':disabled'));
      // A chart hears for its marks, and may have none.
      const isChart = (one: Element) => one.matches('section.figure');
      const pressed = all.filter(
        (one) => window.pressable.has(one) && !one.matches(':disabled') && !isChart(one),
      );
      return [
        ...controls.filter((one) => !stood(one)),
        ...pressed.filter((one) => !stood(one) && !holdsMet(one) && !one.closest('label')),
      ].map(nameOf);
    },
  };
}

/** To be called before the page is opened. */
export const prepareWalk = (page: Page) => page.addInitScript(listenIn);

/** Far more than any page has. */
const MOST = 500;

/** Tabs through the page from its beginning to its end. A field of several parts is one stop. */
export async function tabWalk(page: Page): Promise<{ stops: Stop[]; missed: string[]; trapped: boolean }> {
  await page.evaluate(install);
  await page.evaluate(() => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
  });
  const stops: Stop[] = [];
  for (let turn = 0; turn < MOST; turn++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => window.walker.stop());
    if (!stop) return { stops, trapped: false, missed: await missedOn(page, stops) };
    if (stop.id !== stops.at(-1)?.id) stops.push(stop);
  }
  return { stops, trapped: true, missed: [] };
}

const missedOn = (page: Page, stops: Stop[]) =>
  page.evaluate(
    (met) => window.walker.missed(met),
    stops.map(({ id }) => id),
  );

/** Steps that lead up the page, within a column. */
export function stepsBack(stops: Stop[]): string[] {
  return stops.slice(1).flatMap((to, place) => {
    const from = stops[place];
    if (to.apart || from.apart) return [];
    const overlap = Math.min(from.box.right, to.box.right) - Math.max(from.box.left, to.box.left);
    const sameColumn = overlap > 0;
    return sameColumn && to.box.bottom <= from.box.top ? [`${from.name} → ${to.name}`] : [];
  });
}
