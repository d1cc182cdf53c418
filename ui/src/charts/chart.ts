/** What every chart is: what it says, what its table holds, how it is drawn. */
import type { SVGTemplateResult } from 'lit';

import type { Practice, Weekday } from '../generated/types';

export type ChartName = 'week-matrix' | 'balance' | 'feeling' | 'heatmap' | 'month' | 'strength' | 'rhythm';

/** Which entries a mark stands for. What is left out does not narrow them. */
export interface MarkDetail {
  practice?: Practice;
  /** One journal day. */
  day?: string;
  /** The first and last of several journal days. */
  since?: string;
  until?: string;
  weekday?: Weekday;
  /** An hour on the clock, 0 to 23. */
  hour?: number;
}

/** Something in a chart that has a value: it is reached, read aloud and opened. */
export interface Mark {
  /** Its own in its chart; the drawing carries it as `data-mark`. */
  id: string;
  /** Its value in words, read aloud and shown beside it. */
  label: string;
  /** Where the arrow keys find it. Columns go the way reading goes. */
  row: number;
  column: number;
  /** The entries behind it; none when there is nothing to open. */
  opens?: MarkDetail;
}

/** Stands in a table where there is no value. */
export const NO_VALUE = '—';

/** The chart's numbers; `rows` begin with their heading. */
export interface ChartTable {
  caption: string;
  head: string[];
  rows: string[][];
  /** Whether the last column tells in words, and takes the room they need. */
  told?: boolean;
}

/** What a drawing has to fit. */
export interface Space {
  /** In CSS pixels; text is drawn in true size, so a narrow chart is laid out anew. */
  width: number;
  /** Whether reading goes from right to left; time then does too. */
  rtl: boolean;
  /** Whether practices are named; a picture that is passed on may do without. */
  names: boolean;
}

/** A drawing in its own units, which are CSS pixels. Legend included, title not. */
export interface Drawing {
  width: number;
  height: number;
  content: SVGTemplateResult;
  /** Whether rows were drawn as columns because the space asks for it; the arrow keys follow. */
  turned?: boolean;
}

/** A chart of one page, ready to be shown, read aloud, printed and saved. */
export interface Chart {
  name: ChartName;
  title: string;
  /** What it shows, in one plain sentence or two. */
  summary: string;
  /** The same for a picture that names no practice, where the summary names one. */
  discreet?: string;
  table: ChartTable;
  marks: Mark[];
  /** The mark that the keyboard comes to first; the first of them when left out. */
  entrance?: string;
  /** Every mark with something drawn is a `<g data-mark="id">`; colours are `var(--token)` in
   * attributes, so that the same drawing serves the window and a saved picture. */
  draw(space: Space): Drawing;
}
