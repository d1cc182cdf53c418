/** Which of the timeline's rows stand in the document, by their days, with room for all others. */
import type { Entry } from '../generated/types';

export interface Place {
  index: number;
  start: number;
  end: number;
}

export interface Row {
  kind: 'row';
  key: string;
  index: number;
  entry?: Entry;
  /** Whether it is the first or the last of its day. */
  begins: boolean;
  ends: boolean;
}

/** Room that rows out of sight would take, in pixels. */
export interface Gap {
  kind: 'gap';
  key: string;
  size: number;
}

export interface Day {
  kind: 'day';
  key: string;
  /** None while nothing of it is known. */
  day?: string;
  parts: (Row | Gap)[];
}

type At = (index: number) => Entry | undefined;

/** Rows by days, and gaps between what is not side by side. A row of which nothing is known yet
 * stands with the day before it: no row that is being changed ever moves to another parent. */
export function daysOf(places: Place[], at: At, origin: number, end: number): (Day | Gap)[] {
  const days: (Day | Gap)[] = [];
  let open: Day | undefined;
  let before = { index: -1, end: origin };
  for (const place of places) {
    const entry = at(place.index);
    const sameDay = open && (!entry || entry.day === open.day);
    const gap = gapAfter(before, place.start);
    if (gap && place.index > before.index + 1) (sameDay && open ? open.parts : days).push(gap);
    if (!open || !sameDay) {
      open = { kind: 'day', key: keyOf(days, entry?.day), day: entry?.day, parts: [] };
      days.push(open);
    }
    open.parts.push(rowOf(place.index, entry, at));
    before = place;
  }
  const rest = gapAfter(before, end);
  return rest ? [...days, rest] : days;
}

function gapAfter({ index, end }: { index: number; end: number }, until: number): Gap | undefined {
  const size = Math.round(until - end);
  return size > 0 ? { kind: 'gap', key: `after-${index}`, size } : undefined;
}

/** A day comes once, unless entries moved while pages of before and after stand side by side. */
function keyOf(days: (Day | Gap)[], day = 'unknown'): string {
  return days.some(({ key }) => key === day) ? `${day}-${days.length}` : day;
}

function rowOf(index: number, entry: Entry | undefined, at: At): Row {
  const [previous, next] = [at(index - 1), at(index + 1)];
  return {
    kind: 'row',
    key: entry?.id ?? `at-${index}`,
    index,
    entry,
    begins: entry !== undefined && (index === 0 || (previous !== undefined && previous.day !== entry.day)),
    ends: entry !== undefined && next?.day !== entry.day,
  };
}
