import { html } from 'lit';

import { weeksOf } from '../../lib/calendar';
import { dayLongBeside, dayNumber } from '../../lib/format';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { longName, narrowName, weekdaysInOrder } from '../../lib/weekdays';

export interface CalendarDays {
  /** The day that has the focus, and whose month is shown. */
  focus: string;
  /** The day under view. */
  day: string;
  last: string;
  written: Set<string>;
  choose: (day: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

function one(day: string, { focus, day: shown, last, written, choose }: CalendarDays) {
  const name = dayLongBeside(day, store.today.day);
  return html`<button
    class="calendar-day ${written.has(day) ? 'written' : ''}"
    type="button"
    data-day=${day}
    tabindex=${day === focus ? 0 : -1}
    aria-pressed=${day === shown}
    aria-current=${day === store.today.day ? 'date' : 'false'}
    aria-label=${written.has(day) ? t('calendar-day-written', { day: name }) : name}
    ?disabled=${day > last}
    @click=${() => choose(day)}
  >
    ${dayNumber(day)}
  </button>`;
}

/** The days of a month by weeks, one of them in the way of the Tab key. */
export function calendarGrid(days: CalendarDays) {
  const weekdays = weekdaysInOrder();
  const weeks = weeksOf(days.focus, weekdays);
  const head = weekdays.map(
    (weekday) =>
      html`<th scope="col" abbr=${longName(weekday)}>
        <span aria-hidden="true">${narrowName(weekday)}</span><span class="vh">${longName(weekday)}</span>
      </th>`,
  );
  const week = (row: (string | null)[]) =>
    html`<tr>
      ${row.map((day) => html`<td>${day ? one(day, days) : ''}</td>`)}
    </tr>`;
  return html`<table
    class="calendar-grid"
    role="grid"
    aria-labelledby="calendar-month"
    @keydown=${days.onKey}
  >
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(week)}
    </tbody>
  </table>`;
}
