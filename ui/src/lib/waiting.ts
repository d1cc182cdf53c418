/** Which of the words that wait are those of a moment; other forms show their own where they stand. */
import type { Practice } from '../generated/types';
import { allDrafts } from './drafts';
import { PRACTICES } from './practices';

/** The key of a page tied to no practice. */
export const FREE = 'new-page';
const ENTRY = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Whether a key is that of a moment in the journal. */
export const isOfEntry = (key: string) => ENTRY.test(key);

/** The practice that a new moment's words are for. */
export const practiceOf = (key: string): Practice | undefined =>
  PRACTICES.find(({ id }) => key === `new-${id}`)?.id;

/** Words of moments, new ones and those in the journal, that were typed and not yet kept. */
export const waitingWords = (): [string, string][] =>
  allDrafts().filter(
    ([key, text]) => text.trim() && (key === FREE || practiceOf(key) !== undefined || isOfEntry(key)),
  );
