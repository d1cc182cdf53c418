/** How the eight lines are drawn: name above, line over its tint, value and rhythm below. */
import { type SVGTemplateResult, nothing, svg } from 'lit';

import type { Practice } from '../generated/types';
import { t } from '../lib/words';
import type { Drawing, Space } from './chart';
import { practiceSign } from './practice-sign';
import { type Box, markGroup, placed, round, sheet } from './sheet';
import { flower } from './signs';
import { GUTTER, type Tile, pathOf, pointsOf, tiles } from './strength-layout';
import { LARGE, PLAIN, SMALL, text, widthOf, wrapped } from './text';
import { whole } from '../lib/format';

export interface LineWords {
  name: string;
  /** Empty for a line that has not begun. */
  now: string;
  trend: string;
  rhythm: string;
}

export interface Line {
  practice: Practice | null;
  /** From its beginning on. */
  values: number[];
  /** How many of the sheet's days come before it. */
  before: number;
  /** Which of its points are marks. */
  marks: { id: string; point: number }[];
  words: LineWords;
}

const GLYPH = 20;
const BESIDE = 28;
const NAME_LINE = 18;
const PLOT = 64;
const FOOT = 48;
const DATE = 18;
const BETWEEN_DATES = 8;
const BELOW = 24;

const hueOf = (practice: Practice | null) => (practice ? `var(--p-${practice})` : 'var(--ember)');
const tintOf = (practice: Practice | null) => (practice ? `var(--p-${practice}-tint)` : 'var(--ember-tint)');

/** Whether a line is named: all together always is, as it is no practice. */
const isNamed = (line: Line, { names }: Space) => names || !line.practice;

const nameLines = (line: Line, { width }: Tile) => wrapped(line.words.name, width - BESIDE, PLAIN);

function heading(line: Line, tile: Tile, space: Space, bottom: number) {
  const lines = nameLines(line, tile);
  const middle = bottom - 8 - (lines.length - 1) * NAME_LINE;
  const sign = line.practice
    ? practiceSign(line.practice, placed(space, tile.x + GLYPH / 2), middle, GLYPH)
    : flower(placed(space, tile.x + GLYPH / 2), middle, GLYPH / 2);
  const names = lines.map((words, index) =>
    text(placed(space, tile.x + BESIDE), middle + 5 + index * NAME_LINE, words, {
      size: PLAIN,
      fill: 'var(--ink)',
    }),
  );
  // The window leads from here to the practice; all together has no page.
  return line.practice ? svg`<g data-to-practice=${line.practice}>${sign}${names}</g>` : svg`${sign}${names}`;
}

/** Faint lines at 0, 50 and 100, with their numbers where the row begins. */
function axis({ x, width, height, y }: Box, space: Space, numbered: boolean) {
  return [0, 50, 100].map((value) => {
    const at = round(y + height * (1 - value / 100));
    const [from, to] = [placed(space, x), placed(space, x + width)];
    const number = text(placed(space, GUTTER - 8), at + 4, whole(value), { anchor: 'end' });
    return svg`<path d="M${from} ${at}H${to}" stroke="var(--line)" />${numbered ? number : nothing}`;
  });
}

const pointsIn = ({ values, before }: Line, { x, y, width, height }: Box, space: Space) =>
  pointsOf(values, before, width, height).map((point) => ({ x: placed(space, x + point.x), y: y + point.y }));

/** The line over its tint, with the axis between them, so that the tint does not hide it. */
export function plot(line: Line, box: Box, space: Space, numbered: boolean) {
  if (!line.values.length) return axis(box, space, numbered);
  const points = pointsIn(line, box, space);
  const [path, floor] = [pathOf(points), round(box.y + box.height)];
  const area = `${path}L${round(points[points.length - 1].x)} ${floor}L${round(points[0].x)} ${floor}Z`;
  return svg`<path d=${area} fill=${tintOf(line.practice)} />${axis(box, space, numbered)}
    <path d=${path} fill="none" stroke=${hueOf(line.practice)} stroke-width="2" stroke-linejoin="round" stroke-linecap="round" />
    ${line.marks.map((_, index) => dot(line, index, points, box))}`;
}

/** A mark reaches half way to its neighbours and from the plot's floor to its top. */
function dot(line: Line, index: number, points: { x: number; y: number }[], { y, height }: Box) {
  const at = (mark: number) => points[line.marks[mark]?.point]?.x;
  const { x, y: top } = points[line.marks[index].point];
  const edges = [at(index - 1), at(index + 1)].map((other) => (other === undefined ? x : (x + other) / 2));
  const last = index === line.marks.length - 1;
  const [from, to] = [Math.min(...edges), Math.max(...edges)];
  const hit = { x: from - (last ? 4 : 0), y, width: to - from + (last ? 8 : 0), height };
  const point = svg`<circle cx=${round(x)} cy=${round(top)} r=${last ? 3.5 : 2} fill=${hueOf(line.practice)} />`;
  return markGroup(line.marks[index].id, hit, point);
}

function foot({ words }: Line, tile: Tile, space: Space, top: number) {
  const x = placed(space, tile.x);
  const trend = svg`<tspan dx=${words.now ? 8 : 0} font-size=${PLAIN} fill="var(--ink-2)">${words.trend}</tspan>`;
  const now = svg`<text x=${x} y=${top + 20} font-size=${LARGE} fill="var(--ink)" unicode-bidi="plaintext"><tspan font-weight="600">${words.now}</tspan>${trend}</text>`;
  return svg`${now}${text(x, top + 39, words.rhythm, { size: PLAIN })}`;
}

/** Whether the first and the last date have room side by side, or stand one above the other. */
const dateLines = (ends: string[], { width }: Tile) =>
  widthOf(ends.join('')) + BETWEEN_DATES <= width ? 1 : ends.length;

function dates(ends: string[], tile: Tile, space: Space, top: number) {
  const last = top + 14 + (dateLines(ends, tile) - 1) * DATE;
  return [
    text(placed(space, tile.x), top + 14, ends[0]),
    text(placed(space, tile.x + tile.width), last, ends[1], { anchor: 'end' }),
  ];
}

/** How high each row's headings and plot are. */
function rows(lines: Line[], places: Tile[], datesHeight: number, space: Space) {
  const count = 1 + places[places.length - 1].row;
  let top = 0;
  return Array.from({ length: count }, (_, row) => {
    const inRow = lines
      .map((line, index) => ({ line, tile: places[index] }))
      .filter(({ tile }) => tile.row === row);
    const named = inRow.filter(({ line }) => isNamed(line, space));
    const head = Math.max(0, ...named.map(({ line, tile }) => nameLines(line, tile).length)) * NAME_LINE + 12;
    const plotTop = top + head;
    const footTop = plotTop + PLOT + (row ? 0 : datesHeight);
    top = footTop + FOOT + BELOW;
    return { plotTop, footTop, bottom: top };
  });
}

/** All eight in true pixels. */
export function drawStrength(lines: Line[], ends: string[], space: Space): Drawing {
  const places = tiles(space.width);
  const heights = rows(lines, places, dateLines(ends, places[0]) * DATE, space);
  const drawn = lines.map((line, index): SVGTemplateResult => {
    const tile = places[index];
    const { plotTop, footTop } = heights[tile.row];
    const box = { x: tile.x, y: plotTop, width: tile.width, height: PLOT };
    return svg`${isNamed(line, space) ? heading(line, tile, space, plotTop - 8) : nothing}
      ${plot(line, box, space, tile.x === GUTTER)}
      ${index ? nothing : dates(ends, tile, space, plotTop + PLOT)}${foot(line, tile, space, footTop)}`;
  });
  const top = heights[heights.length - 1].bottom;
  const note = wrapped(t('strength-legend'), space.width, SMALL).map((words, index) =>
    text(placed(space, 0), top + 12 + index * 18, words, { fill: 'var(--ink-2)' }),
  );
  return sheet(space, top + note.length * 18, [drawn, note]);
}
