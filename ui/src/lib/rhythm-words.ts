/** How often a practice is meant to come, in words that can stand within a sentence. */
import type { Rhythm } from '../generated/types';
import { t } from './words';

/** “every day”, “5 times a week”, “twice a month”, “3 times in 10 days”. */
export function rhythmWords({ times, days }: Rhythm): string {
  if (times === days) return t('rhythm-daily');
  if (days === 7) return t('rhythm-week', { times });
  if (days === 30) return t('rhythm-month', { times });
  return t('rhythm-days', { times, days });
}
