import './week-letter.css';

import { html, nothing } from 'lit';

import { HearthElement } from '../../lib/element';
import { dayLong } from '../../lib/format';
import type { LetterPage, Paragraph } from '../../generated/types';
import { aroundClosing } from '../../lib/letter-words';
import { reachable } from '../../lib/own';
import { store } from '../../lib/store';
import { toldPart } from '../../lib/told';
import { t } from '../../lib/words';
import { petals } from '../hearth-circle/petals';
import { icon } from '../icon';

const fire = html`<svg class="fire" viewBox="-100 -100 200 200" aria-hidden="true">
  <g fill="var(--glow-3)">${petals(-18, 76)}</g>
  <circle r="23" fill="var(--glow-2)" />
</svg>`;

/** To the day of the journal that a quote was written on. */
const wayTo = (day: string) =>
  html`<button
    class="btn btn--quiet quote-day"
    type="button"
    data-action="quote-day"
    aria-label=${t('quote-day', { day: dayLong(day) })}
    @click=${() => store.go('journal', { day })}
  >
    ${dayLong(day)}
  </button>`;

/** The sentence before a quote says whose practice it is; hue and glyph only say it again. */
function quote({ text, practice, day }: Paragraph) {
  return html`<blockquote class=${practice ? `p-${practice}` : 'free'} dir="auto">
    ${practice ? icon(`p-${practice}`, 's') : nothing}
    <div>
      <p class="own" tabindex=${reachable()}>${text}</p>
      ${day ? wayTo(day) : nothing}
    </div>
  </blockquote>`;
}

const paragraph = (part: Paragraph) =>
  part.kind === 'quote' ? quote(part) : html`<p class=${part.kind} dir="auto">${part.text}</p>`;

/** The letter on its sheet, with the person's own closing line before the farewell. */
export class WeekLetter extends HearthElement {
  static override properties = { page: { attribute: false } };
  declare page: LetterPage;

  private closing(words: string | null | undefined) {
    return words ? html`<p class="closing own" dir="auto" tabindex=${reachable()}>${words}</p>` : nothing;
  }

  protected override render() {
    const { text, kept } = this.page;
    const [before, after] = aroundClosing(text.paragraphs);
    return html`<article class="letter" aria-labelledby="letter-heading">
      <div class="hand">
        <h2 id="letter-heading" tabindex="-1" dir="auto" aria-live="polite">${toldPart(text.heading)}</h2>
        ${fire}
      </div>
      ${before.map(paragraph)} ${this.closing(kept?.closing)} ${after.map(paragraph)}
    </article>`;
  }
}
customElements.define('week-letter', WeekLetter);
