/** A chart's legend: signs with words, in as many lines as they need. */
import { type SVGTemplateResult, svg } from 'lit';

import type { Space } from './chart';
import { placed } from './sheet';
import { SMALL, text, widthOf } from './text';

/** A sign and its words; without a sign, words that lead the others. */
export interface LegendItem {
  words: string;
  /** How wide the sign is, and how it is drawn round its middle. */
  wide?: number;
  sign?: (x: number, y: number) => SVGTemplateResult;
}

const LINE = 22;
const BETWEEN = 16;
const BESIDE = 6;

const signWidth = ({ wide, sign }: LegendItem) => (sign ? (wide ?? SMALL) + BESIDE : 0);
const itemWidth = (item: LegendItem) => signWidth(item) + widthOf(item.words);

/** Where each item stands: how far along, and on which line. */
export function flow(items: LegendItem[], width: number): { x: number; line: number }[] {
  let [x, line] = [0, 0];
  return items.map((item) => {
    const wide = itemWidth(item);
    if (x && x + wide > width) [x, line] = [0, line + 1];
    const place = { x, line };
    x += wide + BETWEEN;
    return place;
  });
}

function itemAt(item: LegendItem, space: Space, x: number, y: number) {
  const wide = item.wide ?? SMALL;
  const words = text(placed(space, x + signWidth(item)), y + 4, item.words, { fill: 'var(--ink-2)' });
  return svg`${item.sign?.(placed(space, x + wide / 2), y)}${words}`;
}

/** A legend below `top`, and where it ends. */
export function legend(items: LegendItem[], space: Space, top: number) {
  const places = flow(items, space.width);
  const lines = 1 + Math.max(0, ...places.map(({ line }) => line));
  const at = (line: number) => top + line * LINE + LINE / 2;
  return {
    content: items.map((item, index) => itemAt(item, space, places[index].x, at(places[index].line))),
    bottom: top + lines * LINE,
  };
}
