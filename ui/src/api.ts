/** The only file that talks to Tauri. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

import type {
  Backup,
  BinnedEntry,
  Change,
  CueDraft,
  EntryChange,
  EntryDraft,
  EntryFilter,
  EntryList,
  EntryPatch,
  ExportFormat,
  ExportRequest,
  ExportSummary,
  ImportPreview,
  ImportRequest,
  Imported,
  LetterPage,
  LoginStart,
  Made,
  MonthPage,
  PauseUntil,
  Picture,
  Place,
  Practice,
  PracticePage,
  Progress,
  ProgressPage,
  ProgressQuery,
  RehearsalDraft,
  RehearsalOutcome,
  RehearsalSaid,
  ReminderDraft,
  RemindersPage,
  RestorePreview,
  ServerFacts,
  Settings,
  SpaceDraft,
  SpacesPage,
  StartUp,
  TodayPage,
} from './generated/types';

declare global {
  interface Window {
    hearthStartUp?: Promise<StartUp>;
  }
}

/** What went wrong: a code somebody acts on, and a sentence to show. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'message' in error) {
      const { code, message } = error as { code?: string; message: string };
      throw new ApiError(code ?? 'internal', message);
    }
    throw new ApiError('internal', String(error));
  }
}

/** The first answer, asked for by the window before this script was there. Once: it grows old. */
function askedAhead(): Promise<StartUp> | undefined {
  const { hearthStartUp } = window;
  delete window.hearthStartUp;
  // Where that failed, asking again gives the reason in the form that is shown.
  return hearthStartUp?.catch(() => call<StartUp>('start_up'));
}

export const api = {
  startUp: () => askedAhead() ?? call<StartUp>('start_up'),
  windowReady: (ready: { listens: boolean }) => call<void>('window_ready', ready),
  todayPage: () => call<TodayPage>('today_page'),
  progressPage: (query: ProgressQuery) => call<ProgressPage>('progress_page', { query }),
  listEntries: (filter: EntryFilter) => call<EntryList>('list_entries', { filter }),
  recordEntry: (draft: EntryDraft) => call<EntryChange>('record_entry', { draft }),
  editEntry: (id: string, patch: EntryPatch) => call<EntryChange>('edit_entry', { id, patch }),
  deleteEntry: (id: string) => call<EntryChange>('delete_entry', { id }),
  undo: () => call<Change>('undo'),
  undoChange: (id: number) => call<Change>('undo_change', { id }),
  markRest: (day: string) => call<Change>('mark_rest', { day }),
  clearRest: (day: string) => call<Change>('clear_rest', { day }),
  pickFocus: (practice: Practice) => call<Change>('pick_focus', { practice }),
  anotherFocus: () => call<Change>('another_focus'),
  setFocusAside: () => call<Change>('set_focus_aside'),
  markRestDays: (since: string, until: string) => call<Change>('mark_rest_days', { since, until }),
  clearRestDays: (since: string, until: string) => call<Change>('clear_rest_days', { since, until }),
  monthPage: (day: string) => call<MonthPage>('month_page', { day }),
  putAwayReturn: () => call<void>('put_away_return'),
  keepDraft: (key: string, text: string | null) => call<void>('keep_draft', { key, text }),
  practicePage: (practice: Practice) => call<PracticePage>('practice_page', { practice }),
  addCue: (draft: CueDraft) => call<Change>('add_cue', { draft }),
  editCue: (id: string, draft: CueDraft) => call<Change>('edit_cue', { id, draft }),
  removeCue: (id: string) => call<Change>('remove_cue', { id }),
  addRehearsal: (draft: RehearsalDraft) => call<Change>('add_rehearsal', { draft }),
  editRehearsal: (id: string, draft: RehearsalDraft) => call<Change>('edit_rehearsal', { id, draft }),
  removeRehearsal: (id: string) => call<Change>('remove_rehearsal', { id }),
  /** Ends a rehearsal with an entry of *Set boundaries*; on one that was said, changes how it went. */
  sayRehearsal: (id: string, outcome: RehearsalOutcome) =>
    call<RehearsalSaid>('say_rehearsal', { id, outcome }),
  spacesPage: () => call<SpacesPage>('spaces_page'),
  addSpace: (draft: SpaceDraft) => call<Change>('add_space', { draft }),
  editSpace: (id: string, draft: SpaceDraft) => call<Change>('edit_space', { id, draft }),
  removeSpace: (id: string) => call<Change>('remove_space', { id }),
  /** Gives the entries of one space to another, both by name; the first is then gone. */
  mergeSpaces: (from: string, into: string) => call<Change>('merge_spaces', { from, into }),
  hideWindow: () => call<void>('hide_window'),
  openExample: () => call<void>('open_example'),
  leaveExample: () => call<void>('leave_example'),
  changeSettings: (settings: Settings) => call<Change>('change_settings', { settings }),
  finishWelcome: (reminderAt: string | null) => call<void>('finish_welcome', { reminderAt }),
  remindersPage: () => call<RemindersPage>('reminders_page'),
  addReminder: (draft: ReminderDraft) => call<Change>('add_reminder', { draft }),
  editReminder: (id: string, draft: ReminderDraft) => call<Change>('edit_reminder', { id, draft }),
  removeReminder: (id: string) => call<Change>('remove_reminder', { id }),
  pauseReminders: (until: PauseUntil) => call<Change>('pause_reminders', { until }),
  resumeReminders: () => call<Change>('resume_reminders'),
  testReminder: () => call<ServerFacts>('test_reminder'),
  loginStart: () => call<LoginStart>('login_start'),
  setLoginStart: (on: boolean) => call<LoginStart>('set_login_start', { on }),
  listBin: () => call<BinnedEntry[]>('list_bin'),
  takeFromBin: (id: string) => call<EntryChange>('take_from_bin', { id }),
  listBackups: () => call<Backup[]>('list_backups'),
  createBackup: () => call<Made>('create_backup'),
  previewRestore: (path: string) => call<RestorePreview>('preview_restore', { path }),
  restoreBackup: (path: string) => call<Change>('restore_backup', { path }),
  letterPage: (of: string | null) => call<LetterPage>('letter_page', { of }),
  keepLetter: (of: string, closing: string | null) => call<Change>('keep_letter', { of, closing }),
  releaseLetter: (of: string) => call<Change>('release_letter', { of }),
  letterMarkdown: (of: string) => call<string>('letter_markdown', { of }),
  chooseLetterFile: (of: string) => call<string | null>('choose_letter_file', { of }),
  saveLetter: (of: string, path: string) => call<void>('save_letter', { of, path }),
  printPage: () => call<void>('print_page'),
  chooseFolder: () => call<string | null>('choose_folder'),
  chooseExportFile: (format: ExportFormat) => call<string | null>('choose_export_file', { format }),
  exportJournal: (path: string, request: ExportRequest) =>
    call<ExportSummary>('export_journal', { path, request }),
  chooseImportFile: () => call<string | null>('choose_import_file'),
  previewImport: (request: ImportRequest) => call<ImportPreview>('preview_import', { request }),
  importFile: (request: ImportRequest) => call<Imported>('import_file', { request }),
  choosePictureFile: (name: string) => call<string | null>('choose_picture_file', { name }),
  savePicture: (path: string, picture: Picture) => call<void>('save_picture', { path, picture }),
  stopTransfer: () => call<void>('stop_transfer'),
  dismissRepair: () => call<void>('dismiss_repair'),

  onJournalChanged: (heard: () => void) => listen('journal-changed', heard),
  onTransferProgress: (heard: (step: Progress) => void) =>
    listen<Progress>('transfer-progress', ({ payload }) => heard(payload)),
  onBackupsChanged: (heard: () => void) => listen('backups-changed', heard),
  onRemindersChanged: (heard: () => void) => listen('reminders-changed', heard),
  onOpenPractice: (heard: (place: Place) => void) =>
    listen<Place>('open-practice', ({ payload }) => heard(payload)),
};
