/** The marks of a drawing as things that are reached, read aloud and opened. */
import type { Chart, Mark } from '../../charts/chart';

/** The element of the mark that something happened in. */
export const markElement = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-mark]') : null;

export const idOf = (element: Element) => element.getAttribute('data-mark') ?? '';

export const markOf = ({ marks }: Chart, element: Element | null): Mark | undefined =>
  element ? marks.find(({ id }) => id === idOf(element)) : undefined;

/** Names every mark, and makes one of them the way in. */
export function dress(root: Element, { marks }: Chart, entrance: string | undefined) {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  for (const element of root.querySelectorAll('[data-mark]')) {
    const mark = byId.get(idOf(element));
    if (!mark) continue;
    element.setAttribute('aria-label', mark.label);
    element.setAttribute('tabindex', mark.id === entrance ? '0' : '-1');
    if (element instanceof SVGElement) element.setAttribute('role', mark.opens ? 'button' : 'img');
  }
}
