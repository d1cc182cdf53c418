/** Sentences about a letter: what it is made of, what it leaves out, and when it was kept. */
import { dayNear } from './format';
import type { KeptLetter, LetterPage, Paragraph } from '../generated/types';
import { sentences } from './lists';
import { t } from './words';

/** What the letter was put together from. */
export function madeFrom({ moments, notes }: LetterPage): string {
  if (!moments) return t('letter-made-nothing');
  return notes ? t('letter-made', { moments, notes }) : t('letter-made-moments', { moments });
}

/** The lead under the page's title; a week under way says that it is not over. */
export function lead(page: LetterPage): string {
  return sentences([madeFrom(page), page.finished ? '' : t('letter-unfinished')]);
}

/** “Kept on 3 May” */
export const keptOn = ({ kept_on }: KeptLetter, today: string): string =>
  t('letter-kept-on', { day: dayNear(kept_on, today) });

/** The letter's paragraphs in two parts: the person's own closing line stands between them. */
export function aroundClosing(paragraphs: Paragraph[]): [Paragraph[], Paragraph[]] {
  const farewell = paragraphs.findIndex(({ kind }) => kind === 'farewell');
  const at = farewell < 0 ? paragraphs.length : farewell;
  return [paragraphs.slice(0, at), paragraphs.slice(at)];
}

/** Whether there is nothing to write a letter from, in no week at all. */
export const isFirstTime = ({ weeks, kept, left_out }: LetterPage): boolean =>
  !weeks.length && !kept && !left_out;
