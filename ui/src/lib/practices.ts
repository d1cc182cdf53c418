/** The seven practices and their texts, from the file the journal itself reads. */
import content from '../../../src-tauri/crates/core/content/en.json';
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

export const PRACTICES = content.practices as PracticeTexts[];
export const WEEK = content.week;

const byId = new Map(PRACTICES.map((practice) => [practice.id, practice]));

/** A practice's texts. */
export const practice = (id: Practice): PracticeTexts => byId.get(id) ?? PRACTICES[0];
/** A practice's name. */
export const practiceName = (id: Practice): string => practice(id).name;
