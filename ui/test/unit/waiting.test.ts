import { describe, expect, test } from 'vitest';

import { draftOf } from '../../src/lib/drafts';
import { setClosingAside, takeClosingUp } from '../../src/lib/letter-draft';
import { store } from '../../src/lib/store';
import { planPractice, waitingForms } from '../../src/lib/waiting';

const ID = '0197a000-0000-7000-8000-000000000001';

/** The drafts that the journal had at the start; each start is another journal's. */
function begin(drafts: Record<string, string>) {
  const written = Object.entries(drafts).map(([key, text]) => ({ key, text }));
  store.start = { drafts: written, example: !store.start?.example } as never;
}

const forms = () => waitingForms().map(({ kind, form, of }) => [kind, form, of]);

describe('words that wait', () => {
  test('belong to the form they were typed in, whatever it is', () => {
    begin({
      'new-page': 'a',
      'new-empathy': 'a',
      [ID]: 'a',
      'cue-empathy-when': 'a',
      [`cue-${ID}-then`]: 'a',
      'rehearsal-new': 'a',
      [`rehearsal-${ID}-sentence`]: 'a',
      [`rehearsal-${ID}-word`]: 'a',
      'space-new-name': 'a',
      'space-Book club-why': 'a',
      'letter-2026-05-04': 'a',
    });
    expect(forms()).toEqual([
      ['moment', 'new-page', ''],
      ['moment', 'new-empathy', ''],
      ['moment', ID, ''],
      ['plan', 'cue-empathy', 'empathy'],
      ['plan', `cue-${ID}`, ID],
      ['rehearsal', 'rehearsal-new', ''],
      ['rehearsal', `rehearsal-${ID}-sentence`, ID],
      ['went', `rehearsal-${ID}-word`, ID],
      ['space', 'space-new', 'new'],
      ['space', 'space-Book club', 'Book club'],
      ['letter', 'letter-2026-05-04', '2026-05-04'],
    ]);
  });

  test('of one form are one, in the form’s order', () => {
    begin({ 'space-new-why': 'Tea.', 'space-new-name': 'Kitchen', 'cue-empathy-when': 'it rains' });
    expect(waitingForms().map(({ drafts }) => drafts.map(([, text]) => text))).toEqual([
      ['Kitchen', 'Tea.'],
      ['it rains'],
    ]);
  });

  test('are none where a field is empty, and none that another form shows', () => {
    begin({ 'cue-empathy-when': ' ', 'new-page-space': 'Kitchen', 'letter-2026-05-04-kept': 'So be it.' });
    expect(forms()).toEqual([]);
  });
});

test('a plan’s practice is known as long as the plan is there', () => {
  const cue = { id: ID, practice: 'support' };
  const today = { focus: { cues: [cue] }, cues: [] } as never;
  expect(planPractice('empathy', today)).toBe('empathy');
  expect(planPractice(ID, today)).toBe('support');
  expect(planPractice(ID.replace('1', '2'), today)).toBeUndefined();
});

test('a closing line that is kept waits aside, and is in its field again when the keeping is undone', () => {
  begin({ 'letter-2026-05-04': 'So be it.' });
  const page = { days: ['2026-05-04'], kept: null } as never;
  setClosingAside(page, 'So be it.');
  expect(waitingForms()).toEqual([]);
  takeClosingUp({ days: ['2026-05-04'], kept: {} } as never);
  expect(draftOf('letter-2026-05-04')).toBeUndefined();
  takeClosingUp(page);
  expect(draftOf('letter-2026-05-04')).toBe('So be it.');
  expect(draftOf('letter-2026-05-04-kept')).toBeUndefined();
});
