/** How heavy the first page is in each language; `test/unit/first-page.test.ts` holds it to its budget. */
import { expect, test } from 'vitest';

import { note } from './figures';
import { Interface } from './first-page';

test('the first page', async () => {
  const { weights } = await Interface.build();
  expect(Object.keys(weights)).toContain('en');
  const rows = Object.entries(weights).map(([language, bytes]) => [
    language,
    { 'kB, gzipped': bytes / 1000 },
  ]);
  console.table(Object.fromEntries(rows));
  note({
    what: 'first page, gzipped, heaviest language, kB',
    hearth: Math.max(...Object.values(weights)) / 1000,
    atMost: 80,
  });
});
