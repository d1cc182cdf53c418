import { expect, test } from 'vitest';

import type { Occurrence, Outcome, Reminder, RemindersPage } from '../../src/generated/types';
import { marksOf, windowsGone } from '../../src/lib/day-marks';

process.env.TZ = 'Europe/Berlin';
const TODAY = '2026-05-09';
const reminder = (id: string, at: string, more: Partial<Reminder> = {}) =>
  ({ id, at, days: ['sat'], enabled: true, ...more }) as Reminder;
const came = (reminder_id: string, due_at: string, outcome: Outcome, day = TODAY) =>
  ({ reminder_id, due_at, outcome, day }) as Occurrence;
const page = (reminders: Reminder[], history: Occurrence[], next: unknown = null) =>
  ({ reminders, history, status: { next } }) as unknown as RemindersPage;

test('each of today’s reminders stands by what became of it', () => {
  const reminders = [
    reminder('a', '09:00'),
    reminder('b', '10:00'),
    reminder('c', '11:00'),
    reminder('d', '20:00'),
    reminder('e', '21:00', { enabled: false }),
    reminder('f', '22:00', { days: ['sun'] }),
  ];
  const history = [
    came('c', '2026-05-09T09:00:00Z', 'held'),
    came('b', '2026-05-09T08:00:00Z', 'silent_presenting'),
    came('a', '2026-05-09T07:00:00Z', 'done'),
    came('d', '2026-05-08T18:00:00Z', 'shown', '2026-05-08'),
    came('gone', '2026-05-09T05:00:00Z', 'not_today'),
  ];
  expect(marksOf(page(reminders, history), TODAY, 4)).toEqual([
    { kind: 'shown', at: '07:00' },
    { kind: 'shown', at: '09:00' },
    { kind: 'silent', at: '10:00' },
    { kind: 'waits', at: '11:00' },
    { kind: 'open', at: '20:00', until: undefined },
  ]);
});

test('a window hides its moment until it came', () => {
  const reminders = [reminder('a', '13:00', { until: '17:00' })];
  const next = {
    reminder_id: 'a',
    day: TODAY,
    at: '2026-05-09T13:17:00Z',
    window: { from: '13:00', until: '17:00' },
  };
  expect(marksOf(page(reminders, [], next), TODAY, 4)).toEqual([
    { kind: 'next', at: '13:00', until: '17:00' },
  ]);
  expect(windowsGone(page(reminders, [], next), TODAY, 4)).toEqual([]);
  const shown = page(reminders, [came('a', '2026-05-09T13:17:00Z', 'shown')]);
  expect(marksOf(shown, TODAY, 4)).toEqual([{ kind: 'shown', at: '15:17' }]);
  expect(windowsGone(shown, TODAY, 4)).toEqual([{ start: 9 / 24, end: 13 / 24 }]);
});

test('one that was put off stands where it comes again, once', () => {
  const next = { reminder_id: 'a', day: TODAY, at: '2026-05-09T15:10:00Z', window: null };
  const history = [came('a', '2026-05-09T07:00:00Z', 'later')];
  expect(marksOf(page([reminder('a', '09:00')], history, next), TODAY, 4)).toEqual([
    { kind: 'next', at: '17:10' },
  ]);
});
