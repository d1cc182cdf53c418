/** The day's line: where a time stands between one day's start and the next, and which words fit. */

const DAY = 24 * 60;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** How far along the journal day a time of day is: 0 at the day's start, just under 1 before the
 * next. */
export const alongDay = (time: string, dayStart: number) =>
  ((((minutes(time) - dayStart * 60) % DAY) + DAY) % DAY) / DAY;

/** Which of the marks at these places have room for their words, when two must stand a gap apart.
 * The first to be placed is `first`; the others follow along the line. */
export function withRoom(places: number[], first: number, gap: number): boolean[] {
  const kept: number[] = [];
  const room = places.map(() => false);
  const order = places.map((_, index) => index).sort((a, b) => places[a] - places[b]);
  for (const index of [first, ...order]) {
    if (places[index] === undefined || room[index]) continue;
    room[index] = kept.every((place) => Math.abs(place - places[index]) >= gap);
    if (room[index]) kept.push(places[index]);
  }
  return room;
}
