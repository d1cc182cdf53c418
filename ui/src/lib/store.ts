/** What every page shares: settings, today, the honest line, and where we are. */
import { ApiError, api } from '../api';
import { showFailure } from '../components/undo-toast/undo-toast';
import type {
  BackupStatus,
  Place,
  Practice,
  RemindersPage,
  Settings,
  StartUp,
  TodayPage,
} from '../generated/types';
import { awaiting } from './fetching';
import { fetchAhead, likely, markDocument, speak } from './language';
import { applyLooks, followLooks } from './looks';
import { type PageName, fetchPage, isHere } from './pages';

/** Where one can be; what was saved of a damaged journal is shown in its place. */
export type View = Exclude<PageName, 'repair'>;

/** What a page is to show first: a practice, a day, a space, words to search for, a part of it. */
export interface Shown {
  practice?: Practice;
  day?: string;
  space?: string;
  text?: string;
  /** The identifier of a heading. */
  section?: string;
  /** What a form is called whose words wait. */
  form?: string;
}

/** Asks for everything shared, and for the pages that come before any other. */
async function askStartUp(): Promise<StartUp> {
  const start = await api.startUp();
  if (!start.settings.welcomed) await fetchPage('welcome');
  if (start.repair) await fetchPage('repair');
  return start;
}

class Store extends EventTarget {
  start?: StartUp;
  failure?: ApiError;
  view: View = 'today';
  shown: Shown = {};
  /** A practice somebody asked to see, from a notification. */
  place?: Place;
  /** The language of the moment; all that stands on the page was drawn in it. */
  spoken = '';

  get settings(): Settings {
    return this.loaded.settings;
  }
  get today(): TodayPage {
    return this.loaded.today;
  }
  get backup(): BackupStatus {
    return this.loaded.backup;
  }
  get reminders(): RemindersPage {
    return this.loaded.reminders;
  }
  private get loaded(): StartUp {
    if (!this.start) throw new Error('nothing is loaded yet');
    return this.start;
  }

  /** The first call; a journal that cannot be opened leaves a failure to show. */
  async open() {
    followLooks(this.dress);
    const guess = likely();
    fetchAhead(guess);
    try {
      this.start = await askStartUp();
      await this.speak();
      this.view = this.start.settings.welcomed ? 'today' : 'welcome';
    } catch (error) {
      this.failure = error instanceof ApiError ? error : new ApiError('internal', String(error));
      if (!this.start) await speak(guess, navigator.language);
    }
    markDocument();
    this.dress();
  }

  /** Speaks the language that the journal asks for; a page drawn in another is drawn anew. */
  private async speak() {
    if (!this.start) return;
    const { language, locale } = this.start;
    if (!(await speak(language, locale))) return;
    markDocument();
    this.spoken = `${language} ${locale}`;
  }

  /** Hears of what changes elsewhere. Not a part of `open`: the first frame is drawn meanwhile, and
   * the window asks anew once it is shown. */
  async listen() {
    if (!this.start) return;
    // A window left open overnight wakes to another day.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) void this.reload();
    });
    await Promise.all([
      api.onJournalChanged(() => void this.reload()),
      api.onBackupsChanged(() => void this.reload()),
      api.onRemindersChanged(() => void this.reload()),
      api.onOpenPractice((place) => {
        this.place = place;
        this.go('today');
      }),
    ]);
  }

  private latest?: Promise<void>;

  /** Asks for everything shared anew and tells every page. Old data stays if that fails. Where a
   * later question is on its way, its answer is waited for. */
  async reload() {
    const mine = this.askAnew(() => mine === this.latest);
    this.latest = mine;
    await mine;
    if (mine !== this.latest) await this.latest;
  }

  private async askAnew(isLatest: () => boolean) {
    try {
      const start = await askStartUp();
      if (!isLatest()) return;
      this.start = start;
      this.failure = undefined;
      await this.speak();
      this.dress();
    } catch (error) {
      this.failure = error instanceof ApiError ? error : new ApiError('internal', String(error));
    }
    this.dispatchEvent(new Event('changed'));
  }

  private dress = () => applyLooks(this.start?.settings);

  /** How often somebody went to a page. */
  private steps = 0;

  /** Goes to a page, perhaps to something on it. The one before stays until that can be drawn. */
  go(view: View, shown: Shown = {}) {
    const step = (this.steps += 1);
    if (isHere(view)) return this.arrive(view, shown);
    void awaiting(fetchPage(view)).then(() => step === this.steps && this.arrive(view, shown), showFailure);
  }

  private arrive(view: View, shown: Shown) {
    this.view = view;
    this.shown = shown;
    this.dispatchEvent(new Event('navigated'));
  }

  /** Whether a form was asked for that opens with the words that wait in it; once. */
  takeForm(form: string): boolean {
    if (this.shown.form !== form) return false;
    this.shown = { ...this.shown, form: undefined };
    return true;
  }

  /** The place somebody asked to see, once. */
  takePlace(): Place | undefined {
    const { place } = this;
    this.place = undefined;
    return place;
  }
}

export const store = new Store();
