/** What a form whose words wait is called where it is out of sight. */
import { addDays, weekRangeNear } from './format';
import { practiceName } from './practices';
import { store } from './store';
import { FREE, type Waiting, planPractice, practiceOf } from './waiting';
import { t } from './words';

function momentName(key: string): string {
  if (key === FREE) return t('free-page');
  const practice = practiceOf(key);
  return practice ? practiceName(practice) : t('waiting-moment');
}

function planName(of: string): string {
  const practice = planPractice(of, store.today);
  return practice ? t('waiting-plan-for', { name: practiceName(practice) }) : t('waiting-plan');
}

/** The week that begins on a day. */
const weekOf = (day: string) => weekRangeNear(day, addDays(day, 6), store.today.day);

const NAMES: Record<Waiting['kind'], (waiting: Waiting) => string> = {
  moment: ({ form }) => momentName(form),
  plan: ({ of }) => planName(of),
  rehearsal: () => t('waiting-rehearsal'),
  went: () => t('waiting-went-word'),
  space: () => t('waiting-space'),
  letter: ({ of }) => t('waiting-letter', { week: weekOf(of) }),
};

export const waitingName = (waiting: Waiting): string => NAMES[waiting.kind](waiting);

/** What is said above words that wait, by how many there are. */
export const waitingTitle = (count: number) =>
  count > 1 ? t('waiting-title-more', { count }) : t('waiting-title');
