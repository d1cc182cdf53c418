/** Quiet hours: whether a reminder's time, or all of its window, lies in them. */
import type { QuietHours, Reminder } from '../generated/types';

const DAY = 24 * 60;
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** How long it is from one time of day to another. */
const from = (start: string, end: string) => (minutes(end) - minutes(start) + DAY) % DAY;

/** Whether nothing of it is left outside: what begins with the quiet hours and ends in them. */
export function staysQuiet({ at, until }: Pick<Reminder, 'at' | 'until'>, quiet: QuietHours | null): boolean {
  if (!quiet || !at) return false;
  const length = from(quiet.from, quiet.until);
  const begins = from(quiet.from, at);
  return begins < length && begins + (until ? from(at, until) : 0) <= length;
}
