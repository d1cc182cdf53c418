import { html, nothing } from 'lit';

import type { QuietHours, ReminderDraft } from '../../generated/types';
import { staysQuiet } from '../../lib/quiet';
import { t } from '../../lib/words';

type Times = Pick<ReminderDraft, 'at' | 'until'>;

/** A window is offered two hours long. */
function twoHoursAfter(time: string): string {
  const hour = (Number(time.slice(0, 2)) + 2) % 24;
  return `${String(hour).padStart(2, '0')}:${time.slice(3, 5)}`;
}

/** Whether these times can be kept. */
export const timesMakeSense = ({ at, until }: Times) => at !== '' && until !== '' && at !== until;

const field = (label: string, value: string, set: (time: string) => void) =>
  html`<label
    ><span class="label">${label}</span
    ><input
      class="field"
      type="time"
      required
      .value=${value}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
  /></label>`;

/** At a time, or some time between two. */
export function reminderTimes(draft: Times, quiet: QuietHours | null, set: (times: Partial<Times>) => void) {
  const { at, until } = draft;
  const between = typeof until === 'string';
  const choice = (window: boolean, key: string) =>
    html`<label
      ><input
        type="radio"
        name="when"
        .checked=${between === window}
        @change=${() => set({ until: window ? twoHoursAfter(at || '19:30') : null })}
      /><span>${t(key)}</span></label
    >`;
  return html`<div class="seg" role="radiogroup" aria-label=${t('when')}>
      ${choice(false, 'when-at')} ${choice(true, 'when-between')}
    </div>
    <div class="sheet-grid">
      ${field(t(between ? 'when-from' : 'time'), at, (time) => set({ at: time }))}
      ${between ? field(t('when-until'), until, (time) => set({ until: time })) : nothing}
    </div>
    ${between ? html`<p class="small mt-2">${t('when-between-hint')}</p>` : nothing}
    ${between && at === until ? html`<p class="trouble mt-2" role="alert">${t('window-empty')}</p>` : nothing}
    ${staysQuiet(draft, quiet) ? html`<p class="small mt-2 quiet-note" role="status">${t('lies-in-quiet')}</p>` : nothing}`;
}
