/** Sentences about backups: when the last was made, and what stands in the way. */

import type { Backup, BackupStatus, Example, Part } from '../generated/types';
import { clockAt, dateAt, dayFull, dayNear, dayShort } from './format';
import { sentences } from './lists';
import { practiceName } from './practices';
import { t } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago a moment was: “just now”, “12 min ago”, “2 h ago”, “3 days ago”. */
export function ago(moment: string, now = Date.now()): string {
  const past = Math.max(0, now - Date.parse(moment));
  if (past < MINUTE) return t('just-now');
  if (past < HOUR) return t('minutes-ago', { count: Math.floor(past / MINUTE) });
  if (past < DAY) return t('hours-ago', { count: Math.floor(past / HOUR) });
  return t('days-ago', { count: Math.floor(past / DAY) });
}

/** The line always in sight. */
export function backupLine({ last, second, trouble }: BackupStatus, now = Date.now()): string {
  if (trouble) return last ? t('backup-trouble', { ago: ago(last.made_at, now) }) : t('backup-trouble-none');
  if (!last) return t('backup-none-yet');
  const line = t('backed-up', { ago: ago(last.made_at, now) });
  return sentences([line, second.state === 'failed' ? t('backup-second-missing') : '']);
}

/** When a backup was made: “14:05” today, “9 May, 14:05” else. */
export function madeAt({ made_at }: Backup, today: string): string {
  const [date, time] = [dateAt(made_at), clockAt(made_at)];
  if (date === today) return t('made-today', { time });
  return t('made-on', { day: dayNear(date, today), time });
}

/** “2.4 MB”, in thousands as file managers count. */
export function size(bytes: number): string {
  if (bytes < 1_000_000) return t('kilobytes', { count: Math.max(1, Math.round(bytes / 1000)) });
  return t('megabytes', { count: Math.round(bytes / 100_000) / 10 });
}

/** When the entries of a part of a restore are from. */
export function span({ since, until }: Part): string {
  if (!since || !until) return '';
  return since === until ? dayFull(since) : t('span', { since: dayFull(since), until: dayFull(until) });
}

/** One entry by name. */
export function exampleInWords({ day, practice, note }: Example): string {
  const name = practice ? practiceName(practice) : t('free-page');
  return note
    ? t('moment-with-note', { day: dayShort(day), name, note })
    : t('moment-of-day', { day: dayShort(day), name });
}
