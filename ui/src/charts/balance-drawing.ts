/** How the balance is drawn: rings, petals, a numeral and a glyph beside each. */
import { nothing, svg } from 'lit';

import { petalPath, turn } from '../components/hearth-circle/petals';
import type { PracticeWeek, WeekPage } from '../generated/types';
import { weekNames } from '../lib/week-words';
import { t } from '../lib/words';
import type { Drawing, Space } from './chart';
import { legend } from './legend';
import { BASE, LONGEST, numberedRings, petalLength, rings, scaleMax } from './petals';
import { practiceSign } from './practice-sign';
import { placed, round, sheet } from './sheet';
import { PLAIN, SMALL, text, widthOf } from './text';
import { whole } from '../lib/format';

/** The outermost ring. */
const EDGE = BASE + LONGEST;
/** The least box that glyph and numeral stand in, and how far its middle is at least beyond the
 * outermost ring. */
const LABEL = { width: 76, height: 44 };
const BEYOND = 32;
const GLYPH = 20;
/** From the glyph to its numeral. */
const BESIDE = 8;
const NUMERAL = 15;
/** A week without entries: seven seeds of one size, which encodes nothing. */
const SEED = 13;
/** Where names have room beside the numerals. */
const NAMED = 560;
/** Half of the angle between two petals; ring numbers stand there, where nothing is drawn. */
const BETWEEN = Math.PI / 7;

interface Place {
  space: Space;
  week: WeekPage;
  max: number;
  /** The chart's units in pixels; below 1 in a narrow place. Text keeps its size. */
  unit: number;
  /** How wide the boxes of glyphs and numerals are. */
  wide: number;
  /** How far their middles are beyond the outermost ring. */
  beyond: number;
  /** Clockwise, or the other way where reading goes from right to left. */
  way: 1 | -1;
}

const px = ({ unit }: Place, units: number) => round(units * unit);

/** How wide a glyph and its numeral are together. */
const pairWidth = (count: number) => GLYPH + BESIDE + widthOf(whole(count), NUMERAL);

function placeOf(week: WeekPage, space: Space): Place {
  const now = week.practices.map(({ total }) => total);
  const before = week.practices.map(({ last_week }) => last_week);
  const pair = pairWidth(Math.max(...now));
  const [wide, beyond] = [Math.max(LABEL.width, pair + 8), Math.max(BEYOND, pair / 2 + 8)];
  const unit = Math.min(1, (space.width / 2 - wide / 2 - beyond) / EDGE);
  return { space, week, max: scaleMax(now, before), unit, wide, beyond, way: space.rtl ? -1 : 1 };
}

function ringLine(place: Place, count: number) {
  const radius = px(place, BASE + petalLength(count, place.max));
  const dash = count === place.max ? nothing : '2 5';
  return svg`<circle r=${radius} fill="none" stroke="var(--line)" stroke-dasharray=${dash} />`;
}

function ringNumber(place: Place, count: number) {
  const radius = BASE + petalLength(count, place.max);
  const x = px(place, radius * Math.sin(BETWEEN) * place.way);
  const y = px(place, -radius * Math.cos(BETWEEN));
  const plate = widthOf(whole(count)) + 6;
  return svg`<rect x=${round(x - plate / 2)} y=${round(y - 8)} width=${round(plate)} height="16" fill="var(--paper)" />
    ${text(x, y + 4, whole(count), { anchor: 'middle', size: SMALL })}`;
}

/** Last week's petal: an outline that shows on paper and on petals alike. */
function outline(place: Place, count: number) {
  if (!count) return nothing;
  const path = petalPath(px(place, petalLength(count, place.max)));
  return svg`<path d=${path} fill="none" stroke="var(--paper)" stroke-width="2.75" stroke-opacity=".6" />
    <path d=${path} fill="none" stroke="var(--ink)" stroke-width="1.25" stroke-opacity=".78" />`;
}

function thisWeek(place: Place, { practice, total }: PracticeWeek) {
  const hue = `var(--p-${practice})`;
  if (place.week.total === 0)
    return svg`<path d=${petalPath(px(place, SEED))} fill="var(--p-${practice}-tint)" stroke=${hue} stroke-width="1.25" />`;
  if (total === 0) return svg`<circle r="4" fill="var(--paper)" stroke=${hue} stroke-width="1.75" />`;
  return svg`<path d=${petalPath(px(place, petalLength(total, place.max)))} fill=${hue} />`;
}

function petal(place: Place, row: PracticeWeek, index: number) {
  const [lift, whole] = [px(place, -BASE), petalPath(px(place, LONGEST))];
  return svg`<g transform="rotate(${round(place.way * turn(index))}) translate(0 ${lift})">
    <path d=${whole} fill="none" pointer-events="all" />${thisWeek(place, row)}${outline(place, row.last_week)}
  </g>`;
}

/** The name beyond its numeral, on the outer side. */
function named({ space, wide }: Place, { practice }: PracticeWeek, x: number, y: number) {
  if (space.width < NAMED || !space.names) return nothing;
  const words = t('practice-short', { practice });
  const fill = 'var(--ink-2)';
  if (Math.abs(x) < 1) return text(0, y - 16, words, { anchor: 'middle', size: PLAIN, fill });
  const outward = x > 0 === !space.rtl ? 'start' : 'end';
  return text(round(x + Math.sign(x) * (wide / 2 - 2)), y + 5, words, { anchor: outward, size: PLAIN, fill });
}

function label(place: Place, row: PracticeWeek, index: number) {
  const angle = (place.way * turn(index) * Math.PI) / 180;
  const reach = px(place, EDGE) + place.beyond;
  const [x, y] = [round(Math.sin(angle) * reach), round(-Math.cos(angle) * reach)];
  const [pair, { names }] = [pairWidth(row.total), place.space];
  const from = (along: number) => round(x + (along - pair / 2) * place.way);
  const sign = names ? practiceSign(row.practice, from(GLYPH / 2), y, GLYPH) : nothing;
  const number = names ? from((pair + GLYPH + BESIDE) / 2) : x;
  return svg`<rect data-ring x=${round(x - place.wide / 2)} y=${round(y - LABEL.height / 2)} width=${place.wide} height=${LABEL.height} rx="12" fill="none" pointer-events="all" />
    ${sign}${text(number, y + 5, whole(row.total), { anchor: 'middle', size: NUMERAL, weight: 600, fill: 'var(--ink)' })}
    ${named(place, row, x, y)}`;
}

function fire(place: Place) {
  return svg`<defs><radialGradient id="balance-fire">
      <stop offset="0" stop-color="var(--glow-1)" /><stop offset=".7" stop-color="var(--glow-2)" /><stop offset="1" stop-color="var(--glow-3)" />
    </radialGradient></defs>
    <circle r=${px(place, 16)} fill="url(#balance-fire)" />`;
}

const swatch = (look: 'filled' | 'outline') => (x: number, y: number) =>
  look === 'filled'
    ? svg`<path d=${petalPath(15)} transform="translate(${x} ${y + 7.5})" fill="var(--ink-3)" />`
    : svg`<path d=${petalPath(15)} transform="translate(${x} ${y + 7.5})" fill="none" stroke="var(--ink)" stroke-width="1.25" />`;

function key(week: WeekPage, space: Space, top: number) {
  const [now, before] = weekNames(week);
  const items = [
    { words: now, sign: swatch('filled') },
    { words: before, sign: swatch('outline') },
    { words: t('area-is-times') },
  ];
  return legend(items, space, top);
}

/** The seven petals in true pixels. */
export function drawBalance(week: WeekPage, space: Space): Drawing {
  const place = placeOf(week, space);
  const empty = week.practices.every(({ total, last_week }) => total + last_week === 0);
  const half = px(place, EDGE) + place.beyond + LABEL.height / 2 + (space.width < NAMED ? 0 : 14);
  const below = key(week, space, 2 * half + 8);
  const middle = placed(space, space.width / 2);
  return sheet(space, below.bottom, [
    svg`<g transform="translate(${middle} ${half})">
      ${rings(place.max).map((count) => ringLine(place, count))}
      ${week.practices.map((row, index) => svg`<g data-mark=${row.practice}>${petal(place, row, index)}${label(place, row, index)}</g>`)}
      ${fire(place)}
      ${empty ? nothing : numberedRings(place.max).map((count) => ringNumber(place, count))}
    </g>`,
    below.content,
  ]);
}
