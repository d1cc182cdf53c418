/** A shortcut's keys as they are written on a keyboard. */
import type { Shortcut } from '../../lib/shortcuts';
import { t } from '../../lib/words';

/** Whether Cmd stands where others have Ctrl. */
const isMac = () => navigator.userAgent.includes('Mac');

const ARROWS: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

const keyName = (key: string): string =>
  key.length === 1 ? key.toUpperCase() : (ARROWS[key] ?? t('key-named', { key }));

/** Keys in a row are named by their first and last. */
const pressed = (keys: readonly string[]): string[] => {
  const names = keys.map(keyName);
  const inRow = keys.length > 2 && keys.every((key) => /^\d$/.test(key));
  return inRow ? [t('keys-range', { first: names[0], last: names[names.length - 1] })] : names;
};

/** The keys to hold and press, one after the other. */
export const keyNames = ({ keys, mod, shift }: Pick<Shortcut, 'keys' | 'mod' | 'shift'>): string[] => [
  ...(mod ? [t('key-mod', { system: isMac() ? 'mac' : 'other' })] : []),
  ...(shift ? [t('key-shift')] : []),
  ...pressed(keys),
];
