/** A screen reader at the desk: it presses keys, and knows the window by the accessibility tree alone. */
import type { ChildProcess } from 'node:child_process';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';

import { type Desk, programs, until } from './desk';

/** The system's own Python, which the bindings of AT-SPI are installed for. */
export const PYTHON = '/usr/bin/python3';

export interface Node {
  id: string;
  role: string;
  name: string;
  states: string[];
  attributes: Record<string, string>;
}
export interface Tree extends Node {
  /** The words of a node that has no others inside. */
  text: string;
  children: Tree[];
}

interface Told {
  ready?: boolean;
  focus?: Node;
  announced?: string;
  answer?: unknown;
}

export class Reader {
  /** What live regions said, oldest first. */
  readonly heard: string[] = [];
  /** Where the focus went, oldest first. */
  readonly focused: Node[] = [];
  private ready = false;
  private answers: unknown[] = [];

  private constructor(
    private readonly desk: Desk,
    private readonly program: ChildProcess,
  ) {
    createInterface({ input: program.stdout! }).on('line', (line) => this.take(JSON.parse(line) as Told));
  }

  /** Listens, then starts the app: what comes to it later hears nothing of its first moments. The
   * app is started by another program if one is named. */
  static async open(desk: Desk, by: string[] = []): Promise<Reader> {
    await desk.startAccessibility();
    const script = join(import.meta.dirname, 'screen_reader.py');
    const program = desk.spawn(PYTHON, ['-W', 'ignore', script, basename(programs.app)], 'pipe');
    const reader = new Reader(desk, program);
    await until('the reader', () => reader.ready, 20_000);
    const [first, ...rest] = [...by, programs.app];
    desk.spawn(first, rest);
    const window = await until('the window', () => desk.window(), 20_000);
    await desk.run('xdotool', ['windowactivate', '--sync', window]);
    // The web view tells of changes only once it has been read.
    await until('the page', async () => [...all(await reader.tree())].some(isPage), 20_000);
    return reader;
  }

  private take({ ready, focus, announced, answer }: Told) {
    if (ready) this.ready = true;
    if (focus) this.focused.push(focus);
    if (announced !== undefined) this.heard.push(announced);
    if (answer !== undefined) this.answers.push(answer);
  }

  private async ask<T>(line: string): Promise<T> {
    this.answers = [];
    this.program.stdin!.write(`${line}\n`);
    await until(`an answer to “${line}”`, () => this.answers.length > 0, 60_000);
    return this.answers[0] as T;
  }

  /** All there is; waits while the page is changing too fast to be read. */
  tree = () => until('the tree', () => this.ask<Tree | null>('tree'), 30_000);

  /** The words of a table's cells, row by row; null when there is no such table. */
  table = (name: string) => this.ask<string[][] | null>(`table ${name}`);

  /** Presses real keys, as xdotool names them. */
  press = (...keys: string[]) => this.desk.run('xdotool', ['key', '--delay', '60', ...keys]);

  type = (text: string) => this.desk.run('xdotool', ['type', '--delay', '30', text]);

  /** Presses a key and tells where the focus goes by it. */
  async moveBy(key: string): Promise<Node> {
    const before = this.focused.length;
    await this.press(key);
    const from = this.focused.at(-1);
    await until(
      `the focus to move by ${key} from ${from?.role} “${from?.name}”`,
      () => this.focused.length > before,
    );
    return this.focused[before];
  }

  /** Goes on by a key until the focus is at what is called so. */
  async moveTo(name: RegExp, key = 'Tab', most = 80): Promise<Node> {
    for (let n = 0; n < most; n += 1) {
      const node = await this.moveBy(key);
      if (name.test(node.name)) return node;
    }
    throw new Error(`${most} times ${key} led to nothing called ${String(name)}`);
  }

  /** Does something, and gives what is said to it. */
  async hears(words: RegExp, act: () => Promise<unknown>): Promise<string> {
    const before = this.heard.length;
    await act();
    return until(`to hear ${String(words)}`, () => this.heard.slice(before).find((said) => words.test(said)));
  }
}

const isPage = ({ role }: Node) => role === 'document web';

/** A tree and all that is in it. */
export function* all(tree: Tree): Generator<Tree> {
  yield tree;
  for (const child of tree.children) yield* all(child);
}
