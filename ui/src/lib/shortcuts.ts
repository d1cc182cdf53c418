/** The window's shortcuts: one table, which is both listened to and listed. */

/** Where keys belong to what has the focus, as selectors. */
const DIALOG = 'dialog';
const WRITING = `${DIALOG}, input:not([type="radio"], [type="checkbox"]), textarea`;
const FIELD = `${DIALOG}, input, textarea, select`;
/** A wide table scrolls by arrows. */
const SCROLLED = `${FIELD}, .table-box`;

export interface Shortcut {
  /** As `event.key` gives them; any of them is pressed. */
  keys: readonly string[];
  /** Keys of other alphabets that stand for them. */
  also?: readonly string[];
  /** With Ctrl, or Cmd. */
  mod?: true;
  shift?: true;
  /** Where it stands in the list. */
  group: 'anywhere' | 'today' | 'journal' | 'weeks';
  /** Rests while the focus is in one of these; without it, it never rests and is heard first. */
  rests?: string;
  /** Goes on while the key is held. */
  repeats?: true;
}

export const SHORTCUTS = {
  palette: { keys: ['k'], mod: true, group: 'anywhere', rests: DIALOG },
  list: { keys: ['?'], also: ['؟', '？'], group: 'anywhere', rests: FIELD },
  undo: { keys: ['z'], mod: true, group: 'anywhere', rests: WRITING, repeats: true },
  hide: { keys: ['h'], mod: true, shift: true, group: 'anywhere' },
  log: { keys: ['1', '2', '3', '4', '5', '6', '7'], group: 'today', rests: FIELD },
  search: { keys: ['/'], group: 'journal', rests: FIELD },
  week: { keys: ['ArrowLeft', 'ArrowRight'], group: 'weeks', rests: SCROLLED, repeats: true },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof SHORTCUTS;
export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as ShortcutId[];

export const shortcut = (id: ShortcutId): Shortcut => SHORTCUTS[id];

/** A key by itself that writes a sign. Such keys can be turned off. */
export const isSingle = ({ keys, mod }: Shortcut) => !mod && keys[0].length === 1;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Where letters or digits are not Latin, the key that is theirs elsewhere stands for them. */
export function signOf({ key, code }: Pressed): string {
  if (/^[\x00-\x7f]$/.test(key)) return key.toLowerCase();
  const kind = /^\p{L}$/u.test(key) ? 'Key' : 'Digit';
  return /^[\p{L}\p{Nd}]$/u.test(key) && code.startsWith(kind) ? code.slice(kind.length).toLowerCase() : key;
}

/** Whether an event is a shortcut's keys. Signs come with or without Shift, by the keyboard. */
export function isPressed(of: Shortcut, event: Pressed): boolean {
  if ((event.ctrlKey || event.metaKey) !== (of.mod ?? false) || event.altKey) return false;
  if (!isSingle(of) && event.shiftKey !== (of.shift ?? false)) return false;
  return [...of.keys, ...(of.also ?? [])].includes(signOf(event));
}

/** Keys inside a part of a page that has the focus; `charts/walk` and `lib/calendar` answer them. */
export const WALKS: { id: string; group: 'chart' | 'calendar'; keys: string[]; mod?: true; shift?: true }[] =
  [
    { id: 'chart-steps', group: 'chart', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
    { id: 'chart-row', group: 'chart', keys: ['Home', 'End'] },
    { id: 'chart-whole', group: 'chart', keys: ['Home', 'End'], mod: true },
    { id: 'chart-open', group: 'chart', keys: ['Enter'] },
    { id: 'calendar-days', group: 'calendar', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
    { id: 'calendar-week', group: 'calendar', keys: ['Home', 'End'] },
    { id: 'calendar-months', group: 'calendar', keys: ['PageUp', 'PageDown'] },
    { id: 'calendar-years', group: 'calendar', keys: ['PageUp', 'PageDown'], shift: true },
  ];
