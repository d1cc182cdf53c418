/** Everything the palette leads to, besides the moments of the journal. */
import type { TemplateResult } from 'lit';

import { api } from '../../api';
import type { Practice } from '../../generated/types';
import { addDays, dayLongBeside, weekRangeNear } from '../../lib/format';
import { openShortcuts } from '../../lib/lazily';
import { PRACTICES, practiceName } from '../../lib/practices';
import { toggleRest } from '../../lib/rest-today';
import { logPractice } from '../../lib/seat-tap';
import type { ShortcutId } from '../../lib/shortcuts';
import { type View, store } from '../../lib/store';
import { SECTIONS } from './sections';
import { typedDay } from './typed-day';
import { undoNewest } from '../../lib/undo';
import { lastDay } from '../../lib/week-step';
import { t } from '../../lib/words';
import { openSheet } from '../entry-sheet/entry-sheet';
import { openExport } from '../export-dialog/export-dialog';
import { glyph, icon } from '../icon';
import { showFailure } from '../undo-toast/undo-toast';

export type Group = 'pages' | 'practices' | 'weeks' | 'settings' | 'actions' | 'entries';

export interface Item {
  /** Its own among all; the option in the list is called by it. */
  id: string;
  group: Group;
  label: string;
  sign: TemplateResult;
  /** What stands beside the label. */
  detail?: string;
  /** The person's own words. */
  note?: string;
  /** The keys that do the same. */
  shortcut?: ShortcutId;
  act: () => unknown;
}

const PAGES: View[] = ['today', 'progress', 'journal', 'letter', 'spaces', 'reminders', 'settings'];

const pages = (): Item[] =>
  PAGES.map((view) => ({
    id: `page-${view}`,
    group: 'pages',
    label: t(`nav-${view}`),
    sign: icon(`u-${view}`, 's'),
    act: () => store.go(view),
  }));

function ofPractice(practice: Practice): Item[] {
  const name = practiceName(practice);
  const sign = glyph(practice, 'sm');
  return [
    {
      id: `practice-${practice}`,
      group: 'practices',
      label: name,
      sign,
      act: () => store.go('practice', { practice }),
    },
    {
      id: `log-${practice}`,
      group: 'practices',
      label: t('palette-log', { name }),
      sign,
      act: () => logPractice(practice),
    },
  ];
}

function week(id: string, label: string, first: string): Item {
  const last = addDays(first, 6);
  return {
    id,
    group: 'weeks',
    label,
    detail: weekRangeNear(first, last, store.today.day),
    sign: icon('u-progress', 's'),
    act: () => store.go('progress', { day: first }),
  };
}

function weeks(): Item[] {
  const [first] = store.today.days;
  return [
    week('week-this', t('this-week'), first),
    week('week-last', t('palette-last-week'), addDays(first, -7)),
  ];
}

const section = (id: string): Item => ({
  id: `section-${id}`,
  group: 'settings',
  label: t(id),
  sign: icon('u-settings', 's'),
  act: () => store.go('settings', { section: id }),
});

function action(id: string, label: string, sign: string, act: () => unknown, shortcut?: ShortcutId): Item {
  return { id: `do-${id}`, group: 'actions', label, sign: icon(sign, 's'), act, shortcut };
}

const actions = (): Item[] => [
  action('write', t('write-freely'), 'u-note', () => openSheet({})),
  action('rest', t(store.today.rest ? 'rest-clear' : 'rest-today'), 'u-rest', toggleRest),
  action('undo', t('undo'), 'u-undo', undoNewest, 'undo'),
  action('export', t('export'), 'u-out', openExport),
  action('hide', t('palette-hide'), 'u-screen', () => api.hideWindow().catch(showFailure), 'hide'),
  action('shortcuts', t('shortcuts'), 'u-keys', openShortcuts, 'list'),
];

/** What stands there before anything is typed. */
export const firstItems = (): Item[] => [...pages(), ...weeks(), ...actions()];

/** What can be found by its name. */
export const namedItems = (): Item[] => [
  ...pages(),
  ...PRACTICES.flatMap(({ id }) => ofPractice(id)),
  ...weeks(),
  ...SECTIONS.map(section),
  ...actions(),
];

/** The first day of the week that a day lies in. */
function weekOf(day: string): string {
  const ahead = Math.floor((Date.parse(day) - Date.parse(store.today.days[0])) / 604_800_000);
  return addDays(store.today.days[0], 7 * ahead);
}

/** Where a typed date leads. */
export function datedItems(text: string): Item[] {
  const day = typedDay(text, lastDay(store.today));
  if (!day) return [];
  const first = weekOf(day);
  const days = weekRangeNear(first, addDays(first, 6), store.today.day);
  const name = dayLongBeside(day, store.today.day);
  return [
    { ...week('week-typed', t('palette-week', { days }), first), detail: undefined },
    {
      id: 'day-typed',
      group: 'weeks',
      label: t('palette-day', { day: name }),
      sign: icon('u-journal', 's'),
      act: () => store.go('journal', { day }),
    },
  ];
}
