/** Hearth by the accessibility tree and the keyboard alone, as somebody who sees no screen has it. */
import { afterEach, beforeEach, expect, test } from 'vitest';

import { Desk, until } from './desk';
import { type Node, Reader, type Tree, all } from './reader';

const PAGES = ['Today', 'Progress', 'Journal', 'Letter', 'Spaces', 'Reminders', 'Settings'];
const WEEK = 'How often each practice was logged on each day';
/** Roles that hold other things: the focus may be put there, but they are no controls. */
const PLACES = ['application', 'frame', 'scroll pane', 'document web', 'landmark', 'heading', 'section'];

/** The box of the window that the web view fills, where Tab leads from the last thing in the page. */
const EDGE = 'filler';

let desk: Desk;
let reader: Reader;

beforeEach(async () => {
  desk = await Desk.make();
  reader = await Reader.open(desk);
});
afterEach(() => desk?.close());

const is =
  (role: string, name?: string) =>
  (node: Node): boolean =>
    node.role === role && (name === undefined || node.name === name);
const find = (tree: Tree, wanted: (node: Tree) => boolean) => [...all(tree)].filter(wanted);
const landmarks = (tree: Tree) =>
  find(tree, is('landmark')).map(({ attributes }) => attributes['xml-roles'] ?? '');

/** What takes the focus and cannot say what it is, or is a list's item without its list. */
function nameless(tree: Tree): string[] {
  const inner = [...all(tree)].flatMap((node) => node.children.map((child) => ({ node, child })));
  const controls = inner.filter(
    ({ child }) => child.states.includes('focusable') && !PLACES.includes(child.role),
  );
  return [
    ...controls
      .filter(({ child }) => !child.name.trim())
      .map(({ child }) => `a ${child.role} without a name`),
    ...controls
      .filter(({ child }) => ['', 'unknown', 'invalid'].includes(child.role))
      .map(({ child }) => `“${child.name}” without a role`),
    ...inner
      .filter(({ node, child }) => child.role === 'list item' && node.role !== 'list')
      .map(({ node, child }) => `“${child.name || child.text}” in a ${node.role}`),
  ];
}

/** Every stop of the Tab key, from the edge of the page to its edge. */
async function stops(): Promise<Node[]> {
  while ((await reader.moveBy('Tab')).role !== EDGE);
  const found: Node[] = [];
  for (;;) {
    const next = await reader.moveBy('Tab');
    if (next.role !== EDGE) found.push(next);
    else if (found.length) return found;
  }
}

async function goTo(page: string) {
  await reader.moveTo(new RegExp(`^${page}$`));
  const heading = await reader.moveBy('Return');
  expect(heading.role).toBe('heading');
  await until(`the page ${page}`, async () =>
    find(await reader.tree(), is('push button', page)).some(
      ({ attributes }) => attributes.current === 'page',
    ),
  );
}

test('a practice is logged, noted, taken back, and the week read, by keys and ears', async () => {
  await reader.moveTo(/^Skip$/);
  const heading = await reader.moveBy('Return');
  expect(heading).toMatchObject({ role: 'heading', attributes: { level: '1' } });

  const today = await reader.tree();
  expect(find(today, is('document web', 'Hearth'))).toHaveLength(1);
  expect(landmarks(today)).toEqual(expect.arrayContaining(['navigation', 'main', 'contentinfo']));
  expect(find(today, (node) => node.role === 'heading' && node.attributes.level === '1')).toHaveLength(1);
  const seats = find(today, ({ role, name }) => role === 'push button' && name.startsWith('Log '));
  expect(seats.map(({ attributes }) => attributes.keyshortcuts)).toEqual(['1', '2', '3', '4', '5', '6', '7']);

  await reader.moveTo(/^Log Practice active listening/);
  const logged = await reader.hears(/logged at/, () => reader.press('Return'));
  expect(logged).toMatch(/^Practice active listening, logged at \d\d:\d\d/);
  // While that is still being said, another one is.
  await reader.hears(/^Offer support, logged at/, () => reader.press('5'));
  expect(await desk.entries()).toHaveLength(2);

  await reader.moveTo(/^Add a note$/);
  const note = await reader.moveBy('Return');
  expect(note).toMatchObject({ role: 'entry', name: 'Your note' });
  await reader.type('A jar of soup.');
  await reader.moveTo(/^Keep$/);
  await reader.hears(/^Kept/, () => reader.press('Return'));
  await until('the note', async () =>
    (await desk.entries()).some((entry) => entry.note === 'A jar of soup.'),
  );

  await reader.hears(/^Taken back: the moment is as it was before/, () => reader.press('ctrl+z'));
  await reader.hears(/^Taken back: the moment is no longer logged/, () => reader.press('ctrl+z'));
  expect((await desk.entries()).map(({ practice }) => practice)).toEqual(['listening']);
  await desk.picture('journey-screen-reader');

  await goTo('Progress');
  await readsTheWeek();
});

async function readsTheWeek() {
  const rows = await until('the week as a table', () => reader.table(WEEK));
  const [head, ...body] = rows;
  expect(head).toHaveLength(9);
  expect(body).toHaveLength(8);
  const listening = body.find(([name]) => name === 'Practice active listening');
  expect(listening?.filter((cell) => /: 1 time$/.test(cell))).toHaveLength(1);
  expect(listening?.at(-1)).toBe('1');
  expect(body.map((row) => row.at(-1))).toEqual(['0', '0', '0', '1', '0', '0', '0', '1']);

  await reader.moveTo(/^Practice active listening, .*: 1 time$/);
  const below = await reader.moveBy('Down');
  expect(below.name).toMatch(/: present, show its entries$/);
  const back = await reader.moveBy('Up');
  expect(back.name).toMatch(/^Practice active listening, .*: 1 time$/);
  expect(back.role).toBe('push button');
}

test('every control of every page says what it is', async () => {
  await reader.moveTo(/^Look around with an example first$/);
  await reader.moveBy('Return');
  for (const page of PAGES) {
    await goTo(page);
    const tree = await reader.tree();
    expect(nameless(tree), page).toEqual([]);
    expect(landmarks(tree), page).toEqual(expect.arrayContaining(['navigation', 'main']));
    const walked = await stops();
    expect(
      walked.filter(({ name }) => !name.trim()),
      page,
    ).toEqual([]);
    expect(walked.length, page).toBeGreaterThan(PAGES.length);
  }
}, 300_000);
