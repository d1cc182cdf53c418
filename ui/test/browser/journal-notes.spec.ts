import { expect, test } from './desk';

const MARKED = `# The supper
Eight people, **three pots**, one *very old* dog.
And a line below.

- Noor laughed
- I said _one true thing_

1. first
2. then

> What you said stays with me.

See [the place](https://a.example/supper) or https://b.example/a/very/long/path?with=more, and \`code\`.`;

const HOSTILE = [
  '<img src=x onerror="document.title=\'ran\'"> **<script>document.title="ran"</script>**',
  '[click](javascript:document.title="ran") [x](data:text/html,<script>1</script>)',
  '*'.repeat(100_000),
  `[${'a'.repeat(2000)}](https://a.example`,
  `https://a.example/${'x'.repeat(3000)}`,
  '# שלום\n- **עולם** ואור\n> ציטוט',
];

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('marks in a note mean what they mean', async ({ desk, page }) => {
      await desk.open({ notes: [MARKED, 'A plain one.\n  With its own spaces.'] }, 'journal');
      const note = page.locator('.note').first();
      await expect(note.locator('.note-heading')).toHaveText('The supper');
      await expect(note.locator('strong')).toHaveText('three pots');
      await expect(note.locator('em')).toHaveText(['very old', 'one true thing']);
      await expect(note.locator('ul li')).toHaveCount(2);
      await expect(note.locator('ol li')).toHaveCount(2);
      await expect(note.locator('blockquote')).toHaveText('What you said stays with me.');
      await expect(note.locator('.note-address')).toHaveText('https://a.example/supper');
      expect(await page.locator('.note').nth(1).textContent()).toContain(
        'A plain one.\n  With its own spaces.',
      );
      await desk.accessible();
      await desk.picture(`journal-marked-${colorScheme}`);
    });

    test('found words are marked, whatever their accents', async ({ desk, page }) => {
      await desk.open(
        {
          notes: [
            'Über den Tag: **überall** war es ruhig.',
            `${'A long way before it. '.repeat(200)}Then uber was the word.${' And more.'.repeat(100)}`,
            'Nothing of the kind.',
          ],
        },
        'journal',
      );
      await page.fill('input[type="search"]', 'uber');
      await page.clock.runFor(300);
      await expect(page.locator('.page-head')).toContainText('2 moments found');
      await expect(page.locator('mark')).toHaveText(['Über', 'über', 'uber']);
      await expect(page.locator('strong mark')).toHaveText('über');
      await expect(page.locator('mark').nth(2)).toBeInViewport();
      await expect(page.locator('.note').nth(1)).toHaveText(/^…/);
      await desk.accessible();
      await desk.picture(`journal-found-${colorScheme}`);
    });
  });

test('an address is copied and never opened', async ({ desk, page, context }) => {
  await desk.open({ notes: [MARKED] }, 'journal');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = page.getByRole('button', { name: 'the place' });
  await link.click();
  await expect(page.getByRole('status')).toContainText('Copied: https://a.example/supper');
  await link.focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://a.example/supper');
  expect(context.pages()).toHaveLength(1);
});

test('hostile notes run nothing and stay in their frame', async ({ desk, page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await desk.open({ notes: HOSTILE }, 'journal');
  await expect(page.locator('.note').first()).toContainText('<img src=x');
  await expect(page.locator('[data-view="journal"] :is(img, script, a)')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'click' })).toHaveCount(0);
  expect(await page.title()).not.toBe('ran');
  expect(await desk.overflows()).toBe(false);
  await desk.accessible();
  await desk.picture('journal-hostile-notes-400');
});

test('several words, part of words, other scripts', async ({ desk, page }) => {
  await desk.open({ notes: ['我们坐在火边 👩‍👩‍👧‍👦', 'كِتابٌ جديد', 'Unbelievable bread and soup'] }, 'journal');
  for (const [search, marks] of [
    ['火边', ['火边']],
    ['soup lieva', ['lieva', 'soup']],
    ['👩‍👩‍👧‍👦', ['👩‍👩‍👧‍👦']],
  ] as const) {
    await page.fill('input[type="search"]', search);
    await page.clock.runFor(300);
    await expect(page.locator('mark')).toHaveText([...marks]);
  }
});

test('a rehearsed sentence stands with how it went', async ({ desk, page }) => {
  await desk.open({ rehearsed: true }, 'journal');
  const entry = page.locator('journal-entry:has(.rehearsed)').first();
  await expect(entry.locator('.rehearsed')).toHaveText('I can come every second week, and not more.');
  await expect(entry).toContainText('Clear, lighter than I thought');
  await entry.scrollIntoViewIfNeeded();
  await desk.accessible();
  await desk.picture('journal-rehearsed');
});

test('a search that finds more than anybody reads says so', async ({ desk, page }) => {
  await desk.open({ endless: 100_000 }, 'journal');
  await page.fill('input[type="search"]', 'moment');
  await page.clock.runFor(300);
  await expect(page.locator('.page-head')).toContainText('More than 1,000 moments found.');
});
