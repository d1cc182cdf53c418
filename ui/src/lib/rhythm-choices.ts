/** The rhythms one can choose from. */
import type { Rhythm } from '../generated/types';

const OFFERED: Rhythm[] = [
  { times: 1, days: 1 },
  { times: 5, days: 7 },
  { times: 3, days: 7 },
  { times: 2, days: 7 },
  { times: 1, days: 7 },
  { times: 2, days: 30 },
  { times: 1, days: 30 },
];

const often = ({ times, days }: Rhythm) => times / days;

/** Those offered, the most frequent first, with one that was set elsewhere in its own place. */
export function rhythmChoices(now: Rhythm): Rhythm[] {
  if (OFFERED.some(({ times, days }) => times === now.times && days === now.days)) return OFFERED;
  return [...OFFERED, now].sort((a, b) => often(b) - often(a));
}
