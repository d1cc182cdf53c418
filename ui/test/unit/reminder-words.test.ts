import { describe, expect, test } from 'vitest';

import type { DelayedBy, NextReminder, Occurrence, Outcome, RemindersPage } from '../../src/generated/types';
import { nextReminder, outcomeInWords, timesInWords } from '../../src/lib/reminder-words';
import { has } from '../../src/lib/words';

process.env.TZ = 'Europe/Berlin';
const TODAY = '2026-05-09';
const NOW = Date.parse('2026-05-09T14:12:00Z');

const occurrence = (of: Partial<Occurrence>): Occurrence => ({
  reminder_id: 'r1',
  day: TODAY,
  due_at: '2026-05-09T11:00:00Z',
  outcome: 'shown',
  decided_at: '2026-05-09T11:00:00Z',
  again_at: null,
  delay: null,
  practice: null,
  ...of,
});
const said = (of: Partial<Occurrence>, day = TODAY) => outcomeInWords(occurrence(of), day, NOW);

const OUTCOMES: Outcome[] = [
  'shown',
  'later',
  'done',
  'not_today',
  'silent_logged',
  'silent_rest',
  'silent_paused',
  'silent_quiet',
  'silent_not_today',
  'silent_presenting',
  'held',
  'withdrawn',
  'switched_off',
  'missed',
  'gathered',
  'failed',
];
const DELAYS: DelayedBy[] = ['do_not_disturb', 'away', 'asleep', 'not_running'];

describe('what became of a reminder', () => {
  test('every outcome has a whole sentence, whatever kept it', () => {
    for (const outcome of OUTCOMES)
      for (const by of [undefined, ...DELAYS])
        for (const practice of [null, 'listening'] as const)
          for (const until of [null, '2026-05-09T13:40:00Z']) {
            const sentence = said({ outcome, practice, delay: by ? { by, until } : null });
            expect(sentence, `${outcome} ${by}`).toMatch(/^The one at 13:00 .*\.$/);
            expect(sentence, `${outcome} ${by}`).not.toMatch(/\{|reminder-|undefined|null/);
          }
  });

  test('what kept it is told where there is a sentence for it', () => {
    const until = '2026-05-09T13:40:00Z';
    for (const [outcome, by, words] of [
      ['shown', 'do_not_disturb', 'was kept until 15:40, while do not disturb was on'],
      ['shown', 'away', 'came at 15:40, once you were back'],
      ['shown', 'asleep', 'came at 15:40: the computer slept'],
      ['shown', 'not_running', 'came at 15:40: Hearth was not running'],
      ['held', 'do_not_disturb', 'is kept for you while do not disturb is on'],
      ['held', 'away', 'waits until you are back'],
      ['missed', 'do_not_disturb', 'do not disturb was on until its day was over'],
      ['missed', 'away', 'passed while you were away'],
      ['missed', 'asleep', 'the computer slept until 15:40'],
      ['missed', 'not_running', 'Hearth was not running until 15:40'],
      ['silent_logged', 'away', 'the day was already logged'],
    ] as const)
      expect(said({ outcome, delay: { by, until } })).toContain(words);
  });

  test('the three that can be delayed fall back to a sentence of their own', () => {
    for (const outcome of ['shown', 'held', 'missed']) expect(has(`reminder-${outcome}`)).toBe(true);
    expect(said({ outcome: 'held', delay: { by: 'asleep', until: null } })).toMatch(/^The one at 13:00 /);
  });

  test('a silent one names the practice that was logged, if it is known', () => {
    expect(said({ outcome: 'silent_logged', practice: 'listening' })).toBe(
      'The one at 13:00 stayed silent: you had logged listening.',
    );
    expect(said({ outcome: 'silent_logged' })).toContain('the day was already logged');
  });

  test('a bare time is of the day the sentence is told on', () => {
    const due_at = '2026-05-08T21:50:00Z';
    expect(said({ day: '2026-05-08', due_at })).toContain('at 23:50 yesterday was shown');
    expect(said({ day: '2026-05-08', due_at }, '2026-05-08')).toContain('at 23:50 was shown');
    const delay = { by: 'away', until: '2026-05-09T06:10:00Z' } as const;
    expect(said({ due_at, delay })).toContain('at 23:50 yesterday came at 08:10,');
    expect(said({ due_at, delay }, '2026-05-08')).toContain('at 23:50 came at 08:10 on Saturday,');
    expect(said({ due_at: '2026-05-06T11:00:00Z' })).toContain('at 13:00 on Wednesday ');
    expect(said({ due_at: '2026-04-20T11:00:00Z' })).toContain('20 April');
  });

  test('one that was put off says when it comes again, until it has', () => {
    const put = (again_at: string) => said({ outcome: 'later', again_at });
    expect(put('2026-05-09T14:30:00Z')).toContain('It comes again at 16:30.');
    expect(put('2026-05-09T14:00:00Z')).not.toContain('again');
  });
});

describe('the next reminder', () => {
  const page = (next: Partial<NextReminder> | null, paused_until: string | null = null) =>
    ({
      reminders: [{}],
      status: {
        next: next && {
          reminder_id: 'r1',
          day: TODAY,
          at: '2026-05-09T13:17:00Z',
          window: null,
          ...next,
        },
        last: null,
        paused_until,
      },
    }) as unknown as RemindersPage;
  const told = (...of: Parameters<typeof page>) => nextReminder(page(...of), TODAY, 4);

  test('has its time, and its weekday when that is not today', () => {
    expect(told({})).toBe('Next reminder at 15:17.');
    expect(told({ day: '2026-05-11', at: '2026-05-11T13:17:00Z' })).toBe('Next reminder on Monday at 15:17.');
    expect(told(null)).toBe('No reminder in the next days.');
  });

  test('does not give away what a window has drawn', () => {
    const window = { from: '13:00', until: '17:00' };
    expect(told({ window })).toBe('Next reminder some time between 13:00 and 17:00.');
    expect(told({ window, day: '2026-05-11', at: '2026-05-11T13:17:00Z' })).toBe(
      'Next reminder on Monday, some time between 13:00 and 17:00.',
    );
    // Drawn after midnight, told with the evening the window opens in.
    const night = { window: { from: '22:00', until: '01:00' }, at: '2026-05-09T22:40:00Z' };
    expect(told(night)).toBe('Next reminder some time between 22:00 and 01:00.');
  });

  test.each([
    ['2026-05-09T15:12:00Z', '17:12'],
    ['2026-05-10T02:00:00Z', 'tomorrow'],
    ['2026-05-09T22:30:00Z', 'Sunday at 00:30'],
    ['2026-05-11T02:00:00Z', 'Monday'],
    ['2026-05-16T02:00:00Z', 'Saturday 16 May'],
    ['2027-01-03T03:00:00Z', '3 January 2027'],
  ])('a pause until %s ends %s', (until, words) => {
    expect(told(null, until)).toBe(`Reminders are paused until ${words}.`);
  });
});

test('a window shows both of its ends', () => {
  expect(timesInWords({ at: '13:00', until: '17:00' })).toBe('13:00\u00a0– 17:00');
  expect(timesInWords({ at: '13:00', until: null })).toBe('13:00');
});
