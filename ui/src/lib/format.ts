/** Days and times in words. Days are `YYYY-MM-DD`; they have no zone and never move. */
let locale = 'en-GB';

/** A format is dear to make and says the same ever after, until the language is another. */
const made = new Map<string, Intl.DateTimeFormat>();

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  made.set(key, fresh);
  return fresh;
}

/** Chooses the language and habits of dates; an unknown tag leaves them as they are. */
export function setLocale(tag: string) {
  try {
    locale = Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? locale;
    made.clear();
    madeNumbers.clear();
  } catch {
    // `C` and `POSIX` are no languages; the default reads well.
  }
}

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const format = (day: string, options: Intl.DateTimeFormatOptions) => dates(options).format(at(day));

/** Saturday, 9 May */
export const dayLong = (day: string) => format(day, { weekday: 'long', day: 'numeric', month: 'long' });
/** 9 May 2026 */
export const dayFull = (day: string) => format(day, { day: 'numeric', month: 'long', year: 'numeric' });
/** 9 May */
export const dayShort = (day: string) => format(day, { day: 'numeric', month: 'short' });
/** 9 May this year, 9 May 2025 else. */
export const dayNear = (day: string, today: string) =>
  day.slice(0, 4) === today.slice(0, 4) ? dayShort(day) : dayFull(day);
/** 9 May, the month written out */
export const dayAndMonth = (day: string) => format(day, { day: 'numeric', month: 'long' });
/** Saturday, 9 May, with the year when it is not that of another day, such as today. */
export const dayLongBeside = (day: string, other: string) =>
  day.slice(0, 4) === other.slice(0, 4)
    ? dayLong(day)
    : format(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
/** May */
export const monthShort = (day: string) => format(day, { month: 'short' });
/** May 2026 */
export const monthLong = (day: string) => format(day, { month: 'long', year: 'numeric' });
/** Sat */
export const weekdayShort = (day: string) => format(day, { weekday: 'short' });
/** Sat, over a narrow column: the initial where a language has no shorter form, as Arabic. */
export const weekdayHead = (day: string) =>
  weekdayShort(day) === weekdayLong(day) ? weekdayNarrow(day) : weekdayShort(day);
/** Saturday */
export const weekdayLong = (day: string) => format(day, { weekday: 'long' });
/** S */
export const weekdayNarrow = (day: string) => format(day, { weekday: 'narrow' });
/** 9 */
export const dayNumber = (day: string) => format(day, { day: 'numeric' });

function range(first: string, last: string, options: Intl.DateTimeFormatOptions): string {
  const wanted = dates({ ...options, day: 'numeric' });
  const between = wanted.formatRangeToParts(at(first), at(last)).find(isBetween)?.value;
  const whole = [first, last].map((day) => wanted.format(at(day)));
  // Japanese has no ranges with the month's name and would write them like 05/04.
  const asNumbers = wanted.formatRange(at(first), at(last)).includes('/') && !whole[0].includes('/');
  return asNumbers ? whole.join(between) : wanted.formatRange(at(first), at(last));
}

const isBetween = ({ type, source }: Intl.DateTimeRangeFormatPart) =>
  type === 'literal' && source === 'shared';

/** 4 – 10 May, as the language writes ranges. */
export const weekRange = (first: string, last: string) => range(first, last, { month: 'long' });
/** 4 – 10 May 2026 */
export const weekRangeFull = (first: string, last: string) =>
  range(first, last, { month: 'long', year: 'numeric' });
/** 4 – 10 May, with the year when it is not wholly that of another day, such as today. */
export function weekRangeNear(first: string, last: string, other: string): string {
  const year = other.slice(0, 4);
  return first.startsWith(year) && last.startsWith(year)
    ? weekRange(first, last)
    : weekRangeFull(first, last);
}
/** 3 – 9 May 2026, as the language writes ranges. */
export const dayRange = (first: string, last: string) =>
  range(first, last, { month: 'short', year: 'numeric' });

const madeNumbers = new Map<string, Intl.NumberFormat>();

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = madeNumbers.get(key) ?? new Intl.NumberFormat(locale, options);
  madeNumbers.set(key, known);
  return known;
}

/** 3.8, to one place as the language writes it. */
export const decimal = (value: number) => numbers({ maximumFractionDigits: 1 }).format(value);
/** 1,204 in the digits of the language. */
export const whole = (value: number) => numbers({ maximumFractionDigits: 0 }).format(value);
/** 2026: a year's thousands are not set apart. */
export const yearNumber = (year: number) => numbers({ useGrouping: false }).format(year);

/** A day some days before or after another. */
export function addDays(day: string, days: number): string {
  const moved = at(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

const time = (hours: number, minutes: number) =>
  dates({ hour: '2-digit', minute: '2-digit' }).format(new Date(Date.UTC(2000, 0, 1, hours, minutes)));

/** The wall time an entry was made at: that of its own offset, wherever it is read. */
export const clock = (moment: string) => time(Number(moment.slice(11, 13)), Number(moment.slice(14, 16)));

/** A moment on the clocks of this place. */
export function clockAt(moment: string): string {
  const here = new Date(moment);
  return time(here.getHours(), here.getMinutes());
}

/** 19, or 7 PM: a full hour as short as the language writes it. */
export const hourShort = (hour: number) =>
  dates({ hour: 'numeric' }).format(new Date(Date.UTC(2000, 0, 1, hour)));

/** `19:30` as the language writes it. */
export const timeOfDay = (text: string) => time(Number(text.slice(0, 2)), Number(text.slice(3, 5)));

/** The calendar date of a moment on the clocks of this place. */
export function dateAt(moment: string): string {
  const here = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}

/** What the months are called, alone and within a date, the first of the year first. */
export function monthNames(): string[][] {
  const within = dates({ day: 'numeric', month: 'long' });
  return Array.from({ length: 12 }, (_, month) => {
    const day = `2000-${String(month + 1).padStart(2, '0')}-01`;
    const inDate = within.formatToParts(at(day)).find(({ type }) => type === 'month')?.value ?? '';
    return [format(day, { month: 'long' }), inDate, format(day, { month: 'short' })];
  });
}

/** The order in which day, month and year are written. */
export const dateOrder = () =>
  dates({ day: 'numeric', month: 'numeric', year: 'numeric' })
    .formatToParts(at('2000-01-01'))
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
