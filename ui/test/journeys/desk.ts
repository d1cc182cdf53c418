/**
 * A desk of its own for one journey: a display, a window manager, a session bus, folders, and
 * the programs under test. Everything it starts it ends, by process id.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const HOUR = 60 * 60 * 1000;
const run = promisify(execFile);
const target = resolve(process.env.CARGO_TARGET_DIR ?? resolve(import.meta.dirname, '../../../target'));

/** Journeys are made with what is built quickly, measures with what people use. */
export const profile = process.env.HEARTH_PROFILE ?? 'debug';

export const programs = {
  app: join(target, profile, 'hearth-desktop'),
  hearth: join(target, profile, 'hearth'),
  driver: process.env.TAURI_DRIVER ?? join(target, 'tools', 'bin', 'tauri-driver'),
};

/** The day of the journal so many days ago. A day ends at four in the morning, not at midnight. */
export const day = (ago: number) =>
  new Date(Date.now() - 4 * HOUR - ago * 24 * HOUR).toISOString().slice(0, 10);

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Asks until the answer is neither undefined, null nor false; says what it waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  ms = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    await wait(100);
  } while (Date.now() < end);
  throw new Error(`waited ${ms} ms for ${what}${last ? `; last: ${String(last)}` : ''}`);
}

/** Where a link leads; empty when it has just gone. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A bus that starts nothing by itself, so that “no notification server” really means none. */
const BUS = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=FOLDER</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>`;

export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'hearth-journey-'));
  readonly data = join(this.folder, 'data');
  env: NodeJS.ProcessEnv = {};
  driverPort = 0;
  private readonly started: ChildProcess[] = [];

  static async make(): Promise<Desk> {
    const desk = new Desk();
    await desk.open();
    return desk;
  }

  private async open() {
    const folders = Object.fromEntries(
      ['CONFIG', 'CACHE', 'DATA', 'STATE'].map((kind) => [`XDG_${kind}_HOME`, join(this.folder, kind)]),
    );
    this.env = {
      ...process.env,
      ...folders,
      HOME: this.folder,
      XDG_RUNTIME_DIR: this.folder,
      HEARTH_DATA_DIR: this.data,
      LANG: 'en_GB.UTF-8',
      LC_ALL: 'C.UTF-8',
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      DBUS_SESSION_BUS_ADDRESS: await this.startBus(),
    };
    this.env.DISPLAY = await this.startDisplay();
    this.spawn('openbox', []);
    await this.startDriver();
  }

  /** Starts a program that is ended with the desk. */
  spawn(program: string, args: string[], stdio: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
    const child = spawn(program, args, {
      cwd: this.folder, // what is printed to a file is put there
      env: this.env,
      stdio: [stdio, stdio, process.env.DESK_LOG ? 'inherit' : 'ignore'],
    });
    this.started.push(child);
    return child;
  }

  private async startBus(): Promise<string> {
    const config = join(this.folder, 'bus.conf');
    writeFileSync(config, BUS.replace('FOLDER', this.folder));
    this.env = { ...process.env };
    const bus = this.spawn(
      'dbus-daemon',
      ['--nofork', '--print-address=1', `--config-file=${config}`],
      'pipe',
    );
    return firstLine(bus);
  }

  private async startDisplay(): Promise<string> {
    const display = this.spawn(
      'Xvfb',
      ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
      'pipe',
    );
    return `:${await firstLine(display)}`;
  }

  private async startDriver() {
    this.driverPort = await freePort();
    const native = await freePort();
    this.spawn(programs.driver, [
      '--port',
      String(this.driverPort),
      '--native-port',
      String(native),
      '--native-driver',
      '/usr/bin/WebKitWebDriver',
    ]);
    await until('the driver', () =>
      fetch(`http://127.0.0.1:${this.driverPort}/status`).then((answer) => answer.ok),
    );
  }

  /** Starts the notification server. */
  async startDunst(pressed = 'done'): Promise<ChildProcess> {
    const config = join(this.folder, 'dunstrc');
    // What `dunstctl action` presses; without it that would be the click on the body.
    writeFileSync(
      config,
      `[global]\nmonitor = 0\n[hearth]\nappname = "Hearth"\naction_name = "${pressed}"\n`,
    );
    const dunst = this.spawn('dunst', ['-conf', config]);
    await until('dunst', () => this.run('dunstctl', ['count']));
    return dunst;
  }

  /** Starts the accessibility bus, for what is started after it. */
  async startAccessibility() {
    delete this.env.NO_AT_BRIDGE;
    this.spawn('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    const asked = ['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus'];
    await until('the accessibility bus', () => this.run('dbus-send', [...asked, 'org.a11y.Bus.GetAddress']));
  }

  /** Runs a program on this desk and gives its standard output. */
  async run(program: string, args: string[]): Promise<string> {
    const { stdout } = await run(program, args, { env: this.env, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  }

  /** Runs `hearth` on this desk's journal. */
  hearth(...args: string[]): Promise<string> {
    return this.run(programs.hearth, args);
  }

  async entries(): Promise<Array<Record<string, unknown> & { id: string; note: string | null }>> {
    return JSON.parse(await this.hearth('list', '--json'));
  }

  /** The id of the window that can be seen; fails while there is none. */
  window(): Promise<string> {
    return this.run('xdotool', ['search', '--onlyvisible', '--name', '^Hearth$']).then(
      (ids) => ids.trim().split('\n')[0],
    );
  }

  /** Closes the window as its person does. */
  async closeWindow() {
    await this.run('xdotool', ['windowactivate', '--sync', await this.window(), 'key', 'alt+F4']);
    await until('the window to close', () =>
      this.window().then(
        () => false,
        () => true,
      ),
    );
  }

  /** The process ids of the app on this desk. */
  appPids(): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => this.isApp(pid));
  }

  /** How many pieces of memory the app shares with its pages; each web view has one or more. */
  sharedWithPages(): number {
    const files = this.appPids().flatMap((pid) =>
      readdirSync(`/proc/${pid}/fd`).map((file) => `/proc/${pid}/fd/${file}`),
    );
    return files.filter((file) => linkOf(file).includes('WebKitSharedMemory')).length;
  }

  private isApp(pid: number): boolean {
    try {
      const program = readlinkSync(`/proc/${pid}/exe`);
      return program === programs.app && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(this.data);
    } catch {
      return false; // it ended meanwhile, or is not ours to look into
    }
  }

  async killApp(signal: NodeJS.Signals = 'SIGKILL') {
    for (const pid of this.appPids()) process.kill(pid, signal);
    await until('the app to end', () => this.appPids().length === 0);
  }

  /** A picture of the true screen, when SCREENSHOTS names a folder. */
  async picture(name: string) {
    const folder = process.env.SCREENSHOTS;
    if (folder && existsSync(folder))
      await this.run('import', ['-window', 'root', join(folder, `${name}.png`)]);
  }

  async close() {
    for (const pid of this.appPids()) process.kill(pid, 'SIGKILL');
    for (const child of this.started.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGCONT'); // one may have been frozen on purpose
      child.kill('SIGTERM');
      await Promise.race([new Promise((ended) => child.once('exit', ended)), wait(2000)]);
      child.kill('SIGKILL');
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    child.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.includes('\n')) found(text.split('\n', 1)[0].trim());
    });
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`ended with ${code} before it said anything`)));
  });
}
