/** Leads to the form in which words wait, open and filled. */
import { api } from '../api';
import { openSheet } from '../components/entry-sheet/entry-sheet';
import { spaceFormOf, NEW_SPACE } from '../components/space-form/space-form';
import { showFailure, showToast } from '../components/undo-toast/undo-toast';
import { draftOf, dropDraft, keepDraft } from './drafts';
import { findEntry } from './find-entry';
import { store } from './store';
import { FREE, type Waiting, isOfEntry, planPractice, practiceOf } from './waiting';
import { t } from './words';

/** Opens a form; `false` when what it is for is gone. */
type Opening = (waiting: Waiting) => boolean | Promise<boolean>;

const openMoment: Opening = async ({ form }) => {
  const entry = isOfEntry(form) ? await findEntry(form) : undefined;
  if (isOfEntry(form) && !entry) return false;
  openSheet(entry ? { entry } : { practice: practiceOf(form) });
  return true;
};

const openPlan: Opening = ({ form, of }) => {
  const practice = planPractice(of, store.today);
  if (practice) store.go('practice', { practice, form });
  return practice !== undefined;
};

const openRehearsal: Opening = async ({ form, of }) => {
  const { rehearsals, said } = await api.practicePage('boundaries');
  if (of && ![...rehearsals, ...said].some(({ id }) => id === of)) return false;
  store.go('practice', { practice: 'boundaries', form });
  return true;
};

const openSpace: Opening = async ({ form }) => {
  const { spaces } = await api.spacesPage();
  if (form !== NEW_SPACE && !spaces.some((space) => spaceFormOf(space) === form)) return false;
  store.go('spaces', { form });
  return true;
};

const openLetter: Opening = ({ form, of }) => {
  store.go('letter', { day: of, form });
  return true;
};

const OPENINGS: Record<Waiting['kind'], Opening> = {
  moment: openMoment,
  plan: openPlan,
  rehearsal: openRehearsal,
  went: openRehearsal,
  space: openSpace,
  letter: openLetter,
};

/** Words whose place is gone go on by themselves, after those of a page that waits already. */
function asPage({ kind, drafts }: Waiting) {
  const texts = [draftOf(FREE), ...drafts.map(([, text]) => text)];
  keepDraft(FREE, texts.filter(Boolean).join('\n\n'));
  for (const [key] of drafts) dropDraft(key);
  openSheet({});
  showToast({ text: t(kind === 'moment' ? 'waiting-no-moment' : 'waiting-no-place') });
}

export async function goOn(waiting: Waiting) {
  try {
    if (!(await OPENINGS[waiting.kind](waiting))) asPage(waiting);
  } catch (error) {
    showFailure(error);
  }
}
