/** Hearth without a network: all of it works in an empty one, and asks for none where there is one. */
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { EMPTY_NETWORK, Trace, offersEmptyNetwork } from './confined';
import { Desk, programs, until } from './desk';
import { saveAs } from './dialog';
import { type Node, PYTHON, Reader, all } from './reader';

const NOTE = 'A jar of soup for Jo.';
/** What may be asked of this computer alone: its own sockets, and which networks there are. */
const WITHIN = ['AF_NETLINK', 'AF_UNIX'];

let desk: Desk;

beforeEach(async () => {
  desk = await Desk.make();
});
afterEach(() => desk?.close());

const reads = async (reader: Reader, words: string) =>
  [...all(await reader.tree())].some(({ name, text }) => `${name} ${text}`.includes(words));

/** Presses what is called so, and waits until the focus is where that leads. */
async function press(reader: Reader, name: RegExp, leads: Partial<Node>) {
  await reader.moveTo(name);
  await reader.press('Return');
  await until(`${name} to lead on`, () => {
    const at = reader.focused.at(-1);
    return at?.role === leads.role && (leads.name === undefined || at?.name === leads.name);
  });
}

/** Welcome, log, note, search, letter, export; by keys, since a driver would need a network. */
async function journey(reader: Reader) {
  for (const step of [/^Have a seat$/, /^That suits me$/, /^Come in$/])
    await press(reader, step, { role: 'heading' });
  await reader.hears(/^Offer support, logged at/, () => reader.press('5'));
  await press(reader, /^Add a note$/, { role: 'entry', name: 'Your note' });
  await reader.type(NOTE);
  await reader.moveTo(/^Keep$/);
  await reader.hears(/^Kept/, () => reader.press('Return'));

  await press(reader, /^Journal$/, { role: 'heading' });
  await reader.moveBy('slash');
  await reader.type('soup');
  await until('what was found', () => reads(reader, NOTE));
  await press(reader, /^Letter$/, { role: 'heading' });
  await until('the letter', () => reads(reader, NOTE));
  await desk.picture('journey-no-network');

  await press(reader, /^Settings$/, { role: 'heading' });
  await reader.moveTo(/^Export/);
  await reader.press('Return');
  await reader.moveTo(/^Save as…$/);
  await reader.press('Return');
  const file = join(desk.folder, 'mine.json');
  await saveAs(desk, file);
  await until('the export', () => existsSync(file));
  expect(readFileSync(file, 'utf8')).toContain(NOTE);
}

test('a whole journey goes well in a network with nothing in it', async (context) => {
  if (!(await offersEmptyNetwork(desk))) return context.skip('this system offers no empty network');
  const reader = await Reader.open(desk, EMPTY_NETWORK);
  const network = (pid: number | 'self') => readlinkSync(`/proc/${pid}/ns/net`);
  expect(desk.appPids().map(network)).toEqual([expect.not.stringMatching(network('self'))]);
  await journey(reader);
});

test('a whole journey makes no socket that leads out, where there is a network', async () => {
  const trace = new Trace(desk, 'window');
  await journey(await Reader.open(desk, trace.by));
  expect(trace.programs()).toEqual(
    expect.arrayContaining(['hearth-desktop', 'WebKitNetworkProcess', 'WebKitWebProcess']),
  );
  expect(trace.sockets()).toEqual(WITHIN);
  expect(trace.waysOut()).toEqual([]);
});

test('the command line makes none either', async () => {
  const file = join(desk.folder, 'mine.json');
  const asked = [
    ['log', 'listening', '--note', NOTE],
    ['week'],
    ['letter'],
    ['reminders', 'next'],
    ['reminders', 'run-due'],
    ['backup', 'create'],
    ['export', '--format', 'json', '-o', file],
  ];
  for (const [command, ...rest] of asked) {
    const trace = new Trace(desk, `${command}-${rest[0] ?? ''}`.replaceAll('/', '_'));
    const [first, ...by] = trace.by;
    await desk.run(first, [...by, programs.hearth, command, ...rest]);
    expect(trace.programs(), command).toContain('hearth');
    expect(trace.waysOut(), command).toEqual([]);
  }
  expect(readFileSync(file, 'utf8')).toContain(NOTE);
});

test('a socket that leads out would be found', async () => {
  const trace = new Trace(desk, 'python');
  const [first, ...by] = trace.by;
  await desk.run(first, [...by, PYTHON, '-c', 'import socket; socket.socket()']);
  expect(trace.sockets()).toEqual(['AF_INET']);
  expect(trace.waysOut()).toHaveLength(1);
});
