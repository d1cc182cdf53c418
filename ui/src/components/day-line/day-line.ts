import './day-line.css';

import { html } from 'lit';

import {
  type Band,
  type Label,
  alongDay,
  bandsOf,
  middleOf,
  windowOf,
  withRoom,
} from '../../charts/day-line';
import type { RemindersPage, Settings } from '../../generated/types';
import { type Mark, marksOf, timeHere, windowsGone } from '../../lib/day-marks';
import { timeOfDay } from '../../lib/format';
import { timesInWords } from '../../lib/reminder-words';
import { t } from '../../lib/words';

/** How long the line is at least, in pixels, and what words are that have no room on it. */
const LINES = [
  [816, 'no-room-wide'],
  [410, 'no-room'],
  [320, 'no-room-narrow'],
] as const;

/** Something on the line with its words. */
interface Sign {
  kind: string;
  place: Band;
  text: string;
  rank: number;
}

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
/** Where something stands. Through a property: the content policy forbids style attributes. */
const at = ({ start, end }: Band) =>
  `inset-inline-start: ${percent(start)}; inline-size: ${percent(Math.max(0, end - start))}`;

function wordsOf(mark: Mark): string {
  const time = timesInWords(mark);
  const key = { next: 'day-line-next', silent: 'day-line-silent', waits: 'day-line-waits' };
  return mark.kind in key ? t(key[mark.kind as keyof typeof key], { time }) : time;
}

function signOf(mark: Mark, dayStart: number): Sign {
  const start = alongDay(mark.at, dayStart);
  const place = mark.until ? windowOf(mark.at, mark.until, dayStart) : { start, end: start };
  const kind = `${mark.until ? 'dl-window' : 'dl-at'} ${mark.kind}`;
  return { kind, place, text: wordsOf(mark), rank: mark.kind === 'next' ? 0 : 1 };
}

function quietSigns({ quiet_hours: quiet, day_start }: Settings): Sign[] {
  if (!quiet) return [];
  const [from, until] = [timeOfDay(quiet.from), timeOfDay(quiet.until)];
  return bandsOf(quiet.from, quiet.until, day_start).map((place) => {
    const begins = place.start > 0 || alongDay(quiet.from, day_start) === 0;
    const ends = place.end < 1 || alongDay(quiet.until, day_start) === 0;
    const text =
      begins && ends
        ? t('day-line-quiet', { from, until })
        : begins
          ? t('day-line-quiet-from', { time: from })
          : t('day-line-quiet-until', { time: until });
    const edge = place.start === 0 ? 'first' : place.end === 1 ? 'last' : '';
    return { kind: `dl-quiet ${edge}`, place, text, rank: 2 };
  });
}

/** Today's reminders on one line from the day's start to the next, with now among them. */
export function dayLine(page: RemindersPage, today: string, settings: Settings) {
  const dayStart = settings.day_start;
  const marks = marksOf(page, today, dayStart).map((mark) => signOf(mark, dayStart));
  const signs = [...quietSigns(settings), ...marks].sort((a, b) => a.place.start - b.place.start);
  const labels = (line: number): Label[] =>
    signs.map(({ place, text, rank }) => ({ place: middleOf(place, text, line), text, rank }));
  const rooms = LINES.map(([line, without]) => [withRoom(labels(line), line), without] as const);
  // Words without room stay for those who listen; the list below shows every time.
  const room = (index: number) => rooms.map(([has, without]) => (has[index] ? '' : without)).join(' ');
  const now = alongDay(timeHere(new Date()), dayStart);
  return html`<div class="dayline">
    ${windowsGone(page, today, dayStart).map((band) => html`<i class="dl-gone" .style=${at(band)}></i>`)}
    <ul role="list" aria-label=${t('day-line')}>
      ${signs.map(
        ({ kind, place, text }, index) =>
          html`<li class="${kind} ${room(index)}" .style=${at(place)}><b>${text}</b></li>`,
      )}
      <li class="dl-at now" .style=${at({ start: now, end: now })}><b>${t('day-line-now')}</b></li>
    </ul>
  </div>`;
}
