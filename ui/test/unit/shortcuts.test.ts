import { beforeEach, expect, test, vi } from 'vitest';

import type { Mark } from '../../src/charts/chart';
import { walk } from '../../src/charts/walk';
import { keyNames } from '../../src/components/shortcut-list/shortcut-words';
import { dayByKey } from '../../src/lib/calendar';
import { SHORTCUT_IDS, WALKS, isPressed, isSingle, shortcut } from '../../src/lib/shortcuts';
import { t } from '../../src/lib/words';

const system = (userAgent: string) => vi.stubGlobal('navigator', { userAgent });
beforeEach(() => system('X11; Linux x86_64'));

const pressed = (key: string, code = '', more = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});
const ctrl = { ctrlKey: true };

test('the window hides by one key, on other keyboards too', () => {
  const hides = (key: string, code: string, more = {}) =>
    isPressed(shortcut('hide'), pressed(key, code, { ...ctrl, shiftKey: true, ...more }));
  expect(hides('H', 'KeyH')).toBe(true);
  expect(hides('h', 'KeyJ', { ctrlKey: false, metaKey: true })).toBe(true);
  expect(hides('Р', 'KeyH')).toBe(true);
  expect(hides('D', 'KeyH')).toBe(false);
  expect(hides('H', 'KeyH', { shiftKey: false })).toBe(false);
  expect(hides('H', 'KeyH', { ctrlKey: false })).toBe(false);
});

test('undo leaves Shift to redo', () => {
  expect(isPressed(shortcut('undo'), pressed('z', 'KeyZ', ctrl))).toBe(true);
  expect(isPressed(shortcut('undo'), pressed('Z', 'KeyZ', { ...ctrl, shiftKey: true }))).toBe(false);
});

test('a sign is a sign with or without Shift, and in other scripts', () => {
  const list = shortcut('list');
  expect(isPressed(list, pressed('?', 'Slash', { shiftKey: true }))).toBe(true);
  expect(isPressed(list, pressed('?', 'KeyM'))).toBe(true);
  expect(isPressed(list, pressed('؟', 'Slash', { shiftKey: true }))).toBe(true);
  expect(isPressed(list, pressed('?', 'Slash', ctrl))).toBe(false);
  const log = shortcut('log');
  expect(isPressed(log, pressed('٣', 'Digit3'))).toBe(true);
  expect(isPressed(log, pressed('é', 'Digit2'))).toBe(false);
  expect(isPressed(log, pressed('3', 'Digit3', { altKey: true }))).toBe(false);
});

test('a table scrolls by arrows with Shift, which lead to no other week', () => {
  expect(isPressed(shortcut('week'), pressed('ArrowLeft'))).toBe(true);
  expect(isPressed(shortcut('week'), pressed('ArrowLeft', '', { shiftKey: true }))).toBe(false);
});

test('only keys that write a sign are single, and can be turned off', () => {
  expect(SHORTCUT_IDS.filter((id) => isSingle(shortcut(id)))).toEqual(['list', 'log', 'search']);
});

test('no two shortcuts have the same keys', () => {
  const all = SHORTCUT_IDS.flatMap((id) => {
    const { keys, mod, shift } = shortcut(id);
    return keys.map((key) => [mod, shift, key].join());
  });
  expect(new Set(all).size).toBe(all.length);
});

test('keys are named as they stand on the keyboard', () => {
  expect(keyNames(shortcut('log'))).toEqual(['1 – 7']);
  expect(keyNames(shortcut('week'))).toEqual(['←', '→']);
  expect(keyNames({ keys: ['PageUp'], shift: true })).toEqual(['Shift', 'Page Up']);
  system('Macintosh; Intel Mac OS X');
  expect(keyNames(shortcut('undo'))).toEqual(['Cmd', 'Z']);
});

test('what is said of keys elsewhere is what the table says', () => {
  expect(keyNames(shortcut('undo')).join(' ')).toBe(t('undo-keys'));
  expect(keyNames(shortcut('hide')).join(' ')).toBe(t('set-hide-keys'));
});

test('charts and the calendar answer the keys they are listed with', () => {
  const marks = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => ({ id: `${row}-${column}`, row, column }) as Mark),
  );
  const leads = {
    chart: (key: string, { mod }: { mod?: true }) =>
      key === 'Enter' || walk(marks, marks[4], key, false, mod) !== undefined,
    calendar: (key: string, { shift }: { shift?: true }) =>
      dayByKey('2026-05-07', { key, shift: shift ?? false, rtl: false }, ['mon', 'thu', 'sun']) !== undefined,
  };
  for (const one of WALKS) for (const key of one.keys) expect(leads[one.group](key, one), one.id).toBe(true);
  expect(leads.chart('q', {})).toBe(false);
  expect(leads.calendar('q', {})).toBe(false);
});
