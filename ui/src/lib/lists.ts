/** Words put together: lists, sentences one after the other, short facts side by side. */
import { LANGUAGE, t } from './words';

const list = (style: Intl.ListFormatStyle) => (parts: string[]) =>
  new Intl.ListFormat(LANGUAGE, { type: 'conjunction', style }).format(parts);

/** As a sentence lists them: “empathy and support”. */
export const listed = list('long');
/** As a label lists them: “Mon, Fri”. */
export const listedShort = list('narrow');

/** By a message that joins two; what is empty is left out. */
const joined = (key: string) => (parts: string[]) =>
  parts.filter(Boolean).reduce((before, next) => (before ? t(key, { before, next }) : next), '');

/** Whole sentences, one after the other. */
export const sentences = joined('join-sentences');
/** Parts of one sentence that could each be one. */
export const clauses = joined('join-clauses');
/** Parts of a title or of what is typed, which no “and” may join. */
export const parts = joined('join-parts');
/** Short facts about one thing. */
export const facts = joined('join-facts');
