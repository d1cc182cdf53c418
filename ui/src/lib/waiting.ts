/** Words that were typed and not yet kept, gathered by the form they were typed in. */
import type { Practice, TodayPage } from '../generated/types';
import { allDrafts } from './drafts';
import { PRACTICES } from './practices';

export type WaitingKind = 'moment' | 'plan' | 'rehearsal' | 'went' | 'space' | 'letter';

/** One form with words in it. */
export interface Waiting {
  /** What the form is called; a page that is asked for it opens it. */
  form: string;
  kind: WaitingKind;
  /** What it changes: an identifier, a practice, a name, a day. */
  of: string;
  /** The drafts of its fields that are not empty, in the form's order. */
  drafts: [key: string, text: string][];
}

/** The key of a page tied to no practice. */
export const FREE = 'new-page';
const ENTRY = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Which keys belong to which form; the first group is the form, the second what it is for. */
const FORMS: [WaitingKind, RegExp][] = [
  ['plan', /^(cue-(.+))-(?:when|then)$/],
  ['rehearsal', /^(rehearsal-new)$/],
  ['rehearsal', /^(rehearsal-(.+)-sentence)$/],
  ['went', /^(rehearsal-(.+)-word)$/],
  ['space', /^(space-(.+))-(?:name|why)$/s],
  ['letter', /^(letter-(\d{4}-\d\d-\d\d))$/],
];
/** The fields that come first, of forms with two. */
const FIRST = /-(when|name)$/;

/** Whether a key is that of a moment in the journal. */
export const isOfEntry = (key: string) => ENTRY.test(key);

/** The practice that a new moment's words are for. */
export const practiceOf = (key: string): Practice | undefined =>
  PRACTICES.find(({ id }) => key === `new-${id}`)?.id;

/** The practice of a plan, known by it or by the practice that a new one is for; none when it is gone. */
export function planPractice(of: string, { cues, focus }: TodayPage): Practice | undefined {
  const known = PRACTICES.find(({ id }) => id === of)?.id;
  return known ?? [...focus.cues, ...cues].find(({ id }) => id === of)?.practice;
}

function formOf(key: string): Omit<Waiting, 'drafts'> | undefined {
  if (key === FREE || practiceOf(key) || isOfEntry(key)) return { kind: 'moment', form: key, of: '' };
  for (const [kind, keys] of FORMS) {
    const found = keys.exec(key);
    if (found) return { kind, form: found[1], of: found[2] ?? '' };
  }
  return undefined;
}

/** The forms whose words wait, those typed last first. */
export function waitingForms(): Waiting[] {
  const forms = new Map<string, Waiting>();
  for (const [key, text] of allDrafts()) {
    const form = formOf(key);
    if (!form || !text.trim()) continue;
    const known = forms.get(form.form) ?? { ...form, drafts: [] };
    known.drafts.push([key, text]);
    if (FIRST.test(key)) known.drafts.reverse();
    forms.set(form.form, known);
  }
  return [...forms.values()];
}
