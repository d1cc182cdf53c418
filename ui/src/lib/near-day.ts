/** A day as it is told from today: by its name while it is near, by its date beyond. */
import { dayAndMonth, dayFull, weekdayLong } from './format';

export type Near = 'today' | 'yesterday' | 'tomorrow' | 'past' | 'ahead';

const DAY = 86_400_000;
const NAMED: Record<string, Near> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' };

/** How near a day is, and its name: “Friday” within a week, else “3 April”, with another year. */
export function nearDay(day: string, today: string): { near: Near; day: string } {
  const distance = Math.round((Date.parse(day) - Date.parse(today)) / DAY);
  const date = day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : dayFull(day);
  return {
    near: NAMED[distance] ?? (distance < 0 ? 'past' : 'ahead'),
    day: Math.abs(distance) < 7 ? weekdayLong(day) : date,
  };
}
