/** Hearth without a network: all of it works in an empty one, and asks for none where there is one. */
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { EMPTY_NETWORK, Trace, offersEmptyNetwork } from './confined';
import { Desk, programs, until, wait } from './desk';
import { saveAs } from './dialog';
import { Page } from './page';
import { type Node, PYTHON, Reader, all } from './reader';

const NOTE = 'A jar of soup for Jo.';
/** What would load or lead somewhere, were it more than words. */
const HOSTILE = [
  '<img src="http://127.0.0.1:9/a.png"> ![picture](http://127.0.0.1:9/b.png) [page](http://127.0.0.1:9/)',
  '<link rel="preconnect" href="http://127.0.0.1:9"> <iframe src="http://127.0.0.1:9"></iframe>',
].join('\n\n');
/** Every way a script in the page might try to reach HOST. */
const WAYS: Record<string, string> = {
  fetch: 'fetch("http://HOST/")',
  request: 'const r = new XMLHttpRequest(); r.open("GET", "http://HOST/"); r.send()',
  socket: 'new WebSocket("ws://HOST/")',
  events: 'new EventSource("http://HOST/")',
  beacon: 'navigator.sendBeacon("http://HOST/", "x")',
  image: 'new Image().src = "http://HOST/"',
  sound: 'new Audio("http://HOST/a.wav").load()',
  script: 'add("script", { src: "http://HOST/" })',
  module: 'import("http://HOST/")',
  worker: 'new Worker("http://HOST/")',
  style: 'add("link", { rel: "stylesheet", href: "http://HOST/" })',
  preload: 'add("link", { rel: "preload", as: "image", href: "http://HOST/" })',
  prefetch: 'add("link", { rel: "prefetch", href: "http://HOST/" })',
  preconnect: 'add("link", { rel: "preconnect", href: "http://HOST/" })',
  names: 'add("link", { rel: "dns-prefetch", href: "http://HOST/" })',
  icon: 'add("link", { rel: "icon", href: "http://HOST/" })',
  frame: 'add("iframe", { src: "http://HOST/" })',
  object: 'add("object", { data: "http://HOST/" })',
  font: 'new FontFace("x", "url(http://HOST/)").load()',
  form: 'add("form", { action: "http://HOST/" }).submit()',
  ping: 'add("a", { href: "#", ping: "http://HOST/" }).click()',
  link: 'add("a", { href: "http://HOST/" }).click()',
  blank: 'add("a", { href: "http://HOST/", target: "_blank" }).click()',
  window: 'window.open("http://HOST/")',
  refresh: 'add("meta", { httpEquiv: "refresh", content: "0;url=http://HOST/" })',
  place: 'location.assign("http://HOST/")',
};
/** The one name that WebKitGTK cannot be kept from asking for; see ARCHITECTURE.md. */
const ASKED = 'names.';
const ADD =
  'const add = (kind, fields) => document.head.appendChild(Object.assign(document.createElement(kind), fields));';
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
  await desk.hearth('log', 'empathy', '--note', HOSTILE);
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

test('a script in the page reaches nobody, whichever way it tries', async () => {
  let trying = '';
  const reached = new Set<string>();
  const server = createServer((socket) => {
    reached.add(trying);
    socket.on('error', () => undefined).destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const trace = new Trace(desk, 'scripts');
  const page = await Page.openOnToday(desk, trace.script());
  try {
    for (const [way, script] of Object.entries(WAYS))
      // A name as well: asking whose it is would tell.
      for (const host of [`127.0.0.1:${port}`, `${way}.hearth.invalid`]) {
        if (host.startsWith(ASKED)) continue;
        trying = way;
        await page.driver.executeScript(`${ADD} try { ${script.replaceAll('HOST', host)} } catch {}`);
        await wait(200);
      }
    expect(trace.programs()).toContain('WebKitNetworkProcess');
    expect(trace.asksOutside()).toEqual([]);
    expect([...reached]).toEqual([]);
    expect(await page.ask<string>('location.href')).toMatch(/^tauri:/);
    expect(await page.driver.getAllWindowHandles()).toHaveLength(1);
    await page.find('[data-view="today"]');
    trying = 'one that does connect';
    connect(port, '127.0.0.1').on('error', () => undefined);
    await until(trying, () => reached.has(trying));
  } finally {
    await page.close();
    server.close();
  }
});

test('a socket that leads out would be found', async () => {
  const trace = new Trace(desk, 'python');
  const [first, ...by] = trace.by;
  await desk.run(first, [...by, PYTHON, '-c', 'import socket; socket.socket()']);
  expect(trace.sockets()).toEqual(['AF_INET']);
  expect(trace.waysOut()).toHaveLength(1);
});
