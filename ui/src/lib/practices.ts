/** The seven practices and their texts, from the file the journal itself reads. */
import type { Content } from 'virtual:languages';

import type { Practice } from '../generated/types';

export interface PracticeTexts {
  id: Practice;
  name: string;
  description: string;
  acts: string[];
  prompts: string[];
  /** Two if-then plans, as examples. */
  cues: Array<{ if: string; then: string }>;
}

/** The seven in the seed's order, in the language of the moment. */
export let PRACTICES: PracticeTexts[] = [];
/** The week of the journey that Hearth accompanies. */
export let WEEK: Content['week'] = { number: 0, name: '' };

let byId = new Map<Practice, PracticeTexts>();

/** Takes over the texts of a language. `transform` dresses them up. */
export function useContent(content: Content, transform?: (text: string) => string) {
  const dressed = (key: string, value: unknown) =>
    transform && typeof value === 'string' && key !== 'id' ? transform(value) : value;
  const { practices, week }: Content = transform ? JSON.parse(JSON.stringify(content), dressed) : content;
  PRACTICES = practices;
  WEEK = week;
  byId = new Map(practices.map((practice) => [practice.id, practice]));
}

/** A practice's texts. */
export const practice = (id: Practice): PracticeTexts => byId.get(id) ?? PRACTICES[0];
/** A practice's name. */
export const practiceName = (id: Practice): string => practice(id).name;
