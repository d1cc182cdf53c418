/** Hears the shortcuts for whoever answers them at the moment. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { isFetching } from './fetching';
import {
  SHORTCUT_IDS,
  type Shortcut,
  type ShortcutId,
  isPressed,
  isSingle,
  shortcut,
  signOf,
} from './shortcuts';
import { store } from './store';

/** Is told which of the keys was pressed. */
type Act = (key: string) => unknown;

const answers = new Map<ShortcutId, Act>();

/** Answers a shortcut while its element is in the page. */
export class ShortcutListener implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private id: ShortcutId,
    private act: Act,
  ) {
    host.addController(this);
  }

  hostConnected() {
    answers.set(this.id, this.act);
  }

  hostDisconnected() {
    // Another page may have come before this one went.
    if (answers.get(this.id) === this.act) answers.delete(this.id);
  }
}

function isResting(of: Shortcut, { target }: KeyboardEvent): boolean {
  if (isSingle(of) && !store.start?.settings.single_keys) return true;
  if (!of.rests) return false;
  if (isFetching()) return true;
  // A press beside what a dialog holds leaves the focus on the page below it.
  return document.querySelector('dialog[open]') !== null || (target as Element).closest(of.rests) !== null;
}

function hear(event: KeyboardEvent, first: boolean) {
  if (event.defaultPrevented || event.isComposing) return;
  const id = SHORTCUT_IDS.find((one) => isPressed(shortcut(one), event));
  const act = id && answers.get(id);
  if (!act) return;
  const of = shortcut(id);
  if (first === Boolean(of.rests) || isResting(of, event)) return;
  event.preventDefault();
  if (first) event.stopPropagation();
  if (!event.repeat || of.repeats) act(signOf(event));
}

const hearFirst = (event: KeyboardEvent) => hear(event, true);
const hearLast = (event: KeyboardEvent) => hear(event, false);

/** Begins to hear. What never rests is heard before any field or dialog can keep it. */
export function hearShortcuts() {
  document.addEventListener('keydown', hearFirst, { capture: true });
  document.addEventListener('keydown', hearLast);
}
