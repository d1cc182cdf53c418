/** A month as a calendar shows it, and the ways over it by keys. */
import type { Weekday } from '../generated/types';
import { addDays } from './format';
import { weekdayOf } from './weekdays';

/** The first day of a day's month. */
export const monthOf = (day: string) => `${day.slice(0, 7)}-01`;

const lastOf = (month: string) => addDays(addDays(month, 31).slice(0, 8) + '01', -1);

/** The day some months before or after; the last of the month where it is too short. */
export function addMonths(day: string, months: number): string {
  const whole = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(whole / 12)).padStart(4, '0');
  const month = `${year}-${String((whole % 12) + 1).padStart(2, '0')}-01`;
  const wanted = month.slice(0, 8) + day.slice(8);
  return wanted > lastOf(month) ? lastOf(month) : wanted;
}

/** The weeks of a month, with the weekdays in their order; `null` lies outside of it. */
export function weeksOf(day: string, weekdays: Weekday[]): (string | null)[][] {
  const month = monthOf(day);
  const before = weekdays.indexOf(weekdayOf(month));
  const count = Number(lastOf(month).slice(8));
  return Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) =>
    weekdays.map((_, place) => {
      const date = week * 7 + place - before;
      return date >= 0 && date < count ? addDays(month, date) : null;
    }),
  );
}

interface Pressed {
  key: string;
  shift: boolean;
  /** Whether reading goes from right to left. */
  rtl: boolean;
}

/** Where a key leads from a day; nowhere when it leads nowhere. */
export function dayByKey(day: string, { key, shift, rtl }: Pressed, weekdays: Weekday[]): string | undefined {
  const place = weekdays.indexOf(weekdayOf(day));
  const on = rtl ? -1 : 1;
  const days: Record<string, number> = {
    ArrowRight: on,
    ArrowLeft: -on,
    ArrowDown: 7,
    ArrowUp: -7,
    Home: -place,
    End: 6 - place,
  };
  const months: Record<string, number> = { PageUp: shift ? -12 : -1, PageDown: shift ? 12 : 1 };
  if (key in days) return addDays(day, days[key]);
  return key in months ? addMonths(day, months[key]) : undefined;
}
