/** How a year is drawn: cells, signs, names beside and above, legend. */
import { type SVGTemplateResult, nothing, svg } from 'lit';

import type { HeatDay, Weekday } from '../generated/types';
import { addDays, weekdayHead, whole } from '../lib/format';
import { t } from '../lib/words';
import type { Drawing, Space } from './chart';
import { type Bands, HEAD, bandsOf, cellAt, monthNames } from './heatmap-layout';
import { type LegendItem, legend } from './legend';
import { type Box, markGroup, placed, round, sheet } from './sheet';
import { moon, page } from './signs';
import { text, widthOf } from './text';
import { weekPlace, weekPlaces } from './weeks';

/** What a day is in the year: outlined before the journal began, not there while it is ahead. */
type Standing = 'before' | 'within' | 'ahead';

export interface Cell extends HeatDay {
  standing: Standing;
  today: boolean;
  row: number;
  column: number;
}

export const hasSomething = ({ present, rest }: HeatDay) => present || rest;

function standing(day: HeatDay, today: string, firstDay: string | null): Standing {
  if (hasSomething(day)) return 'within';
  if (day.day > today) return 'ahead';
  return !firstDay || day.day < firstDay ? 'before' : 'within';
}

export function cellsOf(days: HeatDay[], today: string, firstDay: string | null, first: Weekday): Cell[] {
  const places = weekPlaces(days.length, days.length ? weekPlace(days[0].day, first) : 0);
  return days.map((day, index) => ({
    ...day,
    row: places[index].weekday,
    column: places[index].week,
    standing: standing(day, today, firstDay),
    today: day.day === today,
  }));
}

const fill = (level: number) => `var(--heat-${level})`;
/** A sign has to stand out from its cell: ink on the pale ones, paper on the deep ones. */
const onFill = (level: number) => (level > 2 ? 'var(--paper)' : 'var(--ink-2)');

/** A square whose stroke lies inside it. */
function outline(x: number, y: number, size: number, stroke: string, wide: number) {
  const [left, top, side] = [x + wide / 2, y + wide / 2, size - wide].map(round);
  return svg`<rect x=${left} y=${top} width=${side} height=${side} rx="3" fill="none" stroke=${stroke} stroke-width=${wide} />`;
}

/** A cell's square: filled by level, or an outline before the journal began. Today has a ring, and
 * paper between, so that it shows round the deepest cell too. */
function square(
  cell: Pick<Cell, 'level' | 'standing' | 'today'>,
  x: number,
  y: number,
  size: number,
): SVGTemplateResult {
  if (cell.today) {
    const within = square({ ...cell, today: false }, x + 2, y + 2, size - 4);
    return svg`${within}${outline(x - 1, y - 1, size + 2, 'var(--ink)', 1.5)}`;
  }
  if (cell.standing === 'before') return outline(x, y, size, 'var(--line)', 1);
  const [left, top, side] = [x, y, size].map(round);
  return svg`<rect x=${left} y=${top} width=${side} height=${side} rx="3" fill=${fill(cell.level)} />`;
}

/** Where anything is written, the day is present; the moon is that of days of rest alone. */
function signOf({ rest, present, count, level }: HeatDay, x: number, y: number, size: number) {
  if (!present) return rest ? moon(x, y, size, onFill(level)) : nothing;
  return count ? nothing : page(x, y, size, onFill(level));
}

function drawCell(cell: Cell, box: Box, gap: number) {
  const size = box.width - gap;
  const [x, y] = [box.x + gap / 2, box.y + gap / 2];
  const sign = signOf(cell, x + size / 2, y + size / 2, size * 0.62);
  const content = svg`${square(cell, x, y, size)}${sign}`;
  return cell.standing === 'within' ? markGroup(cell.day, box, content) : content;
}

/** Every other weekday is named; seven would stand too close. */
const NAMED = [0, 2, 4];
const BESIDE = 10;

/** The weekdays' names of each row, from any day of the year. */
const weekdayNames = ({ day, row }: Cell) =>
  NAMED.map((named) => ({ row: named, words: weekdayHead(addDays(day, named - row)) }));

function beside(cells: Cell[], bands: Bands, count: number, space: Space) {
  const names = weekdayNames(cells[0]);
  return Array.from({ length: count }, (_, band) =>
    names.map(({ row, words }) => {
      const { y } = cellAt(bands, row, band * bands.weeks);
      return text(placed(space, 0), round(y + bands.pitch / 2 + 4), words);
    }),
  );
}

function swatch(level: number, standing: Standing = 'within', today = false) {
  return (x: number, y: number) => square({ level, standing, today }, x - 6, y - 6, 12);
}

/** What is not in the picture is not explained. */
function legendItems(cells: Cell[]): LegendItem[] {
  const steps = [whole(0), whole(1), t('heat-2-3'), t('heat-4-5'), t('heat-6-on')];
  const other: [boolean, LegendItem][] = [
    [
      cells.some(({ standing }) => standing === 'before'),
      { words: t('heat-before'), sign: swatch(0, 'before') },
    ],
    [
      cells.some(({ rest, present }) => rest && !present),
      { words: t('chart-rest-day'), sign: (x, y) => moon(x, y, 10) },
    ],
    [
      cells.some(({ present, count }) => present && !count),
      { words: t('chart-free-page-alone'), sign: (x, y) => page(x, y, 10) },
    ],
    [cells.some(({ today }) => today), { words: t('chart-today'), sign: swatch(0, 'within', true) }],
  ];
  return [
    { words: t('heat-legend') },
    ...steps.map((words, level) => ({ words, sign: swatch(level) })),
    ...other.filter(([shown]) => shown).map(([, item]) => item),
  ];
}

/** A year in true pixels: in one band where it has room, else in several. */
export function drawHeatmap(cells: Cell[], space: Space): Drawing {
  const gutter = BESIDE + Math.max(...weekdayNames(cells[0]).map(({ words }) => widthOf(words)));
  const bands = bandsOf(cells[cells.length - 1].column + 1, space.width - gutter);
  const gap = bands.pitch > 16 ? 3 : 2;
  const shown = cells.filter(({ standing }) => standing !== 'ahead');
  const count = 1 + Math.floor((shown[shown.length - 1]?.column ?? 0) / bands.weeks);
  const boxOf = ({ row, column }: Cell): Box => {
    const { x, y } = cellAt(bands, row, column);
    return { x: placed(space, gutter + x, bands.pitch), y, width: bands.pitch, height: bands.pitch };
  };
  const months = monthNames(shown, bands).map(({ words, x, band }) =>
    text(placed(space, gutter + x + gap / 2), band * bands.height + HEAD - 7, words),
  );
  const key = legend(legendItems(shown), space, count * bands.height);
  return sheet(space, key.bottom, [
    months,
    beside(cells, bands, count, space),
    shown.map((cell) => drawCell(cell, boxOf(cell), gap)),
    key.content,
  ]);
}
