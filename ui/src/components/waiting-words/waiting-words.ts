import './waiting-words.css';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { DraftElement } from '../../lib/draft-element';
import { dropDraft, keepDraft } from '../../lib/drafts';
import { goOn } from '../../lib/go-on';
import { type Waiting, isOfEntry, waitingForms } from '../../lib/waiting';
import { waitingName, waitingTitle } from '../../lib/waiting-names';
import { t } from '../../lib/words';
import '../journal-entry/journal-entry';
import { showToast } from '../undo-toast/undo-toast';

/** How much of the words is shown, in characters. */
const BEGINNING = 160;

const beginning = ({ drafts }: Waiting) =>
  drafts
    .map(([, text]) => text.trim())
    .join(' · ')
    .slice(0, BEGINNING);

/** Words that were typed and not yet kept, wherever their own place is out of sight. */
export class WaitingWords extends DraftElement {
  static override properties = { ready: { attribute: false } };
  /** Whether the entries stand that may have words of their own open. */
  declare ready: boolean;

  private get waiting() {
    const inSight = new Set([...document.querySelectorAll('journal-entry')].map(({ entry }) => entry.id));
    return waitingForms().filter(({ form }) => !isOfEntry(form) || (this.ready && !inSight.has(form)));
  }

  private async letGo({ drafts }: Waiting) {
    for (const [key] of drafts) dropDraft(key);
    const back = () => drafts.forEach(([key, text]) => keepDraft(key, text));
    showToast({ text: t('waiting-went'), back });
    await this.updateComplete;
    (this.querySelector<HTMLElement>('button') ?? document.querySelector('h1'))?.focus();
  }

  private one(waiting: Waiting) {
    const name = waitingName(waiting);
    return html`<li>
      <div>
        <p class="small">${name}</p>
        <p class="serif own" dir="auto">${beginning(waiting)}</p>
      </div>
      <div class="row">
        <button
          class="btn btn--quiet"
          type="button"
          data-action="let-go"
          aria-label=${t('waiting-let-go-named', { name })}
          @click=${() => this.letGo(waiting)}
        >
          ${t('waiting-let-go')}
        </button>
        <button
          class="btn btn--line"
          type="button"
          data-action="continue"
          aria-label=${t('waiting-continue-named', { name })}
          @click=${() => goOn(waiting)}
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
          ({ form }) => form,
          (one) => this.one(one),
        )}
      </ul>
    </section>`;
  }
}
customElements.define('waiting-words', WaitingWords);
