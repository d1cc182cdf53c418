import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { ProgressPage } from '../../src/generated/types';
import { behindTitle, filterOf, spanOf } from '../../src/lib/entries-behind';

const page: ProgressPage = JSON.parse(
  readFileSync(join(import.meta.dirname, '../browser/pages/typical.json'), 'utf8'),
).page;

describe('the entries behind a mark', () => {
  test('lie within what the chart shows', () => {
    expect(spanOf('balance', page)).toEqual(['2026-05-04', '2026-05-10']);
    expect(spanOf('month', page)).toEqual(['2026-05-01', '2026-05-31']);
    expect(spanOf('rhythm', page)).toEqual([page.since, page.until]);
    expect(filterOf({ chart: 'balance', mark: { practice: 'support' } }, page)).toEqual({
      practice: 'support',
      weekday: null,
      hour: null,
      since: '2026-05-04',
      until: '2026-05-10',
    });
  });

  test('are of one day, of several, or of a weekday and an hour', () => {
    expect(filterOf({ chart: 'heatmap', mark: { day: '2025-08-01' } }, page)).toMatchObject({
      since: '2025-08-01',
      until: '2025-08-01',
    });
    const mark = { practice: 'support', since: '2026-02-10', until: '2026-03-01' } as const;
    expect(filterOf({ chart: 'strength', mark }, page)).toMatchObject(mark);
    expect(filterOf({ chart: 'rhythm', mark: { weekday: 'tue', hour: 23 } }, page)).toMatchObject({
      weekday: 'tue',
      hour: 23,
      since: page.since,
      until: page.until,
    });
  });

  test('are called by what they have in common', () => {
    const week = { chart: 'week-matrix', mark: { practice: 'support', day: '2026-05-09' } } as const;
    expect(behindTitle(week, page)).toMatch(/^Offer support, Saturday,? 9 May$/);
    expect(behindTitle({ chart: 'heatmap', mark: { day: '2025-08-01' } }, page)).toMatch(/2025$/);
    const hour = { chart: 'rhythm', mark: { weekday: 'tue', hour: 23 } } as const;
    expect(behindTitle(hour, page)).toContain('Tuesday from 23:00 to 00:00, 10 Feb');
  });
});
