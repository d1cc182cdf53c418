/** A day as somebody types it: in numbers, as they are written where one lives, or with a month's name. */
import { dateOrder, monthNames } from '../../lib/format';
import { fold } from '../../lib/search-marks';
import { FIRST_DAY } from '../../lib/week-step';

interface Parts {
  day?: number;
  month?: number;
  year?: number;
}

/** Signs and words that only say what a number is, or join them. */
const SAYS_NOTHING = /^([年月日.]|st|nd|rd|th|of|de)$/u;
/** So much of a month's name is enough. */
const ENOUGH = 3;

/** Digits of other scripts come in tens that begin at a zero. */
const numberOf = (digits: string) =>
  Number(
    digits.replace(/\p{Nd}/gu, (digit) => {
      let zero = digit.codePointAt(0) ?? 0;
      const code = zero;
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
      return String(code - zero);
    }),
  );

function monthOf(word: string): number | undefined {
  if ([...word].length < ENOUGH) return undefined;
  const place = monthNames().findIndex((names) => names.some((name) => fold(name).text.startsWith(word)));
  return place < 0 ? undefined : place + 1;
}

/** Numbers in a row: the year first where it is written out first, else as one lives. */
function byOrder(numbers: number[]): Parts {
  if (numbers.length === 3 && numbers[0] > 99) {
    const [year, month, day] = numbers;
    return { year, month, day };
  }
  const order = dateOrder().filter((part) => part !== 'year' || numbers.length === 3);
  return Object.fromEntries(order.map((part, place) => [part, numbers[place]]));
}

function partsOf(text: string): Parts | undefined {
  const tokens = fold(text).text.match(/\p{Nd}+|[^\p{Nd}\p{P}\s]+/gu) ?? [];
  const numbers = tokens.filter((token) => /\p{Nd}/u.test(token)).map(numberOf);
  const words = tokens.filter((token) => !/\p{Nd}/u.test(token) && !SAYS_NOTHING.test(token));
  if (!words.length) return numbers.length === 2 || numbers.length === 3 ? byOrder(numbers) : undefined;
  const month = words.length === 1 ? monthOf(words[0]) : undefined;
  if (!month || !numbers.length || numbers.length > 2) return undefined;
  const [day, year] = numbers[0] > 31 ? [numbers[1], numbers[0]] : numbers;
  return { day, month, year };
}

/** The date, where the calendar has it. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const iso = [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
  const moment = new Date(`${iso}T12:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined;
}

/** The day that was typed, if it lies in what can be shown. Without a year it is the newest such day. */
export function typedDay(text: string, last: string): string | undefined {
  const { day, month, year } = partsOf(text) ?? {};
  if (!day || !month) return undefined;
  const now = Number(last.slice(0, 4));
  const years = year === undefined ? [now, now - 1] : [year < 100 ? 2000 + year : year];
  const found = years.map((of) => dateOf(of, month, day)).filter((date) => date !== undefined);
  return found.find((date) => date >= FIRST_DAY && date <= last);
}
