/** The closing line of a letter that is not kept yet, by the letter's week. */
import { draftOf, keepDraft } from './drafts';
import type { LetterPage } from '../generated/types';

export const letterDraft = ({ days }: Pick<LetterPage, 'days'>) => `letter-${days[0]}`;

/** Puts a kept letter's line back into the field, so that it outlives the letter. */
export function rescueClosing(page: LetterPage) {
  const key = letterDraft(page);
  if (page.kept?.closing && draftOf(key) === undefined) keepDraft(key, page.kept.closing);
}
