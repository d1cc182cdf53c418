/** Where the focus was, and the way back there. */

/** What tells one control from another, wherever it is drawn anew. */
const MARKS = [
  'id',
  'data-action',
  'data-goto',
  'data-practice',
  'data-mark',
  'data-day',
  'name',
  'aria-label',
];

type Focusable = HTMLElement | SVGElement;

const isSeen = (element: Element) => element.isConnected && element.getClientRects().length > 0;

function selectorOf(element: Element): string {
  const marks = MARKS.filter((mark) => element.hasAttribute(mark));
  const parts = marks.map((mark) => `[${mark}="${CSS.escape(element.getAttribute(mark) ?? '')}"]`);
  return element.localName + parts.join('');
}

/** What stands now for a control that was drawn anew. */
function successor(selector: string): Element | undefined {
  return selector.includes('[') ? [...document.querySelectorAll(selector)].find(isSeen) : undefined;
}

/** What takes the focus for a while, and knows where it belongs afterwards. */
interface Passing extends Element {
  cameFrom: Element | null;
}

const focused = () => {
  const at = document.activeElement;
  const passing = at?.closest<Passing>('undo-toast');
  return passing ? passing.cameFrom : at;
};

/** Remembers what has the focus. What is given back brings the focus there again; to what took its
 * place, if it is gone; to the page's heading, if nothing did. */
export function focusReturn(): () => void {
  const from = focused();
  if (!from || from === document.body) return () => undefined;
  const selector = selectorOf(from);
  return () => {
    const to = isSeen(from) ? from : (successor(selector) ?? document.querySelector('h1'));
    (to as Focusable | null)?.focus();
  };
}
