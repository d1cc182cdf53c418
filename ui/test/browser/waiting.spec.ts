import { expect, test } from './desk';

const MADE = { spaces: 'some', cues: 2, otherCues: true } as const;

/** What waits, what it is called, and the field of which page it goes on in. */
const PLACES = [
  {
    drafts: { 'cue-support-when': 'it rains', 'cue-support-then': 'I call Jo' },
    name: 'A plan: Offer support',
    view: 'practice',
    field: 'cue-form [name="when"]',
    shows: 'it rains · I call Jo',
    has: 'it rains',
  },
  {
    drafts: { 'cue-c0-when': 'the phone rings' },
    name: 'A plan: Set boundaries',
    view: 'practice',
    field: '.open cue-form [name="when"]',
    has: 'the phone rings',
  },
  {
    drafts: { 'rehearsal-new': 'I will not come' },
    name: 'A boundary, before you say it',
    view: 'practice',
    field: 'rehearsal-form textarea',
    has: 'I will not come',
  },
  {
    drafts: { 'rehearsal-rehearsal-7-sentence': 'Fridays are mine' },
    name: 'A boundary, before you say it',
    view: 'practice',
    field: 'rehearsal-card textarea',
    has: 'Fridays are mine',
  },
  {
    drafts: { 'rehearsal-rehearsal-8-word': 'Calm' },
    name: 'How saying a boundary went',
    view: 'practice',
    field: 'rehearsal-card went-form [name="word"]',
    has: 'Calm',
  },
  {
    drafts: { 'rehearsal-rehearsal-9-word': 'Lighter still' },
    name: 'How saying a boundary went',
    view: 'practice',
    field: 'said-list went-form [name="word"]',
    has: 'Lighter still',
  },
  {
    drafts: { 'space-new-why': 'The kettle is on.', 'space-new-name': 'Kitchen' },
    name: 'A space',
    view: 'spaces',
    field: 'space-form [name="name"]',
    shows: 'Kitchen · The kettle is on.',
    has: 'Kitchen',
  },
  {
    drafts: { 'space-space-3-why': 'She waits.' },
    name: 'A space',
    view: 'spaces',
    field: 'space-form textarea',
    has: 'She waits.',
  },
  {
    drafts: { 'letter-2026-04-27': 'A good week' },
    name: 'The closing line of a letter, 27 Apr',
    view: 'letter',
    field: 'letter-keep textarea',
    has: 'A good week',
  },
];

const written = (drafts: object) => Object.entries(drafts).map(([key, text]) => ({ key, text }));

for (const { drafts, name, view, field, shows, has } of PLACES)
  test(`words wait by ${Object.keys(drafts)[0]}, and Today leads to them`, async ({ desk, page }) => {
    await desk.open({ ...MADE, drafts: written(drafts) });
    await page.click('[data-action="to-waiting"]');
    const card = page.locator('.waiting-words li');
    await expect(card).toHaveCount(1);
    await expect(card).toContainText(name);
    await expect(card).toContainText(shows ?? has);
    await card.locator('[data-action="continue"]').click();
    await expect(page.locator(`[data-view="${view}"]`)).toBeVisible();
    await expect(page.locator(field)).toHaveValue(has);
    const form = page.locator(field).locator('xpath=ancestor::form');
    await expect(form.locator(':focus')).toHaveCount(1);
  });

test('each kind of words is let go of as a whole, and comes back', async ({ desk, page }) => {
  const drafts = PLACES.reduce((all, one) => ({ ...all, ...one.drafts }), {});
  await desk.open({ ...MADE, drafts: written(drafts) });
  await expect(page.locator('[data-action="to-waiting"]')).toContainText('9 things');
  await page.click('[data-action="to-waiting"]');
  const rows = page.locator('.waiting-words li');
  await expect(rows).toHaveCount(9);
  await desk.accessible();
  await desk.picture('journal-waiting-kinds');
  await page.getByRole('button', { name: 'Let go: A plan: Offer support' }).click();
  await expect(rows).toHaveCount(8);
  await page.click('[data-action="undo"]');
  await expect(rows).toHaveCount(9);
  await expect(page.locator('.waiting-words')).toContainText('it rains · I call Jo');
});

test('words whose plan, space or rehearsal is gone go on as a page', async ({ desk, page }) => {
  await desk.open({
    ...MADE,
    drafts: written({
      'cue-gone-when': 'A plan',
      'space-gone-why': 'A space',
      'rehearsal-gone-word': 'A word',
    }),
  });
  await page.click('[data-action="to-waiting"]');
  const rows = page.locator('.waiting-words li');
  for (const words of ['A plan', 'A plan\n\nA space', 'A plan\n\nA space\n\nA word']) {
    await rows.filter({ hasNotText: 'Free page' }).first().locator('[data-action="continue"]').click();
    await expect(page.locator('dialog textarea')).toHaveValue(words);
    await expect(page.getByRole('status')).toContainText('no longer here');
    await page.keyboard.press('Escape');
  }
  await expect(rows).toHaveCount(1);
});

test('a letter’s line that was kept waits no longer', async ({ desk, page }) => {
  await desk.open({}, 'letter');
  await page.fill('letter-keep textarea', 'So be it.');
  await page.click('[data-action="keep-letter"]');
  await expect(page.locator('[data-action="edit-closing"]')).toBeVisible();
  await page.click('[data-goto="journal"]');
  await expect(page.locator('[data-action="write-freely"]')).toBeVisible();
  await expect(page.locator('.waiting-words')).toHaveCount(0);
});
