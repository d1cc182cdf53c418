/** A week in plain sentences. */
import type { Practice, WeekChange, WeekPage } from '../generated/types';
import { t } from './words';

const short = (practice: Practice) => t('practice-short', { practice });
const inline = (practice: Practice) => t('practice-inline', { practice });

type Week = 'this' | 'earlier';

/** Whether the week is the one under way. */
export const whichWeek = ({ days, today }: Pick<WeekPage, 'days' | 'today'>): Week =>
  days.includes(today) ? 'this' : 'earlier';

/** What the week and the one before it are called. */
export function weekNames(page: Pick<WeekPage, 'days' | 'today'>): [string, string] {
  const week = whichWeek(page);
  return [t('balance-now', { week }), t('balance-before', { week })];
}

function mostSentence(most: Practice, before: Practice | null, week: Week): string {
  if (!before) return t('week-change-most', { most: short(most) });
  if (before === most) return t('week-change-most-again', { most: short(most), week });
  return t('week-change-most-after', { most: short(most), before: inline(before), week });
}

/** What changed since the week before, in one plain sentence; nothing when there is too little to say. */
export function changeSentence(change: WeekChange, week: Week): string {
  switch (change.kind) {
    case 'too_little':
      return '';
    case 'empty':
      return t('week-change-empty', { week });
    case 'even':
      return t('week-change-even');
    case 'most_and_none':
      return t('week-change-most-and-none', { most: short(change.most), none: inline(change.none), week });
    case 'gathered': {
      const { practice, now, before } = change;
      return t('week-change-gathered', { gathered: short(practice), now, times: before, week });
    }
    case 'most':
      return mostSentence(change.most, change.before, week);
    case 'shared':
      return t('week-change-shared', { one: short(change.one), other: inline(change.other) });
    case 'shared_by_many':
      return t('week-change-shared-by-many');
  }
}

/** “Here on 5 days, 1 rest day in reserve” */
export const presence = (present: number, reserve: number) =>
  t('presence', { present: t('days-present', { present }), reserve: t('rest-in-reserve', { reserve }) });

/** Days here; what is in reserve belongs to the week under way alone. */
export function presenceWords(page: WeekPage): string {
  const { present, rest_in_reserve: reserve } = page;
  const earlier = whichWeek(page) === 'earlier';
  return t('sentence', {
    words: earlier ? t('days-present-then', { present }) : presence(present, reserve),
  });
}
