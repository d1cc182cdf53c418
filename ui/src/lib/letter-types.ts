/** The weekly letter as the journal tells of it. */
import type { Practice } from '../generated/types';

export type ParagraphKind = 'greeting' | 'text' | 'quote' | 'question' | 'farewell';

/** A quote has the practice and the day of its entry; a free page has no practice. */
export type Paragraph = { kind: ParagraphKind; text: string; practice: Practice | null; day: string | null };

export type LetterText = { heading: string; paragraphs: Paragraph[] };

/** A kept letter stays as it was; `changed_since` says that its week did not. */
export type KeptLetter = { kept_at: string; closing: string | null; changed_since: boolean };

export type LetterWeek = { first_day: string; last_day: string; moments: number; kept: boolean };

export type LetterPage = {
  days: [string, string, string, string, string, string, string];
  today: string;
  finished: boolean;
  text: LetterText;
  moments: number;
  notes: number;
  left_out: number;
  kept: KeptLetter | null;
  /** Every week with entries, the newest first. */
  weeks: LetterWeek[];
};
