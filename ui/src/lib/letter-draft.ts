/** The closing line of a letter that is not kept yet, by the letter's week. */
import { draftOf, dropDraft, keepDraft } from './drafts';
import type { LetterPage } from '../generated/types';

export const letterDraft = ({ days }: Pick<LetterPage, 'days'>) => `letter-${days[0]}`;

/** Where the line of a letter waits that was kept just now, for one who takes the keeping back. */
const setAside = (page: Pick<LetterPage, 'days'>) => `${letterDraft(page)}-kept`;

export function setClosingAside(page: LetterPage, written: string) {
  if (written.trim()) keepDraft(setAside(page), written);
  dropDraft(letterDraft(page));
}

/** The line of a letter that is kept no longer waits in its field again. */
export function takeClosingUp(page: LetterPage) {
  const written = draftOf(setAside(page));
  if (page.kept || written === undefined) return;
  if (draftOf(letterDraft(page)) === undefined) keepDraft(letterDraft(page), written);
  dropDraft(setAside(page));
}

/** Puts a kept letter's line back into the field, so that it outlives the letter. */
export function rescueClosing(page: LetterPage) {
  const key = letterDraft(page);
  if (page.kept?.closing && draftOf(key) === undefined) keepDraft(key, page.kept.closing);
}
