/** How heavy the first page is in each language; `test/unit/first-page.test.ts` holds it to its budget. */
import { expect, test } from 'vitest';

import { Interface } from './first-page';

test('the first page', async () => {
  const { weights } = await Interface.build();
  expect(Object.keys(weights)).toContain('en');
  const rows = Object.entries(weights).map(([language, bytes]) => [
    language,
    { 'kB, gzipped': bytes / 1000 },
  ]);
  console.table(Object.fromEntries(rows));
});
