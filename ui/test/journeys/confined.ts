/** Programs without a network, and programs whose sockets are written down. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Desk, programs } from './desk';

/** Starts a program in a network of its own with nothing in it. */
export const EMPTY_NETWORK = ['unshare', '--map-current-user', '--net'];

/** Whether this system lets its people have such a network; some ask for an administrator. */
export const offersEmptyNetwork = (desk: Desk): Promise<boolean> =>
  desk.run(EMPTY_NETWORK[0], [...EMPTY_NETWORK.slice(1), 'true']).then(
    () => true,
    () => false,
  );

/** What a program and everything it starts asks the system for. */
export class Trace {
  private readonly file: string;

  constructor(desk: Desk, name: string) {
    this.file = join(desk.folder, `${name}.trace`);
  }

  /** Starts a program and writes down its sockets and programs. */
  get by(): string[] {
    const wanted = '--trace=socket,connect,execve,io_uring_setup';
    return ['strace', '--follow-forks', '--seccomp-bpf', wanted, '--output', this.file];
  }

  private get lines(): string[] {
    return readFileSync(this.file, 'utf8').split('\n');
  }

  /** A program of its own that starts the app so, for who wants to know a file. */
  script(): string {
    const file = `${this.file}.sh`;
    const line = [...this.by, programs.app].map((word) => `'${word}'`).join(' ');
    writeFileSync(file, `#!/bin/sh\nexec ${line} "$@"\n`, { mode: 0o700 });
    return file;
  }

  /** The programs that were started, by name. A call is two lines where another came in between. */
  programs(): string[] {
    const called = new Map<string, string>();
    return this.lines.flatMap((line) => {
      const [, process, name] = /^(\d+) +execve\("[^"]*\/([^"/]+)"/.exec(line) ?? [];
      if (process) called.set(process, name);
      const [, done] = /^(\d+) .*execve.*\) += 0$/.exec(line) ?? [];
      return called.get(done) ?? [];
    });
  }

  /** The kinds of sockets that were made, each once. */
  sockets(): string[] {
    return [...new Set(this.lines.flatMap((line) => /socket\((AF_\w+)/.exec(line)?.[1] ?? []))].sort();
  }

  /** Lines that ask somebody beyond this computer; a driver needs this computer's own addresses. */
  asksOutside(): string[] {
    const own = /127\.0\.0\.1|"::1"|"::ffff:127\.0\.0\.1"/;
    return this.lines.filter((line) => /connect\(.*AF_INET/.test(line) && !own.test(line));
  }

  /** Lines that could lead out of this computer. A ring would hide what goes through it. */
  waysOut(): string[] {
    return this.lines.filter((line) => /AF_INET|AF_PACKET|AF_VSOCK|AF_BLUETOOTH|io_uring_setup/.test(line));
  }
}
