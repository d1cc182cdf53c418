/** How everything looks: what the person chose and what the system asks for, as attributes of the
 * root that the styles read. */
import type { Settings } from '../generated/types';
import { followRoom, measureRoom } from './room';

type Chosen = Pick<
  Settings,
  'theme' | 'text_size' | 'more_contrast' | 'less_transparency' | 'calmer' | 'blur'
>;

const SYSTEM = {
  dark: '(prefers-color-scheme: dark)',
  forced: '(forced-colors: active)',
  contrast: '(prefers-contrast: more)',
  opaque: '(prefers-reduced-transparency: reduce)',
  still: '(prefers-reduced-motion: reduce)',
};

/** What the system asks for. */
export type Asked = Record<keyof typeof SYSTEM, boolean>;

/** The root's data attributes; `false` where there is none. */
export function looksOf(chosen: Partial<Chosen>, asked: Asked): Record<string, string | false> {
  // The system's own colours come first; hues then suit their ground, light or dark.
  const theme = !asked.forced && chosen.theme !== 'system' && chosen.theme;
  const contrast = chosen.more_contrast || asked.contrast;
  const mark = (on: boolean | undefined) => (on ? '' : false);
  return {
    theme: theme || false,
    text: (chosen.text_size !== 'usual' && chosen.text_size) || false,
    contrast: contrast && (theme || (asked.dark ? 'dark' : 'light')),
    // A few colours alone leave nothing to shine through.
    opaque: mark(chosen.less_transparency || asked.opaque || asked.forced),
    still: mark(chosen.calmer || asked.still),
    blur: mark(chosen.blur),
  };
}

const queries = () => Object.entries(SYSTEM).map(([name, query]) => [name, matchMedia(query)] as const);

/** Puts the looks on the root; without settings they are the system's alone. */
export function applyLooks(chosen: Partial<Chosen> = {}) {
  const asked = Object.fromEntries(queries().map(([name, { matches }]) => [name, matches])) as Asked;
  const { dataset } = document.documentElement;
  for (const [name, value] of Object.entries(looksOf(chosen, asked)))
    if (value === false) delete dataset[name];
    else dataset[name] = value;
  measureRoom();
}

/** Calls `changed` when the system asks for something else, keeps the room measured, and marks Linux,
 * whose fonts the styles name. */
export function followLooks(changed: () => void) {
  document.documentElement.toggleAttribute('data-linux', navigator.userAgent.includes('Linux'));
  for (const [, query] of queries()) query.addEventListener('change', changed);
  followRoom();
}
