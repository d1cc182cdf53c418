/** A chart as a picture that stands alone: paper, title, summary, drawing, time, word mark. */
import { nothing, svg } from 'lit';

import { petalPath, turn } from '../components/hearth-circle/petals';
import { dayRange } from '../lib/format';
import { t } from '../lib/words';
import type { Chart, Space } from './chart';
import { placed } from './sheet';
import { PLAIN, text, wrapped } from './text';

/** How wide every picture is, and its margins. */
export const WIDTH = 1040;
const MARGIN = 48;
const TITLE = 28;
const SUMMARY = 15;
const LINE = 22;
const FOOT = 56;

export interface PictureChoice {
  theme: 'light' | 'dark';
  names: boolean;
}

const signPath = petalPath(9);

function wordMark(space: Space, y: number) {
  const x = placed(space, space.width - 64);
  const petals = Array.from(
    { length: 7 },
    (_, index) => svg`<path d=${signPath} transform="rotate(${turn(index)}) translate(0 -2)" />`,
  );
  return svg`<g transform="translate(${x} ${y - 5})" fill="var(--glow-3)">${petals}<circle r="2.6" fill="var(--glow-2)" /></g>
    ${text(placed(space, space.width), y, t('picture-mark'), { anchor: 'end', size: SUMMARY, fill: 'var(--ink-2)' })}`;
}

/** What a picture says of its chart; practices go unnamed where they should. */
export const saying = ({ summary, discreet }: Chart, names: boolean) =>
  names ? summary : (discreet ?? summary);

/** The picture's drawing in its own units; colours are still the tokens' names. */
export function drawPicture(chart: Chart, [since, until]: [string, string], names: boolean, rtl: boolean) {
  const space = { width: WIDTH - 2 * MARGIN, rtl, names };
  const lines = wrapped(saying(chart, names), space.width, SUMMARY);
  const top = MARGIN + TITLE + 8 + lines.length * LINE + 20;
  const drawn = chart.draw(space);
  const height = top + drawn.height + FOOT + 12;
  const words = lines.map((line, index) =>
    text(placed(space, 0), TITLE + 6 + (index + 1) * LINE, line, { size: SUMMARY, fill: 'var(--ink-2)' }),
  );
  const foot = height - MARGIN - 40;
  const content = svg`<rect width=${WIDTH} height=${height} fill="var(--paper)" />
    <g transform="translate(${MARGIN} ${MARGIN})" font-family="var(--sans-anywhere)" direction=${rtl ? 'rtl' : 'ltr'}>
      <text x=${placed(space, 0)} y=${TITLE - 4} font-family="var(--serif-anywhere)" font-size=${TITLE} fill="var(--ink)" unicode-bidi="plaintext">${chart.title}</text>
      ${words}
      ${text(placed(space, 0), foot, dayRange(since, until), { size: PLAIN })}
      ${wordMark(space, foot)}
    </g>
    <g transform="translate(${MARGIN} ${top})">${drawn.height ? drawn.content : nothing}</g>`;
  return { width: WIDTH, height, content };
}
