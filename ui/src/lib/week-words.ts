/** A week in plain sentences. */
import type { Practice, WeekChange, WeekPage } from '../generated/types';
import { t } from './words';

const short = (practice: Practice) => t('practice-short', { practice });
const inline = (practice: Practice) => t('practice-inline', { practice });

/** What changed since last week, in one plain sentence. */
export function changeSentence(change: WeekChange): string {
  const key = `week-change-${change.kind.replaceAll('_', '-')}`;
  switch (change.kind) {
    case 'beginning':
      return t(key, { total: change.total });
    case 'most_and_resting':
      return t(key, { most: short(change.most), resting: inline(change.resting) });
    case 'gathered':
      return t(key, { gathered: short(change.practice), more: change.more });
    case 'most':
      return t(key, { most: short(change.most) });
    default:
      return t(key);
  }
}

/** Days here; what is in reserve belongs to the week under way alone. */
export function presenceWords({ days, today, present, rest_in_reserve: reserve }: WeekPage): string {
  const here = t('days-present', { present });
  return days.includes(today) ? `${here}, ${t('rest-in-reserve', { reserve })}.` : `${here}.`;
}
