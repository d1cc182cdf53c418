import { describe, expect, test } from 'vitest';

import { nearDay } from '../../src/lib/near-day';

const TODAY = '2026-05-09';

describe('a day told from today', () => {
  test.each([
    ['2026-05-09', 'today', 'Saturday'],
    ['2026-05-08', 'yesterday', 'Friday'],
    ['2026-05-10', 'tomorrow', 'Sunday'],
    ['2026-05-03', 'past', 'Sunday'],
    ['2026-05-02', 'past', '2 May'],
    ['2026-05-15', 'ahead', 'Friday'],
    ['2026-05-16', 'ahead', '16 May'],
    ['2025-05-09', 'past', '9 May 2025'],
  ])('%s is %s', (day, near, name) => expect(nearDay(day, TODAY)).toEqual({ near, day: name }));

  test('the clocks going forward make no day shorter', () =>
    expect(nearDay('2026-03-28', '2026-03-30')).toEqual({ near: 'past', day: 'Saturday' }));
});
