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

/** The keys to hold and press, one after the other; many in a row are their first and last. */
export function keyNames({ keys, mod, shift }: Pick<Shortcut, 'keys' | 'mod' | 'shift'>): string[] {
  const [first, last] = [keys[0], keys[keys.length - 1]].map(keyName);
  const pressed = keys.length > 2 ? [t('keys-range', { first, last })] : keys.map(keyName);
  return [
    ...(mod ? [t('key-mod', { system: isMac() ? 'mac' : 'other' })] : []),
    ...(shift ? [t('key-shift')] : []),
    ...pressed,
  ];
}
