import './waiting-words.css';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { DraftElement } from '../../lib/draft-element';
import { draftOf, dropDraft, keepDraft } from '../../lib/drafts';
import { findEntry } from '../../lib/find-entry';
import { practiceName } from '../../lib/practices';
import { FREE, isOfEntry, practiceOf, waitingWords } from '../../lib/waiting';
import { t } from '../../lib/words';
import { openSheet } from '../entry-sheet/entry-sheet';
import '../journal-entry/journal-entry';
import { showFailure, showToast } from '../undo-toast/undo-toast';

/** How much of the words is shown, in characters. */
const BEGINNING = 160;

/** What is said above words that wait, by how many there are. */
export const waitingTitle = (count: number) =>
  count > 1 ? t('waiting-title-more', { count }) : t('waiting-title');

/** Words that were typed and not yet kept, wherever their own place is out of sight. */
export class WaitingWords extends DraftElement {
  static override properties = { ready: { attribute: false } };
  /** Whether the entries stand that may have words of their own open. */
  declare ready: boolean;

  private get waiting() {
    const inSight = new Set([...document.querySelectorAll('journal-entry')].map(({ entry }) => entry.id));
    return waitingWords().filter(([key]) => !isOfEntry(key) || (this.ready && !inSight.has(key)));
  }

  private async goOn(key: string) {
    if (!isOfEntry(key)) return openSheet({ practice: practiceOf(key) });
    try {
      const entry = await findEntry(key);
      if (entry) openSheet({ entry });
      else this.asPage(key);
    } catch (error) {
      showFailure(error);
    }
  }

  /** Words of a moment that is gone go on by themselves, after those of a page that waits already. */
  private asPage(key: string) {
    keepDraft(FREE, [draftOf(FREE), draftOf(key)].filter(Boolean).join('\n\n'));
    dropDraft(key);
    openSheet({});
    showToast({ text: t('waiting-no-moment') });
  }

  private async letGo(key: string, text: string) {
    dropDraft(key);
    showToast({ text: t('waiting-went'), back: () => keepDraft(key, text) });
    await this.updateComplete;
    (this.querySelector<HTMLElement>('button') ?? document.querySelector('h1'))?.focus();
  }

  private name(key: string): string {
    if (key === FREE) return t('free-page');
    const practice = practiceOf(key);
    return practice ? practiceName(practice) : t('waiting-moment');
  }

  private one([key, text]: [string, string]) {
    const name = this.name(key);
    return html`<li>
      <div>
        <p class="small">${name}</p>
        <p class="serif own" dir="auto">${text.trim().slice(0, BEGINNING)}</p>
      </div>
      <div class="row">
        <button
          class="btn btn--quiet"
          type="button"
          data-action="let-go"
          aria-label=${t('waiting-let-go-named', { name })}
          @click=${() => this.letGo(key, text)}
        >
          ${t('waiting-let-go')}
        </button>
        <button
          class="btn btn--line"
          type="button"
          data-action="continue"
          aria-label=${t('waiting-continue-named', { name })}
          @click=${() => this.goOn(key)}
        >
          ${t('waiting-continue')}
        </button>
      </div>
    </li>`;
  }

  protected override render() {
    const { waiting } = this;
    if (!waiting.length) return nothing;
    return html`<section class="card waiting-words" aria-labelledby="waiting-title">
      <h2 id="waiting-title">${waitingTitle(waiting.length)}</h2>
      <ul role="list">
        ${repeat(
          waiting,
          ([key]) => key,
          (draft) => this.one(draft),
        )}
      </ul>
    </section>`;
  }
}
customElements.define('waiting-words', WaitingWords);
