/** The key that hides the window: Ctrl or Cmd, Shift and H. */

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Where letters are not Latin, the key that is H elsewhere stands for it. */
const isH = ({ key, code }: Keys) => (/^[a-z]$/i.test(key) ? key.toLowerCase() === 'h' : code === 'KeyH');

export const isQuickHide = (keys: Keys): boolean =>
  (keys.ctrlKey || keys.metaKey) && keys.shiftKey && !keys.altKey && isH(keys);
