/** What the journal shows: everything, or what was chosen from it. */
import type { EntryFilter, Practice } from '../generated/types';
import type { Shown } from './store';

export interface Choice {
  practice?: Practice;
  withNote?: boolean;
  /** Only free pages, which have no practice. */
  free?: boolean;
  private?: boolean;
  feeling?: number;
  space?: string;
  since?: string;
  until?: string;
}

/** A choice with a change; what is empty in it is not chosen. */
export function chosen(choice: Choice, change: Choice): Choice {
  const both = { ...choice, ...change };
  if (change.practice) delete both.free;
  if (change.free) delete both.practice;
  return Object.fromEntries(Object.entries(both).filter(([, value]) => value));
}

/** How many of the filters are set that are not always in sight. A period counts once. */
export const furtherCount = ({ free, private: kept, feeling, space, since, until }: Choice) =>
  [free, kept, feeling, space, since || until].filter(Boolean).length;

export const isChosen = (choice: Choice) => Object.keys(choice).length > 0;

/** What another page asked to see. */
export const choiceOf = ({ practice, space }: Shown): Choice => chosen({}, { practice, space });

export function filterOf({ withNote, ...choice }: Choice, text: string): EntryFilter {
  return { ...choice, text: text.trim() || null, with_note: withNote ?? null };
}
