/** The day's line: where a time stands between one day's start and the next, and which words fit. */

const DAY = 24 * 60;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** How far along the journal day a time of day is: 0 at the day's start, just under 1 before the
 * next. */
export const alongDay = (time: string, dayStart: number) =>
  ((((minutes(time) - dayStart * 60) % DAY) + DAY) % DAY) / DAY;

/** A stretch of the line. */
export interface Band {
  start: number;
  end: number;
}

/** Where the hours from one time to another lie on the line; in two pieces when they reach over the
 * day's start. */
export function bandsOf(from: string, until: string, dayStart: number): Band[] {
  const start = alongDay(from, dayStart);
  const end = alongDay(until, dayStart) || 1;
  if (start < end) return [{ start, end }];
  return [
    { start: 0, end },
    { start, end: 1 },
  ];
}

/** Where a reminder's window lies; what it has beyond the day's end is left out, as no moment is
 * drawn there. */
export function windowOf(from: string, until: string, dayStart: number): Band {
  const start = alongDay(from, dayStart);
  const end = alongDay(until, dayStart);
  return { start, end: end > start ? end : 1 };
}

/** Words under the line: where their middle is, and how long they are. */
export interface Label {
  place: number;
  text: string;
  /** Those with a lower rank are placed first; the same rank goes along the line. */
  rank: number;
}

/** About how wide a letter of the line's words is, and what stays free between two of them. */
const LETTER = 6.4;
const FREE = 8;

/** Which words have room on a line this many pixels long. */
export function withRoom(labels: Label[], line: number): boolean[] {
  const width = ({ text }: Label) => text.length * LETTER + FREE;
  const order = labels
    .map((_, index) => index)
    .sort((a, b) => labels[a].rank - labels[b].rank || labels[a].place - labels[b].place);
  const kept: Label[] = [];
  const room = labels.map(() => false);
  for (const index of order) {
    const label = labels[index];
    room[index] = kept.every(
      (other) => Math.abs(other.place - label.place) * line >= (width(other) + width(label)) / 2,
    );
    if (room[index]) kept.push(label);
  }
  return room;
}

/** The middle of a band's words, which do not reach beyond the line's ends. */
export function middleOf({ start, end }: Band, text: string, line: number): number {
  const half = (text.length * LETTER) / 2 / line;
  return Math.min(Math.max((start + end) / 2, half), 1 - half);
}
