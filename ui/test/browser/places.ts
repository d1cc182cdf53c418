/** Every page, and what opens on it, for tests that look everywhere. */
import type { Page } from '@playwright/test';

import type { DeskOptions } from './desk';

export interface Place {
  name: string;
  options?: DeskOptions;
  view?: string;
  /** What is pressed there, one after the other. */
  press?: string[];
  /** What comes of it, where it is fetched first. */
  shows?: string;
}

const FULL: DeskOptions = { example: 'typical', spaces: 'some', cues: 3, otherCues: true };

export const PLACES: Place[] = [
  { name: 'today', options: FULL },
  { name: 'today empty', options: { entries: 'none', away: 20 } },
  { name: 'today resting', options: { restUntil: '2026-05-12' } },
  { name: 'focus menu', press: ['[data-action="focus-menu"]'] },
  { name: 'toast', press: ['button[data-practice="boundaries"]'] },
  { name: 'sheet', press: ['button[data-practice="empathy"]'] },
  { name: 'rest dialog', press: ['[data-action="focus-menu"]', '[data-action="rest-days"]'] },
  { name: 'progress', options: FULL, view: 'progress' },
  {
    name: 'progress as tables',
    options: { example: 'crowded' },
    view: 'progress',
    press: ['.as-table input'],
  },
  { name: 'save menu', options: FULL, view: 'progress', press: ['[data-action="picture"]'] },
  { name: 'journal', options: { entries: 'many' }, view: 'journal' },
  { name: 'journal empty', options: { entries: 'none' }, view: 'journal' },
  { name: 'journal filters', options: FULL, view: 'journal', press: ['[data-action="more-filters"]'] },
  { name: 'calendar', view: 'journal', press: ['[data-action="open-calendar"]'] },
  { name: 'editing', view: 'journal', press: ['journal-entry [data-action="edit-entry"]'] },
  { name: 'letter', options: { letters: 6, leftOut: 2 }, view: 'letter' },
  { name: 'letter kept', options: { kept: { closing: 'So be it.', changed_since: true } }, view: 'letter' },
  { name: 'spaces', options: FULL, view: 'spaces' },
  { name: 'space form', options: FULL, view: 'spaces', press: ['[data-action="add-space"]'] },
  { name: 'spaces empty', view: 'spaces' },
  { name: 'reminders', options: { reminders: 'window', history: 8 }, view: 'reminders' },
  { name: 'reminder form', view: 'reminders', press: ['[data-action="add-reminder"]'] },
  { name: 'settings', options: { maskedNames: ['Jo', 'Sam'] }, view: 'settings' },
  { name: 'backups', view: 'settings', press: ['[data-action="show-backups"]'] },
  { name: 'export', view: 'settings', press: ['[data-action="export"]'] },
  { name: 'import', view: 'settings', press: ['[data-action="import"]'] },
  {
    name: 'restore',
    view: 'settings',
    press: ['[data-action="show-backups"]', '.backup-list li:last-child button'],
  },
  {
    name: 'space merge',
    options: FULL,
    view: 'spaces',
    press: ['[data-action="edit-space"]', '[data-action="merge-space"]'],
  },
  {
    name: 'palette',
    view: 'settings',
    press: ['[data-action="open-palette"]'],
    shows: 'command-palette dialog',
  },
  { name: 'practice', options: FULL, press: ['[data-action="to-practices"]'] },
  {
    name: 'plan and rehearsal forms',
    options: FULL,
    press: ['[data-action="to-practices"]', '[data-action="add-plan"]', '[data-action="another-sentence"]'],
  },
  { name: 'looking around', options: { lookingAround: true } },
  { name: 'welcome 1', options: { welcomed: false } },
  { name: 'welcome 2', options: { welcomed: false }, press: ['[data-action="next"]'] },
  {
    name: 'welcome 3',
    options: { welcomed: false },
    press: ['[data-action="next"]', '[data-action="next"]'],
  },
  { name: 'repair', options: { repair: { read: 690, from_backup: 12, lost: 1 } } },
  { name: 'closed', options: { closed: 'journal.db was written by a newer Hearth.' } },
];

/** Does there what makes it the place it is. */
export async function reach(page: Page, { press = [], shows }: Place) {
  for (const what of press) await page.locator(what).first().click();
  if (shows) await page.locator(shows).waitFor();
  // What comes in has come in.
  await page.clock.runFor(1000);
}
