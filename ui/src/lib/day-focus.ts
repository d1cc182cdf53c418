/** Today's focus as it is shown. */
import type { Settings, TodayPage } from '../generated/types';

/** Calmer, a day has a focus only where the person picked one. */
export function withoutSuggestion(page: TodayPage, { calmer }: Pick<Settings, 'calmer'>): TodayPage {
  const { focus } = page;
  if (!calmer || focus.reason === 'picked') return page;
  return { ...page, focus: { ...focus, set_aside: true } };
}
