/** How much room the window has for its text, as attributes of the root that the styles read. Media
 * queries ask for pixels and know nothing of a text size that was chosen. */
import { onPrinting } from './printing';

/** The usual size of the root's text, in pixels. */
const USUAL = 16;
/** Widths in rem under which a name holds: signs without words, one hand, cards one by one, one
 * column. */
const UNDER = { slim: 21.875, narrow: 40, middle: 53.75, single: 60.001 };
const WIDE = 65;
/** What A4 leaves between its margins, in pixels. */
const PAPER = 688;

export type Room = keyof typeof UNDER | 'wide';

/** Which names hold for a width in rem. */
export function roomOf(width: number): Record<Room, boolean> {
  const under = Object.entries(UNDER).map(([name, edge]) => [name, width < edge]);
  return { ...Object.fromEntries(under), wide: width >= WIDE };
}

// Kept, as rows that scroll by ask for it in every frame.
let size = USUAL;

/** How many pixels one rem is. */
export const rem = () => size;

/** How much larger than usual the text is. What is drawn in pixels of usual text goes by this. */
export const textScale = () => rem() / USUAL;

/** Pixels of usual text as a length that grows with the text. */
export const inRem = (pixels: number) => `${pixels / USUAL}rem`;

let printing = false;

export function measureRoom() {
  size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = (printing ? PAPER : window.innerWidth) / size;
  for (const [name, holds] of Object.entries(roomOf(width)))
    document.documentElement.toggleAttribute(`data-${name}`, holds);
}

/** Measures anew whenever the window changes or goes to paper. */
export function followRoom() {
  window.addEventListener('resize', measureRoom);
  onPrinting((begins) => {
    printing = begins;
    measureRoom();
  });
}
